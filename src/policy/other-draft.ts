/** A document that is not a policy of ours as a draft: a framework of GitLab's, or a policy with mistakes. */

import * as z from "zod/mini";
import { type Draft, type DraftEntry, type DraftRequirement, dated } from "./draft.ts";
import { frameworkDraft, isFramework } from "./framework.ts";
import { problemsOf } from "./issues.ts";
import { ControlEntry, Policy } from "./schema.ts";

const undated = {
  bases: [],
  waivers: undefined,
  waiverRules: undefined,
  baseline: undefined,
  isDated: false,
} as const;

export function otherDraft(data: unknown, issues: readonly z.core.$ZodIssue[]): Draft {
  if (isFramework(data)) return { ...frameworkDraft(data), ...undated };
  const { waivers, waiver_rules, baseline } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const requirements = wellFormed(data);
  return {
    name: "",
    bases: [],
    requirements,
    baseline,
    ...dated(requirements, waivers, waiver_rules),
    problems: problemsOf(issues, data, Policy),
  };
}

/** The parts of a policy that are well formed, although others are not, so that all problems are named at once. */
function wellFormed(data: unknown): DraftRequirement[] {
  return listAt(data, "requirements").map((requirement, index) => {
    const path = ["requirements", index];
    const name = (requirement as { name?: unknown } | null)?.name;
    return {
      // Two without a name are not two of the same name.
      name: typeof name === "string" ? name : `requirement ${index + 1}`,
      isFinal: false,
      description: undefined,
      path,
      entries: listAt(requirement, "controls").flatMap((control, at): DraftEntry[] => {
        const entry = z.safeParse(ControlEntry, typeof control === "string" ? { id: control } : control).data;
        return entry ? [{ entry, path: [...path, "controls", at] }] : [];
      }),
    };
  });
}

function listAt(data: unknown, key: string): readonly unknown[] {
  const value = (data as Record<string, unknown> | null | undefined)?.[key];
  return Array.isArray(value) ? value : [];
}
