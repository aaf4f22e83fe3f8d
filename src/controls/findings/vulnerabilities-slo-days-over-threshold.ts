/** `vulnerabilities_slo_days_over_threshold`: the newest open finding is too old; the compliant value is false. */

import { newestFinding } from "../../facts/findings/findings.ts";
import { now } from "../../facts/now.ts";
import { count } from "../../shared/text.ts";
import { dayMs } from "../../shared/time.ts";
import { defineBuiltInControl } from "../define.ts";

const thresholdDays = 180;

/** Source: project_fields.rb; GitLab reads the newest finding and calls it the oldest (row 52). */
export const vulnerabilitiesSloDaysOverThreshold = defineBuiltInControl({
  id: "vulnerabilities_slo_days_over_threshold",
  title: "Open findings are younger than 180 days",
  description:
    "True when the newest open finding is more than 180 days old, although GitLab calls it the oldest. The control expects false. One new finding hides all older ones, and `project_vulnerability_age` checks the oldest.",
  type: "boolean",
  severity: "medium",
  needs: { newest: newestFinding, now },
  remediation: {
    text: "resolve or dismiss old findings in the vulnerability report",
    page: "/-/security/vulnerability_report",
  },
  read({ newest: { detectedAt }, now }) {
    if (detectedAt === undefined) return { value: false, reason: "no finding is open" };
    const days = Math.floor((now - detectedAt) / dayMs);
    return {
      value: now - detectedAt > thresholdDays * dayMs,
      reason: `the newest open finding is ${count(days, "day")} old`,
      note: "GitLab checks the newest finding, so one new finding hides all older ones; project_vulnerability_age checks the oldest",
    };
  },
});
