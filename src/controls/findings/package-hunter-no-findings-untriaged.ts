/** `package_hunter_no_findings_untriaged`: Package Hunter has open findings; the compliant value is false. */

import { hunterFindings } from "../../facts/findings/findings.ts";
import { defineBuiltInControl } from "../define.ts";

/** Source: project_fields.rb; despite its name, the field is true when there are findings (row 50). */
export const packageHunterNoFindingsUntriaged = defineBuiltInControl({
  id: "package_hunter_no_findings_untriaged",
  title: "Package Hunter's findings are triaged",
  description:
    "Despite its name, the field is true when Package Hunter has findings that are detected or confirmed. The control expects false. Without the licence there are no findings.",
  type: "boolean",
  severity: "medium",
  needs: { findings: hunterFindings },
  remediation: {
    text: "resolve or dismiss the findings of Package Hunter in the vulnerability report",
    page: "/-/security/vulnerability_report",
  },
  read: ({ findings: { hasOpen } }) => ({
    value: hasOpen,
    reason: hasOpen ? "Package Hunter has open findings" : "Package Hunter has no open findings",
  }),
});
