/** `merge_request_links_issue`: the merge request names an issue in GitLab or in another tracker. */

import type { Fact } from "../../facts/define.ts";
import type { LinkedIssues } from "../../facts/merge-request/linked-issues.ts";
import { mergeRequest } from "../../facts/merge-request/merge-request.ts";
import { compilePattern } from "../../shared/pattern.ts";
import { text } from "../../shared/schema.ts";
import { listed } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../define.ts";

const params = z.strictObject({
  pattern: z.optional(
    text(
      1000,
      "RE2 regular expression for the keys of an external tracker, such as PAY-[0-9]+; no pattern by default",
    ),
  ),
  issue: z.optional(
    z
      .enum(["closed", "mentioned"])
      .check(
        z.describe(
          "How the merge request must refer to an issue of GitLab; mentioned without pattern, otherwise not required by default",
        ),
      ),
  ),
});
type Params = z.infer<typeof params>;

export const mergeRequestLinksIssue = defineControl({
  id: "merge_request_links_issue",
  title: "An issue is named",
  description: described(
    "Requires that the merge request names an issue. If there are several parameters, all must hold.",
    [
      "`pattern` is an RE2 regular expression for the keys of an external tracker. The control searches title, description and source branch for it. It does not check whether the issue exists in the tracker.",
      "`issue: closed` requires an issue that the merge request closes, according to GitLab.",
      "`issue: mentioned` requires an issue that title, description, commits or comments mention, according to GitLab. This is the default without parameters.",
      "GitLab lists only issues that the token's user may read, and with some delay. If the text names an issue and the list is empty, the result is unknown.",
    ],
  ),
  severity: "low",
  scope: "merge_request",
  needs: { mergeRequest },
  async needsFor(given?: Params): Promise<{ issues?: Fact<LinkedIssues> }> {
    const link = linkOf(given ?? { pattern: undefined, issue: undefined });
    if (!link) return {};
    const { closedIssues, mentionedIssues } = await import("../../facts/merge-request/linked-issues.ts");
    return { issues: link === "closed" ? closedIssues : mentionedIssues };
  },
  params,
  async prepare(given) {
    const { pattern } = given;
    return {
      link: linkOf(given),
      pattern: pattern === undefined ? undefined : { text: pattern, matches: await compilePattern(pattern) },
    };
  },
  example: { pattern: "PAY-[0-9]+" },
  remediation: {
    text: "name the issue in title, description or branch, as in Closes #12, then run this job again",
    page: "!",
  },
  check({ mergeRequest: { title, description, sourceBranch = "" }, issues = [] }, { link, pattern }) {
    const places: readonly (readonly [string, string])[] = [
      ["title", title],
      ["description", description],
      ["source branch", sourceBranch],
    ];
    const place = pattern && places.find(([, value]) => pattern.matches(value));
    if (pattern && !place)
      return fail(`neither title, description nor source branch matches ${pattern.text}`);
    const named = place ? [`the ${place[0]} names an issue (${pattern?.text})`] : [];
    if (!link) return pass(named.join());
    const how = link === "closed" ? "closes" : "mentions";
    if (issues.length > 0)
      return pass([...named, `the merge request ${how} ${listed(issues, 5)}`].join(", and "), {
        actual: issues,
      });
    const reference = places.map(([, value]) => referenceIn(value)).find((found) => found !== undefined);
    return reference === undefined
      ? fail(`GitLab shows no issue that the merge request ${how}`, { actual: [] })
      : unknown(
          `GitLab shows no issue that the merge request ${how}, although it contains ${reference}: GitLab may be late, or may hide the issue from this token`,
        );
  },
});

function linkOf({ pattern, issue }: Params): "closed" | "mentioned" | undefined {
  return issue ?? (pattern === undefined ? "mentioned" : undefined);
}

/** `#12`, `acme/payments#12` or the address of an issue. If the text has one, an empty list does not prove that no issue is named. */
function referenceIn(value: string): string | undefined {
  return (
    /(?:^|[\s(])([\w./-]{0,255}#\d{1,10})\b/.exec(value)?.[1] ??
    /\/-\/(?:issues|work_items)\/\d{1,10}/.exec(value)?.[0]
  );
}
