/** The commits between which the merge request's change is. */

import { maybe, nullable, object, parse, text } from "../../shared/shape.ts";
import { defineSelectedFact } from "../define.ts";

const Node = object({
  diffRefs: nullable(object({ baseSha: maybe(text()), startSha: text(), headSha: text() })),
});

export interface ChangeOrigin {
  /** Merge base of the newest diff; undefined before there is one. */
  readonly baseSha: string | undefined;
  /** Head of the target branch when the newest diff was made. */
  readonly startSha: string | undefined;
  /** Head of the newest diff. */
  readonly headSha: string | undefined;
}

export const changeOrigin = defineSelectedFact<ChangeOrigin>({
  id: "change_origin",
  summary: "The commits that the change is compared with",
  requiredRole: "at least Reporter with scope read_api",
  scope: "merge_request",
  select: {
    on: "merge_request",
    fields: "diffRefs { baseSha startSha headSha }",
    read(raw) {
      const { diffRefs } = parse(Node, raw);
      return { baseSha: diffRefs?.baseSha, startSha: diffRefs?.startSha, headSha: diffRefs?.headSha };
    },
  },
});
