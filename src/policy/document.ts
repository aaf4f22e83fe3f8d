/** The text of a policy to plain data, strictly; where something stands in it is worked out only for problems. */

import { RunError } from "../shared/errors.ts";
import type { Path } from "../shared/schema.ts";
import { parseJson } from "./json.ts";

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the node at a path stands; with `atKey` its key. Falls back to the nearest parent that exists. */
export type Locate = (path: Path, atKey?: boolean) => Position;

export interface PlacedProblem extends Position {
  readonly message: string;
}

/** What is wrong with the node at a path. */
export interface Problem {
  readonly path: Path;
  /** It is the key that is wrong, not its value. */
  readonly atKey?: boolean;
  readonly message: string;
}

export type PolicyDocument =
  | { readonly data: unknown; readonly places: () => Promise<Locate> }
  | { readonly errors: readonly PlacedProblem[] };

/** Larger than any policy written by hand, small enough to read on every run. */
const maxBytes = 1_048_576;

/** @throws RunError POLICY_INVALID with every syntax error and its place */
export async function parsePolicyText(text: string, source: string) {
  const bytes = Buffer.byteLength(text);
  if (bytes > maxBytes) {
    const message = `policy ${source} has ${bytes} bytes, more than the ${maxBytes} a policy may have`;
    throw new RunError("POLICY_INVALID", message);
  }
  const clean = text.replace(/^\ufeff/, "");
  if (clean.trim() === "") throw new RunError("POLICY_INVALID", `policy ${source} is empty`);
  const isJson = /^\s*[[{]/.test(clean) && !/\.ya?ml(@|$)/.test(source);
  // YAML is loaded only where it is needed: its parser is larger than everything else together.
  const parse = isJson ? parseJson : (await import("./yaml.ts")).parseYaml;
  const document = await parse(clean);
  if ("errors" in document) throw (await import("./refusals.ts")).policyErrors(source, document.errors);
  return document;
}
