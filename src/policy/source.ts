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
  /** `typed` is what may be shown of the address. */
  | { readonly kind: "url"; readonly typed: string; readonly address: string }
  | { readonly kind: "preset"; readonly typed: string };

/** What is wrong with an entry; it follows the entry. */
type Refused = { readonly typed: string; readonly refused: string };

/** @throws RunError INPUT_INVALID that names every entry from which no policy can be read */
export async function policySources(entries: readonly string[]): Promise<readonly PolicySource[]> {
  const sources = await Promise.all(entries.map(policySource));
  const problems = sources.flatMap((source) =>
    "refused" in source ? [`policy ${source.typed} ${source.refused}`] : [],
  );
  const [only = ""] = problems;
  if (problems.length === 1) throw new RunError("INPUT_INVALID", only);
  if (problems.length > 1)
    throw new RunError("INPUT_INVALID", `${problems.length} policies cannot be read`, { problems });
  return sources.flatMap((source) => ("refused" in source ? [] : source));
}

async function policySource(typed: string): Promise<PolicySource | Refused> {
  if (typed.includes("://") || /^https?:/i.test(typed))
    return (await import("./address.ts")).addressSource(typed);
  if (typed.startsWith("preset:")) return { kind: "preset", typed };
  const [, project, path = "", ref = ""] = /^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(typed) ?? [];
  if (project !== undefined) return { kind: "project", typed, project, path: path.replace(/^\//, ""), ref };
  if (/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(typed))
    return {
      typed,
      refused: "names a file of a project without a ref: write group/project:path/to/file.yml@ref",
    };
  return { kind: "path", typed, path: typed.replace(/^\.\//, "") };
}
