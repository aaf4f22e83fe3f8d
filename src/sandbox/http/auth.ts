/** Finds the user of a request by its credentials, or refuses them. */
import type { TokenRow } from "../state/people.ts";
import { findUser, type SandboxState } from "../state/state.ts";
import { Refusal, refuse, unauthorized } from "./answer.ts";
import type { Session } from "./call.ts";
import type { IncomingCall, Params } from "./request.ts";

export interface AuthRule {
  readonly jobToken: boolean;
  /** Any of these suffices. */
  readonly scopes: readonly string[];
}

/** Null for an anonymous request. Throws for a token that is unknown, expired or revoked, or lacks a scope. */
export function authenticate(
  state: SandboxState,
  call: IncomingCall,
  params: Params,
  rule: AuthRule,
): Session | null {
  const bearer = /^Bearer (.+)$/i.exec(call.headers.authorization ?? "")?.[1];
  const sent = call.headers["private-token"] ?? text(params.private_token) ?? bearer;
  const sentJob = call.headers["job-token"] ?? text(params.job_token);
  if (sent !== undefined) {
    const token = state.tokens.find(({ value }) => value === sent);
    if (token?.kind === "job") return rule.jobToken && sent === bearer ? jobSession(state, token) : null;
    if (!token || token.kind === "deploy") throw unauthorized();
    return sessionOf(state, checked(token, rule.scopes));
  }
  if (sentJob !== undefined && rule.jobToken) {
    const token = state.tokens.find(({ value, kind }) => value === sentJob && kind === "job");
    if (!token) throw unauthorized();
    return jobSession(state, token);
  }
  return null;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function checked(token: TokenRow, scopes: readonly string[]): TokenRow {
  if (token.expired) {
    throw tokenProblem(401, {
      error: "invalid_token",
      error_description: "Token is expired. You can either do re-authorization or token refresh.",
    });
  }
  if (token.revoked) {
    throw tokenProblem(401, {
      error: "invalid_token",
      error_description: "Token was revoked. You have to re-authorize from the user.",
    });
  }
  if (!token.scopes.some((scope) => scopes.includes(scope))) {
    throw tokenProblem(403, {
      error: "insufficient_scope",
      error_description: "The request requires higher privileges than provided by the access token.",
      scope: "api read_api",
    });
  }
  return token;
}

function tokenProblem(status: number, json: Record<string, string>): Refusal {
  return new Refusal({ status, json });
}

function jobSession(state: SandboxState, token: TokenRow): Session {
  if (token.expired || token.revoked) throw unauthorized();
  return sessionOf(state, token);
}

function sessionOf(state: SandboxState, token: TokenRow): Session {
  const user = findUser(state, token.userId);
  if (!user) throw unauthorized();
  if (user.state === "blocked") throw refuse(403, "403 Forbidden - Your account has been blocked.");
  return { user, token };
}
