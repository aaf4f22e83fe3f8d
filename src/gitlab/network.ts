/** What went wrong if there was no answer: one sentence for each way in which a connection fails. */

import type { Environment } from "../shared/environment.ts";
import type { ErrorCode } from "../shared/errors.ts";
import { timedOut, tooLarge } from "./exchange.ts";
import { agentKnowsProxies, usesProxy } from "./proxy.ts";

export interface Failure {
  readonly isTemporary: boolean;
  readonly isTimeout: boolean;
  readonly code: ErrorCode;
  readonly message: string;
  readonly advice: string;
  readonly cause: unknown;
}

const reachable = "check host and port of the address, and that this runner may reach it";

const unknownAuthority = /SELF_SIGNED|^UNABLE_TO_/;

/** Error code, whether trying again can help, what happened, what to do. */
const failures: readonly (readonly [codes: RegExp, isTemporary: boolean, message: string, advice: string])[] =
  [
    [/^ENOTFOUND/, false, "host not found", "check the host name of the address, and the runner's DNS"],
    [/^EAI_/, true, "the host name could not be looked up", "check the runner's DNS"],
    [/^ECONNREFUSED/, true, "the connection was refused", reachable],
    [/^ETIMEDOUT/, true, "there was no answer in time", reachable],
    [/^E(HOST|NET)UNREACH/, true, "there is no route to the host", reachable],
    [
      unknownAuthority,
      false,
      "its certificate is signed by a CA that this job does not know",
      "set CI_SERVER_TLS_CA_FILE, or NODE_EXTRA_CA_CERTS before the job starts, to a PEM file with that CA",
    ],
    [/^CERT_HAS_EXPIRED/, false, "its certificate has expired", "renew it, and check the runner's clock"],
    [/^CERT_NOT_YET/, false, "its certificate is not valid yet", "check the runner's clock"],
    [
      /ALTNAME/,
      false,
      "its certificate is for another host name",
      "use a host name that the certificate lists",
    ],
    [
      /^(CERT_|EPROTO|ERR_(SSL|TLS)_)/,
      false,
      "the TLS handshake failed",
      "check that the address has the right port and that https:// is right for it",
    ],
    [/^ERR_PROXY/, true, "the proxy refused the connection", "check HTTPS_PROXY, HTTP_PROXY and NO_PROXY"],
    [/^E2BIG/, false, "the answer is too large", "use a policy that reads less"],
  ];

/** @param error what the socket or the parser reported */
export function describeFailure(error: unknown, root: URL, env: Environment): Failure {
  const code = String((error as { code?: unknown } | undefined)?.code ?? "no code");
  const [, isTemporary, message, advice] = failures.find(([codes]) => codes.test(code)) ?? [
    /./,
    true,
    "the connection broke off",
    reachable,
  ];
  const given = unknownAuthority.test(code) ? givenAuthorities(root, env) : undefined;
  const proxy = proxyOf(root, env);
  const isUsed = proxy !== undefined && usesProxy(env);
  return {
    isTemporary,
    isTimeout: code === timedOut,
    code: code === tooLarge ? "GITLAB_UNEXPECTED" : "GITLAB_UNAVAILABLE",
    message: `${root.origin}${isUsed ? ` through the proxy ${proxy.address}` : ""}: ${message}${given?.message ?? ""} (${code})`,
    advice: (given?.advice ?? advice) + (code === tooLarge || !proxy ? "" : proxyAdvice(proxy, isUsed)),
    cause: error,
  };
}

/** What to say if a file with CAs was given, and did not help. */
function givenAuthorities(root: URL, env: Environment) {
  const names = ["CI_SERVER_TLS_CA_FILE", "NODE_EXTRA_CA_CERTS"].filter((name) => env[name]);
  if (names.length === 0) return undefined;
  const files = [...new Set(names.map((name) => env[name]))];
  return {
    message: `, although ${names.join(" and ")} ${names.length > 1 ? "are" : "is"} set`,
    advice: `add the CA that signed it to ${files.join(" or ")}, in PEM format; openssl s_client -showcerts -connect ${root.hostname}:${root.port || 443} shows the certificates`,
  };
}

interface Proxy {
  /** The variable that names it. */
  readonly name: string;
  /** Without a login. */
  readonly address: string;
}

/** The proxy that the environment names for an address. */
function proxyOf(root: URL, env: Environment): Proxy | undefined {
  const upper = root.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  // Node reads the name in lower case first.
  const name = env[upper.toLowerCase()] ? upper.toLowerCase() : upper;
  const given = env[name];
  if (!given || isExempt(root, env.no_proxy ?? env.NO_PROXY ?? "")) return undefined;
  const typed = given.includes("://") ? given : `http://${given}`;
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  return { name, address: url?.host ? `${url.protocol}//${url.host}` : "whose address is not valid" };
}

/** Another sentence of advice, about a proxy. */
function proxyAdvice({ name, address }: Proxy, isUsed: boolean): string {
  if (isUsed) return `. Check also ${name}, and that the proxy ${address} may reach the host`;
  return `. ${name} is set, but ${
    agentKnowsProxies(process.versions.node)
      ? "Node uses it only with NODE_USE_ENV_PROXY=1: set that variable"
      : `Node ${process.versions.node} cannot use it: take an image with Node >= 22.21 or >= 24.5 and set NODE_USE_ENV_PROXY=1`
  }`;
}

/** @param list the value of `NO_PROXY` */
export function isExempt({ hostname, host }: URL, list: string): boolean {
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      const suffix = entry.replace(/^\*?\.?/, "");
      return (
        entry === "*" || (suffix !== "" && [hostname, host].some((at) => `.${at}`.endsWith(`.${suffix}`)))
      );
    });
}
