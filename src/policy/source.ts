/** Where a policy is, from the text of the `policy` input. */

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

/** @throws RunError INPUT_INVALID, naming every entry that is none */
export async function policySources(entries: readonly string[]): Promise<readonly PolicySource[]> {
  const sources = entries.map(policySource);
  const refused = entries.filter((_, index) => !sources[index]);
  if (refused.length > 0) throw (await import("./refused-sources.ts")).refusedSources(refused);
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
  return { kind: "path", typed, path: typed.replace(/^\.\//, "") };
}
