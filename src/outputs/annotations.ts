/** What a GitHub-style runner shows next to the step: one annotation for each control that needs attention. */

import { type Standing, standingOf } from "../reporting/counts.ts";
import { nameOf } from "../reporting/names.ts";
import type { Report } from "../reporting/report.ts";
import { plain } from "../shared/text.ts";

export interface Annotation {
  /** A control that is only observed is a notice: it is nowhere counted as failed. */
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
}

const levels: Readonly<Partial<Record<Standing, Annotation["level"]>>> = {
  fail: "error",
  unknown: "warning",
  warned: "warning",
  observed: "notice",
};

/** The runner shows at most ten of each kind per step. */
const limit = 10;

export function annotations(report: Report): readonly Annotation[] {
  const all = report.requirements.flatMap(({ name, controls }) =>
    controls.flatMap((control): Annotation[] => {
      const level = levels[standingOf(control)];
      if (level === undefined) return [];
      const { message, remediation, page } = control;
      const see = page === undefined ? "" : `. See: ${plain(page, 1000)}`;
      return [
        {
          level,
          title: `${plain(name)}: ${plain(nameOf(control))}`,
          message: `${plain(message, 1000)}. Fix: ${plain(remediation.text, 1000)}${see}`,
        },
      ];
    }),
  );
  return (["error", "warning", "notice"] as const).flatMap((wanted) =>
    all.filter(({ level }) => level === wanted).slice(0, limit),
  );
}
