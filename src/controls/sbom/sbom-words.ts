/** What the controls about SBOMs share: the parameters that name files and jobs, and parts of messages. */

import { type SbomFile, type SbomSource, usualSbomFiles } from "../../facts/sbom/artifacts.ts";
import { sbomsAt } from "../../facts/sbom/sboms.ts";
import { text } from "../../shared/schema.ts";
import { count, listed } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { type Outcome, unknown } from "../define.ts";

/** Where the SBOMs are. */
export const placeParams = {
  files: z.optional(
    z
      .array(text(500))
      .check(
        z.describe(
          `Globs over SBOMs in the job's folder or in the artifacts; ${listed(usualSbomFiles)} by default`,
        ),
      ),
  ),
  jobs: z.optional(
    z
      .array(text(255))
      .check(
        z.describe(
          "Globs over names of jobs, each of which must have uploaded an SBOM; the jobs with a CycloneDX report, or else up to 20 jobs with artifacts by default",
        ),
      ),
  ),
};

/** For `needsFor`: SBOMs at other places are another fact. */
export async function sbomsNamed(source?: SbomSource) {
  return source?.files || source?.jobs ? { sboms: sbomsAt(source) } : {};
}

/** `of 120 components in gl-sbom.cdx.json in the job's folder`. */
export function ofAll(sboms: readonly SbomFile[]): string {
  return `of ${count(componentsOf(sboms).length, "component")} in ${listed(sboms.map(({ source }) => source))}`;
}

export function componentsOf(sboms: readonly SbomFile[]) {
  return sboms.flatMap(({ components }) => components);
}

/** An SBOM without components does not show what the software contains. */
export function nothingIn(sboms: readonly SbomFile[]): Outcome | undefined {
  if (sboms.length === 0)
    return unknown("there is no SBOM, neither in the job's folder nor in the artifacts of its pipeline");
  const empty = sboms.filter(({ components }) => components.length === 0);
  return empty.length === 0
    ? undefined
    : unknown(`no component is listed in ${listed(empty.map(({ source }) => source))}`);
}
