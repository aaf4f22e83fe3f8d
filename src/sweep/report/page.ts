/** `sweep.html`: where the group stands, in one file that loads no others. */

import { html, type Safe, verbatim } from "../../reporting/html/markup.ts";
import { count } from "../../shared/text.ts";
import type { SweptProject } from "../schema.ts";
import { pageData, shownText } from "./page-data.ts";
import { script } from "./page-script.ts";
import { style } from "./page-style.ts";
import type { SweepReport } from "./schema.ts";

/** Of a list that the page shows as a whole. */
const most = 200;
const weights: Readonly<Record<string, number>> = { critical: 5, high: 4, medium: 3, low: 2, info: 1 };

export async function pageOf(report: SweepReport, version: string): Promise<string> {
  const [styleDigest, scriptDigest] = await Promise.all([digest(style), digest(script)]);
  const policy = `default-src 'none'; style-src 'sha256-${styleDigest}'; script-src 'sha256-${scriptDigest}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const { gitlab_url, ended_at } = report;
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title(report)}</title>
<link rel="icon" href="data:,">
<style>${verbatim(style)}</style>
</head>
<body>
<header><h1>${title(report)}</h1>
<p>${report.policy.name}, ${gitlab_url}, ${ended_at}</p></header>
<main>
${warnings(report)}
<section><h2>Projects by verdict</h2>${verdicts(report)}</section>
<section><h2>What to fix first</h2>${fixFirst(report.projects)}</section>
<section><h2>Requirements by pass rate</h2>${requirements(report)}</section>
<section><h2>Since the previous report</h2>${drift(report)}</section>
<section><h2>Waivers that end within 30 days</h2>${waivers(report)}</section>
<section><h2>Checks that were changed</h2>${changedChecks(report.projects)}</section>
<section id="projects" hidden><h2>Projects</h2>
<search id="filter"><label>Search <input type="search" id="q" autocomplete="off" spellcheck="false"></label>
${verdictButtons()}<button type="button" id="limit" hidden></button> <output id="shown" aria-live="polite"></output></search>
<div id="table" role="table" aria-label="Projects">
<div class="head" role="row">${sortButton("path", "Project")}${sortButton("verdict", "Verdict")}${sortButton("failed", "Failed")}<div role="columnheader">Not met</div></div>
<div id="rows" role="rowgroup" tabindex="0"><div id="space"></div></div>
</div></section>
<dialog id="project" aria-label="Project"><form method="dialog"><button>Close</button></form><div id="content"></div></dialog>
</main>
<footer><p>Made from <code>sweep.json</code> (${report.schema}) by Countersign ${version}. This page loads no other files.</p></footer>
<script type="application/json" id="data">${verbatim(pageData(report))}</script>
<script>${verbatim(script)}</script>
</body>
</html>
`);
}

/** It must not look like a success where something is missing. */
function title({ summary, complete }: SweepReport): string {
  const all = `${summary.compliant} of ${count(summary.projects, "project")} compliant`;
  return complete ? all : `${all}, and the report is incomplete`;
}

function warnings(report: SweepReport): Safe {
  const { missing_shards, incomplete_shards, repeated_projects } = report;
  const sentences = [
    ...missing_shards.map((index) => `Shard ${index} is missing: its projects are not listed here.`),
    ...incomplete_shards.map(
      (index) => `Shard ${index} ended early: some of its projects are not listed here.`,
    ),
    ...repeated_projects.map(({ path }) => `${path} has more than one result, of which the worst counts.`),
  ];
  return html`${sentences.slice(0, most).map(
    (sentence) => html`<p class="bad">${sentence}</p>
`,
  )}`;
}

const words = {
  compliant: "Compliant",
  non_compliant: "Non-compliant",
  undetermined: "Undetermined",
} as const;
const verdictNames = ["compliant", "non_compliant", "undetermined"] as const;

function verdicts({ summary }: SweepReport): Safe {
  return html`<table>${verdictNames.map(
    (name) =>
      html`<tr><th scope="row">${words[name]}</th><td class="number">${summary[name]}</td><td><meter class="${name}" min="0" max="${Math.max(1, summary.projects)}" value="${summary[name]}">${summary[name]}</meter></td></tr>
`,
  )}</table>`;
}

function verdictButtons(): Safe {
  return html`${verdictNames.map(
    (
      name,
    ) => html`<button type="button" data-key="verdict" data-value="${name}" aria-pressed="false">${words[name]}</button>
`,
  )}`;
}

function sortButton(key: string, label: string): Safe {
  return html`<div role="columnheader"><button type="button" data-key="sort" data-value="${key}" aria-pressed="false">${label}</button></div>`;
}

/** Failed controls by how many projects they fail in, the severe ones of equal number first. */
function fixFirst(projects: readonly SweptProject[]): Safe {
  const found = new Map<string, { severity: string; projects: Set<number> }>();
  for (const { id: projectId, requirements: own } of projects)
    for (const { id, status, severity, phase } of own.flatMap(({ controls }) => controls)) {
      if (status !== "fail" || phase !== undefined) continue;
      const entry = found.get(id) ?? { severity, projects: new Set<number>() };
      found.set(id, entry);
      entry.projects.add(projectId);
    }
  const weight = (severity: string) => weights[severity] ?? 0;
  const rows = [...found].sort(
    ([, a], [, b]) => b.projects.size - a.projects.size || weight(b.severity) - weight(a.severity),
  );
  if (rows.length === 0) return html`<p>No enforced control fails.</p>`;
  return html`<table><tr><th scope="col">Control</th><th scope="col">Severity</th><th scope="col">Projects</th></tr>
${rows.slice(0, most).map(
  ([id, entry]) =>
    html`<tr><td><button type="button" class="link" data-key="control" data-value="${shownText(id)}" aria-pressed="false">${id}</button></td><td>${entry.severity}</td><td class="number">${entry.projects.size}</td></tr>
`,
)}</table>${more(rows.length)}`;
}

function requirements({ summary }: SweepReport): Safe {
  type Counts = { readonly passed: number; readonly failed: number; readonly unknown: number };
  // A requirement that applies to no project comes last.
  const rate = ({ passed, failed, unknown }: Counts) =>
    passed + failed + unknown === 0 ? Number.POSITIVE_INFINITY : passed / (passed + failed + unknown);
  const percent = (counts: Counts) =>
    Number.isFinite(rate(counts)) ? `${Math.floor(rate(counts) * 100)} %` : "not applicable";
  const rows = [...summary.requirements].sort((one, other) =>
    rate(one) < rate(other) ? -1 : rate(one) > rate(other) ? 1 : 0,
  );
  return html`<table><tr><th scope="col">Requirement</th><th scope="col">Passed</th><th scope="col">Failed</th><th scope="col">Unknown</th><th scope="col">Rate</th></tr>
${rows.slice(0, most).map(
  (one) =>
    html`<tr><td><button type="button" class="link" data-key="requirement" data-value="${shownText(one.name)}" aria-pressed="false">${one.name}</button></td><td class="number">${one.passed}</td><td class="number">${one.failed}</td><td class="number">${one.unknown}</td><td class="number">${percent(one)}</td></tr>
`,
)}</table>${more(rows.length)}`;
}

function drift({ drift: changed }: SweepReport): Safe {
  const kinds = [
    ["Newly failing", changed.newly_failing],
    ["Newly passing", changed.newly_passing],
    ["New projects", changed.new_projects],
    ["Gone projects", changed.gone_projects],
  ] as const;
  if (kinds.every(([, rows]) => rows.length === 0))
    return html`<p>No difference. Without a previous report, nothing is compared.</p>`;
  return html`${kinds.map(([name, rows]) =>
    rows.length === 0
      ? ""
      : html`<h3>${name} (${rows.length})</h3><ul>${rows.slice(0, most).map(
          ({ path }) => html`<li>${path}</li>
`,
        )}</ul>${more(rows.length)}`,
  )}`;
}

function waivers({ drift: { waivers_ending: rows } }: SweepReport): Safe {
  if (rows.length === 0) return html`<p>None.</p>`;
  const sorted = [...rows].sort((one, other) => one.expires.localeCompare(other.expires));
  return html`<table><tr><th scope="col">Last day</th><th scope="col">Control</th><th scope="col">Project</th><th scope="col">Owner</th></tr>
${sorted.slice(0, most).map(
  (one) =>
    html`<tr><td>${one.expires}</td><td>${one.control}</td><td>${one.project}</td><td>${one.owner}</td></tr>
`,
)}</table>${more(rows.length)}`;
}

function changedChecks(projects: readonly SweptProject[]): Safe {
  const rows = projects.flatMap(({ path, checks = [], merge_requests }) => [
    ...checks.map((sentence) => ({ path, sentence })),
    ...merge_requests.flatMap(({ iid, tampered = [] }) =>
      tampered.map((sentence) => ({ path: `${path}!${iid}`, sentence })),
    ),
  ]);
  if (rows.length === 0) return html`<p>None was found.</p>`;
  return html`<p><button type="button" data-key="checks" data-value="1" aria-pressed="false">Show these projects</button></p><table><tr><th scope="col">Where</th><th scope="col">What</th></tr>
${rows.slice(0, most).map(
  ({ path, sentence }) => html`<tr><td>${path}</td><td>${sentence}</td></tr>
`,
)}</table>${more(rows.length)}`;
}

function more(number: number): Safe {
  return number > most ? html`<p>And ${number - most} more.</p>` : html``;
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
