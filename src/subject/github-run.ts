/** Where people find a run of a GitHub-style runner; loaded only there. */

import type { Environment } from "../shared/environment.ts";
import { webAddress } from "../shared/web-address.ts";

/** Gitea and Forgejo show a run by its number in the repository, not by its id (`models/actions/run.go` of Gitea). */
export function runOf({
  GITHUB_SERVER_URL,
  GITHUB_REPOSITORY = "",
  GITHUB_RUN_ID = "",
  GITEA_ACTIONS,
  FORGEJO_ACTIONS,
}: Environment): string | undefined {
  const server = webAddress(GITHUB_SERVER_URL)?.href.replace(/\/+$/, "");
  const isGitHub = GITEA_ACTIONS === undefined && FORGEJO_ACTIONS === undefined;
  const isRun = /^[\w.-]+\/[\w.-]+$/.test(GITHUB_REPOSITORY) && /^\d+$/.test(GITHUB_RUN_ID);
  return server !== undefined && isGitHub && isRun
    ? `${server}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
    : undefined;
}
