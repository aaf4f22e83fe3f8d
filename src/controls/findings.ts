/** Judges what scanners found, of whatever format: which findings count, and whether the reports can be relied on. */

import { type Finding, keysOf, placeOf } from "../facts/reports/finding.ts";
import type { Scan } from "../facts/scans.ts";
import { absentOr, flag, integer, list, oneOf, strict, text } from "../shared/shape.ts";
import { count, listed } from "../shared/text.ts";
import { fail, type Outcome, pass, unknown } from "./define.ts";

/** Parameters of every control over findings. */
export const commonParams = {
  at_most: absentOr(integer({ min: 0, max: 1_000_000 })),
  only_new: absentOr(flag()),
  ignore: absentOr(
    list(
      strict({
        identifier: text({ min: 1, max: 200, about: "Such as CVE-2021-44228, CWE-79 or the id of a rule" }),
        reason: text({ min: 1, max: 500 }),
      }),
    ),
  ),
};

export const countOrIgnore = absentOr(oneOf(["count", "ignore"]));

export interface Compared {
  /** `sast`; in front of its findings where there are several. */
  readonly type: string;
  readonly head: Scan;
  /** Where only what is new counts. */
  readonly base?: Scan | undefined;
  /** Findings that people have dismissed in GitLab, where these do not count. */
  readonly dismissed?: Scan | undefined;
}

export interface Rules {
  /** From the lowest on. */
  readonly scale: readonly string[];
  readonly severityAtLeast: string;
  /** Whether a finding of unknown severity counts although it ranks too low. */
  readonly countUnknown: boolean;
  readonly atMost: number;
  readonly onlyNew: boolean;
  readonly ignore: readonly { readonly identifier: string; readonly reason: string }[];
  readonly ignoreDoubted: boolean;
  readonly acceptPartial: boolean;
}

interface Counted {
  readonly type: string;
  readonly finding: Finding;
  readonly rank: number;
}

export function judgeFindings(scans: readonly Compared[], rules: Rules): Outcome {
  const counted: Counted[] = [];
  const aside = { known: 0, ignored: new Map<string, number>(), doubted: 0, dismissed: 0, unknown: 0 };
  for (const scan of scans) counted.push(...countIn(scan, rules, aside));

  const troubles = scans.flatMap(({ head }) => [
    ...head.troubles,
    ...(rules.acceptPartial ? [] : head.partial),
  ]);
  const baseTroubles = scans.flatMap(({ base }) => base?.troubles ?? []);
  const dismissedTroubles = scans.flatMap(({ dismissed }) => dismissed?.troubles ?? []);
  const read = scans
    .flatMap(({ head, base }) => [head.source, base?.source])
    .filter((one) => one !== undefined);
  const note = noteOf(aside, rules, read);
  const said = `${count(counted.length, rules.onlyNew ? "new finding" : "finding")} of ${rules.severityAtLeast} or more`;
  if (counted.length > rules.atMost) {
    const what = `${said}, at most ${rules.atMost} may be: ${shown(counted, scans.length > 1)}`;
    if (baseTroubles.length > 0)
      return unknown(`${what}; they may have been there before, since ${listed(baseTroubles, 3)}`);
    if (dismissedTroubles.length > 0)
      return unknown(`${what}; some may be dismissed, but ${listed(dismissedTroubles, 3)}`);
    const alone = scans.filter(({ base }) => base && base.source === undefined).map(({ type }) => type);
    const all =
      alone.length > 0
        ? `; the target branch has no ${listed(alone).replaceAll("_", " ")} report to compare with, so all count`
        : "";
    return fail(`${what}${all}`, { actual: linesOf(counted), note });
  }
  if (troubles.length > 0) return unknown(`${listed(troubles, 5)}; ${said} so far`);
  return pass(said, { actual: linesOf(counted), note });
}

function countIn({ type, head, base, dismissed }: Compared, rules: Rules, aside: Aside): readonly Counted[] {
  const ranks = new Map(rules.scale.map((severity, rank) => [severity, rank]));
  const least = ranks.get(rules.severityAtLeast) ?? 0;
  const ignored = new Set(rules.ignore.map(({ identifier }) => identifier.toLowerCase()));
  // GitLab's own records have nothing but their UUID to compare.
  const keysBefore = (head.isStored && base?.uuidsOf) || keysOf;
  const keysNow = (head.isStored && head.uuidsOf) || keysOf;
  const before = new Set(base?.findings.flatMap(keysBefore));
  const put = new Set(dismissed?.findings.flatMap(({ marks }) => marks));
  const seen = new Set<string>();
  const counted: Counted[] = [];
  for (const finding of head.findings) {
    const rank = ranks.get(finding.severity) ?? 0;
    const isUnknown = finding.severity === "unknown" && rank < least;
    if (isUnknown && !rules.countUnknown) aside.unknown++;
    if (rank < least && !(isUnknown && rules.countUnknown)) continue;
    const named = ignored.size === 0 ? undefined : finding.identifiers.find((name) => ignored.has(name));
    const keys = keysOf(finding);
    if (named !== undefined) aside.ignored.set(named, (aside.ignored.get(named) ?? 0) + 1);
    else if (finding.isDoubted && rules.ignoreDoubted) aside.doubted++;
    else if (put.size > 0 && head.uuidsOf?.(finding).some((uuid) => put.has(uuid))) aside.dismissed++;
    else if (before.size > 0 && keysNow(finding).some((key) => before.has(key))) aside.known++;
    // Two jobs may report the same.
    else if (!keys.some((key) => seen.has(key))) counted.push({ type, finding, rank });
    for (const key of keys) seen.add(key);
  }
  return counted;
}

interface Aside {
  known: number;
  readonly ignored: Map<string, number>;
  doubted: number;
  dismissed: number;
  unknown: number;
}

function noteOf(aside: Aside, { ignore, onlyNew }: Rules, read: readonly string[]): string {
  const reasons = new Map(ignore.map(({ identifier, reason }) => [identifier.toLowerCase(), reason]));
  const left = [
    ...(onlyNew && aside.known > 0 ? [`${aside.known} known before`] : []),
    ...[...aside.ignored].map(([name, number]) => `${number} of ${name} ignored (${reasons.get(name)})`),
    ...(aside.doubted > 0 ? [`${aside.doubted} marked as likely false by the scanner`] : []),
    ...(aside.dismissed > 0 ? [`${aside.dismissed} dismissed in GitLab`] : []),
    ...(aside.unknown > 0 ? [`${aside.unknown} of unknown severity, which ranks below low`] : []),
  ];
  const from = read.length === 0 ? "" : `read: ${listed([...new Set(read)])}`;
  return [from, ...(left.length > 0 ? [`left aside: ${listed(left)}`] : [])].filter(Boolean).join("; ");
}

const mostShown = 5;
const mostListed = 100;

/** The worst first. */
function linesOf(counted: readonly Counted[]): readonly string[] {
  return [...counted]
    .sort((a, b) => b.rank - a.rank)
    .slice(0, mostListed)
    .map(({ finding }) => `${finding.severity}: ${finding.name}${at(finding)}`);
}

function shown(counted: readonly Counted[], withType: boolean): string {
  const worst = [...counted].sort((a, b) => b.rank - a.rank);
  const words = worst.slice(0, mostShown).map(({ type, finding }) => {
    const kind = withType ? `${type.replaceAll("_", " ")} ` : "";
    return `${kind}${finding.severity} "${finding.name}"${at(finding)}`;
  });
  return listed(counted.length > mostShown ? [...words, `${counted.length - mostShown} more`] : words);
}

function at(finding: Finding): string {
  const place = placeOf(finding);
  return place === "" ? "" : ` at ${place}`;
}
