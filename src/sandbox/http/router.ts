/** Finds the endpoint for a method and a path. */
import { type Answer, grapeError } from "./answer.ts";
import type { Call } from "./call.ts";
import type { ParamRule } from "./params.ts";
import { decodeOnce } from "./request.ts";

export interface Route {
  readonly method: string;
  /**
   * Below `/api/v4`. A part that begins with a colon matches one segment; with a star at its end, it matches all the
   * rest.
   */
  readonly path: string;
  /** GitLab's file that the route was compared with, in the source of GitLab 18.9. */
  readonly ruby: string;
  /** What was compared beside the route itself, its parameters and the fields of its answer that Countersign reads. */
  readonly compared: string;
  readonly rules?: readonly ParamRule[];
  readonly jobToken?: boolean;
  /** Ignores all credentials, even wrong ones. */
  readonly ignoresTokens?: boolean;
  /** Scopes that suffice besides `api`, and besides `read_api` for reading. */
  readonly scopes?: readonly string[];
  /** The last parameter may end in `.json` itself. */
  readonly greedy?: boolean;
  /** Runs before validation. */
  readonly before?: (call: Call) => void;
  readonly handle: (call: Call) => Answer;
}

export interface Match {
  readonly route: Route;
  readonly segments: Record<string, string>;
}

const prefix = "/api/v4";

/** Throws the catch-all 404; answers `OPTIONS` with the allowed methods. */
export function findRoute(routes: readonly Route[], method: string, path: string): Match | Answer {
  const matches = matchPath(routes, path);
  if (method === "OPTIONS" && matches.length > 0) {
    const methods = new Set(["OPTIONS", ...matches.map(({ route }) => route.method)]);
    if (methods.has("GET")) methods.add("HEAD");
    return { status: 204, headers: { Allow: [...methods].join(", ") } };
  }
  const exact = matches.find(({ route }) => route.method === method);
  const found =
    exact ?? (method === "HEAD" ? matches.find(({ route }) => route.method === "GET") : undefined);
  if (!found) throw grapeError(404, "404 Not Found");
  return found;
}

function matchPath(routes: readonly Route[], path: string): Match[] {
  if (!path.startsWith(`${prefix}/`)) return [];
  const whole = path.slice(prefix.length).replace(/\/$/, "");
  const plain = whole.replace(/\.json$/, "");
  return routes.flatMap((route) => {
    const segments = matchOne(route.path, route.greedy ? whole : plain);
    return segments ? [{ route, segments }] : [];
  });
}

function matchOne(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.at(-1)?.startsWith("*") && given.length > wanted.length) {
    given.splice(wanted.length - 1, given.length, given.slice(wanted.length - 1).join("/"));
  }
  if (wanted.length !== given.length) return null;
  const segments: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? "";
    if (!/^[:*]/.test(part)) {
      if (part !== value) return null;
    } else if (value === "") {
      return null;
    } else {
      segments[part.slice(1)] = decodeOnce(value);
    }
  }
  return segments;
}
