/** The rules of a SARIF run, and the severity that a rule or a result gives a finding. */

import { plain } from "../../../shared/text.ts";
import { type Entry, objectIn, objectsIn, textIn, WrongField } from "./fields.ts";

export interface Rule {
  readonly level: string;
  readonly score: number | undefined;
}

export interface Rules {
  readonly byId: ReadonlyMap<string, Rule>;
  /** Of the driver, then of each extension. */
  readonly lists: readonly (readonly Rule[])[];
}

/** How a result names its rule. */
export interface RuleReference {
  readonly ruleId: string;
  readonly ruleIndex: number | undefined;
  /** The extension that has the rule; undefined: the driver. */
  readonly extension: number | undefined;
}

export const noRules: Rules = { byId: new Map(), lists: [] };

const levels = new Set(["none", "note", "warning", "error"]);

export function rulesOf(components: readonly Entry[]): Rules {
  const byId = new Map<string, Rule>();
  const lists = components.map((component) =>
    objectsIn(component, "rules").map((rule) => {
      const level = levelIn(objectIn(rule, "defaultConfiguration") ?? {}, " of a rule") ?? "warning";
      const read: Rule = { level, score: scoreIn(rule) };
      byId.set(textIn(rule, "id") ?? "", read);
      return read;
    }),
  );
  return { byId, lists };
}

/** Ids may have hierarchical ends: `CA1000/1` is of the rule `CA1000` (SARIF 3.27.5). */
export function ruleOf(
  { byId, lists }: Rules,
  { ruleId: id, ruleIndex: index, extension = -1 }: RuleReference,
) {
  if (index !== undefined && index >= 0) return lists[extension + 1]?.[index] ?? "lost";
  return byId.get(id) ?? byId.get(id.slice(0, Math.max(id.lastIndexOf("/"), 0)));
}

/** Undefined where none is given; `what` goes on from the level. */
export function levelIn(entry: Entry, what = ""): string | undefined {
  const level = textIn(entry, "level");
  if (level === undefined || levels.has(level)) return level;
  throw new WrongField(`the level "${plain(level, 40)}"${what} does not exist`);
}

/** `properties["security-severity"]`: 0 to 10 as in CVSS, a number or text; many scanners write it. */
const scoreOfWord: Readonly<Record<string, number>> = { critical: 9, high: 7, medium: 4, low: 0.1, info: 0 };

export function scoreIn(entry: Entry): number | undefined {
  const given = objectIn(entry, "properties")?.["security-severity"] ?? undefined;
  if (given === undefined) return undefined;
  const word = typeof given === "string" ? scoreOfWord[given.trim().toLowerCase()] : undefined;
  const score = typeof given === "string" && given.trim() !== "" ? (word ?? Number(given)) : given;
  if (typeof score === "number" && score >= 0 && score <= 10) return score;
  throw new WrongField("security-severity is no number from 0 to 10");
}

const byLevel: Readonly<Record<string, string>> = {
  error: "high",
  warning: "medium",
  note: "low",
  none: "info",
};

/** The score where there is one that says something: 0 says nothing. */
export function severityOf(level: string, score: number | undefined): string {
  if (score === undefined || score === 0) return byLevel[level] ?? "unknown";
  return score >= 9 ? "critical" : score >= 7 ? "high" : score >= 4 ? "medium" : "low";
}
