/** The shape of `report.json`, version 1: stable, and the only source of every other format. */

import * as z from "../shared/zod.ts";

const nullish = <T extends z.core.$ZodType>(schema: T) => z.nullable(schema);

const Remediation = z.strictObject({ text: z.string(), url: nullish(z.string()) });

const Control = z.strictObject({
  id: z.string(),
  title: z.string(),
  variant: z.optional(
    z.string().check(z.describe("The parameters that tell it from another use of the same control")),
  ),
  severity: z.enum(["info", "low", "medium", "high", "critical"]),
  status: z.enum(["pass", "fail", "unknown", "waived", "not_applicable", "external"]),
  message: z.string().check(z.describe("Why, in one sentence")),
  note: nullish(z.string().check(z.describe("What a reader should know about how this result was reached"))),
  expected: nullish(
    z
      .looseObject({})
      .check(z.describe("The expression, the parameters or the rule that the control was judged by")),
  ),
  actual: z.unknown().check(z.describe("The value that was read; null when there is none")),
  actual_rest: z.optional(
    z
      .array(z.string())
      .check(
        z.describe(
          "Of a list of more than 100: the first 24 hex digits of the SHA-256 of each item that actual leaves out",
        ),
      ),
  ),
  evidence: z.array(z.strictObject({ fact: z.string(), request: z.string() })),
  remediation: Remediation.check(
    z.describe("How to fix a failed control; of an unknown one, who can make it known, and how"),
  ),
  page: z.optional(z.string().check(z.describe("The control's page in the documentation"))),
  phase: z
    .enum(["observe", "warn", "enforce"])
    .check(z.describe("Only an enforced control counts against the verdict")),
  waiver: nullish(z.strictObject({ reason: z.string(), owner: z.string(), expires: z.string() })),
  baseline: z.optional(
    z
      .string()
      .check(z.describe("Its status in the policy's baseline, if there is a baseline that contains it")),
  ),
});

const Delivery = z.strictObject({
  target: z.enum(["status_check", "external_control"]),
  id: z.int(),
  name: nullish(z.string()),
  requirement: nullish(
    z.string().check(z.describe("The requirement that was reported; null: the whole verdict")),
  ),
  status: z.enum(["passed", "failed", "pass", "fail"]),
  outcome: z.enum(["delivered", "superseded", "skipped", "failed"]),
  attempts: z.int().check(z.minimum(0)),
  error: z.optional(z.string()),
});

export const Report = z.strictObject({
  schema: z.literal("countersign.report/v1"),
  verdict: z.enum(["compliant", "non_compliant", "undetermined"]),
  generated_at: z.string().check(z.describe("UTC, ISO 8601")),
  tool: z.strictObject({ name: z.literal("countersign"), version: z.string() }),
  job_url: z.optional(
    z.string().check(z.describe("Page of the job, or of the runner's run, that made the report")),
  ),
  report_url: z.optional(
    z.string().check(z.describe("Address of report.html among the job's artifacts, if the job writes it")),
  ),
  subject: z.strictObject({
    gitlab_url: z.string(),
    project: z.strictObject({ id: z.int(), path: z.string() }),
    merge_request: nullish(
      z
        .strictObject({ iid: z.int(), sha: z.string(), target_branch: z.string() })
        .check(z.describe("null outside a merge request")),
    ),
    trigger: z.optional(
      z
        .strictObject({ kind: z.enum(["status_check", "external_control"]), id: z.int() })
        .check(z.describe("In mode responder: the status check or the external control of the event")),
    ),
  }),
  policy: z.strictObject({
    name: z.string(),
    sources: z.array(z.string()),
    documents: z.array(
      z.strictObject({
        source: z.string(),
        sha256: z.string(),
        commit: nullish(z.string()).check(z.describe("For files read from GitLab: the commit of the ref")),
      }),
    ),
    sha256: z
      .string()
      .check(
        z.describe(
          "The digest of the policy's text; with several sources, of the list of their digests, one on each line, in order",
        ),
      ),
  }),
  requirements: z.array(
    z.strictObject({
      name: z.string(),
      description: nullish(z.string()),
      status: z.enum(["pass", "fail", "unknown", "not_applicable"]),
      controls: z.array(Control),
    }),
  ),
  deliveries: z.array(Delivery),
  notices: z.optional(
    z.array(
      z
        .string()
        .check(z.describe("What the verdict depends on beside the controls, such as an unprotected branch")),
    ),
  ),
});
export type Report = z.infer<typeof Report>;
export type Delivery = z.infer<typeof Delivery>;
export type ReportedControl = z.infer<typeof Control>;
