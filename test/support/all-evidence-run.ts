/** Judges every control in one run, and keeps what was asked. */

import type { ReportedControl } from "../../src/reporting/report-schema.ts";
import { type SandboxState, sample } from "../../src/sandbox/index.ts";
import { start } from "../sandbox/support.ts";
import { everyControl, rowOf } from "./all-evidence.ts";
import { type Answering, runDirectly } from "./direct.ts";

/** Statuses by control. None if the run ended without judging, or judged nothing of this head. */
export async function judged(
  state: SandboxState,
  answer?: Answering,
  controls: readonly unknown[] = everyControl,
): Promise<Map<string, ReportedControl>> {
  const { mr } = rowOf(state);
  const text = JSON.stringify({ name: "All", requirements: [{ name: "All", controls }] });
  const report = await runDirectly({
    ...{ state, now: start, token: sample.ownerToken, files: { "policy.json": text } },
    ...(answer ? { answer } : {}),
    env: {
      ...{ GITLAB_CI: "true", CI_PIPELINE_SOURCE: "merge_request_event", CI_DEFAULT_BRANCH: "main" },
      ...{ CI_PROJECT_ID: String(mr.projectId), CI_PROJECT_PATH: sample.projectPath },
      ...{ CI_MERGE_REQUEST_IID: String(mr.iid), CI_MERGE_REQUEST_PROJECT_ID: String(mr.projectId) },
      ...{ CI_MERGE_REQUEST_PROJECT_PATH: sample.projectPath, CI_COMMIT_SHA: mr.diff_head_sha },
      ...{ CI_MERGE_REQUEST_TARGET_BRANCH_NAME: mr.target_branch },
      ...{ INPUT_POLICY: "policy.json", INPUT_POLICY_FROM: "checkout" },
      ...{
        INPUT_EXTERNAL_CONTROL: String(sample.controlId),
        INPUT_EXTERNAL_CONTROL_SECRET: sample.controlSecret,
      },
    },
  });
  const isCurrent = report.deliveries.every(({ outcome }) => outcome === "delivered");
  const judgedOnes = report.requirements.flatMap((requirement) => requirement.controls);
  return new Map(isCurrent ? judgedOnes.map((one) => [one.id, one]) : []);
}
