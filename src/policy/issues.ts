/** Issues of a shape as sentences a policy author understands. */

import { didYouMean, nearest } from "../shared/nearest.ts";
import type { Issue, Path, Shape } from "../shared/shape.ts";
import type { Problem } from "./document.ts";

/** @param base path of the checked value within the document */
export function problemsOf(
  issues: readonly Issue[],
  data: unknown,
  shape: Shape<unknown>,
  base: Path = [],
): Problem[] {
  return issues.filter((issue) => !isMistyped(issue)).flatMap(problems);

  /** A key that is missing because it is mistyped beside it: one problem, not two. */
  function isMistyped({ path, code }: Issue): boolean {
    if (code !== "missing") return false;
    const parent = path.slice(0, -1);
    return issues
      .filter((other) => other.code === "unknown_key" && other.path.join() === parent.join())
      .some(({ detail }) => nearest(String(detail), keysAt(shape, parent)) === path.at(-1));
  }

  function problems({ path, code, detail }: Issue): Problem[] {
    if (code === "alternatives") return alternativeProblems(path, detail as readonly (readonly Issue[])[]);
    if (code === "unknown_key") {
      const key = String(detail);
      const place = path.length === 0 ? "" : `in ${subject(path)} `;
      const message = `${place}the key ${key} is not known${didYouMean(key, keysAt(shape, path))}`;
      return [{ path: [...base, ...path, key], atKey: true, message }];
    }
    const message = `${subject(path)} ${complaint(code, detail, valueAt(data, path))}`;
    return [{ path: [...base, ...path], message }];
  }

  /** Of several shapes, the one whose own type fits the value tells what is wrong. */
  function alternativeProblems(path: Path, tried: readonly (readonly Issue[])[]): Problem[] {
    const isOther = (issue: Issue) => issue.code === "type" && issue.path.length === path.length;
    const meant = tried.find((found) => !found.some(isOther));
    if (meant) return problemsOf(meant, data, shape, base);
    const kinds = tried.flatMap((found) => found.filter(isOther).map(({ detail }) => words[String(detail)]));
    return [
      { path: [...base, ...path], message: `${subject(path)} must be ${[...new Set(kinds)].join(" or ")}` },
    ];
  }
}

const words: Readonly<Record<string, string>> = {
  text: "text",
  integer: "a whole number",
  number: "a number",
  flag: "true or false",
  object: "a mapping of keys to values",
  list: "a list",
};

function complaint(code: Issue["code"], detail: unknown, value: unknown): string {
  const isText = typeof value === "string";
  switch (code) {
    case "missing":
      return "is missing";
    case "type":
      return `must be ${words[String(detail)]}, not ${shown(value)}`;
    case "value": {
      const values = detail as readonly string[];
      return `must be ${values.join(", ")}, not ${shown(value)}${didYouMean(String(value), values)}`;
    }
    case "small":
      return isText ? "must not be empty" : `must be at least ${detail}, not ${shown(value)}`;
    case "large":
      return isText
        ? `must have at most ${detail} characters`
        : `must be at most ${detail}, not ${shown(value)}`;
    default:
      return `must be ${detail}, not ${shown(value)}`;
  }
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null) return "empty";
  return typeof value === "object" ? "a mapping" : JSON.stringify(value).slice(0, 80);
}

function subject(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "the policy";
  return typeof last === "number" ? `${path.at(-2)}[${last}]` : last;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (node, key) => (node as Record<string, unknown> | null | undefined)?.[key],
    root,
  );
}

/** The keys a shape knows at a path, every alternative's together. */
function keysAt(shape: Shape<unknown>, path: Path): readonly string[] {
  const [key, ...rest] = path;
  const { kind, of } = shape;
  if (kind === "maybe" || kind === "mapped") return keysAt(of as Shape<unknown>, path);
  if (kind === "either") return (of as readonly Shape<unknown>[]).flatMap((one) => keysAt(one, path));
  if (kind === "list") return typeof key === "number" ? keysAt(of as Shape<unknown>, rest) : [];
  if (kind !== "object") return [];
  const { fields } = of as { fields: Readonly<Record<string, Shape<unknown>>> };
  if (key === undefined) return Object.keys(fields);
  const field = fields[key];
  return field ? keysAt(field, rest) : [];
}
