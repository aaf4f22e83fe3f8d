/**
 * Waivers that do nothing: their control is not in the same file, or their last day has passed. A job only says so, but
 * the author of the policy can mend them.
 */

import { didYouMean } from "../shared/nearest.ts";
import { type PlacedProblem, parsePolicyText } from "./document.ts";

export interface DeadWaiver extends PlacedProblem {
  /** The policy cannot mean it: its last day has passed, or no file of the policy names the control. */
  readonly isMistake: boolean;
}

/**
 * Looks at the text, so that a mistake elsewhere hides none of them. What is not even a waiver is somebody else's problem.
 * @param whole ids of the policy with what it extends, as far as it could be read; undefined: it could not
 * @param day today, as 2026-12-31
 */
export async function deadWaivers(
  text: string,
  source: string,
  whole: readonly string[] | undefined,
  day: string,
): Promise<readonly DeadWaiver[]> {
  const document = await parsePolicyText(text, source);
  const found = dead(document.data, whole, day);
  if (found.length === 0) return [];
  const locate = await document.places();
  return found.map(({ path, message, isMistake }) => ({ ...locate(path), message, isMistake }));
}

function dead(data: unknown, whole: readonly string[] | undefined, day: string) {
  const own = idsIn(data);
  const isElsewhere = elsewhere(data, whole);
  return listAt(data, "waivers").flatMap((waiver, index) => {
    const { control, expires } = (waiver ?? {}) as { control?: unknown; expires?: unknown };
    if (typeof control !== "string") return [];
    const path = ["waivers", index];
    const of = `the waiver of ${control}`;
    if (!own.includes(control)) {
      const at = { path: [...path, "control"], isMistake: !isElsewhere(control) };
      const message = at.isMistake
        ? `${of} has no effect: the file has no such control${didYouMean(control, own)}`
        : `${of} has no effect unless this file names the control too: a waiver covers only controls of its own file`;
      return [{ ...at, message }];
    }
    if (typeof expires !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(expires) || expires >= day) return [];
    const message = `${of} ended on ${expires}: remove it, or fix the control`;
    return [{ path: [...path, "expires"], isMistake: true, message }];
  });
}

/** Whether another file may name a control: one that cannot be read from here, or one that does. */
function elsewhere(data: unknown, whole: readonly string[] | undefined): (control: string) => boolean {
  const bases = listAt(data, "extends");
  if (bases.length === 0) return () => false;
  const areRead = bases.every((name) => typeof name === "string" && name.startsWith("preset:"));
  return (control) => !areRead || whole === undefined || whole.includes(control);
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
