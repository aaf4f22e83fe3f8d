/** Policy texts to one policy: parsed, checked, merged, every control selected; all problems at once. */

import type { AnyFact } from "../facts/define.ts";
import { RunError } from "../shared/errors.ts";
import type { LoadedBaseline } from "./baseline.ts";
import { parsePolicyText } from "./document.ts";
import { type DraftEntry, draftOf } from "./draft.ts";
import { type SelectedControl, selectControl } from "./select.ts";
import type { LoadedWaiver } from "./waivers.ts";

export interface PolicyText {
  /** As the user typed it: a path, a project file, an address. */
  readonly source: string;
  readonly text: string;
  /** 40 hex digits, if it was read from GitLab and GitLab said. */
  readonly commit?: string | undefined;
}

export interface Requirement {
  readonly name: string;
  readonly description: string | undefined;
  readonly isFinal: boolean;
  readonly controls: readonly SelectedControl[];
}

export interface Policy {
  readonly name: string;
  /** Every text it is made of, bases before what goes on top of them. */
  readonly texts: readonly PolicyText[];
  readonly sources: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly waivers: readonly LoadedWaiver[];
  readonly baselines: readonly LoadedBaseline[];
  readonly warnings: readonly string[];
}

/** Facts that judging the policy reads; outside a merge request, those about one are left out. */
export function factsOf(policy: Policy, scope: "project" | "merge_request"): readonly AnyFact[] {
  return policy.requirements
    .flatMap(({ controls }) => controls)
    .filter((control) => scope === "merge_request" || control.scope === "project")
    .flatMap(({ needs }) => Object.values(needs));
}

/** Reads a policy that another one extends; undefined where it cannot be read from here, which is then a warning. */
export type ReadBase = (name: string) => Promise<PolicyText | undefined>;

/**
 * @throws RunError POLICY_INVALID with every problem of every text, or when nothing would be checked
 */
export async function loadPolicy(
  typed: readonly PolicyText[],
  readBase: ReadBase = async () => undefined,
): Promise<Policy> {
  const loaded = await Promise.all(
    typed.map((text) => loadOne(text, [text.source], readBase).catch(asError)),
  );
  const errors = loaded.flatMap((result) => (result instanceof RunError ? [result] : []));
  if (errors.length > 0) throw (await import("./unusable.ts")).joined(errors);
  const policies = loaded.filter((result): result is Policy => !(result instanceof RunError));
  const requirements = policies.flatMap((policy) => policy.requirements);
  const texts = policies.flatMap((policy) => policy.texts);
  const sources = texts.map(({ source }) => source);
  const names = requirements.map(({ name }) => name);
  const isJudging = requirements.some(({ controls }) => controls.some(({ judge }) => judge));
  if (!isJudging || new Set(names).size < names.length) {
    throw (await import("./unusable.ts")).unusable(names, sources);
  }
  return {
    name: policies.map(({ name }) => name).join(" + "),
    texts,
    sources,
    requirements,
    waivers: policies.flatMap(({ waivers }) => waivers),
    // Each for what its own file, and what that extends, asks: one policy does not excuse what another one wants.
    baselines: policies.flatMap(({ baselines, requirements }) =>
      baselines.map((one) => ({ ...one, requirements: requirements.map(({ name }) => name) })),
    ),
    warnings: policies.flatMap(({ warnings }) => warnings),
  };
}

async function loadOne(from: PolicyText, chain: readonly string[], readBase: ReadBase): Promise<Policy> {
  const { source, text } = from;
  const document = await parsePolicyText(text, source);
  const draft = await draftOf(document.data);
  const problems = [...draft.problems];
  const warnings: string[] = [];
  const requirements: Requirement[] = [];
  for (const { name, isFinal, description, entries, path } of draft.requirements) {
    if (requirements.some((other) => other.name === name)) {
      problems.push({ path, message: `there are two requirements named "${name}"` });
    }
    const selections = await Promise.all(entries.map(({ entry }) => selectControl(entry)));
    for (const [index, selection] of selections.entries()) {
      const { problems: found, schema } = selection;
      if (schema || found.length > 0)
        problems.push(...(await import("./unusable.ts")).problemsAt(selection, entries[index]));
      warnings.push(...selection.warnings);
    }
    requirements.push({
      name,
      isFinal,
      description,
      controls: selections.flatMap(({ control }) => control ?? []),
    });
  }
  const isOwn = ({ entry }: DraftEntry) => entry.rule !== undefined || entry.expression !== undefined;
  if (draft.requirements.some(({ entries }) => entries.some(isOwn))) {
    problems.push(...(await import("./own-ids.ts")).repeatedIds(draft));
  }
  const later = draft.isDated
    ? await (await import("./waivers.ts")).readWaivers(draft, requirements)
    : undefined;
  problems.push(...(later?.problems ?? []));
  const based =
    draft.baseline === undefined ? undefined : (await import("./baseline.ts")).readBaseline(draft.baseline);
  problems.push(...(based?.problems ?? []));
  if (problems.length > 0) {
    throw (await import("./unusable.ts")).invalid(source, problems, await document.places());
  }
  const own = {
    name: draft.name,
    texts: [from],
    sources: [source],
    requirements,
    waivers: later?.waivers ?? [],
    baselines: based?.baselines ?? [],
    warnings,
  };
  if (draft.bases.length === 0) return own;
  const { onTopOf } = await import("./layers.ts");
  return onTopOf(own, draft.bases, chain, async (name, above) => {
    const text = await readBase(name);
    return text && loadOne(text, above, readBase);
  });
}

function asError(error: unknown): RunError {
  if (error instanceof RunError) return error;
  throw error;
}
