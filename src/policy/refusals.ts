/** The errors that refuse a policy, with all its problems. */

import { controlIds } from "../controls/ids.ts";
import { RunError } from "../shared/errors.ts";
import type { Locate, PlacedProblem, Problem } from "./document.ts";
import type { Draft } from "./draft.ts";
import type { Policy } from "./policy.ts";

/** All problems of one text with their locations, in the order of the text. */
export function invalid(source: string, problems: readonly Problem[], locate: Locate): RunError {
  const placed = problems.map(({ path, atKey, message }) => ({ ...locate(path, atKey), message }));
  return policyErrors(
    source,
    placed.sort((a, b) => a.line - b.line || a.column - b.column),
  );
}

export function joined(errors: readonly RunError[]): RunError {
  const [only] = errors;
  if (only && errors.length === 1) return only;
  const problems = errors.flatMap((error) => (error.problems.length > 0 ? error.problems : [error.message]));
  return new RunError("POLICY_INVALID", `the policy has ${problems.length} problems`, { problems });
}

/** The error for a repeated requirement, or for a policy without controls. */
export function unusable({ requirements, sources }: Policy): RunError {
  const names = requirements.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  const from = sources.join(", ");
  if (twice !== undefined) {
    return new RunError("POLICY_INVALID", `the requirement "${twice}" is in the policy twice (${from})`, {
      advice: "rename one, or let one file extend the other, which then merges them",
    });
  }
  return new RunError(
    "POLICY_INVALID",
    `policy ${from} checks nothing: it names no control that can be judged`,
    { advice: "add at least one control under requirements" },
  );
}

/**
 * All problems of one policy, each as `source:line:column: sentence`.
 * @param called what the text is
 */
export function policyErrors(
  source: string,
  problems: readonly PlacedProblem[],
  called = `policy ${source}`,
): RunError {
  const lines = problems.map(({ line, column, message }) => `${source}:${line}:${column}: ${message}`);
  const [only = ""] = lines;
  return lines.length === 1
    ? new RunError("POLICY_INVALID", only)
    : new RunError("POLICY_INVALID", `${called} has ${lines.length} problems`, { problems: lines });
}

/** What a policy names twice although it may be there only once. */
export function repeated(draft: Draft): readonly Problem[] {
  return [...repeatedNames(draft), ...repeatedEntries(draft), ...repeatedIds(draft)];
}

function repeatedNames({ requirements }: Draft): readonly Problem[] {
  const names = requirements.map(({ name }) => name);
  return requirements
    .filter(({ name }, index) => names.indexOf(name) < index)
    .map(({ name, path }) => ({ path, message: `there are two requirements named "${name}"` }));
}

/** The same control with the same parameters would count twice. */
function repeatedEntries({ requirements }: Draft): readonly Problem[] {
  return requirements.flatMap(({ entries }) => {
    const written = entries.map(({ entry }) => JSON.stringify(entry));
    return entries.flatMap(({ entry: { id }, path }, index) =>
      written.indexOf(written[index] ?? "") < index
        ? [{ path, message: `${id} is in this requirement twice` }]
        : [],
    );
  });
}

/** Finds ids that two different own rules or expressions share. Waivers and reports refer to controls by id. */
function repeatedIds({ requirements }: Draft): readonly Problem[] {
  const first = new Map<string, string>();
  return requirements
    .flatMap(({ entries }) => entries)
    .flatMap(({ entry: { id, rule, expression }, path }) => {
      const isOwn = (rule ?? expression) !== undefined && !controlIds.includes(id);
      if (!isOwn) return [];
      const meaning = JSON.stringify(rule ?? expression);
      const before = first.get(id) ?? meaning;
      first.set(id, before);
      const message = `${id} is already the id of another rule: give each rule its own id`;
      return before === meaning ? [] : [{ path: [...path, "id"], message }];
    });
}
