/** What a control reads at the head of a merge request is about that merge request, and what of it is not shown whole. */

import { afterAll, beforeAll, expect, it } from "vitest";
import { evaluate } from "../../../src/evaluation/evaluate.ts";
import { loadPolicy } from "../../../src/policy/load.ts";
import { type Sandbox, sample, startSandbox } from "../../../src/sandbox/index.ts";
import { judgeChange, storeOf } from "../../support/judging.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const { token } = sample;

/** Of a control in a run about a merge request, and in one about the project. */
async function isOfMergeRequest(control: unknown): Promise<readonly (boolean | undefined)[]> {
  const options = { token, projectId: sample.projectId };
  const change = await judgeChange(sandbox, control, { ...options, iid: 8 });
  const policy = await loadPolicy([
    {
      source: "p.json",
      text: JSON.stringify({ name: "P", requirements: [{ name: "R", controls: [control] }] }),
    },
  ]);
  const [requirement] = await evaluate(policy, storeOf(sandbox, options), "project");
  return [change.isOfMergeRequest, requirement?.controls[0]?.isOfMergeRequest];
}

it.each([
  { name: "the files of the head", control: "repository_no_binaries" },
  { name: "the CODEOWNERS file of the head", control: "repository_code_owners" },
  { name: "an SBOM of the head", control: "sbom_present" },
  { name: "the CI configuration at the head", control: "pipeline_no_debug_trace" },
  { name: "a rule over an SBOM", control: { id: "few-components", rule: "sbom.size() < 5" } },
])("$name is about the merge request, where there is one", async ({ control }) => {
  expect(await isOfMergeRequest(control)).toEqual([true, false]);
});

it.each([
  { name: "a setting", control: "require_linear_history" },
  { name: "the members", control: { id: "few-members", rule: "members.size() < 5" } },
])("$name is about the project", async ({ control }) => {
  expect(await isOfMergeRequest(control)).toEqual([false, false]);
});

it.each([
  { name: "a value that is whole", rule: 'merge_request.title == "x"', isCut: false },
  { name: "what a loop reads on each turn", rule: 'merge_request.labels.exists(l, l == "x")', isCut: true },
])("$name: cut is $isCut", async ({ rule, isCut }) => {
  const options = { token, projectId: sample.projectId, iid: 8 };
  const judged = await judgeChange(sandbox, { id: "own", rule }, options);
  expect(judged).toMatchObject({ status: "fail", isCut });
});
