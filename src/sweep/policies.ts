/** The policy of a sweep: what the sweeping project requires of all, loaded once, and what a project itself adds to it. */

import { createFactStore } from "../facts/collect.ts";
import type { Inputs } from "../inputs/read.ts";
import { branchesIn } from "../policy/branches.ts";
import { createPolicyLoader, type PolicyLoader } from "../policy/loader.ts";
import type { LoadedPolicy } from "../policy/policy.ts";
import { policySources } from "../policy/source.ts";
import { onTopOfCentre } from "../policy/subject-layer.ts";
import type { Ports } from "../ports.ts";

export interface SweepPolicies {
  /** What is required of every project. */
  readonly centre: LoadedPolicy;
  /** For the runs of the sweep. */
  readonly loaderFor: (scope: "project" | "merge_request") => PolicyLoader;
  /** Digest of the policy that the project is judged by. */
  readonly digestFor: (projectId: number) => Promise<string>;
}

/** @throws RunError if the policy is not valid or cannot be read: then nothing is judged */
export async function loadPolicies(inputs: Inputs, ports: Ports): Promise<SweepPolicies> {
  const sources = await policySources(inputs.policy);
  const layers = sources.filter(({ kind }) => kind === "subject");
  const own = inputs.policy.filter((_, index) => sources[index]?.kind !== "subject");
  const policy = own.length === 0 ? inputs.policy : own;
  const loader = await createPolicyLoader({ ...inputs, policy }, "project", ports);
  const centre = await loader.load(0, undefined, noBranches);

  function loaderFor(scope: "project" | "merge_request"): PolicyLoader {
    if (layers.length === 0) return { load: async () => centre };
    return {
      load(projectId, _hint, branches) {
        const readers = ports.readersFor(projectId);
        const place = { scope, branches, readers, sha256: ports.sha256 };
        return onTopOfCentre(Promise.resolve(centre), layers, place);
      },
    };
  }

  return {
    centre,
    loaderFor,
    async digestFor(projectId) {
      if (layers.length === 0) return centre.digests().sha256;
      const store = createFactStore({
        ...{ gitlabFor: ports.gitlabFor, workspace: ports.workspace, clock: ports.now, sleep: ports.sleep },
        ...{ projectId, iid: undefined, defaultBranchHint: undefined, policy: async () => [] },
        ...{ limits: { reportLimitBytes: inputs.reportLimit }, now: async () => ports.serverNow() },
      });
      const loaded = await loaderFor("project").load(projectId, undefined, branchesIn(store));
      return loaded.digests().sha256;
    },
  };
}

/** The policy of a sweep is of no branch of a judged project. */
const noBranches: Parameters<PolicyLoader["load"]>[2] = {
  ...{ target: none, default: none, head: none, isEmpty: none, deciding: none, protected: none },
};

async function none(): Promise<never> {
  throw new Error("a sweep reads its policy from no branch");
}
