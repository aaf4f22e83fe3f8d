/** gitleaks' rules as `scripts/extract-gitleaks-rules.mjs` took them, and how a text is compared with one. */

import { RE2JS } from "@bufbuild/re2";
import data from "./gitleaks-rules.json" with { type: "json" };

interface Allow {
  /** What the patterns are looked for in: the secret, by default, everything that matched, or its line. */
  readonly target?: string;
  /** Patterns and words must both occur. */
  readonly all?: boolean;
  readonly patterns?: readonly string[];
  /** In lower case. */
  readonly words?: readonly string[];
}

export interface Rule {
  readonly id: string;
  readonly pattern: string;
  /** In lower case: one of them is in every text that matches. */
  readonly keywords: readonly string[];
  /** The entropy must be higher, in bits a character. */
  readonly entropy?: number;
  /** The group of the pattern that is the secret; the first one that is not empty by default. */
  readonly group?: number;
  readonly allow?: readonly Allow[];
}

export const rules: readonly Rule[] = data.rules;
const everywhere: readonly Allow[] = data.allow;

const compiled = new Map<string, RE2JS>();

/**
 * Part of what the pattern of generic-api-key requires, with a digit, without which gitleaks ignores what it finds. Its
 * keywords are in most configurations, and RE2 needs milliseconds for this pattern. Each repetition has a limit, so that no
 * text can make JavaScript slow.
 */
const generic =
  /(?:access|auth|api|credential|creds|key|passw(?:or)?d|secret|token)[ \t\w.-]{0,20}[\s'"]{0,3}[=>:|?,]{1,4}[`'"\s=]{0,5}(?=[\w.=+/-]{0,150}\d|[\w.=+/-]{151})[\w.=+/-]{10}/iu;

/** False only if the rule finds no secret in the text. */
export function mayOccur({ id, keywords }: Rule, text: string, lower: string): boolean {
  if (id === "generic-api-key" && !generic.test(text)) return false;
  return keywords.length === 0 || keywords.some((keyword) => lower.includes(keyword));
}

/** RE2, so that no text can make it slow. */
export function occurs(pattern: string, text: string): boolean {
  const known = compiled.get(pattern) ?? new RE2JS(pattern);
  compiled.set(pattern, known);
  return known.test(text);
}

export interface Match {
  readonly match: string;
  readonly secret: string;
}

/**
 * What matches in one line. RE2's library tells only whether there is something, so JavaScript finds it, without regard to
 * case where the rule does not say so for all of it. Undefined if it cannot.
 */
export function matchesIn(rule: Rule, line: string): readonly Match[] | undefined {
  const native = nativeOf(rule.pattern);
  if (!native) return undefined;
  const found = [...line.matchAll(native)].map(([match, ...groups]) => {
    const group = rule.group === undefined ? groups.find(Boolean) : groups[rule.group - 1];
    return { match, secret: group ?? match };
  });
  return found.length > 0 ? found : undefined;
}

const natives = new Map<string, RegExp | undefined>();

function nativeOf(pattern: string): RegExp | undefined {
  if (natives.has(pattern)) return natives.get(pattern);
  const translated = pattern
    .replaceAll("(?i)", "")
    .replace(/\(\?-?i:/g, "(?:")
    .replaceAll("(?s:.)", "[\\s\\S]")
    .replaceAll("(?P<", "(?<")
    .replaceAll("[[:alnum:]]", "[A-Za-z0-9]")
    .replaceAll("\\z", "$");
  let native: RegExp | undefined;
  try {
    native = new RegExp(translated, /\(\?i[:)]/.test(pattern) ? "gi" : "g");
  } catch {
    native = undefined;
  }
  natives.set(pattern, native);
  return native;
}

/** Whether gitleaks itself would ignore the match. */
export function isIgnored(
  rule: Rule,
  { match, secret }: Match,
  line: string,
  leastEntropy?: number,
): boolean {
  const isGeneric = rule.id.startsWith("generic");
  const least = isGeneric ? (leastEntropy ?? rule.entropy) : rule.entropy;
  if (least !== undefined && entropyOf(secret) <= least) return true;
  if (isGeneric && !/\d/.test(secret)) return true;
  return [...everywhere, ...(rule.allow ?? [])].some((allow) => {
    const text = allow.target === "match" ? match : allow.target === "line" ? line : secret;
    const lower = secret.toLowerCase();
    const byPattern = allow.patterns?.some((pattern) => occurs(pattern, text));
    const byWord = allow.words?.some((word) => lower.includes(word));
    return allow.all ? (byPattern ?? true) && (byWord ?? true) : byPattern === true || byWord === true;
  });
}

/** Shannon's, in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  const characters = [...text];
  for (const one of characters) counts.set(one, (counts.get(one) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) {
    const share = count / characters.length;
    entropy -= share * Math.log2(share);
  }
  return entropy;
}
