/** `merge_request_scanner_findings`: what GitLab's security scanners found in the head of the merge request. */

import type { Fact } from "../../facts/define.ts";
import { dismissedFindings } from "../../facts/findings/dismissed-findings.ts";
import { securitySeverities } from "../../facts/findings/formats/security.ts";
import { baseScan, headScan, type Scan } from "../../facts/findings/scans.ts";
import { type SecurityType, securityTypes } from "../../facts/pipeline/security-types.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, unknown } from "../define.ts";
import { commonParams, countOrIgnore, judgeFindings } from "./findings.ts";

interface Parameters {
  readonly reports: readonly SecurityType[];
  readonly only_new?: boolean | undefined;
  readonly dismissed?: "count" | "ignore" | undefined;
}

const everything: Parameters = { reports: ["sast"], only_new: true, dismissed: "ignore" };

const levels = ["info", "low", "medium", "high", "critical"] as const;

export const mergeRequestScannerFindings = defineControl({
  id: "merge_request_scanner_findings",
  title: "Scanners found nothing that must not be merged",
  description: described(
    "Counts the findings of GitLab's security scanners in the head's pipeline, child pipelines included.",
    [
      "`reports` are the report types to read.",
      "`severity_at_least` is the lowest severity that counts. By default, all count. The severity `Unknown` ranks below low, as in GitLab, unless `unknown_severity` is `count`.",
      "`at_most` is the number of findings that are allowed, 0 by default.",
      "`only_new: true` ignores findings that the target branch's pipeline has too, at the merge base or at the commit that a merged result was merged with. As in GitLab, two findings are the same if they share their first identifier and either their location or a signature.",
      'Every job that declares such a report must have succeeded and left a complete one. A scan that failed, was skipped or looked at changed files only makes the result unknown, never "no findings".',
      "It does not see what a scanner leaves out because of a comment in the code, such as `nosemgrep`, `gitleaks:allow` or `#nosec`: `lacks` of `repository_files` can forbid them.",
      "A finding that two scanners report under different first identifiers counts twice.",
    ],
  ),
  severity: "high",
  scope: "merge_request",
  needs: {},
  async needsFor({ reports, only_new, dismissed }: Parameters = everything) {
    const needs: Record<string, Fact<Scan>> = {};
    for (const type of reports) {
      needs[type] = headScan(type);
      if (only_new) needs[before(type)] = baseScan(type);
      if (dismissed === "ignore") needs[put(type)] = dismissedFindings(type);
    }
    return needs;
  },
  params: z.strictObject({
    reports: z.array(z.enum(securityTypes)).check(z.describe("Types of the reports to read")),
    severity_at_least: z.optional(
      z.enum(levels).check(z.describe("Lowest severity that counts; info by default")),
    ),
    ...commonParams,
    unknown_severity: countOrIgnore(
      "Whether findings of unknown severity count although it ranks lowest; ignore by default",
    ),
    false_positives: countOrIgnore(
      "Whether findings that the scanner marks as false positives count; count by default",
    ),
    dismissed: countOrIgnore(
      "Whether findings that somebody has dismissed in GitLab count; count by default",
    ),
    partial_scans: z.optional(
      z
        .enum(["unknown", "accept"])
        .check(z.describe("How to judge a scan that looked at changed files only; unknown by default")),
    ),
  }),
  example: { reports: ["sast", "secret_detection"], severity_at_least: "high", only_new: true },
  remediation: {
    text: "fix what was found, or dismiss it in GitLab with a reason and name it under ignore; if a report is missing, check that its job runs and lists it under artifacts:paths",
    page: "!/pipelines",
  },
  check(facts: Readonly<Record<string, Scan | undefined>>, params) {
    const types = [...new Set(params.reports)];
    if (types.length === 0) return unknown("the policy names no report type under reports");
    const scans = types.flatMap((type) => {
      const head = facts[type];
      return head ? [{ type, head, base: facts[before(type)], dismissed: facts[put(type)] }] : [];
    });
    return judgeFindings(scans, {
      scale: securitySeverities,
      severityAtLeast: params.severity_at_least ?? "info",
      countUnknown: params.unknown_severity === "count",
      atMost: params.at_most ?? 0,
      onlyNew: params.only_new ?? false,
      ignore: params.ignore ?? [],
      ignoreFalsePositives: params.false_positives === "ignore",
      acceptPartial: params.partial_scans === "accept",
    });
  },
});

function before(type: SecurityType): string {
  return `${type}_before`;
}

function put(type: SecurityType): string {
  return `${type}_dismissed`;
}
