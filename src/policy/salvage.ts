/** The parts of a policy that are well formed, although others are not, so that all problems are named at once. */

import type { Issue, Shape } from "../shared/shape.ts";
import type { DraftEntry, DraftRequirement } from "./draft.ts";
import { ControlEntry } from "./schema.ts";

export function salvage(data: unknown): DraftRequirement[] {
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
        const entry = readable(ControlEntry, typeof control === "string" ? { id: control } : control);
        return entry ? [{ entry, path: [...path, "controls", at] }] : [];
      }),
    };
  });
}

function readable<T>(shape: Shape<T>, value: unknown): T | undefined {
  const issues: Issue[] = [];
  const read = shape.read(value, [], issues);
  return issues.length === 0 ? read : undefined;
}

function listAt(data: unknown, key: string): readonly unknown[] {
  const value = (data as Record<string, unknown> | null | undefined)?.[key];
  return Array.isArray(value) ? value : [];
}
