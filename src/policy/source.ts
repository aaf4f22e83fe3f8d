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
  if (entries.every((typed) => !typed.includes(":"))) return entries.map(asPath);
  return (await import("./other-sources.ts")).otherSources(entries);
}

export function asPath(typed: string): PolicySource {
  return { kind: "path", typed, path: typed.replace(/^\.\//, "") };
}
