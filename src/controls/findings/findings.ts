/** Judges the findings of scanners in all formats: which findings count, and whether the reports are complete. */

import { byUuid, type Finding, locationOf } from "../../facts/findings/formats/finding.ts";
import type { Scan } from "../../facts/findings/scans.ts";
import { text } from "../../shared/schema.ts";
import { count, listed } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { fail, type Outcome, pass, unknown } from "../define.ts";

/** Parameters of every control over findings. */
export const commonParams = {
  at_most: z.optional(
    z
      .int()
      .check(
        z.minimum(0),
        z.maximum(1_000_000),
        z.describe("Largest number of findings that are allowed; 0 by default"),
      ),
  ),
  only_new: z.optional(
    z.boolean().check(z.describe("Ignore findings that the target branch has too; false by default")),
  ),
  ignore: z.optional(
    z
      .array(
        z.strictObject({
          identifier: text(
            200,
            "Identifier of the findings, such as CVE-2021-44228, CWE-79 or the id of a rule",
          ),
          reason: text(500, "Why these findings are ignored"),
        }),
      )
      .check(z.describe("Findings to ignore, each with a reason; none by default")),
  ),
};

export function countOrIgnore(meaning: string) {
  return z.optional(z.enum(["count", "ignore"]).check(z.describe(meaning)));
}

export interface Compared {
  /** For example `sast`. Shown with each finding if there are several types. */
  readonly type: string;
  readonly head: Scan;
  /** Given if only new findings count. */
  readonly base?: Scan | undefined;
  /** Findings that people have dismissed in GitLab. Given if these do not count. */
  readonly dismissed?: Scan | undefined;
}

export interface Rules {
  /** From the lowest severity to the highest. */
  readonly scale: readonly string[];
  readonly severityAtLeast: string;
  /** Whether a finding of unknown severity counts, although it ranks below `severityAtLeast`. */
  readonly countUnknown: boolean;
  readonly atMost: number;
  readonly onlyNew: boolean;
  readonly ignore: readonly { readonly identifier: string; readonly reason: string }[];
  readonly ignoreFalsePositives: boolean;
  readonly acceptPartial: boolean;
}

interface Counted {
  readonly type: string;
  readonly finding: Finding;
}

export function judgeFindings(scans: readonly Compared[], rules: Rules): Outcome {
  const tally = createTally();
  const excluded = {
    known: 0,
    ignored: new Map<string, number>(),
    falsePositives: 0,
    dismissed: 0,
    unknown: 0,
  };
  for (const scan of scans) countIn(scan, rules, tally, excluded);
  const { number, worst } = tally.result();

  const diagnostics = scans.flatMap(({ head }) => [
    ...head.diagnostics,
    ...(rules.acceptPartial ? [] : head.partial),
  ]);
  const baseDiagnostics = scans.flatMap(({ base }) => base?.diagnostics ?? []);
  const dismissedDiagnostics = scans.flatMap(({ dismissed }) => dismissed?.diagnostics ?? []);
  const read = scans
    .flatMap(({ head, base }) => [head.source, base?.source])
    .filter((one) => one !== undefined);
  const note = noteOf(excluded, rules, read);
  const said = `${count(number, rules.onlyNew ? "new finding" : "finding")} of ${rules.severityAtLeast} or more`;
  if (number > rules.atMost) {
    const what = `${said}, at most ${rules.atMost} allowed: ${shown(worst, number, scans.length > 1)}`;
    if (baseDiagnostics.length > 0)
      return unknown(`${what}; these findings may not be new, because ${listed(baseDiagnostics, 3)}`);
    if (dismissedDiagnostics.length > 0)
      return unknown(`${what}; some of them may be dismissed, but ${listed(dismissedDiagnostics, 3)}`);
    const alone = scans.filter(({ base }) => base && base.source === undefined).map(({ type }) => type);
    const all =
      alone.length > 0
        ? `; the target branch has no ${listed(alone).replaceAll("_", " ")} report to compare with, so all count`
        : "";
    return fail(`${what}${all}`, { actual: linesOf(worst), note });
  }
  if (diagnostics.length > 0) return unknown(`${listed(diagnostics, 5)}; ${said} so far`);
  return pass(said, { actual: linesOf(worst), note });
}

function countIn(scan: Compared, rules: Rules, tally: Tally, excluded: Excluded): void {
  const ranks = new Map(rules.scale.map((severity, rank) => [severity, rank]));
  const least = ranks.get(rules.severityAtLeast) ?? 0;
  const isExcluded = createSieve(scan, rules, excluded);
  const seen = createKnown();
  for (const finding of scan.head.findings) {
    const { severity, rule, fingerprints } = finding;
    // What no scale has may be of any severity, so it counts.
    const rank = ranks.get(severity) ?? rules.scale.length;
    const isUnknown = severity === "unknown" && rank < least;
    if (isUnknown && !rules.countUnknown) excluded.unknown++;
    if (rank < least && !(isUnknown && rules.countUnknown)) continue;
    // Two jobs may report the same finding.
    if (!isExcluded(finding) && !seen.has(rule, fingerprints)) tally.add(scan.type, finding, rank);
    seen.add(rule, fingerprints);
  }
}

/** Decides whether a finding does not count, and counts the reasons. */
function createSieve({ head, base, dismissed }: Compared, rules: Rules, excluded: Excluded) {
  const ignored = new Set(rules.ignore.map(({ identifier }) => identifier.toLowerCase()));
  const before = knownBefore(head, base);
  const dismissedUuids = new Set(dismissed?.findings.flatMap(({ fingerprints }) => fingerprints));
  return (finding: Finding): boolean => {
    const named = ignored.size === 0 ? undefined : finding.identifiers.find((name) => ignored.has(name));
    if (named !== undefined) excluded.ignored.set(named, (excluded.ignored.get(named) ?? 0) + 1);
    else if (finding.isFalsePositive && rules.ignoreFalsePositives) excluded.falsePositives++;
    else if (dismissedUuids.size > 0 && head.uuidsOf?.(finding).some((uuid) => dismissedUuids.has(uuid)))
      excluded.dismissed++;
    else if (before.has(finding.rule, finding.fingerprints)) excluded.known++;
    else return false;
    return true;
  };
}

function knownBefore(head: Scan, base: Scan | undefined) {
  // Findings that GitLab has stored can be compared only by their UUID.
  const uuidsBefore = head.isStored ? base?.uuidsOf : undefined;
  const before = createKnown();
  for (const one of base?.findings ?? []) {
    if (uuidsBefore) before.add(byUuid, uuidsBefore(one));
    else before.add(one.rule, one.fingerprints);
  }
  return before;
}

type Tally = ReturnType<typeof createTally>;

/** Counts all findings and keeps the worst. There may be some hundred thousand, and nobody reads them all. */
function createTally() {
  const kept = new Map<number, Counted[]>();
  let number = 0;
  return {
    add(type: string, finding: Finding, rank: number): void {
      number++;
      const same = kept.get(rank) ?? [];
      kept.set(rank, same);
      if (same.length < mostListed) same.push({ type, finding });
    },
    result() {
      const byRank = [...kept].sort(([a], [b]) => b - a).flatMap(([, same]) => same);
      return { number, worst: byRank.slice(0, mostListed) };
    },
  };
}

/** Findings of one type. Two are the same if they share the rule and a fingerprint (gitlab-evidence 4.4). */
function createKnown() {
  const fingerprintsOf = new Map<string, Set<string>>();
  return {
    add(rule: string, fingerprints: readonly string[]): void {
      const known = fingerprintsOf.get(rule) ?? new Set();
      fingerprintsOf.set(rule, known);
      for (const fingerprint of fingerprints) known.add(fingerprint);
    },
    has(rule: string, fingerprints: readonly string[]): boolean {
      const known = fingerprintsOf.get(rule);
      return known !== undefined && fingerprints.some((fingerprint) => known.has(fingerprint));
    },
  };
}

interface Excluded {
  known: number;
  readonly ignored: Map<string, number>;
  falsePositives: number;
  dismissed: number;
  unknown: number;
}

function noteOf(excluded: Excluded, { ignore, onlyNew }: Rules, read: readonly string[]): string {
  const reasons = new Map(ignore.map(({ identifier, reason }) => [identifier.toLowerCase(), reason]));
  const left = [
    ...(onlyNew && excluded.known > 0 ? [`${excluded.known} known before`] : []),
    ...[...excluded.ignored].map(([name, number]) => `${number} of ${name} (${reasons.get(name)})`),
    ...(excluded.falsePositives > 0
      ? [`${excluded.falsePositives} that the scanner marks as likely false positives`]
      : []),
    ...(excluded.dismissed > 0 ? [`${excluded.dismissed} dismissed in GitLab`] : []),
    ...(excluded.unknown > 0 ? [`${excluded.unknown} of unknown severity, which ranks below low`] : []),
  ];
  const from = read.length === 0 ? "" : `read: ${listed([...new Set(read)])}`;
  return [from, ...(left.length > 0 ? [`ignored: ${listed(left)}`] : [])].filter(Boolean).join("; ");
}

const mostShown = 5;
const mostListed = 100;

function linesOf(worst: readonly Counted[]): readonly string[] {
  return worst.map(({ finding }) => `${finding.severity}: ${finding.name}${at(finding)}`);
}

function shown(worst: readonly Counted[], number: number, withType: boolean): string {
  const words = worst.slice(0, mostShown).map(({ type, finding }) => {
    const kind = withType ? `${type.replaceAll("_", " ")} ` : "";
    return `${kind}${finding.severity} "${finding.name}"${at(finding)}`;
  });
  return listed(number > mostShown ? [...words, `${number - mostShown} more`] : words);
}

function at(finding: Finding): string {
  const location = locationOf(finding);
  return location === "" ? "" : ` at ${location}`;
}
