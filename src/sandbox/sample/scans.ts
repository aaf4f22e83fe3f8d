/** The scanner reports of `acme/payments!7`, as GitLab's own analysers write them, without serious findings. */

import type { JobRow } from "../state/pipeline.ts";
import { scannerRow } from "../state/pipeline-builders.ts";

export function sampleScans(created_at: string): JobRow[] {
  const rounding = {
    id: "8c1f0b5e3d",
    name: "Floating point money",
    description: "Money is kept as a floating point number",
    severity: "Low",
    identifiers: [{ type: "semgrep_id", name: "money-as-float", value: "money-as-float" }],
    location: { file: "src/refunds.ts", start_line: 1, end_line: 1 },
  };
  const sast = report("sast", "semgrep", created_at, [rounding]);
  const secrets = report("secret_detection", "secrets", created_at, []);
  return [
    scannerRow(70200, "sast", sast, created_at, { name: "sast" }),
    scannerRow(70201, "secret_detection", secrets, created_at, { name: "secret_detection" }),
  ];
}

function report(type: string, id: string, at: string, vulnerabilities: readonly object[]): string {
  const time = at.slice(0, 19);
  const tool = { id, name: id, version: "1.0.0", vendor: { name: "GitLab" } };
  const scan = { analyzer: tool, scanner: tool, type, start_time: time, end_time: time, status: "success" };
  return JSON.stringify({ version: "15.2.1", scan, vulnerabilities });
}
