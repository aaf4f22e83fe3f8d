/** Whether the project itself is scheduled for deletion. Groups above it are not read. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineSelectedFact } from "../define.ts";
import { UnreadableFact } from "../source.ts";

const Node = z.object({ isSelfDeletionScheduled: maybe(z.boolean()) });

export interface Deletion {
  readonly isScheduled: boolean;
}

export const deletion = defineSelectedFact<Deletion>({
  id: "deletion",
  summary: "The project's scheduled deletion",
  requiredRole: "a token whose user can see the project, with scope read_api",
  scope: "project",
  select: {
    on: "project",
    fields: "isSelfDeletionScheduled",
    read(raw) {
      const { isSelfDeletionScheduled } = parse(Node, raw);
      if (isSelfDeletionScheduled === undefined)
        throw new UnreadableFact("GitLab did not say whether one is scheduled");
      return { isScheduled: isSelfDeletionScheduled };
    },
  },
});
