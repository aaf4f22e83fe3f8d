/** Reports for the page: one with everything a report can hold, one that means harm, and one of any size. */

import type { Report, ReportedControl } from "../../src/reporting/report.ts";
import { control, delivery, reportOf } from "./report.ts";

export const everything: Report = reportOf({
  verdict: "non_compliant",
  requirements: [
    {
      name: "Four eyes",
      description: "No change reaches main on one person's word",
      status: "fail",
      controls: [
        control({ id: "passing", title: "Authors do not approve", message: "they do not" }),
        control({
          id: "failing",
          title: "Enough people approved",
          severity: "critical",
          status: "fail",
          message: "1 approval, 2 are expected",
          note: "GitLab counts late",
          expected: { field: "approvals", operator: ">=", value: 2 },
          actual: 1,
          evidence: [{ fact: "approvals", request: "GET /projects/42/approvals" }],
          remediation: { text: "ask somebody", url: "https://gitlab.example.com/acme/payments" },
        }),
        control({ id: "watched", title: "Watched only", status: "fail", severity: "low", phase: "observe" }),
      ],
    },
    {
      name: "Scanners",
      description: null,
      status: "unknown",
      controls: [
        control({ id: "unreadable", title: "SAST runs", status: "unknown", message: "GitLab answered 403" }),
        control({
          id: "excused",
          title: "Secrets are looked for",
          status: "waived",
          waiver: { reason: "being moved", owner: "dana", expires: "2027-01-31" },
          actual: Array.from({ length: 30 }, (_, index) => ({ name: `item ${index}` })),
        }),
        control({ id: "elsewhere", title: "An auditor agrees", status: "external" }),
        control({
          id: "inapplicable",
          title: "The title is right",
          status: "not_applicable",
          expected: { pattern: "^[A-Z]" },
        }),
      ],
    },
    { name: "Protected main", description: "Nobody goes around", status: "pass", controls: [control()] },
  ],
  deliveries: [
    delivery({ status: "failed" }),
    delivery({ target: "external_control", id: 12, name: null, requirement: "Four eyes", status: "fail" }),
    delivery({ id: 4, name: "Late", outcome: "superseded", attempts: 0 }),
    delivery({ id: 5, name: "Dry", outcome: "skipped", attempts: 0 }),
    delivery({ id: 6, name: "Lost", outcome: "failed", attempts: 3, error: "GitLab answered 503" }),
  ],
});

/** The same beside a baseline in which every control passed or failed in turn. */
export const compared: Report = {
  ...everything,
  requirements: everything.requirements.map((requirement) => ({
    ...requirement,
    controls: requirement.controls.map((one, index) => ({
      ...one,
      baseline: index % 2 === 0 ? "fail" : "pass",
    })),
  })),
};

/** Everything that has ended somebody's markup, in every text a report has. */
const evil = `</title></style></script><script>window.hacked=1</script><img src=x onerror="window.hacked=1">' onclick='window.hacked=1' " autofocus onfocus="window.hacked=1" \u202etxt.exe\u2066\u0000 <!-- &lt; \${1}`;

export const hostile: Report = {
  ...reportOf({
    project: `acme/${evil}`,
    requirements: [
      {
        name: evil,
        description: evil,
        status: "fail",
        controls: [
          control({
            id: evil,
            title: evil,
            status: "fail",
            message: evil,
            note: evil,
            expected: { [evil]: evil },
            actual: [{ [evil]: evil }],
            evidence: [{ fact: evil, request: evil }],
            remediation: { text: evil, url: "javascript:window.hacked=1" },
          }),
          control({
            status: "waived",
            waiver: { reason: evil, owner: evil, expires: evil },
            remediation: { text: evil, url: `https://gitlab.example.com/"onclick="window.hacked=1` },
          }),
        ],
      },
    ],
    deliveries: [delivery({ name: evil, requirement: evil, outcome: "failed", error: evil })],
  }),
  policy: {
    name: evil,
    sources: [evil],
    documents: [{ source: evil, sha256: evil, commit: evil }],
    sha256: evil,
  },
  subject: {
    gitlab_url: "javascript:window.hacked=1//",
    project: { id: 42, path: `acme/${evil}` },
    merge_request: { iid: 7, sha: evil, target_branch: evil },
  },
};

/** Requirements of 50 controls, one in ten of which failed. */
export function manyControls(number: number): Report {
  const one = (index: number): ReportedControl =>
    control({
      id: `control_${index}`,
      title: `Rule ${index} holds`,
      status: index % 10 === 0 ? "fail" : "pass",
      message: `rule ${index} was looked at and this is what was found`,
      expected: { field: `control_${index}`, operator: "=", value: true },
      actual: true,
      evidence: [{ fact: "project", request: "GET /projects/42" }],
      remediation: { text: "change the setting", url: "https://gitlab.example.com/acme/payments/edit" },
    });
  const controls = Array.from({ length: number }, (_, index) => one(index + 1));
  const requirements = Array.from({ length: Math.ceil(number / 50) }, (_, index) => ({
    name: `Requirement ${index + 1}`,
    description: null,
    status: "fail" as const,
    controls: controls.slice(index * 50, (index + 1) * 50),
  }));
  return reportOf({ verdict: "non_compliant", requirements });
}

/** Each control as a rule that has read something, and beside a baseline. */
export function withRules(report: Report): Report {
  const requirements = report.requirements.map((requirement) => ({
    ...requirement,
    controls: requirement.controls.map((one) => ({
      ...one,
      expected: { rule: "changes.size() < 20" },
      actual: { "changes.size()": 31, "changes.size() < 20": one.status === "pass" },
      baseline: "pass",
    })),
  }));
  return { ...report, requirements };
}
