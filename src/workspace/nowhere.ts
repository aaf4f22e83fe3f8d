/** The workspace of a job that runs in another project than the judged one: nothing in its folder is evidence. */

import { UnreadableFact } from "../facts/source.ts";
import type { Workspace } from "../facts/workspace.ts";

export const nowhere: Workspace = {
  isFor: async () => false,
  list: async () => [],
  open: () => {
    throw new UnreadableFact("this job runs in another project, so its files are not evidence");
  },
  commit: async () => undefined,
  diff: async () => undefined,
};
