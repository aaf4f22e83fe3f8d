/** The shape of `sweep.json`, version 1: all shards of a sweep together. */

import * as z from "../../shared/zod.ts";
import { Policy, RunId, SweptProject } from "../schema.ts";

const Counts = { passed: z.int(), failed: z.int(), unknown: z.int() };
const Projects = z.array(z.strictObject({ id: z.int(), path: z.string() }));

export const SweepReport = z.strictObject({
  schema: z.literal("countersign.sweep-report/v1"),
  run_id: z.optional(RunId),
  gitlab_url: z.string(),
  policy: Policy,
  started_at: z.string().check(z.describe("When the first shard began")),
  ended_at: z.string().check(z.describe("When the last shard ended")),
  complete: z
    .boolean()
    .check(z.describe("Whether every shard is there and came to its end, with one result for each project")),
  projects: z.array(SweptProject).check(z.describe("In order of id")),
  missing_shards: z.array(z.int()),
  incomplete_shards: z.array(z.int()).check(z.describe("Shards whose job ended before they did")),
  repeated_projects: Projects.check(
    z.describe("Projects with more than one result, of which the worst is listed"),
  ),
  summary: z.strictObject({
    projects: z.int(),
    compliant: z.int(),
    non_compliant: z.int(),
    undetermined: z.int(),
    requirements: z.array(z.strictObject({ name: z.string(), ...Counts })),
    controls: z
      .array(z.strictObject({ id: z.string(), ...Counts }))
      .check(z.describe("Only enforced ones; one that is waived has passed")),
  }),
  drift: z
    .strictObject({
      newly_failing: Projects.check(z.describe("Compliant in the previous report, and not any more")),
      newly_passing: Projects,
      new_projects: Projects,
      gone_projects: Projects.check(z.describe("Only of shards that are complete now")),
      waivers_ending: z
        .array(
          z.strictObject({
            project: z.string(),
            control: z.string(),
            expires: z.string(),
            owner: z.string(),
          }),
        )
        .check(z.describe("Within 30 days")),
    })
    .check(z.describe("Without a previous report, only waivers_ending has entries")),
});
export type SweepReport = z.infer<typeof SweepReport>;
