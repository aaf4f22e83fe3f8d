/** Drafts a policy in Countersign's format. The reader of other documents is loaded only for them. */

import { parse } from "../shared/schema.ts";
import * as z from "../shared/zod.ts";
import { type Draft, type DraftRequirement, dated } from "./draft.ts";
import { ControlEntry, Policy } from "./schema.ts";

/** Tries Countersign's format first, because most policies have it. */
export async function draftOf(data: unknown): Promise<Draft> {
  const { data: policy, error } = z.safeParse(Policy, data);
  return policy ? fromPolicy(policy) : (await import("./other-draft.ts")).otherDraft(data, error.issues);
}

function fromPolicy(policy: Policy): Draft {
  const requirements = (policy.requirements ?? []).map(
    ({ name, description, final: isFinal = false, controls }, index): DraftRequirement => {
      const path = ["requirements", index];
      const entries = controls.map((control, at) => ({
        entry: typeof control === "string" ? parse(ControlEntry, { id: control }) : control,
        path: [...path, "controls", at],
      }));
      return { name, isFinal, description, path, entries };
    },
  );
  const { name, extends: bases = [], waivers, waiver_rules, baseline } = policy;
  return { name, bases, requirements, baseline, ...dated(requirements, waivers, waiver_rules), problems: [] };
}
