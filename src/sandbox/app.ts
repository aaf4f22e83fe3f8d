/** The application: passes a request through middleware, routing, authentication and validation to its endpoint. */
import type { SandboxClock } from "./clock.ts";
import { fromStorage, storagePrefix } from "./endpoints/artifacts.ts";
import { answerGraphql } from "./graphql/endpoint.ts";
import { type Answer, grapeError, Refusal, refuse } from "./http/answer.ts";
import { authenticate } from "./http/auth.ts";
import type { Call } from "./http/call.ts";
import { validate } from "./http/params.ts";
import {
  checkContentType,
  checkEncoding,
  type IncomingCall,
  parseJson,
  parseParams,
} from "./http/request.ts";
import { findRoute } from "./http/router.ts";
import { routes } from "./routes.ts";
import type { SandboxState } from "./state/state.ts";

export interface AppParts {
  readonly state: SandboxState;
  readonly clock: SandboxClock;
  readonly rootUrl: () => string;
  readonly notify: (job: () => Promise<void>) => void;
  readonly view: () => Answer;
  readonly startPipeline?: Call["startPipeline"];
}

export async function answerCall(
  parts: AppParts,
  incoming: IncomingCall,
): Promise<{ answer: Answer; user: string | null }> {
  const seen: { user: string | null } = { user: null };
  try {
    parts.clock.tick();
    return { answer: await dispatch(parts, incoming, seen), user: seen.user };
  } catch (error) {
    if (error instanceof Refusal) return { answer: error.answer, user: seen.user };
    const { answer } = refuse(500, "500 Internal Server Error");
    return { answer, user: seen.user };
  }
}

async function dispatch(
  parts: AppParts,
  incoming: IncomingCall,
  seen: { user: string | null },
): Promise<Answer> {
  const json = parseJson(incoming);
  const sent = parseParams(incoming, json);
  checkEncoding(incoming, sent);
  if (incoming.path === "/-/sandbox") return parts.view();
  if (incoming.path.startsWith(storagePrefix)) return fromStorage({ state: parts.state, incoming });
  if (incoming.path === "/api/graphql") {
    if (incoming.method !== "POST") throw grapeError(404, "404 Not Found");
    const world = { state: parts.state, clock: parts.clock, rootUrl: parts.rootUrl() };
    return answerGraphql(world, incoming, json, (user) => {
      seen.user = user;
    });
  }

  const match = findRoute(routes(parts.state), incoming.method, incoming.path);
  if (!("route" in match)) return match;
  checkContentType(incoming);
  const { route, segments } = match;
  const reading = incoming.method === "GET" || incoming.method === "HEAD";
  const session = route.ignoresTokens
    ? null
    : authenticate(parts.state, incoming, sent, {
        jobToken: route.jobToken === true,
        scopes: ["api", ...(reading ? ["read_api"] : []), ...(route.scopes ?? [])],
      });
  seen.user = session?.user.username ?? null;
  const call: Call = {
    state: parts.state,
    clock: parts.clock,
    incoming,
    rootUrl: parts.rootUrl(),
    segments,
    params: { ...sent, ...segments },
    session,
    notify: parts.notify,
    startPipeline: parts.startPipeline,
  };
  route.before?.(call);
  return route.handle({ ...call, params: validate(route.rules ?? [], call.params) });
}
