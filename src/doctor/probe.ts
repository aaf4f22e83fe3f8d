/** One request without a token, sent once: it shows whether a GitLab answers, and how the connection fails if not. */

import { isJson } from "../gitlab/answer.ts";
import { type Answer, exchange, openWire } from "../gitlab/exchange.ts";
import { describeFailure, isExempt } from "../gitlab/network.ts";
import { usesProxy } from "../gitlab/proxy.ts";
import type { TransportOptions } from "../gitlab/transport.ts";
import type { Environment } from "../shared/environment.ts";
import { RunError } from "../shared/errors.ts";

/** GitLab answers within a second. A longer wait only tells later that nothing answers. */
const patienceMs = 10_000;

export type Probe =
  | {
      readonly kind: "answer";
      readonly answer: Answer;
      readonly isGitLab: boolean;
      /** GitLab's clock minus this machine's, in milliseconds; undefined if the answer has no time of its own. */
      readonly clockOffsetMs: number | undefined;
    }
  | {
      readonly kind: "failure";
      /** Which question it answers. */
      readonly about: "url" | "tls" | "proxy";
      readonly detail: string;
      readonly fix: string | undefined;
    };

export async function probe({
  baseUrl,
  env = {},
  certificateAuthorities,
  now,
}: TransportOptions): Promise<Probe> {
  const root = new URL(baseUrl);
  const url = new URL(`${root.href.replace(/\/$/, "")}/api/v4/version`);
  const startedAt = now();
  try {
    const wire = await openWire(root.protocol === "https:", env, certificateAuthorities);
    const sent = { method: "GET", headers: {}, timeoutMs: patienceMs, maxBodyBytes: 2 ** 20, now };
    const answer = await exchange(wire, url, sent).finally(() => wire.agent.destroy());
    return {
      ...{ kind: "answer", answer, isGitLab: isGitLab(answer) },
      clockOffsetMs: offsetOf(answer, startedAt),
    };
  } catch (error) {
    if (error instanceof RunError)
      return { kind: "failure", about: "tls", detail: error.message, fix: error.advice };
    const { message, advice } = describeFailure(error, root, env);
    return {
      kind: "failure",
      about: aboutOf(error, isProxied(root, env)),
      detail: message,
      fix: advice,
    };
  }
}

/** Without a token, GitLab answers 401 with its own message (lib/api/metadata.rb). */
function isGitLab({ status, headers, text }: Answer): boolean {
  if (!isJson(headers["content-type"] ?? "")) return false;
  try {
    const body = JSON.parse(text) as { message?: unknown; version?: unknown } | null;
    return status === 200 ? typeof body?.version === "string" : status === 401 && body?.message !== undefined;
  } catch {
    return false;
  }
}

/** The header is cut to whole seconds: half a second on average. An answer with an `Age` came from a cache. */
function offsetOf({ headers: { date, age }, answeredAt }: Answer, startedAt: number): number | undefined {
  const time = Date.parse(date ?? "");
  // The header is written when the answer is ready, and a connection can take long.
  const at = Math.max((startedAt + answeredAt) / 2, answeredAt - 1000);
  return age !== undefined || !time ? undefined : time + 500 - at;
}

function isProxied(root: URL, env: Environment): boolean {
  const name = root.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const isNamed = Boolean(env[name] || env[name.toLowerCase()]);
  return isNamed && usesProxy(env) && !isExempt(root, env.NO_PROXY ?? env.no_proxy ?? "");
}

function aboutOf(error: unknown, throughProxy: boolean): "url" | "tls" | "proxy" {
  const code = String((error as { code?: unknown } | undefined)?.code);
  // Through a proxy, the connection that fails is the one to the proxy.
  if (
    /^ERR_PROXY/.test(code) ||
    (throughProxy && /^(E(CONN|HOST|NET|ADDR)|ENOTFOUND|EAI_|ETIMEDOUT)/.test(code))
  )
    return "proxy";
  return /SELF_SIGNED|^UNABLE_TO_|^CERT_|ALTNAME|^EPROTO|^ERR_(SSL|TLS)_/.test(code) ? "tls" : "url";
}
