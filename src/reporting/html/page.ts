/** The whole page. Its content security policy allows only its own style and script, each by its digest. */

import { anchored } from "../anchors.ts";
import { byUrgency } from "../counts.ts";
import type { Report } from "../report.ts";
import { about } from "./about.ts";
import { changes } from "./changes.ts";
import { charts } from "./charts.ts";
import { renderDeliveries } from "./deliveries.ts";
import { renderFilter } from "./filter.ts";
import { fixes } from "./fixes.ts";
import { heading, titleOf } from "./heading.ts";
import { html, type Safe, verbatim } from "./markup.ts";
import { contents, renderRequirement } from "./requirement.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";

/** Browsers lay out the rows of a longer list only when they come into sight. Pictures of a whole page are whole below it. */
const longList = 300;

export async function renderPage(report: Report): Promise<Safe> {
  const requirements = byUrgency(anchored(report));
  const isLong = requirements.reduce((sum, { controls }) => sum + controls.length, 0) > longList;
  const [styleDigest, scriptDigest] = await Promise.all([digest(style), digest(script)]);
  const policy = `default-src 'none'; style-src 'sha256-${styleDigest}'; script-src 'sha256-${scriptDigest}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${titleOf(report)}</title>
<link rel="icon" href="data:,">
<style>${verbatim(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${heading(report)}
<main id="main" class="page" tabindex="-1">
${fixes(requirements)}<nav aria-label="Requirements"><h2>Contents</h2>${contents(requirements)}</nav>
<div class="${isLong ? "rest long" : "rest"}">
<section><h2>Summary</h2>${charts(requirements)}</section>
${changes(requirements)}<section><h2>Reported to GitLab</h2>${renderDeliveries(report.deliveries)}</section>
${about(report)}<section id="requirements"><h2>Requirements</h2>${renderFilter(report)}
${requirements.map((requirement, index) => renderRequirement(requirement, index, report.generated_at))}</section>
</div>
</main>
<footer><div class="page"><p>Made from <code>report.json</code> (${report.schema}) by Countersign ${report.tool.version}. This page loads no other files.</p></div></footer>
<script>${verbatim(script)}</script>
</body>
</html>
`;
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
