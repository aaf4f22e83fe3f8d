/** The job's folder as a sweep sees it: it belongs to the sweeping project, so it is evidence of no judged one. */

import { UnreadableFact } from "../facts/source.ts";
import type { Workspace } from "../facts/workspace.ts";

/** Whatever is asked, GitLab answers it instead. Nothing is looked for in local Git: it would start a process each time. */
export async function withoutWorkspace(): Promise<Workspace> {
  return {
    isFor: async () => false,
    list: async () => [],
    async *open(path) {
      yield* [];
      throw new UnreadableFact(`${path} is not read from the folder of a sweep`);
    },
    commit: async () => undefined,
    diff: async () => undefined,
  };
}
