/** The parts of a policy that are well formed, although others are not, so that all problems are named at once. */

import * as z from "zod/mini";
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
