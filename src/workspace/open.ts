/** The folder that a job runs in, with its Git, as a read-only port for facts; loaded only when a fact needs it. */

import type { Workspace } from "../facts/workspace.ts";
import type { Environment } from "../shared/environment.ts";
import type { PhaseLimit } from "../shared/time-limit.ts";
import { listFiles, openFile } from "./files.ts";
import { checkedOut, localCommit } from "./git.ts";
import { localDiff } from "./git-diff.ts";

/**
 * @param folder the checkout, if no variable names it
 * @param limit how long reading may take
 */
export function openWorkspace(env: Environment, folder: string, limit?: PhaseLimit): Workspace {
  const root = env.CI_PROJECT_DIR || env.GITHUB_WORKSPACE || folder;
  // In a merged results pipeline the first is a temporary merge commit, and the second the head it was made from.
  const named = [env.CI_COMMIT_SHA, env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA].filter(Boolean);
  const store = { root, env, limit };
  return {
    isFor: async (sha) => (named.length > 0 ? named : [await checkedOut(store)]).includes(sha),
    list: (globs) => listFiles(root, globs, limit),
    open: (path, mostBytes) => openFile(root, path, mostBytes, limit),
    commit: (sha) => localCommit(store, sha),
    diff: (base, head) => localDiff(store, base, head),
  };
}
