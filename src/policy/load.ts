/** Policy texts to one policy: parsed, checked, merged, every control selected; all problems at once. */

import type { AnyFact } from "../facts/define.ts";
import { RunError } from "../shared/errors.ts";
import { type Problem, parsePolicyText, policyErrors } from "./document.ts";
import { type DraftEntry, draftOf } from "./draft.ts";
import { type SelectedControl, type Selection, selectControl } from "./select.ts";
import type { LoadedWaiver } from "./waivers.ts";

export interface PolicyText {
  /** As the user typed it: a path, a project file, an address. */
  readonly source: string;
  readonly text: string;
}

export interface Requirement {
  readonly name: string;
  readonly description: string | undefined;
  readonly controls: readonly SelectedControl[];
}

export interface Policy {
  readonly name: string;
  readonly sources: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly waivers: readonly LoadedWaiver[];
  readonly warnings: readonly string[];
}

/** Facts that judging the policy reads; outside a merge request, those about one are left out. */
export function factsOf(policy: Policy, about: "project" | "merge_request"): readonly AnyFact[] {
  return policy.requirements
    .flatMap(({ controls }) => controls)
    .filter((control) => about === "merge_request" || control.about === "project")
    .flatMap(({ needs }) => Object.values(needs));
}

/** @throws RunError POLICY_INVALID with every problem of every text, or when nothing would be checked. */
export async function loadPolicy(texts: readonly PolicyText[]): Promise<Policy> {
  const loaded = await Promise.all(texts.map((text) => loadOne(text).catch(asError)));
  const errors = loaded.flatMap((result) => (result instanceof RunError ? [result] : []));
  if (errors.length > 0) throw joined(errors);
  const policies = loaded.filter((result): result is Policy => !(result instanceof RunError));
  const requirements = policies.flatMap((policy) => policy.requirements);
  const sources = texts.map(({ source }) => source);
  const twice = requirements.find(
    ({ name }, index) => requirements.findIndex((other) => other.name === name) !== index,
  );
  if (twice)
    throw new RunError(
      "POLICY_INVALID",
      `the requirement "${twice.name}" is in the policy twice (${sources.join(", ")})`,
    );
  if (!requirements.some(({ controls }) => controls.some(({ judge }) => judge))) {
    throw new RunError(
      "POLICY_INVALID",
      `policy ${sources.join(", ")} checks nothing: it names no control that can be judged`,
      {
        advice: "name at least one control under requirements",
      },
    );
  }
  return {
    name: policies.map(({ name }) => name).join(" + "),
    sources,
    requirements,
    waivers: policies.flatMap(({ waivers }) => waivers),
    warnings: policies.flatMap(({ warnings }) => warnings),
  };
}

async function loadOne({ source, text }: PolicyText): Promise<Policy> {
  const document = await parsePolicyText(text, source);
  const draft = await draftOf(document.data);
  const problems = [...draft.problems];
  const warnings: string[] = [];
  const requirements: Requirement[] = [];
  for (const { name, description, entries, path } of draft.requirements) {
    if (requirements.some((other) => other.name === name)) {
      problems.push({ path, message: `there are two requirements named "${name}"` });
    }
    const selections = await Promise.all(entries.map(({ entry }) => selectControl(entry)));
    for (const [index, selection] of selections.entries()) {
      problems.push(...(await problemsAt(selection, entries[index])));
      warnings.push(...selection.warnings);
    }
    requirements.push({ name, description, controls: selections.flatMap(({ control }) => control ?? []) });
  }
  const later = draft.isDated
    ? await (await import("./waivers.ts")).readWaivers(draft, requirements)
    : undefined;
  problems.push(...(later?.problems ?? []));
  if (problems.length > 0) {
    const locate = await document.places();
    const placed = problems.map(({ path, atKey, message }) => ({ ...locate(path, atKey), message }));
    throw policyErrors(
      source,
      placed.sort((a, b) => a.line - b.line || a.column - b.column),
    );
  }
  return {
    name: draft.name,
    sources: [source],
    requirements,
    waivers: later?.waivers ?? [],
    warnings,
  };
}

async function problemsAt(selection: Selection, draft: DraftEntry | undefined): Promise<Problem[]> {
  const { entry, path = [] } = draft ?? {};
  const problems = selection.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
  if (!selection.shape) return problems;
  // The words are loaded only when there is something to say.
  const { problemsOf } = await import("./issues.ts");
  return [
    ...problems,
    ...problemsOf(selection.issues, entry?.with ?? {}, selection.shape, [...path, "with"]),
  ];
}

function asError(error: unknown): RunError {
  if (error instanceof RunError) return error;
  throw error;
}

function joined(errors: readonly RunError[]): RunError {
  const [only] = errors;
  if (only && errors.length === 1) return only;
  const problems = errors.flatMap((error) => (error.problems.length > 0 ? error.problems : [error.message]));
  return new RunError("POLICY_INVALID", `the policy has ${problems.length} problems`, { problems });
}
