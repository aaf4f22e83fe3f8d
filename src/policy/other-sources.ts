/** Policies that are not simply files of this project: addresses, other projects' files, presets; and what is none. */

import { refusedSources } from "./refused-sources.ts";
import { asPath, type PolicySource } from "./source.ts";

/** @throws RunError INPUT_INVALID, naming every entry that is none */
export function otherSources(entries: readonly string[]): readonly PolicySource[] {
  const sources = entries.map(policySource);
  const refused = entries.filter((_, index) => !sources[index]);
  if (refused.length > 0) throw refusedSources(refused);
  return sources.flatMap((source) => source ?? []);
}

/** Undefined for plain http and a project's file without its ref. */
function policySource(typed: string): PolicySource | undefined {
  if (/^https:\/\//i.test(typed)) return { kind: "url", typed };
  const reference = /^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(typed);
  if (typed.startsWith("preset:")) return { kind: "preset", typed };
  if (/^http:/i.test(typed)) return undefined;
  if (reference) {
    const [, project = "", path = "", ref = ""] = reference;
    return { kind: "project", typed, project, path: path.replace(/^\//, ""), ref };
  }
  if (/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(typed)) return undefined;
  return asPath(typed);
}
