/** The parameters of a control as rows, from their schema: for its page and for `explain`. */

import * as z from "../shared/zod.ts";

export interface Parameter {
  /** With the names around it: `from.users`, `ignore[].reason`. */
  readonly name: string;
  /** `integer, 1 to 100`, `list of strings`. */
  readonly type: string;
  readonly isRequired: boolean;
  /** In words; null for a parameter that is required. */
  readonly default: string | null;
  readonly meaning: string;
}

type Schema = z.core.$ZodType;

/** Also those inside lists and objects, each below the one that contains it. */
export function parametersOf(schema: Schema, above = ""): readonly Parameter[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional") return parametersOf(def.innerType, above);
  if (def.type === "array") return parametersOf(def.element, above.replace(/\.$/, "[]."));
  if (def.type === "union") return def.options.flatMap((option) => parametersOf(option, above));
  if (def.type !== "object") return [];
  return Object.entries(def.shape).flatMap(([key, part]) => {
    const name = `${above}${key}`;
    const description = descriptionOf(part);
    const [, meaning = description, fallback = null] = /^(.*); (.+) by default$/.exec(description) ?? [];
    const isRequired = part._zod.def.type !== "optional";
    return [
      { name, type: typeOf(part), isRequired, default: fallback, meaning },
      ...parametersOf(part, `${name}.`),
    ];
  });
}

function descriptionOf(schema: Schema): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const own = z.globalRegistry.get(schema)?.description;
  return own ?? (def.type === "optional" ? descriptionOf(def.innerType) : "");
}

function typeOf(schema: Schema): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional") return typeOf(def.innerType);
  if (def.type === "pipe") return typeOf(def.in);
  if (def.type === "array")
    return `list of ${typeOf(def.element).replace(/\b(string|object|integer|number)\b/g, "$1s")}`;
  if (def.type === "union") return def.options.map(typeOf).join(" or ");
  if (def.type === "enum") return either(Object.values(def.entries).map(String));
  if (def.type === "object" && Object.keys(def.shape).length === 0) return "map of names to values";
  if (def.type !== "number") return def.type;
  const kind = "format" in def ? "integer" : "number";
  const [least, most] = (["greater_than", "less_than"] as const).map((name) => boundOf(def.checks, name));
  return least === undefined ? kind : `${kind}, ${least} to ${most}`;
}

function boundOf(checks: readonly z.core.$ZodCheck<never>[] = [], name: string): unknown {
  const found = checks.map(({ _zod: { def } }) => def).find(({ check }) => check === name);
  return found && "value" in found ? found.value : undefined;
}

function either(values: readonly string[]): string {
  return values.length < 2 ? values.join() : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}
