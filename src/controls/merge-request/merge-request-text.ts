/** Controls for the texts of a merge request: its description, its labels, its branches. */

import { mergeRequest } from "../../facts/merge-request/merge-request.ts";
import { compilePattern, type Matcher } from "../../shared/pattern.ts";
import { text } from "../../shared/schema.ts";
import { listed } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { type Control, defineControl, described, fail, pass, unknown } from "../define.ts";

const again = ", then run this job again";
const prepare = async (params: { readonly pattern: string }) => ({
  ...params,
  // The name of a branch has at most a few hundred characters.
  matches: await compilePattern(params.pattern, true),
});

export const mergeRequestDescription = defineControl({
  id: "merge_request_description",
  title: "The description has the required content",
  description: described("Checks that the description is not empty.", [
    "`min_length` is the smallest number of characters.",
    "`sections` lists Markdown headings that must be there, with text below them.",
    "Comments do not count, such as those of a template.",
  ]),
  severity: "low",
  scope: "merge_request",
  needs: { mergeRequest },
  params: z.strictObject({
    min_length: z.optional(
      z
        .int()
        .check(
          z.minimum(1),
          z.maximum(100_000),
          z.describe("Smallest length of the description, in characters; 1 by default"),
        ),
    ),
    sections: z.optional(
      z
        .array(text(200))
        .check(
          z.describe("Markdown headings that must be there, with text below them; no heading by default"),
        ),
    ),
  }),
  example: { min_length: 50, sections: ["Test plan"] },
  remediation: { text: `complete the description of the merge request${again}`, page: "!" },
  check({ mergeRequest: { description } }, { min_length = 1, sections = [] }) {
    const text = withoutComments(description);
    const length = text.trim().length;
    if (length < min_length)
      return fail(`the description has ${length} characters, at least ${min_length} are expected`, {
        actual: length,
      });
    const missing = sections.filter((section) => !hasSection(text, section));
    if (missing.length > 0)
      return fail(`the description lacks the section ${listed(missing)}, or leaves it empty`, {
        actual: missing,
      });
    return pass(
      sections.length === 0
        ? `the description has ${length} characters`
        : "the description has every section",
    );
  },
});

/** Comments are not part of the description: templates explain in them. A comment without an end hides all text after it. */
function withoutComments(description: string): string {
  const kept: string[] = [];
  for (let at = 0; ; ) {
    const begin = description.indexOf("<!--", at);
    kept.push(description.slice(at, begin < 0 ? undefined : begin));
    const end = begin < 0 ? -1 : description.indexOf("-->", begin + 4);
    if (end < 0) return kept.join("");
    at = end + 3;
  }
}

/** Whether there is a Markdown heading of that name with text before the next heading of its level or above. */
function hasSection(description: string, name: string): boolean {
  const lines = description.split(/\r?\n/);
  const start = lines.findIndex((line) => levelOf(line) > 0 && titleOf(line) === name.toLowerCase());
  if (start < 0) return false;
  const level = levelOf(lines[start] ?? "");
  const below = lines.slice(start + 1);
  const end = below.findIndex((line) => levelOf(line) > 0 && levelOf(line) <= level);
  return below.slice(0, end < 0 ? undefined : end).some((line) => levelOf(line) === 0 && line.trim() !== "");
}

/** Number of `#` that begin a heading; 0 for any other line. */
function levelOf(line: string): number {
  return /^(#{1,6})\s/.exec(line)?.[1]?.length ?? 0;
}

/** In lower case. A line can be very long, so this code reads each part of it only once. */
function titleOf(line: string): string {
  let end = line.trimEnd().length;
  while (line[end - 1] === "#") end--;
  return line.slice(levelOf(line), end).trim().toLowerCase();
}

export const mergeRequestLabels = defineControl({
  id: "merge_request_labels",
  title: "The labels are as required",
  description:
    "Checks that every `required` label is there and no `forbidden` one. A name that ends with `*` matches every label that begins with it, such as `type::*`. Without either list the result is unknown.",
  severity: "low",
  scope: "merge_request",
  needs: { mergeRequest },
  params: z.strictObject({
    required: z.optional(
      z
        .array(text(255))
        .check(
          z.describe("Labels that must be there, where a final * matches any ending; no label by default"),
        ),
    ),
    forbidden: z.optional(
      z
        .array(text(255))
        .check(
          z.describe(
            "Labels that must not be there, where a final * matches any ending; no label by default",
          ),
        ),
    ),
  }),
  example: { required: ["type::*"], forbidden: ["blocked"] },
  remediation: { text: `set the labels of the merge request${again}`, page: "!" },
  check({ mergeRequest: { labels } }, { required = [], forbidden = [] }) {
    if (required.length + forbidden.length === 0)
      return unknown("the policy requires nothing of the labels: neither required nor forbidden is given");
    if (!labels) return unknown("GitLab did not show the labels");
    const missing = required.filter((wanted) => !labels.some((label) => isLabel(wanted, label)));
    const unwanted = labels.filter((label) => forbidden.some((refused) => isLabel(refused, label)));
    const problems = [
      ...(missing.length > 0 ? [`${listed(missing)} is missing`] : []),
      ...(unwanted.length > 0 ? [`${listed(unwanted)} is not allowed`] : []),
    ];
    if (problems.length > 0) return fail(`among the labels, ${problems.join(", and ")}`, { actual: labels });
    return pass(labels.length === 0 ? "there are no labels" : `the labels are ${listed(labels)}`, {
      actual: labels,
    });
  },
});

/** A name that ends with `*` matches every label that begins with it, as in `type::*`. */
function isLabel(wanted: string, label: string): boolean {
  return wanted.endsWith("*") ? label.startsWith(wanted.slice(0, -1)) : label === wanted;
}

export const mergeRequestTargetBranch = branchControl(
  "merge_request_target_branch",
  "target",
  "^(main|release/.+)$",
  ({ targetBranch }) => targetBranch,
);
export const mergeRequestSourceBranch = branchControl(
  "merge_request_source_branch",
  "source",
  "^(feature|fix)/",
  ({ sourceBranch }) => sourceBranch,
);

function branchControl(
  id: string,
  which: string,
  example: string,
  branchOf: (mr: { targetBranch: string; sourceBranch: string | undefined }) => string | undefined,
): Control {
  return defineControl({
    id,
    title: `The ${which} branch follows the pattern`,
    description: `Searches the name of the ${which} branch for an RE2 regular expression.`,
    severity: "low",
    scope: "merge_request",
    needs: { mergeRequest },
    params: z.strictObject({
      pattern: text(1000, `RE2 regular expression that the name of the ${which} branch must match`),
    }),
    prepare,
    example: { pattern: example },
    remediation: { text: `use a ${which} branch that matches${again}`, page: "!" },
    check({ mergeRequest: mr }, { pattern: wanted, matches }: { pattern: string; matches: Matcher }) {
      const branch = branchOf(mr);
      if (branch === undefined) return unknown(`GitLab did not show the ${which} branch`);
      return matches(branch)
        ? pass(`the ${which} branch ${branch} matches ${wanted}`, { actual: branch })
        : fail(`the ${which} branch ${branch} does not match ${wanted}`, { actual: branch });
    },
  });
}
