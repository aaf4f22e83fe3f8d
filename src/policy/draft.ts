/** A document as a draft of a policy, ours or GitLab's: names and entries with their paths, nothing looked up yet. */

import { type Issue, type Path, parse } from "../shared/shape.ts";
import type { Problem } from "./document.ts";
import { ControlEntry, Policy } from "./schema.ts";

export interface DraftEntry {
  readonly entry: ControlEntry;
  readonly path: Path;
}

export interface DraftRequirement {
  readonly name: string;
  readonly description: string | undefined;
  readonly path: Path;
  readonly entries: readonly DraftEntry[];
}

export interface Draft {
  readonly name: string;
  readonly requirements: readonly DraftRequirement[];
  readonly problems: readonly Problem[];
}

/** Ours first, for that is what most are. What words and GitLab's format need is loaded only for them. */
export async function draftOf(data: unknown): Promise<Draft> {
  const issues: Issue[] = [];
  const policy = Policy.read(data, [], issues);
  if (issues.length === 0) return fromPolicy(policy);
  const { isFramework, frameworkDraft } = await import("./framework.ts");
  if (isFramework(data)) return frameworkDraft(data);
  const [{ problemsOf }, { salvage }] = await Promise.all([import("./issues.ts"), import("./salvage.ts")]);
  return { name: "", requirements: salvage(data), problems: problemsOf(issues, data, Policy) };
}

function fromPolicy(policy: Policy): Draft {
  const requirements = policy.requirements.map(({ name, description, controls }, index): DraftRequirement => {
    const path = ["requirements", index];
    const entries = controls.map((control, at) => ({
      entry: typeof control === "string" ? parse(ControlEntry, { id: control }) : control,
      path: [...path, "controls", at],
    }));
    return { name, description, path, entries };
  });
  return { name: policy.name, requirements, problems: [] };
}
