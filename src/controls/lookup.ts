/** Finds controls of the registry by their ids. */

import type { BuiltInControl, Control, Modules } from "./define.ts";
import type { Expression } from "./expression.ts";
import { predefined, withoutExpression } from "./predefined.ts";
import { registry } from "./registry.ts";
import type { Subject } from "./subjects.ts";

const subjects = Object.keys(registry) as Subject[];
export const builtIn: Modules = Object.assign({}, ...subjects.map((subject) => registry[subject].builtIn));
export const own: Modules = Object.assign({}, ...subjects.map((subject) => registry[subject].own));

/** The Countersign control with this id; undefined for any other id. */
export function loadControl(id: string): Promise<Control | undefined> {
  return load(own, id, "own");
}

/** What GitLab computes for a field of its expressions, undefined for any other name. */
export function loadBuiltInControl(field: string): Promise<BuiltInControl | undefined> {
  return load(builtIn, field, "built-in");
}

/** The expression that GitLab has stored for a built-in control; undefined for any other id. */
export function predefinedExpression(id: string): Expression | undefined {
  if (Object.hasOwn(predefined, id)) return predefined[id];
  return Object.hasOwn(builtIn, id) && !withoutExpression.has(id)
    ? { field: id, operator: "=", value: true }
    : undefined;
}

/** What a control is about, by its id. */
export function subjectOf(id: string): Subject | undefined {
  const field = predefinedExpression(id)?.field ?? id;
  return subjects.find((subject) =>
    [registry[subject].own, registry[subject].builtIn].some((modules) => Object.hasOwn(modules, field)),
  );
}

type Definition = Control | BuiltInControl;
async function load<K extends Definition["kind"]>(modules: Modules, id: string, kind: K) {
  if (!Object.hasOwn(modules, id)) return undefined;
  const exported: unknown[] = Object.values((await modules[id]?.()) ?? {}).flat();
  return (exported as Partial<Definition>[]).find(
    (one): one is Definition & { kind: K } => one.kind === kind && one.id === id,
  );
}
