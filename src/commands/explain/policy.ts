/** `explain --policy`: a policy with everything that it extends as one policy, and where each line comes from. */

import { Document, isMap, isScalar, visit } from "yaml";
import { loadPolicy } from "../../policy/load.ts";
import type { Policy } from "../../policy/policy.ts";
import { readableJson } from "../../shared/readable-json.ts";
import { plain, wellFormed } from "../../shared/text.ts";
import { presetOnly, readPolicyText } from "../policy-file.ts";
import { type EffectiveRequirement, type Layer, layerOf, stacked } from "./layers.ts";

/**
 * @returns YAML, or JSON; as YAML it is itself a policy, which judges the same
 * @throws RunError if the policy cannot be read, or is not valid
 */
export async function effectivePolicy(typed: string, isJson: boolean): Promise<string> {
  const text = await readPolicyText(typed, "explain");
  const policy = await loadPolicy([{ source: typed, text }], presetOnly);
  const layers = await Promise.all(policy.texts.map(layerOf));
  const own = layers.at(-1) as Layer;
  const unread = own.draft.bases.filter((name) => !policy.sources.includes(name));
  const requirements = stacked(layers);
  const yaml = asYaml(policy, own, requirements, unread);
  await refuseDifference(policy, yaml);
  if (!isJson) return yaml.trimEnd();
  return readableJson({
    policy: policy.name,
    unread,
    requirements: requirements.map(({ name, description = null, from, controls }) => ({
      ...{ name, description, from },
      controls: controls.map(({ entry, from, instead = null }) => ({ ...entry, from, instead_of: instead })),
    })),
  });
}

function asYaml(
  policy: Policy,
  own: Layer,
  requirements: readonly EffectiveRequirement[],
  unread: readonly string[],
): string {
  const { waivers, voided } = waiversOf(policy, own);
  const { waiverRules, baseline } = own.draft;
  const document = new Document(
    plainData({
      name: policy.name,
      extends: unread.length > 0 ? unread : undefined,
      requirements: requirements.map(({ name, description, controls }) => ({
        ...{ name, description },
        controls: controls.map(({ entry }) => (Object.keys(entry).length === 1 ? entry.id : entry)),
      })),
      waivers: waivers.length > 0 ? waivers.map(({ waiver }) => waiver) : undefined,
      waiver_rules: waiverRules,
      baseline,
    }),
  );
  document.commentBefore = [
    `${own.called} with everything that it extends`,
    ...unread.map((name) => unreadLine(name, own, policy)),
    ...voided,
  ]
    .map((line) => ` ${line}`)
    .join("\n");
  comment(["name"], own.placeOf(["name"]));
  for (const [index, name] of unread.entries())
    comment(["extends", index], own.placeOf(["extends", own.draft.bases.indexOf(name)]));
  for (const [index, { from, controls }] of requirements.entries()) {
    comment(["requirements", index, "name"], from.join(", "));
    for (const [at, { from, instead }] of controls.entries())
      comment(
        ["requirements", index, "controls", at],
        instead === undefined ? from : `${from}, instead of ${instead}`,
      );
  }
  for (const [index, { from }] of waivers.entries()) comment(["waivers", index, "control"], from);
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === "string" && wellFormed(scalar.value) !== scalar.value)
        scalar.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString({ lineWidth: 0 }).replace(invisible, escaped);

  /** After the scalar, or after the id of a control with more keys. */
  function comment(path: readonly (string | number)[], from: string): void {
    const node = document.getIn(path, true);
    const scalar = isMap(node) ? node.get("id", true) : node;
    if (isScalar(scalar)) scalar.comment = ` from ${from}`;
  }
}

/** What would make the text on a terminal read as another text: `wellFormed` removes it. Here it is in double quotes. */
const invisible = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

function escaped(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** What is not read is at the bottom here. In a job its place among the bases counts. */
function unreadLine(name: string, { draft: { bases } }: Layer, { sources }: Policy): string {
  const below = bases.slice(0, bases.indexOf(name)).filter((base) => sources.includes(base));
  const order =
    below.length === 0
      ? ""
      : `. In a job it is on top of ${plain(below.join(", "))}, so its controls replace those with the same id`;
  return `not read, because it is on a server: ${plain(name)}${order}`;
}

/**
 * A waiver covers controls of its own file only. In one policy it would cover those of a base too, so it is left out
 * where that would excuse more.
 */
function waiversOf({ waivers, requirements }: Policy, own: Layer) {
  const controls = requirements.flatMap((requirement) => requirement.controls);
  const placed = waivers.map(({ covers, longestDays: _, ...waiver }, index) => ({
    waiver,
    from: own.placeOf(["waivers", index]),
    isWhole: controls.every((control) => control.id !== waiver.control || covers.has(control)),
  }));
  return {
    waivers: placed.filter(({ isWhole }) => isWhole),
    voided: placed
      .filter(({ isWhole }) => !isWhole)
      .map(
        ({ waiver, from }) =>
          `left out: the waiver of ${waiver.control} from ${from}, which does not cover the control of a base`,
      ),
  };
}

/** Without keys whose value is undefined. */
function plainData(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** What is printed must judge like the policy itself. A difference is a defect, and better not shown at all. */
async function refuseDifference(policy: Policy, yaml: string): Promise<void> {
  const shown = await loadPolicy([{ source: "policy.yml", text: yaml }]);
  if (meaningOf(shown) !== meaningOf(policy)) throw new Error("the effective policy differs from the policy");
}

function meaningOf({ requirements }: Policy): string {
  return JSON.stringify(
    requirements.map(({ name, description, controls }) => [
      ...[name, description],
      controls.map(({ id, title, severity, phase, enforcedFromMs, expected, isFinal, asserted }) => [
        ...[id, title, severity, phase, enforcedFromMs, expected, isFinal, asserted],
      ]),
    ]),
  );
}
