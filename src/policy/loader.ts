/**
 * Reads policies as early as possible: from the checkout before the first request, from a protected branch once it is
 * known.
 */

import type { Inputs } from "../inputs/read.ts";
import { awaitedLater } from "../shared/awaited-later.ts";
import { meanwhile } from "../shared/meanwhile.ts";
import type { PolicyBranches } from "./branches.ts";
import { digested } from "./digests.ts";
import { loadPolicy } from "./load.ts";
import type { LoadedPolicy, SelectedControl } from "./policy.ts";
import { type PolicyBranch, type PolicyReaders, readPolicyTexts } from "./read.ts";
import { type PolicySource, policySources } from "./source.ts";

interface LoaderPorts {
  readonly readersFor: (projectId: number) => PolicyReaders;
  readonly sha256: (text: string) => string;
}

/** V8 compiles each function of the parser when it is first called, which takes longer than to parse a policy. */
const anyYaml = 'requirements:\n  - name: "Any"\n    controls: [{ id: any }]\n';

type OnSelected = (control: SelectedControl) => void;

export interface PolicyLoader {
  /** @param onSelected called with each control once it is known, even if the policy then is invalid or another one counts */
  load(
    projectId: number,
    hint: string | undefined,
    branches: PolicyBranches,
    onSelected?: OnSelected,
  ): Promise<LoadedPolicy>;
}

export async function createPolicyLoader(
  inputs: Inputs,
  scope: "project" | "merge_request",
  ports: LoaderPorts,
): Promise<PolicyLoader> {
  const all = await policySources(inputs.policy);
  const layers = all.filter(({ kind }) => kind === "subject");
  const sources = all.filter(({ kind }) => kind !== "subject");
  if (sources.length === 0) throw (await import("./subject-layer.ts")).withoutCentre(inputs.policy);
  const isBranchNeeded =
    scope === "merge_request" && inputs.policyFrom === "target_branch" && sources.some(isPath);
  const early = !isBranchNeeded && sources.every(isPath) ? await read(0, undefined) : undefined;

  async function read(
    projectId: number,
    branch: PolicyBranch | undefined,
    onSelected?: OnSelected,
  ): Promise<Omit<LoadedPolicy, "notices" | "isTrusted">> {
    const readers = ports.readersFor(projectId);
    if (sources.some(isText)) meanwhile(async () => (await import("./yaml.ts")).parseYaml(anyYaml));
    const texts = await readPolicyTexts(sources, readers, branch);
    const readBase = async (name: string) =>
      (await import("./bases.ts")).readBase(name, readers, ports.sha256);
    const policy = await loadPolicy(texts, readBase, onSelected);
    return digested(policy, ports.sha256);
  }

  async function loadSources(
    projectId: number,
    hint: string | undefined,
    branches: PolicyBranches,
    onSelected?: OnSelected,
  ): Promise<LoadedPolicy> {
    const unaffected = { notices: [], isTrusted: true };
    if (early) return { ...early, ...unaffected };
    if (!isBranchNeeded) return { ...(await read(projectId, undefined, onSelected)), ...unaffected };
    const at = (name: string, called: string) =>
      read(projectId, { name, called, head: branches.head(name) }, onSelected);
    const hinted = hint === undefined ? undefined : awaitedLater(at(hint, `the target branch ${hint}`));
    const { name, called, notice, doubt } = await branches.deciding();
    // The variable is as old as the pipeline. The merge request may have another target branch by now.
    const loaded = await (hinted && name === hint ? hinted : at(name, called));
    return { ...loaded, notices: notice === undefined ? [] : [notice], isTrusted: doubt === undefined };
  }

  return {
    async load(projectId, hint, branches, onSelected) {
      const loading = loadSources(projectId, hint, branches, onSelected);
      if (layers.length === 0) return loading;
      const { onTopOfCentre } = await import("./subject-layer.ts");
      const readers = ports.readersFor(projectId);
      return onTopOfCentre(loading, layers, { scope, branches, readers, sha256: ports.sha256 });
    },
  };
}

/** Whether it is probably YAML. A preset is not. */
function isText({ kind, typed }: PolicySource): boolean {
  return kind !== "preset" && !/\.json(@|$)/.test(typed);
}

function isPath({ kind }: PolicySource): boolean {
  return kind === "path";
}
