/** A finding of a report, as small as judging allows: a report may contain some hundred thousand. */

import { plain } from "../../../shared/text.ts";

export interface Finding {
  /** A level of its format's scale. */
  readonly severity: string;
  readonly name: string;
  /** Where it is, as people look for it: usually a file, with a line. */
  readonly location: string;
  readonly line: number | undefined;
  /** A policy can ignore it by these: names and values of its identifiers, in lower case. */
  readonly identifiers: readonly string[];
  /** Its first identifier, `type:value`, or what else names the rule. */
  readonly rule: string;
  /**
   * Where the rule was broken, in each form that is known. The first is the location as GitLab writes it. Two findings
   * of one report type are the same if they share the rule and a fingerprint (gitlab-evidence 4.4).
   */
  readonly fingerprints: readonly string[];
  /** Of a format in which tools may give the same fingerprint to different findings: where it is and what it says. */
  readonly exact?: string;
  /** The scanner itself marks it as a likely false positive, or it is suppressed in the source. */
  readonly isFalsePositive: boolean;
}

export interface Report {
  readonly findings: readonly Finding[];
  /** Why findings may be missing. Each text continues a sentence that begins with the file's name. */
  readonly diagnostics: readonly string[];
}

/** Replaces the rule of a finding that is known only by GitLab's UUID, which is its only fingerprint. */
export const byUuid = "uuid";

/** `src/login.ts:12`. */
export function locationOf({ location, line }: Finding): string {
  return line === undefined || location === "" ? location : `${location}:${line}`;
}

/** Converts each text once and keeps one copy, because files, rules and names repeat in many findings. */
export function remembered<T>(convert: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const converted = convert(text);
    known.set(text, converted);
    return converted;
  };
}

/** Makes safe lines of texts from a report, and keeps each once. */
export function createLines(limit: number): (text: string) => string {
  return remembered((text) => plain(text, limit));
}

const mostKept = 5;

/** The first few diagnostics of a file, and how many more there are. */
export function createDiagnostics() {
  const kept: string[] = [];
  let more = 0;
  return {
    add(diagnostic: string): void {
      if (kept.includes(diagnostic)) return;
      if (kept.length < mostKept) kept.push(diagnostic);
      else more++;
    },
    all: (): readonly string[] => (more > 0 ? [...kept, `has ${more} more problems`] : kept),
  };
}
