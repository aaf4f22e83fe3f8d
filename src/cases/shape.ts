/** A file of policy tests: cases with evidence in, expected statuses and messages out. */

import { verdicts } from "../evaluation/evaluate.ts";
import { type Problem, parsePolicyText, policyErrors } from "../policy/document.ts";
import { problemsOf } from "../policy/issues.ts";
import {
  absentOr,
  either,
  type Issue,
  integer,
  list,
  map,
  type Of,
  oneOf,
  type Path,
  type Shape,
  strict,
  text,
} from "../shared/shape.ts";
import { moment } from "../shared/time.ts";

const statuses = ["pass", "fail", "unknown", "waived", "not_applicable", "external"] as const;

/** What is expected of a control: its status alone, or with words that its message has. */
const ExpectedControl = either(
  oneOf(statuses),
  strict({ status: oneOf(statuses), message: absentOr(text({ min: 1 })) }),
);

const Case = strict({
  name: text({ min: 1, max: 255 }),
  subject: absentOr(oneOf(["merge_request", "project"])),
  project: absentOr(text({ min: 1, description: "Full path, for waivers that name projects" })),
  merge_request: absentOr(integer({ min: 1, description: "Number, for waivers that name merge requests" })),
  now: absentOr(moment()),
  facts: absentOr(map({ description: "What rules name, as docs/reference/facts.md describes it" })),
  evidence: absentOr(
    map({ description: "What controls read, by the name of the fact, as --record writes it" }),
  ),
  unreadable: absentOr(map({ description: "Facts that cannot be read, with the reason" })),
  expect: strict({
    verdict: absentOr(oneOf(verdicts)),
    requirements: absentOr(map({ description: "Status of each requirement by name" })),
    controls: absentOr(map({ description: "Status of each control by id, or status and message" })),
  }),
});
export type Case = Of<typeof Case>;

const CaseFile = strict({
  $schema: absentOr(text()),
  policy: text({ min: 1, description: "Path of the policy, from this file; or preset:NAME" }),
  bases: absentOr(
    map({ description: "Files that stand in for what the policy extends, by the name it extends" }),
  ),
  facts: absentOr(map()),
  evidence: absentOr(map()),
  cases: list(Case),
});
export type CaseFile = Of<typeof CaseFile>;

/** @throws RunError POLICY_INVALID with every problem and its place */
export async function readCaseFile(content: string, source: string): Promise<CaseFile> {
  const document = await parsePolicyText(content, source);
  const issues: Issue[] = [];
  const file = CaseFile.read(document.data, [], issues);
  const problems = problemsOf(issues, document.data, CaseFile);
  for (const [index, one] of (issues.length === 0 ? file.cases : []).entries()) {
    const path = ["cases", index];
    if (file.cases.findIndex(({ name }) => name === one.name) < index)
      problems.push({ path: [...path, "name"], message: `there are two cases named "${one.name}"` });
    problems.push(...expectationProblems(one, path));
    if (!expectsAnything(one))
      problems.push({
        path: [...path, "expect"],
        message: "expect names nothing, so that nothing could fail: name a verdict, requirements or controls",
      });
  }
  if (issues.length === 0 && file.cases.length === 0) {
    problems.push({ path: ["cases"], message: "there are no cases" });
  }
  if (problems.length === 0) return file;
  const locate = await document.places();
  throw policyErrors(
    source,
    problems.map(({ path, atKey, message }) => ({ ...locate(path, atKey), message })),
  );
}

function expectsAnything({ expect: { verdict, requirements = {}, controls = {} } }: Case): boolean {
  return verdict !== undefined || Object.keys(requirements).length + Object.keys(controls).length > 0;
}

function expectationProblems({ expect }: Case, path: Path): Problem[] {
  const parts = [
    ["requirements", expect.requirements, oneOf(["pass", "fail", "unknown", "not_applicable"])],
    ["controls", expect.controls, ExpectedControl],
  ] as const;
  return parts.flatMap(([part, values = {}, shape]) =>
    Object.entries(values).flatMap(([name, value]) => {
      const issues: Issue[] = [];
      (shape as Shape<unknown>).read(value, [name], issues);
      return problemsOf(issues, values, shape as Shape<unknown>, [...path, "expect", part]);
    }),
  );
}
