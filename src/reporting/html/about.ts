/** What was judged, by which policy, when and where. */

import { projectUrl } from "../addresses.ts";
import type { Report } from "../report.ts";
import { html, link, type Safe, type Value } from "./markup.ts";

export function about(report: Report): Safe {
  const { subject, policy, tool, job_url } = report;
  const url = projectUrl(report);
  const mr = subject.merge_request;
  const sources = policy.documents.map(
    ({ source, sha256, commit }) =>
      html`<br><code>${source}</code> sha256 <code>${sha256.slice(0, 12)}</code>${
        commit === null ? "" : html`, commit <code>${commit.slice(0, 12)}</code>`
      }`,
  );
  const facts: readonly (readonly [string, Value])[] = [
    ["Project", link(url, subject.project.path)],
    ...(mr
      ? ([
          [
            "Merge request",
            html`${link(`${url}/-/merge_requests/${mr.iid}`, `!${mr.iid}`)} into ${mr.target_branch}`,
          ],
          ["Commit", link(`${url}/-/commit/${encodeURIComponent(mr.sha)}`, html`<code>${mr.sha}</code>`)],
        ] as const)
      : []),
    ["Policy", html`${policy.name}${sources}`],
    ["Policy SHA-256", html`<code>${policy.sha256}</code>`],
    [
      "Judged",
      html`<time datetime="${report.generated_at}">${readable(report.generated_at)}</time> by Countersign ${tool.version}${
        job_url === undefined ? undefined : html` in ${link(job_url, "this job")}`
      }`,
    ],
  ];
  return html`<section><h2>What was judged</h2><dl class="about">${facts.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>
`,
  )}</dl></section>
`;
}

/** `2026-11-22 10:00:00 UTC`. */
function readable(time: string): string {
  return time.replace("T", " ").replace(/Z$/, " UTC");
}
