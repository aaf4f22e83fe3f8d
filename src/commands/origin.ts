/** In a shell, the checkout's remote `origin` says which project of which GitLab is meant, if nothing else does. */

import type { Environment } from "../shared/environment.ts";
import { plain } from "../shared/text.ts";
import { parseOrigin, projectBelow } from "../subject/origin.ts";
import { originOf } from "../workspace/git.ts";
import type { Terminal } from "./terminal.ts";

type Flags = ReadonlyMap<string, string>;

/**
 * Says on standard error what it took from the remote, because the token is sent there.
 * @param needsProject false for a command that is not about one project
 * @returns the flags, with `gitlab-url` and `project` if only the remote names them; in a CI job, the flags unchanged
 */
export async function withOrigin(
  flags: Flags,
  { env, complain }: Pick<Terminal, "env" | "complain">,
  needsProject = true,
): Promise<Flags> {
  if (isCi(env)) return flags;
  const named = (flag: string, ...variables: readonly string[]) =>
    [flags.get(flag), ...variables.map((name) => env[name])].find((value) => (value ?? "").trim() !== "");
  const url = named("gitlab-url", "INPUT_GITLAB_URL", "CI_SERVER_URL");
  const project = named("project", "INPUT_PROJECT", "CI_MERGE_REQUEST_PROJECT_ID", "CI_PROJECT_ID");
  const hasProject = project !== undefined || !needsProject;
  if (url !== undefined && hasProject) return flags;
  const origin = parseOrigin((await originOf({ root: ".", env })) ?? "");
  if (!origin) return flags;
  const path = url === undefined ? origin.path : projectBelow(origin, url);
  const taken = new Map([
    ...(url === undefined ? ([["gitlab-url", origin.url]] as const) : []),
    ...(!hasProject && path !== undefined ? ([["project", path]] as const) : []),
  ]);
  if (taken.size > 0)
    complain(`countersign: ${plain([...taken.values()].join(", "))}, from the checkout's remote origin`);
  return new Map([...flags, ...taken]);
}

function isCi({ CI, GITLAB_CI, GITHUB_ACTIONS }: Environment): boolean {
  return [CI, GITLAB_CI, GITHUB_ACTIONS].some((value) => (value ?? "") !== "");
}
