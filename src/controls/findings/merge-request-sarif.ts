/** `merge_request_sarif`: what any tool found, as its SARIF log reports it. */

import type { Fact } from "../../facts/define.ts";
import { securitySeverities } from "../../facts/findings/formats/security.ts";
import { baseSarif, headSarif } from "../../facts/findings/sarif.ts";
import type { Scan } from "../../facts/findings/scans.ts";
import { text } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, unknown } from "../define.ts";
import { commonParams, countOrIgnore, judgeFindings } from "./findings.ts";

interface Parameters {
  readonly files: readonly string[];
  readonly jobs?: readonly string[] | undefined;
  readonly only_new?: boolean | undefined;
}

const all: Parameters = { files: ["*.sarif"], only_new: true };

export const mergeRequestSarif = defineControl({
  id: "merge_request_sarif",
  title: "Tools found nothing that must not be merged",
  description: described("Counts the results in SARIF 2.1.0 logs of any tool.", [
    "`files` are paths or globs. They name files in the artifacts of the pipeline's jobs, and files that a job has left in the workspace if no artifact has a file of that path.",
    "`jobs` limits the artifacts to those of the jobs it names.",
    "The severity is the score `security-severity` of the result or its rule: critical from 9, high from 7, medium from 4. Without a score the level decides: error is high, warning is medium, note is low.",
    "Suppressed results count, unless `suppressed` is `ignore`.",
    "It does not see what a scanner leaves out because of a comment in the code, such as `nosemgrep`, `gitleaks:allow` or `#nosec`: `lacks` of `repository_files` can forbid them.",
    "A run that did not succeed, has no results or keeps them elsewhere makes the result unknown.",
  ]),
  severity: "medium",
  scope: "merge_request",
  needs: {},
  async needsFor({
    files,
    jobs,
    only_new,
  }: Parameters = all): Promise<Partial<Record<"head" | "base", Fact<Scan>>>> {
    return { head: headSarif({ files, jobs }), ...(only_new ? { base: baseSarif({ files, jobs }) } : {}) };
  },
  params: z.strictObject({
    files: z
      .array(text(500))
      .check(z.describe("Paths or globs of the logs, such as gl-code-scan.sarif or reports/*.sarif")),
    jobs: z.optional(
      z
        .array(text(255))
        .check(z.describe("Jobs whose artifacts are read: names, or globs over names; every job by default")),
    ),
    severity_at_least: z.optional(
      z
        .enum(["info", "low", "medium", "high", "critical"])
        .check(z.describe("Lowest severity that counts; info by default")),
    ),
    ...commonParams,
    suppressed: countOrIgnore("Whether results that the log marks as suppressed count; count by default"),
  }),
  example: { files: ["reports/*.sarif"], severity_at_least: "high" },
  remediation: {
    text: "fix what was found, or suppress it in the source with a reason; if the log is missing, check that its job runs and lists it under artifacts:paths",
    page: "!/pipelines",
  },
  check({ head, base }, params) {
    if (!head || params.files.length === 0) return unknown("the policy names no file under files");
    return judgeFindings([{ type: "sarif", head, base }], {
      scale: securitySeverities,
      severityAtLeast: params.severity_at_least ?? "info",
      countUnknown: false,
      atMost: params.at_most ?? 0,
      onlyNew: params.only_new ?? false,
      ignore: params.ignore ?? [],
      ignoreFalsePositives: params.suppressed === "ignore",
      acceptPartial: false,
    });
  },
});
