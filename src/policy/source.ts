/** Where a policy is, from the text of the `policy` input. */

import { RunError } from "../shared/errors.ts";

export type PolicySource =
  | { readonly kind: "path"; readonly typed: string; readonly path: string }
  | {
      readonly kind: "project";
      readonly typed: string;
      readonly project: string;
      readonly path: string;
      readonly ref: string;
    }
  | { readonly kind: "url"; readonly typed: string };

/** @throws RunError INPUT_INVALID, naming every entry that is none. */
export function policySources(entries: readonly string[]): readonly PolicySource[] {
  const problems: string[] = [];
  const sources = entries.flatMap((typed) => {
    const source = policySource(typed);
    if (typeof source === "string") problems.push(`policy ${typed} ${source}`);
    return typeof source === "string" ? [] : [source];
  });
  if (problems.length === 1) throw new RunError("INPUT_INVALID", problems[0] ?? "");
  if (problems.length > 1)
    throw new RunError("INPUT_INVALID", `${problems.length} policies cannot be read`, { problems });
  return sources;
}

function policySource(typed: string): PolicySource | string {
  if (/^https:\/\//i.test(typed)) return { kind: "url", typed };
  if (/^http:\/\//i.test(typed))
    return "is an http:// address, which anyone on the way can change: use https://";
  if (typed.startsWith("preset:")) return "is a preset, and this version has none";
  const reference = /^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(typed);
  if (reference) {
    const [, project = "", path = "", ref = ""] = reference;
    return { kind: "project", typed, project, path: path.replace(/^\//, ""), ref };
  }
  if (/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(typed))
    return "names a project file without its ref: write group/project:path/to/file.yml@ref";
  return { kind: "path", typed, path: typed.replace(/^\.\//, "") };
}
