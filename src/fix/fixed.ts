/** The result of `fix`, as `--json` prints it, and what follows from it. */

import { ProjectName } from "../rollout/applied.ts";
import { exitCodes } from "../shared/errors.ts";
import * as z from "../shared/zod.ts";

/**
 * planned: it would be changed. done: the control passes now. unmended: it fails, and no change mends it. unknown: it
 * cannot be judged. refused: GitLab did not grant a request. failed: a request failed, or GitLab dropped the change.
 */
const outcomes = ["planned", "done", "unmended", "unknown", "refused", "failed"] as const;

const Value = z.union([z.boolean(), z.number(), z.string()]);

export const FixedControl = z.strictObject({
  requirement: z.string(),
  id: z.string(),
  title: z.string(),
  outcome: z.enum(outcomes),
  reason: z.nullable(z.string()),
  /** By GitLab's names; `from` is null where there is nothing yet. */
  changes: z.array(z.strictObject({ setting: z.string(), from: z.nullable(Value), to: Value })),
  /** Method and path. */
  requests: z.array(z.string()),
  /** The lowest role that may make the requests; null without any. */
  role: z.nullable(z.string()),
  /** What the change means beyond the setting. */
  note: z.nullable(z.string()),
});
export type FixedControl = z.infer<typeof FixedControl>;

export const FixedProject = z.strictObject({
  project: ProjectName,
  /** Those that fail or are unknown, and were chosen. */
  controls: z.array(FixedControl),
  /** Why the project could not be judged. */
  error: z.nullable(z.string()),
});
export type FixedProject = z.infer<typeof FixedProject>;

/** The JSON of `fix --json`. */
export const Fixed = z.strictObject({
  schema: z.literal("countersign.fix/v1"),
  /** Whether changes were allowed. */
  write: z.boolean(),
  projects: z.array(FixedProject),
  /** Controls by outcome; `errors` counts projects. */
  summary: z.strictObject({
    projects: z.number(),
    planned: z.number(),
    done: z.number(),
    unmended: z.number(),
    unknown: z.number(),
    refused: z.number(),
    failed: z.number(),
    errors: z.number(),
  }),
});
export type Fixed = z.infer<typeof Fixed>;

export function fixedOf(projects: readonly FixedProject[], write: boolean): Fixed {
  const all = projects.flatMap(({ controls }) => controls);
  const count = (wanted: FixedControl["outcome"]) => all.filter(({ outcome }) => outcome === wanted).length;
  return {
    schema: "countersign.fix/v1",
    write,
    projects: [...projects],
    summary: {
      projects: projects.length,
      planned: count("planned"),
      done: count("done"),
      unmended: count("unmended"),
      unknown: count("unknown"),
      refused: count("refused"),
      failed: count("failed"),
      errors: projects.filter(({ error }) => error !== null).length,
    },
  };
}

/** 0: every chosen control passes now. 1: one still fails. 3: one is unknown. 4: something was refused or failed. */
export function exitCodeOf({ summary }: Fixed): number {
  const { refused, failed, errors, planned, unmended, unknown } = summary;
  if (refused + failed + errors > 0) return exitCodes.undelivered;
  if (planned + unmended > 0) return exitCodes.nonCompliant;
  return unknown > 0 ? exitCodes.undetermined : exitCodes.compliant;
}
