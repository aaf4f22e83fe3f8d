/** Where the merge request's change comes from: the project of its source branch, and the commit it began at. */

import { maybe, nullable, number, object, parse, text } from "../shared/shape.ts";
import { defineSelectedFact } from "./define.ts";

const Node = object({
  sourceProjectId: maybe(number()),
  diffRefs: nullable(object({ baseSha: maybe(text()), startSha: text() })),
});

export interface ChangeOrigin {
  /** Undefined where the fork is gone. */
  readonly sourceProjectId: number | undefined;
  /** Merge base of the newest diff; undefined before there is one. */
  readonly baseSha: string | undefined;
  /** Head of the target branch when the newest diff was made. */
  readonly startSha: string | undefined;
}

export const changeOrigin = defineSelectedFact<ChangeOrigin>({
  id: "change_origin",
  summary: "Where the change comes from",
  right: "at least Reporter with scope read_api",
  about: "merge_request",
  select: {
    on: "merge_request",
    fields: "sourceProjectId diffRefs { baseSha startSha }",
    read(raw) {
      const { sourceProjectId, diffRefs } = parse(Node, raw);
      return { sourceProjectId, baseSha: diffRefs?.baseSha, startSha: diffRefs?.startSha };
    },
  },
});
