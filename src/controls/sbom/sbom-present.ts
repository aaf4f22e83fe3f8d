/** `sbom_present`: the pipeline has made an SBOM of the change, and the SBOM lists components. */

import { sbomsAt } from "../../facts/sbom/sboms.ts";
import { count, listed } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass } from "../define.ts";
import { placeParams, sbomsNamed } from "./sbom-words.ts";

const names = { cyclonedx: "CycloneDX", spdx: "SPDX" } as const;

export const sbomPresent = defineControl({
  id: "sbom_present",
  title: "There is an SBOM of the change",
  description: described(
    "Requires at least one SBOM that can be read as a whole: CycloneDX 1.4 to 1.6, SPDX 2.2 or SPDX 2.3, as JSON.",
    [
      "Each SBOM must have at least `at_least` components. There must be one in each of `formats`.",
      "The control first reads the artifacts of that commit's pipeline. `jobs` names the jobs, and each of them must have stored an SBOM. Without `jobs`, it reads the jobs with a CycloneDX report, or else up to 20 jobs with artifacts.",
      "If no job stores one, or if GitLab refuses the artifacts to the token, it searches the job's folder. A file counts there if the pipeline runs for the judged commit, and that commit does not contain the file.",
    ],
  ),
  severity: "medium",
  scope: "project",
  needs: { sboms: sbomsAt() },
  needsFor: sbomsNamed,
  params: z.strictObject({
    ...placeParams,
    formats: z.optional(
      z
        .array(z.enum(["cyclonedx", "spdx"]))
        .check(z.describe("Formats that must each have an SBOM; no format by default")),
    ),
    at_least: z.optional(
      z
        .int()
        .check(
          z.minimum(1),
          z.maximum(1_000_000),
          z.describe("Smallest number of components in every SBOM; 1 by default"),
        ),
    ),
  }),
  example: { formats: ["cyclonedx"], at_least: 1 },
  remediation: {
    text: "let an earlier job of the pipeline create the SBOM and list it under artifacts:paths",
    page: "/-/ci/editor",
  },
  check({ sboms }, { formats = [], at_least = 1 }) {
    if (sboms.length === 0)
      return fail("there is no SBOM, neither in the job's folder nor in the artifacts of its pipeline");
    const found = sboms.map(
      ({ source, format, components }) => `${source} (${format}, ${count(components.length, "component")})`,
    );
    const missing = formats.filter((wanted) => !sboms.some(({ format }) => format.startsWith(names[wanted])));
    const small = sboms.filter(({ components }) => components.length < at_least);
    const problems = [
      ...(missing.length > 0 ? [`there is no SBOM in ${listed(missing.map((one) => names[one]))}`] : []),
      ...(small.length > 0
        ? [`fewer than ${count(at_least, "component")} in ${listed(small.map(({ source }) => source))}`]
        : []),
    ];
    if (problems.length === 0) return pass(`found ${listed(found)}`, { actual: found });
    return fail(`${problems.join("; ")}; found ${listed(found)}`, { actual: problems });
  },
});
