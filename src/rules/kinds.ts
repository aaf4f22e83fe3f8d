/** What is known about an expression's kind without evaluating it, for CEL's own functions and constants; and its name. */

import { typeName, type ValueType } from "./types.ts";

/** Undefined if the type is not known, so that any operation is allowed. */
export type Inferred = ValueType | { readonly kind: "bytes" | "duration" | "null" | "type" } | undefined;
export type Scope = ReadonlyMap<string, Inferred>;

export const boolean: Inferred = { kind: "bool" };
const whole: Inferred = { kind: "int" };
const text: Inferred = { kind: "string" };

export const standard: Readonly<Record<string, Inferred>> = {
  ...{ size: whole, contains: boolean, startsWith: boolean, endsWith: boolean, matches: boolean },
  ...{
    int: whole,
    uint: undefined,
    double: { kind: "double" },
    string: text,
    bool: boolean,
    bytes: { kind: "bytes" },
  },
  ...{
    timestamp: { kind: "timestamp" },
    duration: { kind: "duration" },
    type: { kind: "type" },
    dyn: undefined,
  },
  ...{ getFullYear: whole, getMonth: whole, getDayOfMonth: whole, getDate: whole, getDayOfWeek: whole },
  ...{ getDayOfYear: whole, getHours: whole, getMinutes: whole, getSeconds: whole, getMilliseconds: whole },
};
export const ofStrings: Readonly<Record<string, Inferred>> = {
  ...{ charAt: text, lowerAscii: text, upperAscii: text, substring: text, trim: text, join: text },
  ...{ indexOf: whole, lastIndexOf: whole, split: { kind: "list", of: { kind: "string" } } },
};
export const operators: Readonly<Record<string, Inferred>> = {
  ...{ "_&&_": boolean, "_||_": boolean, "!_": boolean, "@in": boolean },
  ...{ "_==_": boolean, "_!=_": boolean, "_<_": boolean, "_<=_": boolean, "_>_": boolean, "_>=_": boolean },
  ...{
    "_+_": undefined,
    "_-_": undefined,
    "_*_": undefined,
    "_/_": undefined,
    "_%_": undefined,
    "-_": undefined,
  },
  ...{ "_[_]": undefined, "_?_:_": undefined, "@not_strictly_false": boolean },
};
export const typeNames = new Set([
  "bool",
  "int",
  "uint",
  "double",
  "string",
  "bytes",
  "list",
  "map",
  "null_type",
  "type",
]);
export const macros = ["has", "all", "exists", "exists_one", "map", "filter"];

export function sameType([a, b]: readonly Inferred[]): Inferred {
  return a?.kind === b?.kind ? a : undefined;
}

export function constant(kind: string | undefined): Inferred {
  const kinds: Readonly<Record<string, Inferred>> = {
    ...{ boolValue: boolean, int64Value: whole, uint64Value: whole, doubleValue: { kind: "double" } },
    ...{ stringValue: text, bytesValue: { kind: "bytes" }, nullValue: { kind: "null" } },
  };
  return kinds[kind ?? ""];
}

/** Whole and other numbers compare with each other. */
export function kindOf({ kind }: NonNullable<Inferred>): string {
  return kind === "int" || kind === "double" ? "number" : kind;
}

export function isValueType(type: NonNullable<Inferred>): type is ValueType {
  return !["bytes", "duration", "null", "type"].includes(type.kind);
}

export function described(type: NonNullable<Inferred>): string {
  const words: Readonly<Record<string, string>> = {
    ...{
      string: "text",
      int: "a whole number",
      double: "a number",
      bool: "true or false",
      timestamp: "a time",
    },
    ...{ record: "a record", bytes: "bytes", duration: "a duration", null: "null", type: "a type" },
  };
  return words[type.kind] ?? (isValueType(type) ? typeName(type) : type.kind);
}
