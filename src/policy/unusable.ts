/** Why policies that are well formed one by one make no policy together. */

import { RunError } from "../shared/errors.ts";
import { type Locate, type Problem, policyErrors } from "./document.ts";
import type { DraftEntry } from "./draft.ts";
import { problemsOf } from "./issues.ts";
import type { Selection } from "./select.ts";

/** The same requirement in two of them, or nothing that can be judged in any. */
export function unusable(names: readonly string[], sources: readonly string[]): RunError {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  const from = sources.join(", ");
  if (twice !== undefined) {
    return new RunError("POLICY_INVALID", `the requirement "${twice}" is in the policy twice (${from})`, {
      advice: "rename one, or let one file extend the other, which then merges them",
    });
  }
  return new RunError(
    "POLICY_INVALID",
    `policy ${from} checks nothing: it names no control that can be judged`,
    {
      advice: "name at least one control under requirements",
    },
  );
}

export function joined(errors: readonly RunError[]): RunError {
  const [only] = errors;
  if (only && errors.length === 1) return only;
  const problems = errors.flatMap((error) => (error.problems.length > 0 ? error.problems : [error.message]));
  return new RunError("POLICY_INVALID", `the policy has ${problems.length} problems`, { problems });
}

/** What is wrong with one entry, at its place in the document. */
export function problemsAt(selection: Selection, draft: DraftEntry | undefined): Problem[] {
  const { entry, path = [] } = draft ?? {};
  const problems = selection.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
  if (!selection.schema) return problems;
  const issues = problemsOf(selection.issues, entry?.with ?? {}, selection.schema, [...path, "with"]);
  return [...problems, ...issues];
}

/** Every problem of one text, each with its place, in the order of the text. */
export function invalid(source: string, problems: readonly Problem[], locate: Locate): RunError {
  const placed = problems.map(({ path, atKey, message }) => ({ ...locate(path, atKey), message }));
  return policyErrors(
    source,
    placed.sort((a, b) => a.line - b.line || a.column - b.column),
  );
}
