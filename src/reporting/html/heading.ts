/** The top of the page: the verdict, and in one line about what. */

import { count } from "../../shared/text.ts";
import { projectUrl } from "../addresses.ts";
import { isAnyJudged, tally } from "../counts.ts";
import type { Report } from "../report.ts";
import { html, link, type Safe } from "./markup.ts";
import { states, verdicts } from "./words.ts";

export function heading(report: Report): Safe {
  const { project, merge_request: mr } = report.subject;
  const { status, word } = verdicts[report.verdict];
  const url = projectUrl(report);
  const change =
    mr && html` ${link(`${url}/-/merge_requests/${mr.iid}`, `!${mr.iid}`)} into ${mr.target_branch}`;
  return html`<header class="${status}"><div class="page">
<p class="kind">Countersign on ${link(url, project.path)}${change ?? undefined}</p>
<div class="verdict"><span class="seal" aria-hidden="true">${states[status].sign}</span>
<div><h1><span class="unseen">Verdict: </span>${word}</h1>
<p>${reason(report)}</p></div></div>
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
