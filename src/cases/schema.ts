/** The schema of a file of policy tests: cases with evidence, and the statuses and messages that are expected. */

import { verdicts } from "../evaluation/evaluate.ts";
import { type Problem, parsePolicyText } from "../policy/document.ts";
import { problemsOf } from "../policy/issues.ts";
import { policyErrors } from "../policy/refusals.ts";
import { type Path, text } from "../shared/schema.ts";
import { moment } from "../shared/time.ts";
import * as z from "../shared/zod.ts";

const statuses = ["pass", "fail", "unknown", "waived", "not_applicable", "external"] as const;

/** The expected result of a control: its status, and optionally a part of its message. */
const ExpectedControl = z.union([
  z.enum(statuses),
  z.strictObject({ status: z.enum(statuses), message: z.optional(z.string().check(z.minLength(1))) }),
]);

const Values = z.looseObject({});

const Case = z.strictObject({
  name: text(255),
  subject: z.optional(z.enum(["merge_request", "project"])),
  /** Full path, for waivers that name projects. */
  project: z.optional(z.string().check(z.minLength(1))),
  /** Number, for waivers that name merge requests. */
  merge_request: z.optional(z.int().check(z.minimum(1))),
  now: z.optional(moment()),
  /** Facts for rules, as docs/reference/facts.md describes them. */
  facts: z.optional(Values),
  /** Facts for controls, by the name of the fact, as --record writes them. */
  evidence: z.optional(Values),
  /** Facts that cannot be read, with the reason. */
  unreadable: z.optional(Values),
  expect: z.strictObject({
    verdict: z.optional(z.enum(verdicts)),
    /** The status of each requirement by name. */
    requirements: z.optional(Values),
    /** The status of each control by id, or status and message. */
    controls: z.optional(Values),
  }),
});
export type Case = z.infer<typeof Case>;

const CaseFile = z.strictObject({
  $schema: z.optional(z.string()),
  /** Path of the policy, from this file; or preset:NAME. */
  policy: z.string().check(z.minLength(1)),
  /** Files to use instead of the policies that the policy extends, by the name in `extends`. */
  bases: z.optional(Values),
  facts: z.optional(Values),
  evidence: z.optional(Values),
  cases: z.array(Case),
});
export type CaseFile = z.infer<typeof CaseFile>;

/** @throws RunError POLICY_INVALID with every problem and its place */
export async function readCaseFile(content: string, source: string): Promise<CaseFile> {
  const document = await parsePolicyText(content, source);
  const { data: file, error } = z.safeParse(CaseFile, document.data);
  const problems = error ? problemsOf(error.issues, document.data, CaseFile) : [];
  const cases = file?.cases ?? [];
  for (const [index, one] of cases.entries()) {
    const path = ["cases", index];
    if (cases.findIndex(({ name }) => name === one.name) < index)
      problems.push({ path: [...path, "name"], message: `there are two cases named "${one.name}"` });
    problems.push(...expectationProblems(one, path));
    if (!expectsAnything(one))
      problems.push({
        path: [...path, "expect"],
        message: "expect is empty, so the case cannot fail: name a verdict, requirements or controls",
      });
  }
  if (file?.cases.length === 0) problems.push({ path: ["cases"], message: "there are no cases" });
  if (file && problems.length === 0) return file;
  const locate = await document.places();
  throw policyErrors(
    source,
    problems.map(({ path, atKey, message }) => ({ ...locate(path, atKey), message })),
    source,
  );
}

function expectsAnything({ expect: { verdict, requirements = {}, controls = {} } }: Case): boolean {
  return verdict !== undefined || Object.keys(requirements).length + Object.keys(controls).length > 0;
}

function expectationProblems({ expect }: Case, path: Path): Problem[] {
  const parts = [
    ["requirements", expect.requirements, z.enum(["pass", "fail", "unknown", "not_applicable"])],
    ["controls", expect.controls, ExpectedControl],
  ] as const;
  return parts.flatMap(([part, values = {}, schema]) =>
    Object.entries(values).flatMap(([name, value]) => {
      const { error } = z.safeParse<z.ZodMiniType>(schema, value);
      return error ? problemsOf(error.issues, value, schema, [...path, "expect", part, name]) : [];
    }),
  );
}
