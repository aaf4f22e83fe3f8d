/** Reads from the text of the `policy` input where a policy is. */

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
  | { readonly kind: "preset"; readonly typed: string }
  /** A file of the judged project, on top of all others. It can make them stricter, but not weaker. */
  | { readonly kind: "subject"; readonly typed: string; readonly path: string };

/** What is wrong with an entry; it follows the entry. */
export type Refused = { readonly typed: string; readonly refused: string };

/** @throws RunError INPUT_INVALID that names every entry from which no policy can be read */
export async function policySources(entries: readonly string[]): Promise<readonly PolicySource[]> {
  const sources = await Promise.all(entries.map(policySource));
  const usable = sources.filter((source): source is PolicySource => "kind" in source);
  if (usable.length === sources.length) return usable;
  throw (await import("./address.ts")).refusal(sources.flatMap((one) => ("refused" in one ? one : [])));
}

async function policySource(typed: string): Promise<PolicySource | Refused> {
  if (typed.startsWith("preset:") && !typed.includes("://")) return { kind: "preset", typed };
  const elsewhere = typed.includes(":") && (await import("./address.ts")).elsewhere(typed);
  if (elsewhere) return elsewhere;
  return { kind: "path", typed, path: typed.replace(/^\.\//, "") };
}
