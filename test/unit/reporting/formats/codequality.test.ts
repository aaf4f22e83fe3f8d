import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { render } from "../../../../src/reporting/formats/codequality.ts";
import type { Report } from "../../../../src/reporting/report.ts";
import { control, reportOf } from "../../../support/report.ts";
import { hostileTexts, renderContext, reportCases, reportFullOf } from "../../../support/reports.ts";

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** GitLab's documented subset; what it parses with asks for less, and stops at the first entry that has not even that. */
const validate = new Ajv().compile({
  type: "array",
  items: {
    type: "object",
    additionalProperties: false,
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string" },
      fingerprint: { type: "string", pattern: "^[0-9a-f]{64}$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        additionalProperties: false,
        required: ["path", "lines"],
        properties: {
          path: { type: "string", pattern: "^[^/]" },
          lines: {
            type: "object",
            additionalProperties: false,
            required: ["begin"],
            properties: { begin: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
});

async function entriesOf(report: Report, policyPath = ".countersign.yml"): Promise<readonly Entry[]> {
  const entries: Entry[] = JSON.parse(await render(report, { ...renderContext, policyPath }));
  expect(validate(entries), JSON.stringify(validate.errors)).toBe(true);
  return entries;
}

describe.each(reportCases)("gl-code-quality-report.json of the $name report", ({ name, report }) => {
  it("is as filed", async () => {
    await expect(await render(report, renderContext)).toMatchFileSnapshot(
      `__files__/${name}.gl-code-quality-report.json`,
    );
  });

  it("is what GitLab reads, with one entry for each fingerprint", async () => {
    const entries = await entriesOf(report);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
  });
});

it("has what failed and what is unknown, and nothing else", async () => {
  const statuses = ["pass", "fail", "unknown", "waived", "not_applicable", "external"] as const;
  const report = reportOf({ controls: statuses.map((status) => control({ id: `is_${status}`, status })) });
  expect((await entriesOf(report)).map((entry) => entry.check_name)).toEqual(["is_fail", "is_unknown"]);
});

it.each([
  { severity: "critical", phase: "enforce", expected: "blocker" },
  { severity: "high", phase: "enforce", expected: "critical" },
  { severity: "medium", phase: "enforce", expected: "major" },
  { severity: "low", phase: "enforce", expected: "minor" },
  { severity: "info", phase: "enforce", expected: "info" },
  { severity: "critical", phase: "warn", expected: "minor" },
  { severity: "info", phase: "warn", expected: "info" },
  { severity: "critical", phase: "observe", expected: "info" },
] as const)("calls $severity in phase $phase $expected", async ({ severity, phase, expected }) => {
  const [entry] = await entriesOf(reportOf({ controls: [control({ status: "fail", severity, phase })] }));
  expect(entry?.severity).toBe(expected);
});

describe("the fingerprint", () => {
  const failed = control({ status: "fail" });
  async function fingerprintsOf(report: Report): Promise<readonly string[]> {
    return (await entriesOf(report)).map(({ fingerprint }) => fingerprint);
  }

  it("is the sha256 of project, requirement and control", async () => {
    // printf '[42,"Everything","some_control"]' | sha256sum
    expect(await fingerprintsOf(reportOf({ controls: [failed] }))).toEqual([
      "cbfbd79e9d92e71959e34ab579383dfef115306c0cb698f397b0192b6f5830bf",
    ]);
  });

  it("stays when only the words change", async () => {
    const other = control({ status: "unknown", message: "another", title: "other", severity: "low" });
    expect(await fingerprintsOf(reportOf({ controls: [other] }))).toEqual(
      await fingerprintsOf(reportOf({ controls: [failed] })),
    );
  });

  it("is another one for another project, requirement or control, and for the same control a second time", async () => {
    const base = reportOf({ controls: [failed, failed, control({ id: "other", status: "fail" })] });
    const [requirement] = base.requirements;
    if (!requirement) throw new Error("there is one");
    const { project } = base.subject;
    const all = [
      ...(await fingerprintsOf(base)),
      ...(await fingerprintsOf({ ...base, requirements: [{ ...requirement, name: "Else" }] })),
      ...(await fingerprintsOf({ ...base, subject: { ...base.subject, project: { ...project, id: 43 } } })),
    ];
    expect(new Set(all).size).toBe(9);
  });
});

it.each([
  { policyPath: "./policies/base.yml", path: "policies/base.yml" },
  { policyPath: "acme/policies:base.yml@v3", path: ".gitlab-ci.yml" },
  { policyPath: "https://example.com/base.yml", path: ".gitlab-ci.yml" },
  { policyPath: "preset:recommended", path: ".gitlab-ci.yml" },
  { policyPath: "/etc/base.yml", path: ".gitlab-ci.yml" },
  { policyPath: "../base.yml", path: ".gitlab-ci.yml" },
  { policyPath: "", path: ".gitlab-ci.yml" },
])("points at $path for the policy $policyPath", async ({ policyPath, path }) => {
  const [entry] = await entriesOf(reportOf({ controls: [control({ status: "fail" })] }), policyPath);
  expect(entry?.location).toEqual({ path, lines: { begin: 1 } });
});

it.each(hostileTexts)("keeps %j in one line", async (text) => {
  for (const { description, check_name } of await entriesOf(reportFullOf(text))) {
    expect(`${description}${check_name}`).not.toMatch(
      /[\u0000-\u001f\u007f-\u009f\u2028\u202e\ud800-\udfff]/u,
    );
  }
});

it("points at the file and line where a control found something", async () => {
  const actual = ["critical: hard-coded password at src/db.ts:7", "low: x at y.js:3"];
  const text = await render(reportOf({ controls: [control({ status: "fail", actual })] }), renderContext);
  expect(JSON.parse(text)[0].location).toEqual({ path: "src/db.ts", lines: { begin: 7 } });
});
