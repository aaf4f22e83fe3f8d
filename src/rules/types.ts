/** Types of what rules can name: what an editor accepts, what the reference shows, and how data becomes CEL. */

import { type CelInput, celList } from "@bufbuild/cel";
import { timeOf } from "./times.ts";

export interface RecordType {
  readonly kind: "record";
  readonly fields: Readonly<Record<string, FieldType>>;
}

export interface ListType {
  readonly kind: "list";
  readonly of: ValueType;
}

export interface ScalarType {
  readonly kind: "string" | "int" | "double" | "bool" | "timestamp";
}

export type ValueType = ScalarType | ListType | RecordType;

/** A field with the sentence that explains it. */
export type FieldType = ValueType & {
  readonly description: string;
  /** It may be absent: `has()` checks this, and reading it without `has()` makes the rule unknown. */
  readonly isOptional?: true;
};

export const string = (description: string): FieldType => ({ kind: "string", description });
export const int = (description: string): FieldType => ({ kind: "int", description });
export const double = (description: string): FieldType => ({ kind: "double", description });
export const bool = (description: string): FieldType => ({ kind: "bool", description });
/** Milliseconds since 1970 UTC in the facts, `google.protobuf.Timestamp` in a rule. */
export const timestamp = (description: string): FieldType => ({ kind: "timestamp", description });
export const strings = (description: string): FieldType => ({
  kind: "list",
  of: { kind: "string" },
  description,
});
export const record = (fields: RecordType["fields"]): RecordType => ({ kind: "record", fields });
export const listOf = (of: ValueType, description: string): FieldType => ({ kind: "list", of, description });
export const optional = (field: FieldType): FieldType => ({ ...field, isOptional: true });

/** Plain data of a type, undefined if an optional field is absent. */
export type Plain =
  | string
  | number
  | boolean
  | undefined
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/**
 * Data as CEL takes it: whole numbers as `bigint`, because a JavaScript number is a double there; absent fields are
 * left out.
 * @throws TypeError that names the place where the data does not match the type
 */
export function toCel(type: ValueType, value: Plain, place: string): CelInput {
  switch (type.kind) {
    case "string":
      return wellFormed(expect(typeof value === "string" ? value : undefined, type.kind, place));
    case "bool":
      return expect(typeof value === "boolean" ? value : undefined, type.kind, place);
    case "double":
      return expect(Number.isFinite(value) ? (value as number) : undefined, type.kind, place);
    case "int":
      return expect(Number.isSafeInteger(value) ? BigInt(value as number) : undefined, type.kind, place);
    case "timestamp":
      return expect(Number.isFinite(value) ? timeOf(value as number) : undefined, type.kind, place);
    case "list": {
      const items = expect(Array.isArray(value) ? (value as readonly Plain[]) : undefined, type.kind, place);
      return celList(items.map((item, index) => toCel(type.of, item, `${place}[${index}]`)));
    }
    case "record":
      return toCelRecord(type, value, place);
  }
}

/** CEL's texts contain whole characters. Half of one, which JSON can write, becomes U+FFFD. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

function toCelRecord({ fields }: RecordType, value: Plain, place: string): CelInput {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  const data = expect(isRecord ? (value as { readonly [key: string]: Plain }) : undefined, "record", place);
  const entries = Object.entries(fields).flatMap(([name, field]) => {
    const one = data[name];
    // An absent field makes a rule that reads it unknown, whether GitLab or a test leaves it out.
    if (one === undefined) return [];
    return [[name, toCel(field, one, `${place}.${name}`)] as const];
  });
  return new Map(entries);
}

function expect<T>(value: T | undefined, kind: string, place: string): T {
  if (value === undefined) throw new TypeError(`${place} is not ${kind === "int" ? "an" : "a"} ${kind}`);
  return value;
}

/** `list(string)`, `record`, `timestamp`: the type as the reference and the messages name it. */
export function typeName(type: ValueType): string {
  return type.kind === "list" ? `list(${typeName(type.of)})` : type.kind;
}
