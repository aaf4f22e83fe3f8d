/** What `doctor` prints: a line for each question, or the same as JSON. */

import type { Surface } from "../reporting/surface.ts";
import { count, listed, plain } from "../shared/text.ts";
import * as z from "../shared/zod.ts";
import type { Answered } from "./examine.ts";
import { type Status, statuses } from "./question.ts";

/** The JSON of `doctor --json`. */
export const DoctorReport = z.strictObject({
  schema: z.literal("countersign.doctor/v1"),
  checks: z.array(
    z.strictObject({
      id: z.string(),
      status: z.enum(statuses),
      title: z.string(),
      detail: z.string(),
      /** Null if there is nothing to do. */
      fix: z.nullable(z.string()),
    }),
  ),
});
export type DoctorReport = z.infer<typeof DoctorReport>;

const mostCharacters = 1000;

/** @param clean takes secrets out of a text, and spells the names of inputs */
export function reportOf(answers: readonly Answered[], clean: (text: string) => string): DoctorReport {
  const safe = (text: string) => plain(clean(text), mostCharacters);
  return {
    schema: "countersign.doctor/v1",
    checks: answers.map(({ id, status, title, detail, fix }) => ({
      ...{ id, status, title: safe(title), detail: safe(detail), fix: fix === undefined ? null : safe(fix) },
    })),
  };
}

const tones = { ok: "green", warning: "yellow", problem: "red", skipped: "dim" } as const satisfies Record<
  Status,
  string
>;

export function render({ checks }: DoctorReport, surface: Surface): string {
  const width = Math.max(...checks.map(({ id }) => id.length));
  const lines = checks.map(({ id, status, detail, fix }) => {
    const label = surface.tone(status.padEnd(8), tones[status]);
    return `${label} ${id.padEnd(width)}  ${detail}${fix === null ? "" : `; fix: ${fix}`}`;
  });
  const counts = [...statuses].flatMap((status) => {
    const number = checks.filter((check) => check.status === status).length;
    if (number === 0) return [];
    return status === "ok" || status === "skipped" ? `${number} ${status}` : count(number, status);
  });
  return [...lines, "", listed(counts)].join("\n");
}
