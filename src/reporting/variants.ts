/** What tells two uses of one control apart: the parameters in which they differ. Loaded only if there are two. */

import type { SelectedControl } from "../policy/policy.ts";
import { cut } from "../shared/text.ts";

type Used = Pick<SelectedControl, "id" | "title" | "expected">;

const longest = 100;

/** By the control. Uses of one control under different titles, or with the same parameters, have none. */
export function variantsOf(controls: readonly Used[]): ReadonlyMap<object, string> {
  const variants = new Map<object, string>();
  const uses = new Map<string, Used[]>();
  for (const control of controls) {
    const key = JSON.stringify([control.id, control.title]);
    uses.set(key, [...(uses.get(key) ?? []), control]);
  }
  for (const group of uses.values()) {
    const names = [...new Set(group.flatMap(({ expected }) => Object.keys(expected ?? {})))];
    const differing = names.filter((name) => new Set(group.map((one) => shownValue(one, name))).size > 1);
    for (const control of group) {
      const parts = differing.map((name) => `${name}: ${shownValue(control, name)}`);
      if (parts.length > 0) variants.set(control, cut(parts.join(", "), longest));
    }
  }
  return variants;
}

function shownValue({ expected }: Used, name: string): string {
  const value = (expected as Readonly<Record<string, unknown>> | null)?.[name];
  if (value === undefined) return "not set";
  const items = Array.isArray(value) ? value : [value];
  return items.map((item) => (typeof item === "string" ? item : JSON.stringify(item))).join(" ");
}
