/** Turns the issues that zod finds into sentences for the author of a policy. */

import { didYouMean, nearest } from "../shared/nearest.ts";
import type { Path } from "../shared/schema.ts";
import { cut } from "../shared/text.ts";
import type * as z from "../shared/zod.ts";
import type { Problem } from "./document.ts";

type Issue = z.core.$ZodIssue;

/** @param base path of the checked value within the document */
export function problemsOf(
  issues: readonly Issue[],
  data: unknown,
  schema: z.ZodMiniType,
  base: Path = [],
): Problem[] {
  return issues.filter((issue) => !isMistyped(issue)).flatMap(problems);

  /** A missing key next to a mistyped one is one problem, not two. */
  function isMistyped({ path }: Issue): boolean {
    const parent = path.slice(0, -1);
    if (path.length === 0 || valueAt(data, path) !== undefined) return false;
    return issues
      .flatMap((issue) =>
        issue.code === "unrecognized_keys" && issue.path.join() === parent.join() ? issue.keys : [],
      )
      .some((key) => nearest(key, keysAt(schema, parent)) === path.at(-1));
  }

  function problems(issue: Issue): Problem[] {
    const path = issue.path as Path;
    const at = [...base, ...path];
    if (issue.code === "unrecognized_keys") {
      const place = path.length === 0 ? "" : `in ${subject(path)} `;
      return issue.keys.map((key) => {
        const message = `${place}the key ${key} is not known${didYouMean(key, keysAt(schema, path))}`;
        return { path: [...at, key], atKey: true, message };
      });
    }
    const value = valueAt(data, path);
    if (value === undefined) return [{ path: at, message: `${subject(at)} is missing` }];
    if (issue.code === "invalid_union") return alternativeProblems(issue, path, value);
    return [{ path: at, message: `${subject(at)} ${complaint(issue, schemasAt(schema, path), value)}` }];
  }

  /** Of several schemas, the one whose type matches the value says what is wrong. */
  function alternativeProblems(
    { errors }: z.core.$ZodIssueInvalidUnion,
    path: Path,
    value: unknown,
  ): Problem[] {
    const meant = errors.find((found) => !found.some((issue) => isOtherType(issue, value)));
    if (meant) {
      const found = meant.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
      return problemsOf(found, data, schema, base);
    }
    const kinds = errors.flatMap((found) =>
      found.filter((issue) => isOtherType(issue, value)).map((issue) => kindOf(issue, [])),
    );
    const at = [...base, ...path];
    return [{ path: at, message: `${subject(at)} must be ${[...new Set(kinds)].join(" or ")}` }];
  }
}

/** Whether a value does not even have the type of an alternative. The values of an enum are text. */
function isOtherType({ code, path }: Issue, value: unknown): boolean {
  if (path.length > 0) return false;
  return code === "invalid_type" || (code === "invalid_value" && typeof value !== "string");
}

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  object: "a mapping of keys to values",
  array: "a list",
};

/** For text instead of a whole number, zod only says that it should be a number. The schema says more. */
function kindOf(issue: Issue, schemas: readonly z.core.$ZodTypes[]): string | undefined {
  if (issue.code !== "invalid_type") return kinds.string;
  const isWhole = schemas.some(({ _zod: { def } }) => def.type === "number" && "format" in def);
  return kinds[issue.expected === "number" && isWhole ? "int" : issue.expected];
}

function complaint(issue: Issue, schemas: readonly z.core.$ZodTypes[], value: unknown): string {
  const isText = typeof value === "string";
  switch (issue.code) {
    case "invalid_type":
      return `must be ${kindOf(issue, schemas)}, not ${shown(value)}`;
    case "invalid_value":
      return `must be ${issue.values.length > 2 ? "one of " : ""}${issue.values.join(issue.values.length > 2 ? ", " : " or ")}, not ${shown(value)}${didYouMean(String(value), issue.values.map(String))}`;
    case "too_small":
      if (value === "") return "must not be empty";
      return isText
        ? `must have at least ${issue.minimum} characters`
        : `must be at least ${issue.minimum}, not ${shown(value)}`;
    case "too_big":
      return isText
        ? `must have at most ${issue.maximum} characters`
        : `must be at most ${issue.maximum}, not ${shown(value)}`;
    default:
      // For a pattern or a check, the schema itself says what is required.
      return `must be ${issue.message}, not ${shown(value)}`;
  }
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null) return "empty";
  if (typeof value === "number") return String(value);
  return typeof value === "object" ? "a mapping" : cut(JSON.stringify(value), 80);
}

function subject(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "the policy";
  return typeof last === "number" ? `${path.at(-2)}[${last}]` : last;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (node, key) => (node as Record<PropertyKey, unknown> | null | undefined)?.[key],
    root,
  );
}

function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  return schemasAt(schema, path).flatMap(({ _zod: { def } }) =>
    def.type === "object" ? Object.keys(def.shape) : [],
  );
}

/** The schemas at a path, of every alternative. */
function schemasAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly z.core.$ZodTypes[] {
  const known = schema as z.core.$ZodTypes;
  const { def } = known._zod;
  if (def.type === "optional" || def.type === "nullable") return schemasAt(def.innerType, path);
  if (def.type === "pipe") return schemasAt(def.in, path);
  if (def.type === "union") return def.options.flatMap((option) => schemasAt(option, path));
  const [key, ...rest] = path;
  if (key === undefined) return [known];
  if (def.type === "array") return schemasAt(def.element, rest);
  const fields = def.type === "object" ? def.shape : {};
  // The author of a policy names the keys of some mappings, and may name one like a property that every object has.
  const field = Object.hasOwn(fields, key) ? fields[String(key)] : undefined;
  return field ? schemasAt(field, rest) : [];
}
