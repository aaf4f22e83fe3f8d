/** Which controls make a responder wait for the head's pipeline. */

import { expect, it } from "vitest";
import { controlIds } from "../../../src/controls/ids.ts";
import { loadControl } from "../../../src/controls/lookup.ts";
import { loadPolicy } from "../../../src/policy/load.ts";
import { factsOf } from "../../../src/policy/policy.ts";
import { needsJobs } from "../../../src/responder/pipeline-wait.ts";

async function waits(id: string): Promise<boolean> {
  const example = (await loadControl(id))?.example;
  const control = { id, ...(example && { with: example }) };
  const text = JSON.stringify({ name: "P", requirements: [{ name: "R", controls: [control] }] });
  return factsOf(await loadPolicy([{ source: "p.json", text }]), "merge_request").some(needsJobs);
}

it("waits for a pipeline whose jobs or reports are judged, and for no other", async () => {
  const found: string[] = [];
  for (const id of controlIds) if (await waits(id)) found.push(id);
  expect(found.sort()).toEqual([
    "merge_request_code_quality",
    "merge_request_sarif",
    "merge_request_scanner_findings",
    "pipeline_coverage",
    "pipeline_jobs_succeeded",
    "pipeline_reports_present",
    "pipeline_succeeded",
    "pipeline_tests",
    "sbom_components",
    "sbom_licences",
    "sbom_new_components",
    "sbom_present",
  ]);
});

it.each([
  { rule: 'pipeline.status == "success"', is: true },
  { rule: "size(findings.sast) == 0", is: true },
  { rule: "!merge_request.draft", is: false },
])("waits for the rule $rule: $is", async ({ rule, is }) => {
  const control = { id: "own-rule", rule, severity: "low", message: "m" };
  const text = JSON.stringify({ name: "P", requirements: [{ name: "R", controls: [control] }] });
  const policy = await loadPolicy([{ source: "p.json", text }]);
  expect(factsOf(policy, "merge_request").some(needsJobs)).toBe(is);
});
