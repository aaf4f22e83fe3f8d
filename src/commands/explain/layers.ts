/** The texts of a policy on top of each other, as `policy/layers.ts` merges what they select, but with their places. */

import { parsePolicyText } from "../../policy/document.ts";
import type { Draft, DraftRequirement } from "../../policy/draft.ts";
import { draftOf } from "../../policy/own-draft.ts";
import type { PolicyText } from "../../policy/policy.ts";
import type { ControlEntry } from "../../policy/schema.ts";
import type { Path } from "../../shared/schema.ts";
import { plain } from "../../shared/text.ts";

export interface Layer {
  readonly called: string;
  readonly draft: Draft;
  /** `policy.yml:12`, or the name of a preset, whose lines nobody has. */
  readonly placeOf: (path: Path) => string;
}

export interface EffectiveControl {
  readonly entry: ControlEntry;
  readonly from: string;
  /** Where the entry is that it replaces. */
  readonly instead?: string;
}

export interface EffectiveRequirement {
  readonly name: string;
  readonly description: string | undefined;
  readonly from: readonly string[];
  readonly controls: readonly EffectiveControl[];
}

export async function layerOf({ source, text }: PolicyText): Promise<Layer> {
  const document = await parsePolicyText(text, source);
  const locate = await document.places();
  const called = source === "-" ? "standard input" : plain(source);
  return {
    called,
    draft: await draftOf(document.data),
    placeOf: (path) => (source.startsWith("preset:") ? called : `${called}:${locate(path).line}`),
  };
}

/** @param layers bases first */
export function stacked(layers: readonly Layer[]): readonly EffectiveRequirement[] {
  return layers
    .map((layer) => layer.draft.requirements.map((requirement) => placed(requirement, layer)))
    .reduce(onTop, []);
}

function placed(
  { name, description, isFinal, path, entries }: DraftRequirement,
  { placeOf }: Layer,
): EffectiveRequirement {
  return {
    ...{ name, description },
    from: [placeOf(path)],
    controls: entries.map(({ entry, path }) => ({
      entry: isFinal ? { ...entry, final: true } : entry,
      from: placeOf(path),
    })),
  };
}

function onTop(
  below: readonly EffectiveRequirement[],
  above: readonly EffectiveRequirement[],
): readonly EffectiveRequirement[] {
  const merged = below.map((base) => {
    const own = above.find(({ name }) => name === base.name);
    return own ? mergedRequirement(base, own) : base;
  });
  return [...merged, ...above.filter(({ name }) => !below.some((base) => base.name === name))];
}

function mergedRequirement(base: EffectiveRequirement, own: EffectiveRequirement): EffectiveRequirement {
  const controls = base.controls.flatMap((control) => {
    const [uses, others] = [base, own].map((one) =>
      one.controls.filter(({ entry }) => entry.id === control.entry.id),
    );
    if (!uses || !others || others.length === 0) return [control];
    if (uses[0] !== control) return [];
    const isFinal = uses.some(({ entry }) => entry.final);
    return others.map((other) => ({
      ...other,
      entry: isFinal ? { ...other.entry, final: true } : other.entry,
      instead: control.from,
    }));
  });
  const added = own.controls.filter(
    ({ entry }) => !base.controls.some((control) => control.entry.id === entry.id),
  );
  return {
    name: base.name,
    description: own.description ?? base.description,
    from: [...base.from, ...own.from],
    controls: [...controls, ...added],
  };
}
