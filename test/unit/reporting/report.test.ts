import { describe, expect, it } from "vitest";
import type { ConcludedRequirement } from "../../../src/evaluation/evaluate.ts";
import { buildReport, type ReportParts } from "../../../src/reporting/report.ts";
import { removed, secretsIn } from "../../../src/shared/secrets.ts";

async function reportOf(actual: unknown, clean = (text: string) => text) {
  const control = { id: "c", title: "C", severity: "low", expected: null, remediation: { text: "x" } };
  const judged = { control, status: "fail", message: "m", actual, evidence: [], inPhase: "enforce" };
  const requirements = [
    { name: "R", status: "fail", controls: [judged] },
  ] as unknown as ConcludedRequirement[];
  const report = await buildReport({
    evaluation: { verdict: "non_compliant", requirements },
    loaded: {
      policy: { name: "P", sources: [], requirements: [] },
      digests: () => ({ documents: [], sha256: "" }),
    } as never,
    subject: { gitlabUrl: "", project: { id: 1, path: "a/b" }, mergeRequest: undefined },
    job: {},
    deliveries: [],
    generatedAt: new Date(0),
    version: "1",
    sha256: (text) => `sha256 of ${text}`.padEnd(64, "."),
    clean,
    notices: [],
  } satisfies ReportParts);
  return report.requirements[0]?.controls[0];
}

it("shows the first 100 items of a list, and a digest of each other", async () => {
  const items = Array.from({ length: 102 }, (_, index) => `item ${index}`);
  expect(await reportOf(items)).toMatchObject({
    actual: items.slice(0, 100),
    actual_rest: ["sha256 of item 100......", "sha256 of item 101......"],
  });
});

it.each([[["a"]], ["a"], [null], [{ a: 1 }]])("shows %j whole", async (actual) => {
  expect(await reportOf(actual)).toMatchObject({ actual });
  expect(await reportOf(actual)).not.toHaveProperty("actual_rest");
});

describe("a secret", () => {
  const secret = "correct-horse-battery";
  const { clean } = secretsIn([secret]);

  it.each([
    { actual: `a ${secret}`, says: `a ${removed}` },
    { actual: ["b", secret], says: ["b", removed] },
    { actual: { a: secret }, says: { a: removed } },
    { actual: { [secret]: "a" }, says: { [removed]: "a" } },
    { actual: ["correct-horse…", "…"], says: [`${removed}…`, "…"] },
    { actual: [`b\ud800${secret}`, "c"], says: [`b\ufffd${removed}`, "c"] },
  ])("is taken out of $actual", async ({ actual, says }) => {
    expect(await reportOf(actual, clean)).toMatchObject({ actual: says });
  });

  it("is not made of two texts", async () => {
    const actual = ["correct-horse", "…", "-battery", "b\ud800", "\udc00"];
    const says = ["correct-horse", "…", "-battery", "b\ufffd", "\ufffd"];
    expect(await reportOf(actual, clean)).toMatchObject({ actual: says });
  });
});
