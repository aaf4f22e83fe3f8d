/** Policy texts to one policy: parsed, checked, merged, every control selected; all problems at once. */

import type { AnyFact } from "../facts/define.ts";
import { RunError } from "../shared/errors.ts";
import { type PlacedProblem, type PolicyDocument, parsePolicyText, policyErrors } from "./document.ts";
import { type Framework, isFramework, readFramework } from "./framework.ts";
import { problemsOf } from "./issues.ts";
import {
  type ControlEntry,
  ControlEntry as ControlEntrySchema,
  keysAt,
  Policy as PolicySchema,
} from "./schema.ts";
import { type SelectedControl, selectControl } from "./select.ts";

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
  readonly warnings: readonly string[];
}

/** Facts that judging the policy reads; outside a merge request, those about one are left out. */
export function factsOf(policy: Policy, about: "project" | "merge_request"): readonly AnyFact[] {
  return policy.requirements
    .flatMap(({ controls }) => controls)
    .filter((control) => about === "merge_request" || control.about === "project")
    .flatMap(({ needs }) => Object.values(needs));
}

/** A control as it stands in a document, with its place. */
interface Entry {
  readonly entry: ControlEntry;
  readonly path: readonly PropertyKey[];
}

interface Draft {
  readonly name: string;
  readonly requirements: readonly {
    name: string;
    description: string | undefined;
    path: readonly PropertyKey[];
    entries: readonly Entry[];
  }[];
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
    warnings: policies.flatMap(({ warnings }) => warnings),
  };
}

async function loadOne({ source, text }: PolicyText): Promise<Policy> {
  const document = await parsePolicyText(text, source);
  const problems: PlacedProblem[] = [];
  const warnings: string[] = [];
  const draft = isFramework(document.data)
    ? fromFramework(readFramework(document.data), document, problems)
    : fromPolicy(document, problems);
  const requirements: Requirement[] = [];
  for (const { name, description, entries, path } of draft?.requirements ?? []) {
    if (requirements.some((other) => other.name === name)) {
      problems.push({ ...document.locate(path), message: `there are two requirements named "${name}"` });
    }
    const selections = await Promise.all(
      entries.map(async ({ entry, path }) => ({ path, selection: await selectControl(entry) })),
    );
    for (const { path, selection } of selections) {
      problems.push(
        ...selection.problems.map((problem) => ({
          ...document.locate([...path, ...problem.path]),
          message: problem.message,
        })),
      );
      problems.push(
        ...problemsOf(selection.issues, withOf(document, path), document, () => selection.knownParams, [
          ...path,
          "with",
        ]),
      );
      warnings.push(...selection.warnings);
    }
    requirements.push({
      name,
      description,
      controls: selections.flatMap(({ selection }) => selection.control ?? []),
    });
  }
  if (problems.length > 0)
    throw policyErrors(
      source,
      problems.sort((a, b) => a.line - b.line || a.column - b.column),
    );
  return { name: draft?.name ?? source, sources: [source], requirements, warnings };
}

function fromPolicy(document: PolicyDocument, problems: PlacedProblem[]): Draft | undefined {
  const parsed = PolicySchema.safeParse(document.data);
  if (!parsed.success) {
    problems.push(...problemsOf(parsed.error.issues, document.data, document, keysAt));
    return undefined;
  }
  return {
    name: parsed.data.name,
    requirements: parsed.data.requirements.map(({ name, description, controls }, index) => ({
      name,
      description,
      path: ["requirements", index],
      entries: controls.map((control, at) => ({
        entry: typeof control === "string" ? { id: control } : control,
        path: ["requirements", index, "controls", at],
      })),
    })),
  };
}

function fromFramework(framework: Framework, document: PolicyDocument, problems: PlacedProblem[]): Draft {
  const named = (value: unknown, path: readonly PropertyKey[]): string => {
    if (typeof value === "string" && value !== "") return value;
    problems.push({ ...document.locate(path), message: "name is missing" });
    return "";
  };
  return {
    name: named(framework.name, []),
    requirements: framework.requirements.map(({ name, description, path, controls }) => ({
      name: named(name, path),
      description: typeof description === "string" ? description : undefined,
      path,
      entries: controls.flatMap(({ id, expression, path: at }) => {
        const parsed = ControlEntrySchema.safeParse(expression === undefined ? { id } : { id, expression });
        if (parsed.success) return [{ entry: parsed.data, path: at }];
        problems.push(...problemsOf(parsed.error.issues, { id, expression }, document, keysAt, at));
        return [];
      }),
    })),
  };
}

function withOf(document: PolicyDocument, path: readonly PropertyKey[]): unknown {
  const entry = path.reduce<unknown>(
    (node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key],
    document.data,
  );
  return (entry as { with?: unknown } | null | undefined)?.with ?? {};
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
