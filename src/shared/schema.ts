/** Checks that data from outside matches its schema, and reports where it does not. Schemas are zod's. */

import { ZodMiniOptional } from "zod/mini";
import { $constructor } from "zod/v4/core";
import * as z from "./zod.ts";

export type Path = readonly (string | number)[];

/** Data that does not match its schema. */
export class SchemaError extends Error {
  // Tells it from others where a second copy of the class is used.
  override readonly name: string = "SchemaError";
  readonly issues: readonly z.core.$ZodIssue[];

  constructor(issues: readonly z.core.$ZodIssue[]) {
    super(`unexpected ${issues[0]?.path.join(".") || "shape"}`);
    this.issues = issues;
  }
}

/** @throws SchemaError with every issue */
export function parse<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const { success, data, error } = z.safeParse(schema, value);
  if (success) return data;
  throw new SchemaError(error.issues);
}

/** zod's optional, which also accepts null. Built from zod's own parts it would be four schemas, and a job builds many. */
const Maybe: $constructor<z.ZodMiniOptional> = $constructor("Maybe", (schema, definition) => {
  ZodMiniOptional.init(schema, definition);
  const { parse } = schema._zod;
  schema._zod.parse = (payload, context) => {
    if (payload.value === null) payload.value = undefined;
    return parse(payload, context);
  };
});

/** Most of them are of a text, and one schema is enough for all of these. */
const maybes = new WeakMap<z.ZodMiniType, z.ZodMiniType>();

/** Undefined if the key is absent or null: GitLab leaves out what the edition or the token does not have. */
export function maybe<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T | undefined> {
  const known = maybes.get(schema) ?? new Maybe({ type: "optional", innerType: schema });
  maybes.set(schema, known);
  return known as z.ZodMiniType<T | undefined>;
}

/** Text that is not empty, of at most `max` UTF-16 units. */
export function text(max: number, description?: string): z.ZodMiniString {
  const schema = z.string().check(z.minLength(1, { abort: true }), z.maxLength(max));
  return description === undefined ? schema : schema.check(z.describe(description));
}

/**
 * A check of the value itself. zod's `refine` is a whole further kind of schema.
 * @param required what the value must be, as in "must be a date"
 */
export function satisfies<T>(test: (value: T) => boolean, required: string): z.core.$ZodCheck<T> {
  return z.check<T>(({ value, issues }) => {
    if (!test(value)) issues.push({ code: "custom", message: required, input: value, continue: true });
  });
}
