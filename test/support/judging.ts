/** All controls judged in process against a sandbox, as a run judges them, without its delivery. */

import { controlIds } from "../../src/controls/ids.ts";
import { loadControl } from "../../src/controls/lookup.ts";
import { evaluate, type JudgedControl } from "../../src/evaluation/evaluate.ts";
import { createFactStore, type FactStore } from "../../src/facts/collect.ts";
import type { OwnJob, PolicyFile } from "../../src/facts/define.ts";
import type { FactResult, FactSource } from "../../src/facts/source.ts";
import type { Workspace } from "../../src/facts/workspace.ts";
import { createGitLab } from "../../src/gitlab/client.ts";
import { createTransport } from "../../src/gitlab/transport.ts";
import { loadPolicy } from "../../src/policy/load.ts";
import { factsOf } from "../../src/policy/policy.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";
import { openWorkspace } from "../../src/workspace/open.ts";
import { settingParameters } from "./settings.ts";

export interface JudgingOptions {
  readonly token?: string | undefined;
  readonly projectId?: number;
  readonly defaultBranchHint?: string;
  readonly iid?: number;
  /** As the input of that name. */
  readonly policy?: readonly (string | PolicyFile)[];
  /** The job that asks. */
  readonly job?: OwnJob;
  /** GitLab's time. */
  readonly now?: number;
  /** The job's folder; without one, a job that has no checkout. */
  readonly workspace?: string;
  /** Instead of a folder: what the job sees of its own. */
  readonly port?: Workspace;
  readonly mostReportBytes?: number;
  /** What was read together with other projects. */
  readonly read?: {
    readonly known: ReadonlyMap<string, FactResult<unknown>>;
    readonly selected: FactSource["selected"];
  };
}

export function storeOf(sandbox: Sandbox, options: JudgingOptions = {}): FactStore {
  const {
    token,
    projectId = 4,
    iid,
    policy = [".countersign.yml"],
    job,
    defaultBranchHint,
    now = sandbox.clock.now(),
    workspace = "/nowhere",
    port,
    mostReportBytes = 2 ** 28,
    read,
  } = options;
  const startedAt = Date.now();
  const transport = createTransport({
    baseUrl: sandbox.url,
    token,
    now: Date.now,
    sleep: async () => {},
    random: () => 0,
  });
  return createFactStore(
    {
      selected: read?.selected,
      gitlabFor: (onCall) => createGitLab(transport, onCall),
      projectId,
      iid,
      policy: async () => policy.map((file) => (typeof file === "string" ? { source: file } : file)),
      job,
      defaultBranchHint,
      sleep: async () => true,
      limits: { reportLimitBytes: mostReportBytes },
      now: async () => now,
      clock: () => now + (Date.now() - startedAt),
      workspace: async () => port ?? openWorkspace({ PATH: process.env.PATH }, workspace),
    },
    read?.known,
  );
}

/** Parameters of the controls that cannot do without. */
const parameters: Readonly<Record<string, unknown>> = {
  project_approvals_on_default_branch: { at_least: 1 },
  project_vulnerability_age: { at_most_days: 30 },
  pipeline_id_tokens: { audiences: ["https://vault.example.com"] },
  pipeline_no_secret_egress: { hosts: ["api.example.com"] },
  pipeline_required_jobs_unchanged: { sets: [{ required: [{ source: "acme/ci" }] }] },
  pipeline_timeouts: { at_most: "2h" },
  repository_files: { forbidden: ["*.jar"] },
  ...settingParameters,
  project_role_counts: { role: "developer", at_least: 3 },
};

/** Every control about the project: GitLab's, and ours. One with parameters that it cannot do without is above. */
export async function projectControls(): Promise<readonly unknown[]> {
  const own = await Promise.all(controlIds.map((id) => loadControl(id)));
  return controlIds
    .filter((_, index) => own[index]?.scope !== "merge_request")
    .map((id) => (parameters[id] ? { id, with: parameters[id] } : id));
}

export async function judgeAll(
  sandbox: Sandbox,
  options: JudgingOptions = {},
): Promise<ReadonlyMap<string, JudgedControl>> {
  const text = JSON.stringify({
    name: "All",
    requirements: [{ name: "All", controls: await projectControls() }],
  });
  const policy = await loadPolicy([{ source: "policy.json", text }]);
  const store = storeOf(sandbox, options);
  store.announce(factsOf(policy, "project"));
  const requirements = await evaluate(policy, store, "project");
  return new Map(requirements.flatMap(({ controls }) => controls.map((one) => [one.control.id, one])));
}

/** One control about the merge request, judged as a run does. */
export async function judgeChange(
  sandbox: Sandbox,
  control: unknown,
  options: JudgingOptions = {},
): Promise<JudgedControl> {
  const text = JSON.stringify({ name: "One", requirements: [{ name: "One", controls: [control] }] });
  const policy = await loadPolicy([{ source: "policy.json", text }]);
  const store = storeOf(sandbox, options);
  store.announce(factsOf(policy, "merge_request"));
  const [requirement] = await evaluate(policy, store, "merge_request");
  const [judged] = requirement?.controls ?? [];
  if (!judged) throw new Error("the policy has one control");
  return judged;
}
