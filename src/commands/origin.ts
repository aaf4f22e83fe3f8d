/** In a shell, the checkout's remote `origin` says which project of which GitLab is meant, if nothing else does. */

import type { Environment } from "../shared/environment.ts";
import { parseOrigin, projectBelow } from "../subject/origin.ts";
import { originOf } from "../workspace/git.ts";

type Flags = ReadonlyMap<string, string>;

/** @returns the flags, with `gitlab-url` and `project` if only the remote names them. Unchanged in a CI job */
export async function withOrigin(flags: Flags, env: Environment): Promise<Flags> {
  const named = (flag: string, ...variables: readonly string[]) =>
    [flags.get(flag), ...variables.map((name) => env[name])].find((value) => (value ?? "").trim() !== "");
  if (env.CI || env.GITLAB_CI || env.GITHUB_ACTIONS) return flags;
  const url = named("gitlab-url", "INPUT_GITLAB_URL", "CI_SERVER_URL");
  const isProjectNamed =
    named("project", "INPUT_PROJECT", "CI_MERGE_REQUEST_PROJECT_ID", "CI_PROJECT_ID") !== undefined;
  if (url !== undefined && isProjectNamed) return flags;
  const origin = parseOrigin((await originOf(".", env)) ?? "");
  if (!origin) return flags;
  const path = url === undefined ? origin.path : projectBelow(origin, url);
  return new Map([
    ...flags,
    ...(url === undefined ? ([["gitlab-url", origin.url]] as const) : []),
    ...(isProjectNamed || path === undefined ? [] : ([["project", path]] as const)),
  ]);
}
