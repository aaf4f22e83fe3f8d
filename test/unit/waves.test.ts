/** How many round trips a run takes one after the other. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { usualConnections } from "../../src/gitlab/exchange.ts";
import { presetNames } from "../../src/policy/presets/registry.ts";
import type { SandboxState } from "../../src/sandbox/index.ts";
import { everyControl, good, rowOf } from "../support/all-evidence.ts";
import { runDirectly } from "../support/direct.ts";
import { controlsOf, dry, options } from "../support/direct-options.ts";
import { wavesOf } from "../support/waves.ts";

const [, readmePolicy = ""] =
  /```yaml\n(name: Payments baseline\n.*?)```/s.exec(
    readFileSync(fileURLToPath(new URL("../../README.md", import.meta.url)), "utf8"),
  ) ?? [];

/** The policy of the target branch, which is read through the API. */
const ofBranch = { INPUT_POLICY: ".countersign.yml" };

function withPolicy(text: string): () => SandboxState {
  return () => {
    // The pipeline of this job is still running.
    const state = good();
    const { project } = rowOf(state);
    for (const pipeline of project.pipelines) if (pipeline.id === 702) pipeline.status = "running";
    project.files.set("main:.countersign.yml", text);
    return state;
  };
}

/** Before a pass, and only then, the merge request is looked at once more. */
const expectedEnd = [
  ["GET /projects/42/merge_requests/7", "GET /projects/42/merge_requests/7/versions"],
  ["POST /projects/42/merge_requests/7/status_check_responses"],
];

function phasesOf(waves: readonly (readonly string[])[]) {
  const ends = expectedEnd.map((wave) => JSON.stringify(wave));
  const isEnd = (wave: readonly string[]) => ends.includes(JSON.stringify([...wave].sort()));
  const first = waves.findIndex(isEnd);
  return { facts: waves.slice(0, first), last: waves.slice(first).map((wave) => [...wave].sort()) };
}

it.each(presetNames)("reads the facts of the preset %s in two waves", async (name) => {
  const { facts, last } = phasesOf(
    await wavesOf(options({ INPUT_POLICY: `preset:${name}` }), withPolicy("")),
  );
  expect(facts.length, JSON.stringify(facts, null, 1)).toBe(2);
  expect(last).toEqual(expectedEnd);
  // A request that waits for a connection is sent a round trip later than the others of its wave.
  for (const wave of facts) expect(wave.length).toBeLessThanOrEqual(usualConnections);
});

it.each([
  { name: "the README's policy", text: readmePolicy, most: 2 },
  { name: "findings", text: controlsOf([findings()]), most: 3 },
  { name: "an SBOM", text: controlsOf([{ id: "sbom_licences", with: { deny: ["GPL-3.0-only"] } }]), most: 3 },
  // What it is compared with takes one more: the list of pipelines, a pipeline's jobs, their files.
  { name: "new findings", text: controlsOf([findings({ only_new: true })]), most: 4 },
  {
    name: "new components",
    text: controlsOf([{ id: "sbom_new_components", with: { at_most: 0 } }]),
    most: 4,
  },
  { name: "every control and topic", text: controlsOf(everyControl), most: 4 },
])(
  "reads $name, as a policy of the target branch, in $most waves with the policy",
  async ({ text, most }) => {
    const waves = await wavesOf(options(ofBranch), withPolicy(text));
    const { facts, last } = phasesOf(waves);
    expect(facts[0]).toContain("GET /projects/42/repository/files/.countersign.yml/raw");
    expect(facts.length, JSON.stringify(facts, null, 1)).toBe(most);
    expect(expectedEnd.slice(-last.length)).toEqual(last);
  },
);

it("takes no jobs of a finished pipeline from before its end was seen", async () => {
  // The jobs are listed, then one fails and the pipeline ends, then the pipeline itself is shown.
  const state = good();
  const { project } = rowOf(state);
  const pipeline = project.pipelines.find(({ id }) => id === 702);
  const [job] = pipeline?.jobs ?? [];
  if (!pipeline || !job) throw new Error("the sample has a pipeline with jobs");
  const controls = controlsOf([{ id: "pipeline_jobs_succeeded", with: { jobs: [job.name] } }]);
  const report = await runDirectly({
    ...{ ...options(dry), files: { "policy.json": controls }, state },
    async answer({ method, path }, own) {
      if (method === "POST" && path.endsWith("/graphql")) {
        // Until the jobs have been listed.
        for (let turn = 0; turn < 25; turn++) await new Promise((resolve) => setImmediate(resolve));
        job.status = "failed";
        pipeline.status = "failed";
      }
      return own();
    },
  });
  expect(report.requirements[0]?.status).toBe("fail");
});

function findings(more: object = {}) {
  const given = { reports: ["sast", "secret_detection"], severity_at_least: "high", ...more };
  return { id: "merge_request_scanner_findings", with: given };
}
