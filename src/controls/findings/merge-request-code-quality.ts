/** `merge_request_code_quality`: the violations in the Code Quality reports of the head's pipeline. */

import type { Fact } from "../../facts/define.ts";
import { codeQualitySeverities } from "../../facts/findings/formats/code-quality.ts";
import { baseScan, headScan, type Scan } from "../../facts/findings/scans.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described } from "../define.ts";
import { commonParams, countOrIgnore, judgeFindings } from "./findings.ts";

const head = headScan("codequality");

interface Comparing {
  readonly only_new?: boolean | undefined;
}

export const mergeRequestCodeQuality = defineControl({
  id: "merge_request_code_quality",
  title: "The code is no worse than it may be",
  description: described("Counts the violations in the Code Quality reports of the head's pipeline.", [
    "`severity_at_least` is the lowest severity that counts. By default, all count.",
    "`at_most` is the number of violations that are allowed, 0 by default.",
    "`only_new: true` ignores violations whose fingerprint is also in the report of the target branch.",
    "GitLab silently stops reading at the first entry that is not valid. Here the result is then unknown.",
  ]),
  severity: "low",
  scope: "merge_request",
  needs: { head },
  async needsFor({ only_new }: Comparing = { only_new: true }): Promise<Partial<{ base: Fact<Scan> }>> {
    return only_new ? { base: baseScan("codequality") } : {};
  },
  params: z.strictObject({
    severity_at_least: z.optional(
      z
        .enum(["info", "minor", "major", "critical", "blocker"])
        .check(z.describe("Lowest severity that counts; info by default")),
    ),
    ...commonParams,
    unknown_severity: countOrIgnore(
      "Whether violations of unknown severity count although it ranks lowest; ignore by default",
    ),
  }),
  example: { severity_at_least: "major", only_new: true },
  remediation: {
    text: "fix the violations; if the report is missing, check that its job runs and lists it under artifacts:paths",
    page: "!/pipelines",
  },
  check({ head: found, base }, params) {
    return judgeFindings([{ type: "codequality", head: found, base }], {
      scale: codeQualitySeverities,
      severityAtLeast: params.severity_at_least ?? "info",
      countUnknown: params.unknown_severity === "count",
      atMost: params.at_most ?? 0,
      onlyNew: params.only_new ?? false,
      ignore: params.ignore ?? [],
      ignoreFalsePositives: false,
      acceptPartial: false,
    });
  },
});
