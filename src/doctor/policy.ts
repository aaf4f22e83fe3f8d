/** Loads the policy as a job in a merge request would, also before there is a merge request. */

import { type FactStore, readOrThrow } from "../facts/collect.ts";
import { project } from "../facts/project/project.ts";
import type { Inputs } from "../inputs/read.ts";
import { branchesIn, type PolicyBranches } from "../policy/branches.ts";
import { createPolicyLoader } from "../policy/loader.ts";
import type { LoadedPolicy } from "../policy/policy.ts";
import { withoutTarget } from "../policy/unprotected.ts";
import type { Ports } from "../ports.ts";
import type { Subject } from "../subject/subject.ts";

/** Without a merge request, its target branch is taken to be the default branch. */
export async function loadPolicyFor(
  inputs: Inputs,
  subject: Subject,
  projectId: number,
  facts: FactStore,
  ports: Pick<Ports, "readersFor" | "sha256">,
): Promise<LoadedPolicy> {
  const scope = inputs.mode === "project" ? "project" : "merge_request";
  const loader = await createPolicyLoader(inputs, scope, ports);
  const known = branchesIn(facts);
  if (subject.kind === "merge-request") return loader.load(projectId, subject.targetBranchHint, known);
  return loader.load(projectId, undefined, ofDefaultBranch(facts, known));
}

function ofDefaultBranch(facts: FactStore, known: PolicyBranches): PolicyBranches {
  const name = async () => (await readOrThrow(facts, project)).defaultBranch ?? "";
  return {
    ...known,
    target: name,
    async deciding() {
      const branch = await name();
      if (!(await known.head(branch)).isProtected) return withoutTarget(branch, known);
      return { name: branch, called: `the default branch ${branch}`, notice: undefined, doubt: undefined };
    },
  };
}
