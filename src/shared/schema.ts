/** Data from outside has the schema it should have, or the run hears where it does not. Schemas are zod's. */

import * as z from "zod/mini";

export type Path = readonly (string | number)[];

/** Data that does not match its schema. */
export class SchemaError extends Error {
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

/** Undefined where the key is absent or null: GitLab leaves out what the edition or the token does not have. */
export function maybe<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T | undefined> {
  return z.pipe(
    z.nullish(schema),
    z.transform((value) => value ?? undefined),
  );
}

/** Text that is not empty, of at most `max` UTF-16 units. */
export function text(max: number, description?: string): z.ZodMiniString {
  const schema = z.string().check(z.minLength(1, { abort: true }), z.maxLength(max));
  return description === undefined ? schema : schema.check(z.describe(description));
}
