/** Reads the file of a roll-out, YAML or JSON, and reports everything that is wrong with it, each with its place. */

import type { Locate, PlacedProblem, Problem } from "../policy/document.ts";
import { problemsOf } from "../policy/issues.ts";
import { RunError } from "../shared/errors.ts";
import { readRegular } from "../shared/regular-file.ts";
import { count } from "../shared/text.ts";
import { whyUnread } from "../shared/unfit-file.ts";
import { decodeUtf8 } from "../shared/utf8.ts";
import * as z from "../shared/zod.ts";

/** Far more than anyone writes by hand. */
const mostBytes = 2 ** 20;

/**
 * @param check what the schema cannot say
 * @throws RunError INPUT_INVALID
 */
export async function readFile<T>(
  path: string,
  schema: z.ZodMiniType<T>,
  check: (value: T) => readonly Problem[],
): Promise<T> {
  const text = await textOf(path);
  const isJson = /^\s*\{/.test(text) && !/\.ya?ml$/.test(path);
  const document = isJson
    ? await (await import("../policy/json.ts")).parseJson(text)
    : (await import("../policy/yaml.ts")).parseYaml(text);
  if ("errors" in document) throw refusal(path, document.errors);
  const { data, places } = document;
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw refusal(path, [{ line: 1, column: 1, message: "must be a mapping of keys to values" }]);
  const parsed = z.safeParse(schema, data);
  const problems = parsed.success ? check(parsed.data) : problemsOf(parsed.error.issues, data, schema);
  if (problems.length > 0) throw refusal(path, placed(problems, await places()));
  return parsed.data as T;
}

async function textOf(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readRegular(path);
  } catch (error) {
    throw new RunError("INPUT_INVALID", `${path} ${whyUnread(error)}`, { cause: error });
  }
  if (bytes.length > mostBytes)
    throw new RunError("INPUT_INVALID", `${path} has ${bytes.length} bytes, more than ${mostBytes}`);
  const text = decodeUtf8(bytes)?.replace(/^\ufeff/, "");
  if (text === undefined)
    throw new RunError("INPUT_INVALID", `${path} is not valid UTF-8`, { advice: "save the file as UTF-8" });
  if (text.trim() === "") throw new RunError("INPUT_INVALID", `${path} is empty`);
  return text;
}

function placed(problems: readonly Problem[], locate: Locate): readonly PlacedProblem[] {
  return problems
    .map(({ path, atKey, message }) => ({ ...locate(path, atKey), message }))
    .sort((one, other) => one.line - other.line || one.column - other.column);
}

function refusal(path: string, problems: readonly PlacedProblem[]): RunError {
  const lines = problems.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`);
  const [only = ""] = lines;
  const advice = "nothing was changed";
  return lines.length === 1
    ? new RunError("INPUT_INVALID", only, { advice })
    : new RunError("INPUT_INVALID", `${path} has ${count(lines.length, "problem")}`, {
        problems: lines,
        advice,
      });
}
