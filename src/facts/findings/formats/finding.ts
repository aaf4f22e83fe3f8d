/** A finding of a report, as small as judging allows: a report may hold some hundred thousand. */

import { plain } from "../../../shared/text.ts";

export interface Finding {
  /** One of the scale of its format. */
  readonly severity: string;
  readonly name: string;
  /** Where it is, as people look for it; a file mostly, and then its line. */
  readonly location: string;
  readonly line: number | undefined;
  /** What a policy may ignore it by: names and values of its identifiers, in lower case. */
  readonly identifiers: readonly string[];
  /** Its first identifier, `type:value`, or what else names the rule. */
  readonly rule: string;
  /**
   * Where the rule was broken, in each way that is known, the place as GitLab writes it first. Two findings of one report
   * type are the same if they share the rule and a fingerprint (gitlab-evidence 4.4).
   */
  readonly fingerprints: readonly string[];
  /** Of a format in which tools may give the same fingerprint to different findings: where it is and what it says. */
  readonly exact?: string;
  /** The scanner itself marks it as no defect: a likely false positive, or suppressed in the source. */
  readonly isFalsePositive: boolean;
}

export interface Report {
  readonly findings: readonly Finding[];
  /** Why this may not be all there is to find; each goes on from the file's name. */
  readonly diagnostics: readonly string[];
}

/** Stands for the rule of a finding that is known by GitLab's UUID alone, its only mark. */
export const byUuid = "uuid";

/** `src/login.ts:12`. */
export function locationOf({ location, line }: Finding): string {
  return line === undefined || location === "" ? location : `${location}:${line}`;
}

/** Converts each text once and keeps one copy: files, rules and names repeat in every other finding. */
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

/** One safe line of text from a report, each kept once. */
export function createLines(limit: number): (text: string) => string {
  return remembered((text) => plain(text, limit));
}

const mostTold = 5;

/** The first few troubles of a file, and how many more there are. */
export function createDiagnostics() {
  const told: string[] = [];
  let more = 0;
  return {
    add(diagnostic: string): void {
      if (told.includes(diagnostic)) return;
      if (told.length < mostTold) told.push(diagnostic);
      else more++;
    },
    all: (): readonly string[] => (more > 0 ? [...told, `has ${more} more problems`] : told),
  };
}
