import { expect, it } from "vitest";
import type { ConcludedRequirement } from "../../../src/evaluation/evaluate.ts";
import { buildReport, type ReportParts } from "../../../src/reporting/report.ts";

async function reportOf(actual: unknown) {
  const control = { id: "c", title: "C", severity: "low", expected: null, remediation: { text: "x" } };
  const judged = { control, status: "fail", message: "m", actual, evidence: [], inPhase: "enforce" };
  const requirements = [
    { name: "R", status: "fail", controls: [judged] },
  ] as unknown as ConcludedRequirement[];
  const report = await buildReport({
    evaluation: { verdict: "non_compliant", requirements },
    loaded: { policy: { name: "P", sources: [], requirements: [] }, documents: [], sha256: "" } as never,
    subject: { gitlabUrl: "", project: { id: 1, path: "a/b" }, mergeRequest: undefined },
    job: {},
    deliveries: [],
    generatedAt: new Date(0),
    version: "1",
    sha256: (text) => `sha256 of ${text}`.padEnd(64, "."),
    clean: (text) => text,
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
