/** `merge_request_title`: the title matches a pattern. */

import { mergeRequest } from "../../facts/merge-request/merge-request.ts";
import { compilePattern } from "../../shared/pattern.ts";
import { text } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, fail, pass } from "../define.ts";

export const mergeRequestTitle = defineControl({
  id: "merge_request_title",
  title: "The title follows the pattern",
  description:
    "Searches the title for an RE2 regular expression. Anchor the expression with ^ and $ to match the whole title. The draft prefix is part of the title.",
  severity: "low",
  scope: "merge_request",
  needs: { mergeRequest },
  params: z.strictObject({ pattern: text(1000, "RE2 regular expression that the title must match") }),
  prepare: async ({ pattern }) => ({ pattern, matches: await compilePattern(pattern, true) }),
  example: { pattern: "^[A-Z]+-[0-9]+ " },
  remediation: {
    text: "change the title of the merge request so that it matches, then run this job again",
    page: "!",
  },
  check({ mergeRequest: { title } }, { pattern, matches }) {
    return matches(title)
      ? pass(`the title matches ${pattern}`, { actual: title })
      : fail(`the title "${title}" does not match ${pattern}`, { actual: title });
  },
});
