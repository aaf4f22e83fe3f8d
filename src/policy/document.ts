/** Parses the text of a policy into plain data, strictly. Lines and columns are computed only for problems. */

import { RunError } from "../shared/errors.ts";
import type { Path } from "../shared/schema.ts";
import { parseJson } from "./json.ts";

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The location of the node at a path, or with `atKey` of its key. Falls back to the nearest parent that exists. */
export type Locate = (path: Path, atKey?: boolean) => Position;

export interface PlacedProblem extends Position {
  readonly message: string;
}

/** What is wrong with the node at a path. */
export interface Problem {
  readonly path: Path;
  /** The key is wrong, not its value. */
  readonly atKey?: boolean;
  readonly message: string;
}

export type PolicyDocument =
  | { readonly data: unknown; readonly places: () => Promise<Locate> }
  | { readonly errors: readonly PlacedProblem[] };

/** Larger than any policy that people write, and small enough to read on every run. */
const maxBytes = 1_048_576;

/** @throws RunError POLICY_INVALID with every syntax error and its location */
export async function parsePolicyText(text: string, source: string) {
  const bytes = Buffer.byteLength(text);
  if (bytes > maxBytes) {
    const message = `policy ${source} has ${bytes} bytes, but a policy may have at most ${maxBytes}`;
    throw new RunError("POLICY_INVALID", message);
  }
  const clean = text.replace(/^\ufeff/, "");
  if (clean.trim() === "") throw new RunError("POLICY_INVALID", `policy ${source} is empty`);
  const isJson = /^\s*[[{]/.test(clean) && !/\.ya?ml(@|$)/.test(source);
  // The YAML parser is loaded only if it is needed, because it is larger than everything else together.
  const parse = isJson ? parseJson : (await import("./yaml.ts")).parseYaml;
  const document = await parse(clean);
  if ("errors" in document) throw (await import("./refusals.ts")).policyErrors(source, document.errors);
  return document;
}
