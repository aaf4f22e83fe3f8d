import { describe, expect, it } from "vitest";
import { renderLog } from "../../../src/reporting/console.ts";
import { createSurface, detectSurface } from "../../../src/reporting/surface.ts";
import { control, delivery, reportOf } from "../../support/report.ts";
import { reportCases } from "../../support/reports.ts";

const plainSurface = createSurface("plain", false, () => 0);
const common = {
  notices: [],
  paths: ["countersign-report/report.json"],
  tookMs: 212,
  requests: 9,
  dryRun: false,
};

const failing = reportOf({
  verdict: "non_compliant",
  requirements: [
    { name: "Fine", description: null, status: "pass", controls: [control({ id: "a_control" })] },
    {
      name: "Four eyes",
      description: null,
      status: "fail",
      controls: [
        control({ id: "b_control" }),
        control({
          id: "minimum_approvals_required_2",
          status: "fail",
          message: "1 approval is required, 2 are expected",
          note: "GitLab sums",
          remediation: {
            text: "raise it",
            url: "https://gitlab.example.com/acme/payments/-/settings/merge_requests",
          },
        }),
        control({ id: "c_control", status: "unknown", severity: "low", message: "could not be read" }),
      ],
    },
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

describe("the log", () => {
  it("has the failures first, each with reason, note, fix and link, then the verdict and where it went", async () => {
    expect(
      await renderLog({ ...common, report: failing, notices: ["one more thing"] }, plainSurface),
    ).toBe(`Countersign 1.0.0 on https://gitlab.example.com
Subject  acme/payments !7 (aaaaaaaa into main)
Policy   Baseline (policy.yml), sha256 0123456789ab
Note     one more thing

✗ Four eyes 1 failed, 1 unknown, 1 passed
  ✗ Something holds (minimum_approvals_required_2, high): 1 approval is required, 2 are expected
      note: GitLab sums
      fix:  raise it
      at:   https://gitlab.example.com/acme/payments/-/settings/merge_requests
  ? Something holds (c_control, low): could not be read
      fix:  do this
  ✓ Something holds (b_control): because
✓ Fine 1 passed
  ✓ Something holds (a_control): because

Verdict  NON-COMPLIANT (1 failed, 1 unknown, 2 passed)
         → status check "Countersign" (3): failed, delivered
         ✗ external control 12 for "Four eyes": fail NOT delivered after 3 attempts: GitLab answered 502
Report   countersign-report/report.json
Took     212 ms, 9 requests
`);
  });

  it("folds away only what went well, in GitLab's way", async () => {
    const text = await renderLog(
      { ...common, report: failing },
      createSurface("gitlab", false, () => 1700000000),
    );
    expect(text).toContain(
      "\u001b[0Ksection_start:1700000000:countersign_requirement_2[collapsed=true]\r\u001b[0K✓ Fine 1 passed\n",
    );
    expect(text).toContain("\u001b[0Ksection_end:1700000000:countersign_requirement_2\r\u001b[0K\n");
    expect(text.match(/section_start/g)).toHaveLength(1);
  });

  it("folds in groups on a runner", async () => {
    const text = await renderLog(
      { ...common, report: failing },
      createSurface("github", false, () => 0),
    );
    expect(text).toContain(
      "::group::✓ Fine 1 passed\n  ✓ Something holds (a_control): because\n::endgroup::\n",
    );
    expect(text.match(/::group::/g)).toHaveLength(1);
  });
});

describe.each(reportCases)("the log of the $name report", ({ name, report }) => {
  it("is as filed", async () => {
    const text = await renderLog({ ...common, report }, plainSurface);
    // Half a pair becomes this in any file.
    const written = text.replace(/[\ud800-\udfff]/gu, "\ufffd");
    await expect(written).toMatchFileSnapshot(`__files__/${name}.log.txt`);
  });
});

it.each([
  { outcome: "skipped", dryRun: true, says: '- status check "C" (3): would be failed (dry run)' },
  {
    outcome: "skipped",
    dryRun: false,
    says: '- status check "C" (3): nothing posted, because evidence is missing',
  },
  {
    outcome: "superseded",
    dryRun: false,
    says: '- status check "C" (3): nothing posted, because the merge request has a newer head',
  },
] as const)("says of a delivery that is $outcome: $says", async ({ outcome, dryRun, says }) => {
  const deliveries = [delivery({ name: "C", status: "failed", outcome, attempts: 0 })];
  const text = await renderLog({ ...common, dryRun, report: reportOf({ deliveries }) }, plainSurface);
  expect(text).toContain(`         ${says}\n`);
});

describe("where the log is read", () => {
  it.each([
    { env: { GITLAB_CI: "true" }, isTerminal: false, host: "gitlab", coloured: true },
    { env: { GITHUB_ACTIONS: "true" }, isTerminal: false, host: "github", coloured: true },
    { env: {}, isTerminal: true, host: "terminal", coloured: true },
    { env: {}, isTerminal: false, host: "plain", coloured: false },
    { env: { FORCE_COLOR: "1" }, isTerminal: false, host: "plain", coloured: true },
    { env: { NO_COLOR: "1" }, isTerminal: true, host: "terminal", coloured: false },
    { env: { GITLAB_CI: "true", NO_COLOR: "1" }, isTerminal: false, host: "gitlab", coloured: false },
    { env: { TERM: "dumb" }, isTerminal: true, host: "terminal", coloured: false },
  ])("$env, terminal $isTerminal: $host, colour $coloured", ({ env, isTerminal, host, coloured }) => {
    const surface = detectSurface(
      env,
      () => isTerminal,
      () => 0,
    );
    expect(surface.host).toBe(host);
    expect(surface.tone("x", "red")).toBe(coloured ? "\u001b[31mx\u001b[0m" : "x");
  });
});
