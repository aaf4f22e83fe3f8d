/** What the controls about SBOMs share: the parameter that names the files, and the words for what was read. */

import { type SbomFile, sbomsAt, usualSbomFiles } from "../facts/sboms.ts";
import { absentOr, list, text } from "../shared/shape.ts";
import { count, listed } from "../shared/text.ts";
import { type Outcome, unknown } from "./define.ts";

export const files = absentOr(
  list(
    text({
      min: 1,
      max: 500,
      about: `Glob over the files in the job's folder; ${listed(usualSbomFiles)} unless given`,
    }),
  ),
);

/** For `needsFor`: other files than the usual ones are another fact. */
export async function sbomsNamed(params?: { readonly files?: readonly string[] | undefined }) {
  return params?.files ? { sboms: sbomsAt(params.files) } : {};
}

/** `of 120 components in gl-sbom.cdx.json in the job's folder`. */
export function ofAll(sboms: readonly SbomFile[]): string {
  return `of ${count(componentsOf(sboms).length, "component")} in ${listed(sboms.map(({ source }) => source))}`;
}

export function componentsOf(sboms: readonly SbomFile[]) {
  return sboms.flatMap(({ components }) => components);
}

/** An SBOM without components says nothing of what is in the software. */
export function nothingIn(sboms: readonly SbomFile[]): Outcome | undefined {
  const empty = sboms.filter(({ components }) => components.length === 0);
  return empty.length === 0
    ? undefined
    : unknown(`no component is listed in ${listed(empty.map(({ source }) => source))}`);
}
