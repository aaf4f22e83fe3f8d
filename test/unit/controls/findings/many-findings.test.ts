import { expect, it } from "vitest";
import { judgeFindings } from "../../../../src/controls/findings/findings.ts";
import { securitySeverities } from "../../../../src/facts/findings/formats/security.ts";

it("counts half a million findings, and shows the worst of them", () => {
  const findings = Array.from({ length: 500_000 }, (_, index) => ({
    severity: index === 499_999 ? "critical" : "low",
    name: "Weak hash",
    location: "src/hash.ts",
    line: index,
    identifiers: ["cwe-327"],
    rule: "cwe:327",
    fingerprints: [`src/hash.ts:${index}`],
    isFalsePositive: false,
  }));
  const head = { findings, diagnostics: [], partial: [], source: "1 report" };
  const outcome = judgeFindings([{ type: "sast", head }], {
    ...{ scale: securitySeverities, severityAtLeast: "low", countUnknown: false, atMost: 10 },
    ...{ onlyNew: false, ignore: [], ignoreFalsePositives: false, acceptPartial: false },
  });
  const { message, actual } = outcome as Extract<typeof outcome, { status: "fail" }>;
  expect(message).toBe(
    '500000 findings of low or more, at most 10 allowed: critical "Weak hash" at src/hash.ts:499999, low "Weak hash" at src/hash.ts:0, low "Weak hash" at src/hash.ts:1, low "Weak hash" at src/hash.ts:2, low "Weak hash" at src/hash.ts:3 and 499995 more',
  );
  expect(actual).toHaveLength(100);
});
