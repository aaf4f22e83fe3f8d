/** Reads from the text of the `policy` input where a policy is. */

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
  | { readonly kind: "url"; readonly typed: string }
  | { readonly kind: "preset"; readonly typed: string };

/** @throws RunError INPUT_INVALID that names every entry from which no policy can be read */
export function policySources(entries: readonly string[]): readonly PolicySource[] {
  const sources = entries.map(policySource);
  const problems = sources.flatMap((source, index) =>
    "refused" in source ? [`policy ${entries[index]} ${source.refused}`] : [],
  );
  const [only = ""] = problems;
  if (problems.length === 1) throw new RunError("INPUT_INVALID", only);
  if (problems.length > 1)
    throw new RunError("INPUT_INVALID", `${problems.length} policies cannot be read`, { problems });
  return sources.flatMap((source) => ("refused" in source ? [] : source));
}

function policySource(typed: string): PolicySource | { readonly refused: string } {
  if (/^https:\/\//i.test(typed)) return { kind: "url", typed };
  if (typed.startsWith("preset:")) return { kind: "preset", typed };
  if (/^http:/i.test(typed))
    return { refused: "is an http:// address, whose content others can change on the way: use https://" };
  const [, project, path = "", ref = ""] = /^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(typed) ?? [];
  if (project !== undefined) return { kind: "project", typed, project, path: path.replace(/^\//, ""), ref };
  if (/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(typed))
    return { refused: "names a file of a project without a ref: write group/project:path/to/file.yml@ref" };
  return { kind: "path", typed, path: typed.replace(/^\.\//, "") };
}
