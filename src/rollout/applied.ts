/** The result of a roll-out, as `--json` prints it, and what follows from it. */

import { exitCodes } from "../shared/errors.ts";
import * as z from "../shared/zod.ts";

/** From the best to the worst, which counts for a project. */
export const outcomes = ["unchanged", "done", "planned", "refused", "failed"] as const;
export type Outcome = (typeof outcomes)[number];

const targets = ["check", "setting", "framework", "requirement", "control", "project"] as const;
export const actions = ["create", "update", "delete", "none"] as const;
export type Action = (typeof actions)[number];

export const ProjectName = z.strictObject({ id: z.number(), path: z.string() });
export type ProjectName = z.infer<typeof ProjectName>;

export const Change = z.strictObject({
  /** Null for a framework, its requirements and controls, which belong to a group. */
  project: z.nullable(ProjectName),
  target: z.enum(targets),
  name: z.string(),
  /** Null if the project could not be read. */
  action: z.nullable(z.enum(actions)),
  /** What is written. */
  fields: z.array(z.string()),
  outcome: z.enum(outcomes),
  reason: z.nullable(z.string()),
});
export type Change = z.infer<typeof Change>;

const counts = {
  planned: z.number(),
  done: z.number(),
  unchanged: z.number(),
  refused: z.number(),
  failed: z.number(),
};
const Counts = z.strictObject(counts);
export type Counts = z.infer<typeof Counts>;

/** The JSON of `checks apply --json` and `controls apply --json`. */
export const Applied = z.strictObject({
  schema: z.literal("countersign.apply/v1"),
  dry_run: z.boolean(),
  changes: z.array(Change),
  /** Each project counts once, by its worst outcome; each change without a project counts by itself. */
  summary: z.strictObject({ projects: z.number(), ...counts }),
  breakdown: z.optional(
    z
      .strictObject({ projects: Counts, framework: Counts })
      .check(
        z.describe(
          "Only of controls apply: the figures of summary, for projects by themselves, and for the framework with its requirements and controls",
        ),
      ),
  ),
});
export type Applied = z.infer<typeof Applied>;

export function appliedOf(changes: readonly Change[], dryRun: boolean): Applied {
  const worst = new Map<number, Outcome>();
  const ofFramework: Outcome[] = [];
  for (const { project, outcome } of changes) {
    if (project === null) ofFramework.push(outcome);
    else worst.set(project.id, worseOf(worst.get(project.id), outcome));
  }
  const ofProjects = [...worst.values()];
  return {
    schema: "countersign.apply/v1",
    dry_run: dryRun,
    changes: [...changes],
    summary: { projects: worst.size, ...countsOf([...ofProjects, ...ofFramework]) },
    ...(ofFramework.length === 0
      ? {}
      : { breakdown: { projects: countsOf(ofProjects), framework: countsOf(ofFramework) } }),
  };
}

function worseOf(before: Outcome | undefined, now: Outcome): Outcome {
  return before === undefined || outcomes.indexOf(now) > outcomes.indexOf(before) ? now : before;
}

function countsOf(all: readonly Outcome[]): Counts {
  const count = (wanted: Outcome) => all.filter((outcome) => outcome === wanted).length;
  return {
    ...{ planned: count("planned"), done: count("done"), unchanged: count("unchanged") },
    ...{ refused: count("refused"), failed: count("failed") },
  };
}

/** 0: all is as the file says now. 1: it would change. 4: something was refused or failed. */
export function exitCodeOf({ summary }: Applied): number {
  if (summary.refused + summary.failed > 0) return exitCodes.undelivered;
  return summary.planned > 0 ? exitCodes.nonCompliant : exitCodes.compliant;
}
