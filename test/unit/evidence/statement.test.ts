import { describe, expect, it } from "vitest";
import { statements } from "../../../src/evidence/statement.ts";
import type { Report } from "../../../src/reporting/report.ts";
import { reportOf } from "../../support/report.ts";
import { reportCases, reports } from "../../support/reports.ts";

const context = {
  inputs: [
    { name: "report.json", sha256: "1".repeat(64) },
    { name: "facts.json", sha256: "2".repeat(64) },
  ],
  folderUrl: "https://gitlab.example.com/acme/payments/-/jobs/77/artifacts/raw/countersign-report/",
};

// biome-ignore lint/suspicious/noExplicitAny: the statements are looked at as another program would.
function summaryOf(report: Report): any {
  return statements(report, context)[0];
}

describe.each(reportCases)("the statements about the $name report", ({ name, report }) => {
  it("are as filed", async () => {
    const text = `${JSON.stringify(statements(report, context), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`__files__/${name}.statements.intoto`);
  });

  it("have what in-toto and SLSA ask for", () => {
    for (const statement of statements(report, context)) {
      expect(statement).toMatchObject({
        _type: "https://in-toto.io/Statement/v1",
        subject: [{ name: report.subject.project.path, digest: { gitCommit: "a".repeat(40) } }],
      });
    }
    const { predicateType, predicate } = summaryOf(report);
    expect(predicateType).toBe("https://slsa.dev/verification_summary/v1");
    expect(predicate.timeVerified).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const uris = [predicate.verifier.id, predicate.resourceUri, predicate.policy.uri];
    for (const uri of [...uris, ...predicate.inputAttestations.map((one: { uri: string }) => one.uri)]) {
      expect(URL.canParse(uri)).toBe(true);
      expect(uri).toMatch(/^[\x21-\x7e]+$/);
    }
    expect(predicate.verifiedLevels).toHaveLength(1);
    expect(predicate.verifiedLevels[0]).not.toMatch(/^SLSA_/);
  });
});

it.each([
  { name: "compliant", result: "PASSED", level: "COUNTERSIGN_COMPLIANT" },
  { name: "waived", result: "PASSED", level: "COUNTERSIGN_COMPLIANT" },
  { name: "non-compliant", result: "FAILED", level: "FAILED" },
  { name: "undetermined", result: "FAILED", level: "FAILED" },
])("a report that is $name has $result", ({ name, result, level }) => {
  const { predicate } = summaryOf(reports[name] as Report);
  expect([predicate.verificationResult, predicate.verifiedLevels]).toEqual([result, [level]]);
});

it.each([
  {
    source: ".countersign.yml@main",
    commit: "c".repeat(40),
    uri: `git+https://gitlab.example.com/acme/payments@${"c".repeat(40)}#.countersign.yml`,
  },
  {
    source: "acme/policies:base v.yml@v3",
    commit: "c".repeat(40),
    uri: `git+https://gitlab.example.com/acme/policies@${"c".repeat(40)}#base%20v.yml`,
  },
  {
    source: "acme/policies:base.yml@feature/x",
    commit: null,
    uri: "git+https://gitlab.example.com/acme/policies@feature%2Fx#base.yml",
  },
  { source: "https://x.example/a%20b c.yml", commit: null, uri: "https://x.example/a%20b%20c.yml" },
  { source: "preset:soc2", commit: null, uri: "preset:soc2" },
  { source: "policies/a@b.yml", commit: null, uri: "file:policies/a%40b.yml" },
])("a policy from $source is $uri", ({ source, commit, uri }) => {
  const report = reportOf();
  const documents = [{ source, sha256: "3".repeat(64), commit }];
  const { predicate } = summaryOf({ ...report, policy: { ...report.policy, documents } });
  expect(predicate.policy).toEqual({ uri, digest: { sha256: report.policy.sha256 } });
});

it("a policy of several texts is the topmost one, and names all of them", () => {
  const report = reportOf();
  const documents = ["preset:soc2", "p.yml"].map((source) => ({ source, sha256: source, commit: null }));
  const { predicate } = summaryOf({ ...report, policy: { ...report.policy, documents } });
  expect(predicate.policy).toEqual({
    uri: "file:p.yml",
    digest: { sha256: report.policy.sha256 },
    annotations: {
      documents: [
        { uri: "preset:soc2", digest: { sha256: "preset:soc2" } },
        { uri: "file:p.yml", digest: { sha256: "p.yml" } },
      ],
    },
  });
});

it("outside a merge request the subject is the report about the project", () => {
  const report = reportOf();
  const statement = summaryOf({ ...report, subject: { ...report.subject, merge_request: null } });
  expect(statement.subject).toEqual([{ name: "acme/payments", digest: { sha256: "1".repeat(64) } }]);
  expect(statement.predicate.resourceUri).toBe("https://gitlab.example.com/acme/payments");
});

it("a commit of a repository with SHA-256 has no other name", () => {
  const report = reportOf();
  const merge_request = { iid: 7, sha: "a".repeat(64), target_branch: "main" };
  const statement = summaryOf({ ...report, subject: { ...report.subject, merge_request } });
  expect(statement.subject[0].digest).toEqual({ gitCommit: "a".repeat(64) });
});
