/**
 * Turns policy texts into one policy: parses, checks, selects every control, merges bases, reports all problems
 * together.
 */

import { RunError } from "../shared/errors.ts";
import { urgently } from "../shared/meanwhile.ts";
import { type Problem, parsePolicyText } from "./document.ts";
import type { Draft, DraftEntry, DraftRequirement } from "./draft.ts";
import { draftOf } from "./own-draft.ts";
import type { Policy, PolicyText, Requirement, SelectedControl } from "./policy.ts";
import { selectControl } from "./select.ts";
import type { Selection } from "./selection.ts";

/** Reads a policy that another one extends. Undefined: it cannot be read from here, which becomes a warning. */
export type ReadBase = (name: string) => Promise<PolicyText | undefined>;

/**
 * @param onSelected called with each control as soon as it is known, before it is known whether the policy is valid
 * @throws RunError POLICY_INVALID with every problem of every text, or when nothing would be checked
 */
export async function loadPolicy(
  typed: readonly PolicyText[],
  readBase: ReadBase = async () => undefined,
  onSelected: OnSelected = () => {},
): Promise<Policy> {
  const parse = (text: PolicyText) => parseOwn(text, onSelected);
  const baseOf = basesOnce(readBase, parse);
  const load = async (text: PolicyText) => loadOne(await parse(text), [text.source], baseOf);
  const loaded = await Promise.all(typed.map((text) => load(text).catch(asError)));
  const errors = loaded.flatMap((result) => (result instanceof RunError ? [result] : []));
  if (errors.length > 0) throw (await import("./refusals.ts")).joined(errors);
  const policies = loaded.filter((result): result is Policy => !(result instanceof RunError));
  const [only] = policies;
  const isPlain = policies.length === 1 && only?.baselines.length === 0;
  const policy = isPlain ? only : (await import("./side-by-side.ts")).sideBySide(policies);
  if (!isUsable(policy)) throw (await import("./refusals.ts")).unusable(policy);
  return policy;
}

/** Puts one text on top of its bases. */
async function loadOne({ own, bases }: Own, chain: readonly string[], baseOf: BaseOf): Promise<Policy> {
  if (bases.length === 0) return own;
  const { onTopOf } = await import("./layers.ts");
  return onTopOf(own, bases, chain, async (name, above) => {
    const base = await baseOf(name);
    return base && loadOne(base, above, baseOf);
  });
}

type Own = Awaited<ReturnType<typeof parseOwn>>;
type OnSelected = (control: SelectedControl) => void;
type BaseOf = (name: string) => Promise<Own | undefined>;

/**
 * Reads a base once, however many ways lead to it: its waivers cover these very controls, and would not cover those of a
 * second reading.
 */
function basesOnce(readBase: ReadBase, parse: (text: PolicyText) => Promise<Own>): BaseOf {
  const known = new Map<string, Promise<Own | undefined>>();
  return (name) => {
    const base = known.get(name) ?? readBase(name).then((text) => text && parse(text));
    known.set(name, base);
    return base;
  };
}

/** Parses one text, drafts it, and selects its controls. */
async function parseOwn(
  from: PolicyText,
  onSelected: OnSelected,
): Promise<{ own: Policy; bases: readonly string[] }> {
  const { source, text } = from;
  const document = await parsePolicyText(text, source);
  const draft = await draftOf(document.data);
  const selected = await urgently(selectRequirements(draft.requirements, onSelected));
  const requirements = selected.map(({ requirement }) => requirement);
  const dated = draft.isDated ? (await import("./waivers.ts")).readWaivers(draft, requirements) : undefined;
  const based =
    draft.baseline === undefined
      ? undefined
      : (await import("./baseline.ts")).readBaseline(draft.baseline, from.place);
  const bases =
    draft.bases.length > 0 ? await (await import("./base-names.ts")).baseProblems(draft.bases) : [];
  const problems = [
    ...draft.problems,
    ...bases,
    ...(hasRepeats(draft) ? (await import("./refusals.ts")).repeated(draft) : []),
    ...selected.flatMap(({ problems }) => problems),
    ...(dated?.problems ?? []),
    ...(based?.problems ?? []),
  ];
  if (problems.length > 0) {
    throw (await import("./refusals.ts")).invalid(source, problems, await document.places());
  }
  const own = {
    name: draft.name,
    texts: [from],
    sources: [source],
    requirements,
    waivers: dated?.waivers ?? [],
    baselines: based?.baselines ?? [],
    warnings: selected.flatMap(({ warnings }) => warnings),
  };
  return { own, bases: draft.bases };
}

/**
 * First those whose facts need the most answers one after the other. Loading a hundred controls keeps the processor busy:
 * before and after each requirement, the requests that have begun leave, and answers arrive.
 */
async function selectRequirements(drafts: readonly DraftRequirement[], onSelected: OnSelected) {
  const withAny = (ids: RegExp) =>
    drafts.filter(({ entries }) => entries.some(({ entry }) => ids.test(entry.id)));
  const selected = new Map<DraftRequirement, Awaited<ReturnType<typeof selectRequirement>>>();
  for (const one of new Set([...withAny(/^scanner_|code_owner/), ...withAny(/^pipeline_/), ...drafts])) {
    await nextTurn();
    const found = await selectRequirement(one);
    selected.set(one, found);
    found.requirement.controls.forEach(onSelected);
  }
  await nextTurn();
  return drafts.flatMap((one) => selected.get(one) ?? []);
}

function nextTurn(): Promise<unknown> {
  return new Promise(setImmediate);
}

async function selectRequirement({ name, isFinal, description, entries }: DraftRequirement) {
  const selections = await Promise.all(entries.map(({ entry }) => selectControl(entry)));
  const requirement: Requirement = {
    name,
    isFinal,
    description,
    controls: selections.flatMap(({ control }) =>
      control ? [isFinal ? { ...control, isFinal: true } : control] : [],
    ),
  };
  return {
    requirement,
    problems: (
      await Promise.all(entries.map((drafted, index) => problemsAt(drafted, selections[index])))
    ).flat(),
    warnings: selections.flatMap(({ warnings }) => warnings),
  };
}

/** The problems of one entry, with their paths in the document. */
async function problemsAt(
  { entry, path }: DraftEntry,
  selection: Selection | undefined,
): Promise<readonly Problem[]> {
  const { problems = [], issues = [], schema } = selection ?? {};
  const placed = problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
  if (!schema) return placed;
  const { problemsOf } = await import("./issues.ts");
  return [...placed, ...problemsOf(issues, entry.with ?? {}, schema, [...path, "with"])];
}

/** Whether a name or an id is there twice, which is not always a mistake. */
function hasRepeats({ requirements }: Draft): boolean {
  const names = requirements.map(({ name }) => name);
  const ids = requirements.flatMap(({ entries }) => entries.map(({ entry }) => entry.id));
  return new Set(names).size + new Set(ids).size < names.length + ids.length;
}

function asError(error: unknown): RunError {
  if (error instanceof RunError) return error;
  throw error;
}

/** Refuses a policy without controls, or with two requirements of the same name. */
function isUsable({ requirements }: Policy): boolean {
  const isJudged = requirements.some(({ controls }) => controls.some(({ judge }) => judge));
  return isJudged && new Set(requirements.map(({ name }) => name)).size === requirements.length;
}
