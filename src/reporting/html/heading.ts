/** The top of the page: the verdict, and what was judged. */

import { count } from "../../shared/text.ts";
import { isAnyJudged, tally } from "../counts.ts";
import type { RenderContext } from "../formats/format.ts";
import type { Report } from "../report.ts";
import { html, link, type Safe, type Value } from "./markup.ts";
import { states, verdicts } from "./words.ts";

export function heading(report: Report, { jobUrl }: RenderContext): Safe {
  const { subject, policy, tool } = report;
  const { status, word } = verdicts[report.verdict];
  const projectUrl = `${subject.gitlab_url}/${subject.project.path.split("/").map(encodeURIComponent).join("/")}`;
  const mr = subject.merge_request;
  const sources = policy.documents.map(
    ({ source, sha256, commit }) =>
      html`<br><code>${source}</code> sha256 <code>${sha256.slice(0, 12)}</code>${
        commit === null ? "" : html`, commit <code>${commit.slice(0, 12)}</code>`
      }`,
  );
  const facts: readonly (readonly [string, Value])[] = [
    ["Project", link(projectUrl, subject.project.path)],
    ...(mr
      ? ([
          [
            "Merge request",
            html`${link(`${projectUrl}/-/merge_requests/${mr.iid}`, `!${mr.iid}`)} into ${mr.target_branch}`,
          ],
          [
            "Commit",
            link(`${projectUrl}/-/commit/${encodeURIComponent(mr.sha)}`, html`<code>${mr.sha}</code>`),
          ],
        ] as const)
      : []),
    ["Policy", html`${policy.name}${sources}`],
    ["Policy SHA-256", html`<code>${policy.sha256}</code>`],
    [
      "Judged",
      html`<time datetime="${report.generated_at}">${readable(report.generated_at)}</time> by Countersign ${tool.version}${
        jobUrl === undefined ? undefined : html` in ${link(jobUrl, "this job")}`
      }`,
    ],
  ];
  return html`<header class="${status}"><div class="page">
<p class="kind">Countersign compliance report</p>
<div class="verdict"><span class="seal" aria-hidden="true">${states[status].sign}</span>
<div><h1><span class="unseen">Verdict: </span>${word}</h1>
<p>${reason(report)}</p></div></div>
<dl class="about">${facts.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>
`,
  )}</dl>
</div></header>
`;
}

/** The title, which browsers show in the tab. */
export function titleOf({ verdict, subject }: Report): string {
  const mr = subject.merge_request;
  return `${verdicts[verdict].word}: ${subject.project.path}${mr ? ` !${mr.iid}` : ""}`;
}

function reason(report: Report): string {
  const { requirements, verdict } = report;
  const all = requirements.flatMap((requirement) => requirement.controls);
  if (!isAnyJudged(all)) return "Nothing could be judged.";
  const controls = `Controls: ${tally(all)}.`;
  if (verdict === "compliant") return `Every requirement that applies passed. ${controls}`;
  const status = verdict === "non_compliant" ? "fail" : "unknown";
  const those = requirements.filter((requirement) => requirement.status === status).length;
  const share = `${those} of ${count(requirements.length, "requirement")}`;
  if (verdict === "undetermined") return `Evidence is missing for ${share}. ${controls}`;
  return `${share} failed. ${controls}`;
}

/** `2026-11-22 10:00:00 UTC`. */
function readable(time: string): string {
  return time.replace("T", " ").replace(/Z$/, " UTC");
}
