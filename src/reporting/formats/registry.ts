/** Every format by the name that users give it: its file, and what renders it. A format is loaded only when it is used. */

import type { Render } from "./format.ts";
import { render as renderJson } from "./json.ts";

export interface FormatEntry {
  readonly file: string;
  readonly load: () => Promise<{ readonly render: Render }>;
}

export const formats: Readonly<Record<string, FormatEntry>> = {
  json: { file: "report.json", load: async () => ({ render: renderJson }) },
  html: { file: "report.html", load: () => import("./html.ts") },
  junit: { file: "report.junit.xml", load: () => import("./junit.ts") },
  codequality: { file: "gl-code-quality-report.json", load: () => import("./codequality.ts") },
  sarif: { file: "report.sarif", load: () => import("./sarif.ts") },
  annotations: { file: "gl-annotations.json", load: () => import("./annotations.ts") },
  metrics: { file: "metrics.txt", load: () => import("./metrics.ts") },
  csv: { file: "controls.csv", load: () => import("./csv.ts") },
  markdown: { file: "summary.md", load: () => import("./markdown.ts") },
  badge: { file: "badge.svg", load: () => import("./badge.ts") },
  oscal: { file: "oscal-assessment-results.json", load: () => import("./oscal.ts") },
};

/** What the input `formats` may name. The archive contains more than the report, so `evidence/` makes it. */
export const formatNames: readonly string[] = [...Object.keys(formats), "archive"];
