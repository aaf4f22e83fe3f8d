/** The text of a policy to plain data, strictly, with the line and column of every node. */

import { RunError } from "../shared/errors.ts";

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface PolicyDocument {
  readonly data: unknown;
  /** Where the node at `path` stands; with `atKey` its key. Falls back to the nearest parent that exists. */
  readonly locate: (path: readonly PropertyKey[], atKey?: boolean) => Position;
}

/** Larger than any policy written by hand, small enough to read on every run. */
const maxBytes = 1_048_576;

/** @throws RunError POLICY_INVALID with every syntax error and its place. */
export async function parsePolicyText(text: string, source: string): Promise<PolicyDocument> {
  const bytes = Buffer.byteLength(text);
  if (bytes > maxBytes) {
    throw new RunError(
      "POLICY_INVALID",
      `policy ${source} has ${bytes} bytes, more than the ${maxBytes} a policy may have`,
    );
  }
  const clean = text.replace(/^\ufeff/, "");
  if (clean.trim() === "") throw new RunError("POLICY_INVALID", `policy ${source} is empty`);
  const isJson = /^\s*[[{]/.test(clean) && !/\.ya?ml(@|$)/.test(source);
  // YAML and its positions are loaded only where they are needed: most of their cost is the parser's code.
  const parse = isJson ? (await import("./json.ts")).parseJson : (await import("./yaml.ts")).parseYaml;
  const parsed = parse(clean);
  if ("errors" in parsed) throw policyErrors(source, parsed.errors);
  return parsed;
}

export interface PlacedProblem extends Position {
  readonly message: string;
}

/** All problems of one policy, each as `source:line:column: sentence`. */
export function policyErrors(source: string, problems: readonly PlacedProblem[]): RunError {
  const lines = problems.map(({ line, column, message }) => `${source}:${line}:${column}: ${message}`);
  const [only = ""] = lines;
  return lines.length === 1
    ? new RunError("POLICY_INVALID", only)
    : new RunError("POLICY_INVALID", `policy ${source} has ${lines.length} problems`, { problems: lines });
}
