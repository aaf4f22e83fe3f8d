/** The libraries for package URLs and versions, which are loaded only where a policy names packages. */

import type * as SemVer from "semver";

export interface Purl {
  readonly type: string;
  readonly namespace?: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
}

interface PurlLibrary {
  readonly PackageURL: { readonly fromString: (text: string) => Purl };
}

let purls: PurlLibrary | undefined;
type Versions = Pick<typeof SemVer, "valid" | "validRange" | "satisfies">;
let semver: Versions | undefined;

/** Parameters are checked, and components compared, synchronously, so this comes first. @param given as the policy has them */
export async function loadFor(given: unknown): Promise<void> {
  const { except, denied, required } = (given ?? {}) as Readonly<Record<string, unknown>>;
  const named: readonly unknown[] = [except, denied, required].filter((list) => list !== undefined).flat();
  if (named.some((one) => typeof one === "object")) semver ??= (await import("semver")).default;
  if (named.length > 0) await loadPurls();
}

export async function loadPurls(): Promise<void> {
  purls ??= (await import("packageurl-js")).default as unknown as PurlLibrary;
}

/** Undefined if the text is not a package URL. */
export function parsedPurl(text: string): Purl | undefined {
  if (!purls) throw new Error("the library for package URLs is not loaded");
  const plain = plainPurl(text);
  if (plain) return plain;
  try {
    return purls.PackageURL.fromString(text);
  } catch {
    return undefined;
  }
}

/** In which no part can mean anything else, as most are: the library takes 20 microseconds for one. */
export function plainPurl(text: string): Purl | undefined {
  const [, type, at, folder, name, version] = usual.exec(text) ?? [];
  if (type === undefined || name === undefined) return undefined;
  const namespace = folder === undefined ? undefined : `${at === undefined ? "" : "@"}${folder}`;
  return { type, namespace, name, version };
}
const usual =
  /^pkg:(npm|pypi|cargo|gem|nuget|composer|hex)\/(?:(%40)?([a-z\d][a-z\d.-]*)\/)?([a-z\d][a-z\d.-]*)(?:@([a-z\d][a-z\d.+-]*))?$/;

export function versions(): Versions {
  if (!semver) throw new Error("the library for versions is not loaded");
  return semver;
}
