/** The commits at which the merge request's change begins and ends. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineSelectedFact } from "../define.ts";

const Node = z.object({
  diffRefs: z.nullable(z.object({ baseSha: maybe(z.string()), startSha: z.string(), headSha: z.string() })),
});

export interface ChangeOrigin {
  /** Merge base of the newest diff; undefined before there is a diff. */
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
