/** Schema issues as sentences a policy author understands, each with its place. */

import type { SchemaIssue } from "../controls/define.ts";
import { didYouMean, nearest } from "../shared/nearest.ts";
import type { PlacedProblem, PolicyDocument } from "./document.ts";

/** What the schema library adds to an issue, by its code. */
interface DetailedIssue extends SchemaIssue {
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
  readonly pattern?: string;
  readonly errors?: readonly (readonly DetailedIssue[])[];
}

/**
 * @param base path of the checked value within the document
 * @param keysAt known keys at a path below `base`
 */
export function problemsOf(
  issues: readonly SchemaIssue[],
  data: unknown,
  document: PolicyDocument,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
  base: readonly PropertyKey[] = [],
): PlacedProblem[] {
  const all = issues as readonly DetailedIssue[];
  return all.filter((issue) => !isMistyped(issue)).flatMap((issue) => problems(issue, [], data));

  /** A key that is missing because it is mistyped beside it: one problem, not two. */
  function isMistyped({ path, code }: DetailedIssue): boolean {
    if (code !== "invalid_type" || valueAt(data, path) !== undefined) return false;
    const parent = path.slice(0, -1);
    const meant = all
      .filter((other) => other.code === "unrecognized_keys" && other.path.join() === parent.join())
      .flatMap(({ keys = [] }) => keys.map((key) => nearest(key, keysAt(parent))));
    return meant.includes(String(path.at(-1)));
  }

  function problems(issue: DetailedIssue, above: readonly PropertyKey[], root: unknown): PlacedProblem[] {
    const path = [...above, ...issue.path];
    if (issue.code === "invalid_union") return unionProblems(issue, path, root);
    if (issue.code === "unrecognized_keys") {
      return (issue.keys ?? []).map((key) => ({
        ...document.locate([...base, ...path, key], true),
        message: `${place(path)}the key ${key} is not known${didYouMean(key, keysAt(path))}`,
      }));
    }
    return [
      {
        ...document.locate([...base, ...path]),
        message: `${subject(path)} ${complaint(issue, valueAt(root, path))}`,
      },
    ];
  }

  /** Of a union's alternatives, the one whose own type fits the value tells what is wrong. */
  function unionProblems(issue: DetailedIssue, path: readonly PropertyKey[], root: unknown): PlacedProblem[] {
    const meant = (issue.errors ?? []).find((alternative) =>
      alternative.every((inner) => inner.path.length > 0 || inner.code !== "invalid_type"),
    );
    if (meant) return meant.flatMap((inner) => problems(inner, path, root));
    const types = (issue.errors ?? []).flatMap((alternative) =>
      alternative.map(({ expected }) => words[expected ?? ""] ?? expected),
    );
    return [
      {
        ...document.locate([...base, ...path]),
        message: `${subject(path)} must be ${[...new Set(types)].join(" or ")}`,
      },
    ];
  }
}

const words: Readonly<Record<string, string>> = {
  string: "text",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  object: "a mapping of keys to values",
  record: "a mapping of keys to values",
  array: "a list",
};

function complaint(issue: DetailedIssue, value: unknown): string {
  if (value === undefined) return "is missing";
  switch (issue.code) {
    case "invalid_type":
      return `must be ${words[issue.expected ?? ""] ?? issue.expected}, not ${shown(value)}`;
    case "invalid_value":
      return `must be ${(issue.values ?? []).join(", ")}, not ${shown(value)}${didYouMean(String(value), (issue.values ?? []).map(String))}`;
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? "must not be empty"
        : `must be at least ${issue.minimum}, not ${shown(value)}`;
    case "too_big":
      return issue.origin === "string"
        ? `must have at most ${issue.maximum} characters`
        : `must be at most ${issue.maximum}, not ${shown(value)}`;
    case "invalid_format":
      return `must be lower-case words joined by _ or -, not ${shown(value)}`;
    default:
      return "is not valid";
  }
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null) return "empty";
  return typeof value === "object" ? "a mapping" : JSON.stringify(value).slice(0, 80);
}

function subject(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return "the policy";
  return typeof last === "number" ? `${String(path.at(-2))}[${last}]` : String(last);
}

function place(path: readonly PropertyKey[]): string {
  return path.length === 0 ? "" : `in ${subject(path)} `;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (node, key) => (node as Record<PropertyKey, unknown> | null | undefined)?.[key],
    root,
  );
}
