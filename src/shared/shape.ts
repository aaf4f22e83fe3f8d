/**
 * Shapes of data from outside: what is read must have them, or says where it has not. A tenth of the bytes of a schema
 * library, because the job's whole bundle has a budget; published JSON schemas are generated from the same shapes.
 */

export type Path = readonly (string | number)[];

/** What is wrong at one place; words are found only when somebody asks for them. */
export interface Issue {
  readonly path: Path;
  readonly code: "type" | "missing" | "unknown_key" | "value" | "small" | "large" | "format" | "alternatives";
  /** The kind that was expected, the bound, the allowed values, or the unknown key. */
  readonly detail: unknown;
}

export interface Rule {
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
  /** What the pattern asks for, as it follows "must be". */
  readonly says?: string;
  /** For the published schema. */
  readonly description?: string;
}

export interface Shape<T> {
  readonly kind:
    | "text"
    | "number"
    | "integer"
    | "flag"
    | "list"
    | "object"
    | "map"
    | "value"
    | "either"
    | "any"
    | "maybe"
    | "mapped";
  readonly of?: unknown;
  readonly rule?: Rule;
  /** Whether the key may be absent, or null. */
  readonly isOptional?: boolean;
  readonly read: (value: unknown, path: Path, issues: Issue[]) => T;
}

export type Of<S> = S extends Shape<infer T> ? T : never;
type Fields = Readonly<Record<string, Shape<unknown>>>;
type ObjectOf<F extends Fields> = { readonly [K in keyof F]: Of<F[K]> };

/** Data that has not the shape it should have. */
export class ShapeError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(`unexpected ${issues[0]?.path.join(".") || "shape"}`);
    this.issues = issues;
  }
}

/** @throws ShapeError with every issue */
export function parse<T>(shape: Shape<T>, value: unknown): T {
  const issues: Issue[] = [];
  const read = shape.read(value, [], issues);
  if (issues.length > 0) throw new ShapeError(issues);
  return read;
}

function simple<T>(kind: "text" | "number" | "integer" | "flag", type: string, rule: Rule = {}): Shape<T> {
  return {
    kind,
    rule,
    read(value, path, issues) {
      if (typeof value !== type || (kind === "integer" && !Number.isSafeInteger(value))) {
        issues.push({ path, code: value === undefined ? "missing" : "type", detail: kind });
        return value as T;
      }
      const size = kind === "text" ? (value as string).length : (value as number);
      const { min, max, pattern, says } = rule;
      if (min !== undefined && size < min) issues.push({ path, code: "small", detail: min });
      if (max !== undefined && size > max) issues.push({ path, code: "large", detail: max });
      if (pattern && !pattern.test(value as string)) issues.push({ path, code: "format", detail: says });
      return value as T;
    },
  };
}

/** `min` and `max` count UTF-16 units. */
export function text(rule?: Rule): Shape<string> {
  return simple("text", "string", rule);
}

export function number(rule?: Rule): Shape<number> {
  return simple("number", "number", rule);
}

export function integer(rule?: Rule): Shape<number> {
  return simple("integer", "number", rule);
}

export function flag(): Shape<boolean> {
  return simple("flag", "boolean");
}

export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    kind: "list",
    of: item,
    read(value, path, issues) {
      if (Array.isArray(value)) return value.map((one, index) => item.read(one, [...path, index], issues));
      issues.push({ path, code: value === undefined ? "missing" : "type", detail: "list" });
      return [];
    },
  };
}

/** Keys that are not named are left aside. */
export function object<F extends Fields>(fields: F, isStrict = false): Shape<ObjectOf<F>> {
  return {
    kind: "object",
    of: { fields, isStrict },
    read(value, path, issues) {
      if (!isObject(value)) {
        issues.push({ path, code: value === undefined ? "missing" : "type", detail: "object" });
        return {} as ObjectOf<F>;
      }
      if (isStrict) {
        for (const key of Object.keys(value)) {
          if (!Object.hasOwn(fields, key)) issues.push({ path, code: "unknown_key", detail: key });
        }
      }
      const read = Object.entries(fields).map(([key, shape]) => {
        const field = Object.hasOwn(value, key) ? value[key] : undefined;
        return [key, shape.read(field, [...path, key], issues)];
      });
      return Object.fromEntries(read) as ObjectOf<F>;
    },
  };
}

/** A key that is not named is an issue. */
export function strict<F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  return object(fields, true);
}

/** Any keys, any values. */
export function map(rule?: Rule): Shape<Readonly<Record<string, unknown>>> {
  return {
    kind: "map",
    ...(rule ? { rule } : {}),
    read(value, path, issues) {
      if (isObject(value)) return value;
      issues.push({ path, code: "type", detail: "object" });
      return {};
    },
  };
}

/** Whatever is there; somebody else looks at it. */
export function any(): Shape<unknown> {
  return { kind: "any", read: (value) => value };
}

export function oneOf<const T extends string>(values: readonly T[]): Shape<T> {
  return {
    kind: "value",
    of: values,
    read(value, path, issues) {
      if (!values.includes(value as T)) {
        issues.push({ path, code: value === undefined ? "missing" : "value", detail: values });
      }
      return value as T;
    },
  };
}

/** The first shape that fits. */
export function either<S extends readonly Shape<unknown>[]>(...shapes: S): Shape<Of<S[number]>> {
  return {
    kind: "either",
    of: shapes,
    read(value, path, issues) {
      const tried = shapes.map((shape) => {
        const found: Issue[] = [];
        return { read: shape.read(value, path, found), found };
      });
      const fit = tried.find(({ found }) => found.length === 0);
      if (!fit) issues.push({ path, code: "alternatives", detail: tried.map(({ found }) => found) });
      return fit?.read as Of<S[number]>;
    },
  };
}

/** Undefined where the key is absent or null. */
export function maybe<T>(shape: Shape<T>): Shape<T | undefined> {
  const read: Shape<T | undefined>["read"] = (value, path, issues) =>
    value === undefined || value === null ? undefined : shape.read(value, path, issues);
  return { kind: "maybe", of: shape, isOptional: true, read };
}

/** Null where it is null; the key must be there. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  const read: Shape<T | null>["read"] = (value, path, issues) =>
    value === null ? null : shape.read(value, path, issues);
  return { kind: "maybe", of: shape, read };
}

/** Undefined where the key is absent; null is what `shape` makes of it. */
export function absentOr<T>(shape: Shape<T>): Shape<T | undefined> {
  const read: Shape<T | undefined>["read"] = (value, path, issues) =>
    value === undefined ? undefined : shape.read(value, path, issues);
  return { kind: "maybe", of: shape, isOptional: true, read };
}

/** What was read, as something else; called only when the value has the shape. */
export function mapped<T, U>(shape: Shape<T>, convert: (value: T) => U): Shape<U> {
  return {
    kind: "mapped",
    of: shape,
    read(value, path, issues) {
      const found: Issue[] = [];
      const read = shape.read(value, path, found);
      issues.push(...found);
      return found.length === 0 ? convert(read) : (undefined as U);
    },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
