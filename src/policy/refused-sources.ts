/** Why an entry of the `policy` input is no place a policy can be read from. */

import { RunError } from "../shared/errors.ts";

export function refusedSources(entries: readonly string[]): RunError {
  const problems = entries.map((typed) => `policy ${typed} ${why(typed)}`);
  const [only = ""] = problems;
  if (problems.length === 1) return new RunError("INPUT_INVALID", only);
  return new RunError("INPUT_INVALID", `${problems.length} policies cannot be read`, { problems });
}

function why(typed: string): string {
  if (/^http:/i.test(typed)) return "is an http:// address, which anyone on the way can change: use https://";
  return "names a project's file without its ref: write group/project:path/to/file.yml@ref";
}
