/** The shape of `sweep-K-of-N.json`, version 1: what one shard of a sweep found. */

import { Report } from "../reporting/report-schema.ts";
import * as z from "../shared/zod.ts";

const { shape } = Report;
const Verdict = shape.verdict;
export const Policy = shape.policy;
const Requirement = shape.requirements._zod.def.element;
const Reported = Requirement.shape.controls._zod.def.element;

const Control = z.strictObject({
  id: Reported.shape.id,
  status: Reported.shape.status,
  severity: Reported.shape.severity,
  message: Reported.shape.message,
  phase: z.optional(
    z
      .enum(["observe", "warn"])
      .check(z.describe("Absent for an enforced control; the others do not count against the verdict")),
  ),
  waiver: Reported.shape.waiver,
});

const SweptRequirement = z.strictObject({
  name: z.string(),
  status: Requirement.shape.status,
  controls: z.array(Control),
});

const MergeRequest = z.strictObject({
  iid: z.int(),
  sha: z.string(),
  verdict: Verdict,
  deliveries: shape.deliveries,
  tampered: z.optional(
    z
      .array(z.string())
      .check(z.describe("Status checks that GitLab shows as passed though the last verdict was not")),
  ),
  error: z.optional(z.string().check(z.describe("Why it could not be judged, in one sentence"))),
});

export const SweptProject = z.strictObject({
  id: z.int(),
  path: z.string(),
  verdict: Verdict,
  judged_at: z.string().check(z.describe("UTC, ISO 8601")),
  resumed: z.boolean().check(z.describe("Whether the result is an earlier one of the same shard")),
  requirements: z.array(SweptRequirement),
  deliveries: shape.deliveries,
  merge_requests: z.array(MergeRequest),
  checks: z.optional(
    z
      .array(z.string())
      .check(z.describe("What was changed of the status checks that block merging, a sentence each")),
  ),
  error: z.nullable(z.string().check(z.describe("Why it could not be judged, in one sentence"))),
});
export type SweptProject = z.infer<typeof SweptProject>;
export type SweptMergeRequest = z.infer<typeof MergeRequest>;

export const RunId = z
  .string()
  .check(
    z.describe(
      "Id of the pipeline that the shards of one sweep have in common: the one that started theirs, or else theirs. Absent outside a pipeline",
    ),
  );

export const Sweep = z.strictObject({
  schema: z.literal("countersign.sweep/v1"),
  shard: z.strictObject({ index: z.int(), total: z.int() }),
  run_id: z.optional(RunId),
  complete: z.boolean().check(z.describe("False: the job ended before its shard did")),
  started_at: z.string(),
  ended_at: z.string(),
  policy: Policy,
  gitlab_url: z.string(),
  requests: z.int(),
  throttled_ms: z.int().check(z.describe("How long all requests waited because GitLab required it")),
  projects: z.array(SweptProject).check(z.describe("In order of id")),
});
export type Sweep = z.infer<typeof Sweep>;
