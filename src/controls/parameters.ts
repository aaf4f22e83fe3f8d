/** The parameters of a control as rows, from their schema: for its page and for `explain`. */

import * as z from "zod/mini";

export interface Parameter {
  /** With the names around it: `from.users`, `ignore[].reason`. */
  readonly name: string;
  /** `integer, 1 to 100`, `list of string`. */
  readonly type: string;
  readonly isRequired: boolean;
  /** In words. Undefined: the parameter is required. */
  readonly default: string | undefined;
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
    const [, meaning = description, fallback] = /^(.*); (.+) by default$/.exec(description) ?? [];
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
  const { def, bag } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional") return typeOf(def.innerType);
  if (def.type === "pipe") return typeOf(def.in);
  if (def.type === "array") return `list of ${typeOf(def.element)}`;
  if (def.type === "union") return def.options.map(typeOf).join(" or ");
  if (def.type === "enum") return Object.values(def.entries).join(", ");
  if (def.type === "record") return "map of names to values";
  if (def.type !== "number") return def.type;
  const { format, minimum, maximum } = bag;
  return `${format === undefined ? "number" : "integer"}, ${minimum} to ${maximum}`;
}
