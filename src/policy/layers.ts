/** Puts a policy on top of its bases. What a base marks as final may be made stricter, but not weaker. */

import { severities } from "../controls/define.ts";
import { shownAddress } from "../shared/address.ts";
import { RunError } from "../shared/errors.ts";
import type { Policy, PolicyText, Requirement, SelectedControl } from "./policy.ts";

/** Loads a base by the name under which it is extended; `chain` is the list of names that led to it. */
export type LoadBase = (name: string, chain: readonly string[]) => Promise<Policy | undefined>;

/** With more, people could no longer understand what a policy requires. */
const maxDepth = 5;
const maxSources = 20;

/** @throws RunError POLICY_INVALID for a cycle, too many bases, and every final control that is weakened */
export async function onTopOf(
  own: Policy,
  bases: readonly string[],
  chain: readonly string[],
  load: LoadBase,
): Promise<Policy> {
  const [source = ""] = own.sources;
  const cycle = bases.find((name) => chain.includes(name));
  if (cycle !== undefined) {
    throw new RunError(
      "POLICY_INVALID",
      `policy ${source} extends ${shownAddress(cycle)}, which extends ${source} (${shown([...chain, cycle])})`,
    );
  }
  if (chain.length >= maxDepth) {
    throw new RunError(
      "POLICY_INVALID",
      `policies extend each other more than ${maxDepth} levels deep: ${shown(chain)}`,
    );
  }
  const loaded = await Promise.all(bases.map((name) => load(name, [...chain, name])));
  const problems: string[] = [];
  const found = loaded.filter((policy): policy is Policy => policy !== undefined);
  const merged = [...found, own].reduce((below, above) => merge(below, above, problems));
  if (merged.sources.length > maxSources) {
    throw new RunError(
      "POLICY_INVALID",
      `policy ${source} consists of ${merged.sources.length} files, but at most ${maxSources} are allowed`,
    );
  }
  if (problems.length === 1) throw new RunError("POLICY_INVALID", problems[0] ?? "");
  if (problems.length > 1)
    throw new RunError("POLICY_INVALID", `policy ${source} weakens ${problems.length} final controls`, {
      problems,
    });
  const loose = bases.filter((name) => name.startsWith("https:") && !name.includes("#sha256="));
  const warnings = loose.map(
    (name) =>
      `${source} extends ${shownAddress(name)} without a pin: add #sha256=… so that a change of it is noticed`,
  );
  const unread = bases.filter((_, index) => !loaded[index]);
  if (unread.length > 0)
    warnings.push(`what ${source} extends was not read: ${unread.map(shownAddress).join(", ")}`);
  return { ...merged, name: own.name, warnings: [...merged.warnings, ...warnings] };
}

function shown(chain: readonly string[]): string {
  return chain.map(shownAddress).join(" > ");
}

/** @param problems receives every final control of `below` that `above` weakens */
export function merge(below: Policy, above: Policy, problems: string[]): Policy {
  const ofBase = new Set(below.requirements.map(({ name }) => name));
  const added = above.requirements.filter(({ name }) => !ofBase.has(name));
  const byName = new Map(above.requirements.toReversed().map((one) => [one.name, one]));
  const requirements = below.requirements.map((base) => {
    const own = byName.get(base.name);
    return own ? mergeRequirement(base, own, above.sources.at(-1) ?? "", problems) : base;
  });
  // A file that is extended in two ways counts once.
  const isBelow = ({ source, text }: PolicyText) =>
    below.texts.some((other) => other.source === source && other.text === text);
  const texts = [...below.texts, ...above.texts.filter((text) => !isBelow(text))];
  return {
    name: above.name,
    texts,
    sources: texts.map(({ source }) => source),
    requirements: [...requirements, ...added],
    waivers: [...new Set([...below.waivers, ...above.waivers])],
    baselines: above.baselines.length > 0 ? above.baselines : below.baselines,
    warnings: [...new Set([...below.warnings, ...above.warnings])],
  };
}

function mergeRequirement(
  base: Requirement,
  own: Requirement,
  source: string,
  problems: string[],
): Requirement {
  const isFinal = base.isFinal || own.isFinal;
  const added = own.controls.filter(({ id }) => !base.controls.some((control) => control.id === id));
  const controls = base.controls.flatMap((control) => {
    const { id } = control;
    // Either file may use a control more than once. All uses above replace all uses below.
    const uses = base.controls.filter((one) => one.id === id);
    const others = own.controls.filter((one) => one.id === id);
    if (others.length === 0 || others.includes(control)) return [control];
    // One use that is as strict is enough: the others only add to it.
    const [how, ...rest] = control.isFinal ? others.map((other) => weakens(control, other)) : [];
    if (how && !rest.includes(undefined))
      problems.push(`policy ${source} weakens the final control ${id} of "${base.name}": ${how}`);
    if (uses[0] !== control) return [];
    // A copy, because the waivers of the file on top must not cover it: it is still a control of the base.
    return uses.some(({ isFinal }) => isFinal)
      ? others.map((other) => ({ ...other, isFinal: true }))
      : others;
  });
  return {
    name: base.name,
    description: own.description ?? base.description,
    isFinal,
    controls: [...controls, ...added],
  };
}

const phaseRank = { observe: 0, warn: 1, enforce: 2 } as const;

/** What is weaker in `other`. Undefined: nothing is. */
function weakens(base: SelectedControl, other: SelectedControl): string | undefined {
  if (severities.indexOf(other.severity) < severities.indexOf(base.severity)) {
    return `severity ${other.severity} instead of ${base.severity}`;
  }
  const isLater =
    (other.enforcedFromMs ?? Number.POSITIVE_INFINITY) > (base.enforcedFromMs ?? Number.POSITIVE_INFINITY);
  const isWeaker = phaseRank[other.phase] < phaseRank[base.phase];
  if (isWeaker || (other.phase !== "enforce" && isLater)) return "it is enforced later, or not at all";
  if (other.asserted !== undefined && other.asserted !== base.asserted)
    return `it asserts the value ${other.asserted}`;
  return isAsStrict(base.expected as Values, other.expected as Values)
    ? undefined
    : "it requires something else";
}

type Values = Readonly<Record<string, unknown>> | null;

/**
 * Whether the values are equal, or higher where a higher number is stricter. The only number of an expression is what its
 * operator compares with, and the operator itself must be the same.
 */
function isAsStrict(base: Values, other: Values): boolean {
  const isMinimum = base?.operator === ">=" || base?.operator === ">";
  return Object.keys({ ...base, ...other }).every((key) => {
    const [a, b] = [base?.[key], other?.[key]];
    const isRaised = typeof a === "number" && typeof b === "number" && b >= a;
    const mayRise = key === "at_least" || isMinimum;
    return JSON.stringify(a) === JSON.stringify(b) || (mayRise && isRaised);
  });
}
