/** Reports that every format is shown: one of each verdict, one with a waiver, and one full of text that wants to act. */

import type { RenderContext } from "../../src/reporting/formats/format.ts";
import type { Report, ReportedControl } from "../../src/reporting/report.ts";
import { control, delivery, reportOf } from "./report.ts";

const settings = "https://gitlab.example.com/acme/payments/-/settings/merge_requests";

const pages = "https://gitlab.com/countersign/countersign/-/blob/main/docs/reference/controls";

const job = { job_url: "https://gitlab.example.com/acme/payments/-/jobs/77" };
/** Of a job that writes the page too. */
const jobWithPage = {
  ...job,
  report_url: `${job.job_url}/artifacts/file/countersign-report/report.html`,
};

export const renderContext: RenderContext = {
  policyPath: ".countersign.yml",
};

const passing = control({
  id: "merge_request_prevent_author_approval",
  title: "Authors cannot approve their own merge request",
  message: "the author cannot approve",
  actual: true,
  expected: { field: "merge_request_prevent_author_approval", operator: "=", value: true },
});
const failing = control({
  id: "minimum_approvals_required_2",
  title: "At least two approvals are required",
  severity: "high",
  status: "fail",
  message: "1 approval is required, 2 are expected",
  note: "GitLab takes the sum of all rules",
  actual: 1,
  expected: { field: "minimum_approvals_required", operator: ">=", value: 2 },
  evidence: [{ fact: "approval_rules", request: "GET /projects/42/approval_rules" }],
  remediation: { text: "raise the number of required approvals", url: settings },
  page: `${pages}/minimum_approvals_required_2.md`,
});
const unreadable = control({
  id: "secure_webhooks",
  title: "Webhooks verify TLS",
  severity: "low",
  status: "unknown",
  message: "the token may not read webhooks",
  remediation: {
    text: "ask the owner of the token for the required role (at least Maintainer); your change is not the cause",
    url: null,
  },
  page: `${pages}/secure_webhooks.md`,
});
const watched = control({
  id: "title-names-a-ticket",
  title: "The title names a ticket",
  severity: "critical",
  status: "fail",
  message: "the title must start with a ticket key",
  phase: "warn",
  remediation: { text: "rename the merge request", url: null },
});
const elsewhere = [
  control({ id: "pen-test", title: "Pen test", status: "external", message: "answered elsewhere" }),
  control({ id: "dast", title: "DAST ran", status: "not_applicable", message: "there is no web page" }),
];

const compliant = reportOf({
  requirements: [
    { name: "Four eyes", description: "No change on one person's word", status: "pass", controls: [passing] },
    { name: "Elsewhere", description: null, status: "not_applicable", controls: elsewhere },
  ],
  deliveries: [delivery()],
});

const nonCompliant = reportOf({
  verdict: "non_compliant",
  requirements: [
    { name: "Four eyes", description: null, status: "fail", controls: [passing, failing] },
    { name: "The change", description: null, status: "unknown", controls: [unreadable, watched] },
  ],
  deliveries: [
    delivery({ status: "failed" }),
    delivery({
      target: "external_control",
      id: 12,
      name: null,
      requirement: "Four eyes",
      status: "fail",
      outcome: "failed",
      attempts: 3,
      error: "GitLab answered 502",
    }),
  ],
});

const undetermined = reportOf({
  verdict: "undetermined",
  requirements: [{ name: "The project", description: null, status: "unknown", controls: [unreadable] }],
  deliveries: [delivery({ status: "failed", outcome: "skipped", attempts: 0 })],
});

const waived = reportOf({
  requirements: [
    {
      name: "Four eyes",
      description: null,
      status: "pass",
      controls: [
        {
          ...failing,
          status: "waived",
          waiver: { reason: "one person until the move is done", owner: "@alice", expires: "2026-12-31" },
        },
      ],
    },
  ],
});

/** What people put into titles, names and messages; each line alone, and all of them in one. */
export const hostileTexts: readonly string[] = [
  '=HYPERLINK("http://evil.example","x")',
  "+1;=cmd|' /C calc'!A0",
  "\t-2+3",
  "\r\n@SUM(A1)",
  "@alice @group/team Closes #1, fixes acme/payments!2 and resolves PAY-12",
  "/close\n/assign @bob",
  "![x](http://evil.example/a.png) [y](javascript:alert(1)) <http://evil.example>",
  "http://evil.example www.evil.example mail@evil.example :tada: [[Home]] {+ plus +}",
  "<script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;",
  "a | b \\| c `code` ``` **bold** _it_ ~~no~~ $x$ ~label %1 &2 ^alert#3",
  "]]> --> \u0000\u0001\u001b[31m\u0085\u2028\u202e\ud800\ufffe end",
  "quote \" apostrophe ' backslash \\ {0} # EOF",
  "# heading",
  'acme/payments> [wiki_page:home] [vulnerability:1] *iteration:"x" GL-1',
  "> quote",
  `deadbeef ${"0a".repeat(20)} ssh://x.example task 12 CU-ab T1`,
  "👨‍👩‍👧‍👦".repeat(3),
  "\ud83d \udc00 \u202eevil\u202c \u2066x\u2069 \u200e\u061c \ufffe\uffff",
  "- item\n1. item\n| a |\n|---|",
];

const allStatuses = ["fail", "unknown", "fail", "fail", "waived", "pass", "external"] as const;

/** Every place that takes text from outside holds this one. */
export function reportFullOf(
  text: string,
  statuses: readonly ReportedControl["status"][] = allStatuses,
): Report {
  const controls = statuses.map((status, index) =>
    control({
      id: text,
      title: text,
      severity: "critical",
      status,
      message: text,
      note: text,
      actual: text,
      expected: { text },
      remediation: {
        text,
        url: index % 2 === 0 ? `https://gitlab.example.com/a b/(x)"<y>|*_\`?z=\`` : "javascript:alert(1)",
      },
      phase: index === 3 ? "observe" : "enforce",
      waiver: status === "waived" ? { reason: text, owner: text, expires: "2026-12-31" } : null,
    }),
  );
  const report = reportOf({
    verdict: "non_compliant",
    project: `acme/${text}`,
    requirements: [{ name: text, description: text, status: "fail", controls }],
    deliveries: [
      delivery({ name: text, requirement: text, status: "failed", outcome: "failed", error: text }),
    ],
  });
  return { ...report, policy: { ...report.policy, name: text, sources: [text] } };
}

/** A title that says what no title may do, in the values a rule has read. */
const readTitle = "@all /merge ![x](http://evil.example/a.png) <img src=x> | =1+1 Closes #1";
const ruled = reportOf({
  verdict: "non_compliant",
  requirements: [
    {
      name: "Our own",
      description: null,
      status: "fail",
      controls: [
        control({
          id: "title-names-a-ticket",
          title: "title names a ticket",
          severity: "medium",
          status: "fail",
          message: `the rule does not hold: merge_request.title is ${JSON.stringify(readTitle)}`,
          expected: { rule: 'merge_request.title.matches("^PAY-")' },
          actual: { "merge_request.title": readTitle, 'merge_request.title.matches("^PAY-")': false },
          evidence: [{ fact: "merge_request", request: "GET /projects/42/merge_requests/7" }],
          baseline: "pass",
        }),
        control({
          id: "small-or-labelled",
          title: "small or labelled",
          severity: "low",
          status: "fail",
          message: "split it, or say why it is large",
          expected: { rule: 'changes.size() < 20\n  || "large" in merge_request.labels' },
          actual: {
            "changes.size()": 31,
            "changes.size() < 20": false,
            "merge_request.labels": [readTitle, "docs"],
            "'large' in merge_request.labels": false,
            "changes.size() < 20 || 'large' in merge_request.labels": false,
          },
          baseline: "fail",
        }),
        control({
          id: "no-draft",
          title: "no draft",
          message: "the rule holds",
          expected: { rule: "!merge_request.draft" },
          actual: { "merge_request.draft": false, "!merge_request.draft": true },
          baseline: "fail",
        }),
        { ...unreadable, baseline: "unknown" },
      ],
    },
  ],
});

const inTurn = ["fail", "unknown", "waived", "pass"] as const;
const hostile: Report = {
  ...reportFullOf("acme/pay ments](http://evil.example)"),
  requirements: hostileTexts.flatMap(
    (text, index) => reportFullOf(text, [inTurn[index % inTurn.length] ?? "fail"]).requirements,
  ),
};

export const reports: Readonly<Record<string, Report>> = {
  compliant,
  "non-compliant": { ...nonCompliant, ...jobWithPage },
  undetermined: { ...undetermined, ...job },
  waived,
  rules: ruled,
  hostile: { ...hostile, ...jobWithPage },
};
/** For tests of what every report must hold. */
export const reportCases = Object.entries(reports).map(([name, report]) => ({ name, report }));
