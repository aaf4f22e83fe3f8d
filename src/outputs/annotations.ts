/** What a GitHub-style runner shows next to the step: one annotation for each control that needs attention. */

import type { Report } from "../reporting/report.ts";
import { plain } from "../shared/text.ts";

export interface Annotation {
  readonly level: "error" | "warning";
  readonly title: string;
  readonly message: string;
}

/** The runner shows at most ten of each kind per step. */
const limit = 10;

export function annotations(report: Report): readonly Annotation[] {
  const all = report.requirements.flatMap(({ name, controls }) =>
    controls.flatMap(({ id, status, message, remediation }): Annotation[] => {
      if (status !== "fail" && status !== "unknown") return [];
      const fix = status === "fail" ? ` Fix: ${plain(remediation.text, 1000)}` : "";
      return [
        {
          level: status === "fail" ? "error" : "warning",
          title: `${plain(name)}: ${plain(id)}`,
          message: `${plain(message, 1000)}.${fix}`,
        },
      ];
    }),
  );
  return [
    ...all.filter(({ level }) => level === "error").slice(0, limit),
    ...all.filter(({ level }) => level === "warning").slice(0, limit),
  ];
}
