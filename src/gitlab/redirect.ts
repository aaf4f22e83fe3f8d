/** Where a redirect may lead: for reads within the same origin, for writes nowhere. */

import { GitLabError } from "./errors.ts";
import type { Answer } from "./exchange.ts";

const mostHops = 3;

export interface Redirected {
  readonly request: string;
  readonly method: string;
  /** Below the root, as it was requested. */
  readonly path: string;
  readonly root: URL;
  readonly hops: number;
  readonly attempts: number;
}

/** The next address of a read, or an error that says what to set. The query may contain a secret and is not named. */
export function followRedirect(
  { status, headers }: Answer,
  at: URL,
  redirected: Redirected,
): URL | GitLabError {
  const { request, method, path, root, hops, attempts } = redirected;
  const location = headers.location;
  const target =
    location !== undefined && URL.canParse(location, at.href) ? new URL(location, at) : undefined;
  if (target && method === "GET" && target.origin === root.origin && hops < mostHops) return target;
  const address = target ? target.origin + target.pathname : "nowhere";
  return new GitLabError(
    "GITLAB_UNEXPECTED",
    `GitLab answered ${status} for ${request}: a redirect to ${address}, which is not followed`,
    { request, status, attempts, advice: advise(target, address, path, root) },
  );
}

function advise(target: URL | undefined, address: string, path: string, root: URL): string {
  const given = root.href.replace(/\/$/, "");
  if (!target || target.origin === root.origin) {
    return "check that ‹gitlab_url› is the root of the instance, and that no sign-in proxy stands before its API";
  }
  // A server may know only its own name, not the sub-path or the requested project.
  const better = address.endsWith(path) ? address.slice(0, -path.length) : target.origin;
  if (root.protocol === "http:" && target.protocol === "https:" && target.hostname === root.hostname) {
    return `‹gitlab_url› is ${given} but the server redirects to ${better}: set ‹gitlab_url› to the https address`;
  }
  return `set ‹gitlab_url› to the address that GitLab itself uses, perhaps ${better}`;
}
