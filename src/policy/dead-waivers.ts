/**
 * Waivers that do nothing: their control is not in the same file, or their last day has passed. A job only says so, but
 * the author of the policy can mend them.
 */

import { didYouMean } from "../shared/nearest.ts";
import type { PlacedProblem, Problem } from "./document.ts";
import { parsePolicyText } from "./document.ts";

/**
 * Looks at the text, so that a mistake elsewhere hides none of them. What is not even a waiver is somebody else's problem.
 * @param day today, as 2026-12-31
 */
export async function deadWaivers(
  text: string,
  source: string,
  day: string,
): Promise<readonly PlacedProblem[]> {
  const document = await parsePolicyText(text, source);
  const found = dead(document.data, day);
  if (found.length === 0) return [];
  const locate = await document.places();
  return found.map(({ path, message }) => ({ ...locate(path), message }));
}

function dead(data: unknown, day: string): readonly Problem[] {
  const ids = idsIn(data);
  return listAt(data, "waivers").flatMap((waiver, index): Problem[] => {
    const { control, expires } = (waiver ?? {}) as { control?: unknown; expires?: unknown };
    if (typeof control !== "string") return [];
    const path = ["waivers", index];
    if (!ids.includes(control)) {
      const message = `the waiver of ${control} has no effect: the file has no such control${didYouMean(control, ids)}`;
      return [{ path: [...path, "control"], message }];
    }
    if (typeof expires !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(expires) || expires >= day) return [];
    const message = `the waiver of ${control} ended on ${expires}: remove it, or fix the control`;
    return [{ path: [...path, "expires"], message }];
  });
}

/** Ids of the controls that a file names itself, valid or not. */
export function idsIn(data: unknown): readonly string[] {
  const controls = listAt(data, "requirements").flatMap((requirement) => listAt(requirement, "controls"));
  return controls
    .map((control) => (control as { id?: unknown } | null)?.id ?? control)
    .filter((id) => typeof id === "string");
}

function listAt(data: unknown, key: string): readonly unknown[] {
  const value = (data as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  return Array.isArray(value) ? value : [];
}
