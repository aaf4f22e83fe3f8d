import { describe, expect, it } from "vitest";
import { readCodeQualityReport } from "../../../../../src/facts/findings/formats/code-quality.ts";
import { bytesOf, violation } from "../../../../support/scan-reports.ts";

const read = (report: unknown) => readCodeQualityReport(bytesOf(report));

describe("a Code Quality report", () => {
  it("is read with what judging needs", async () => {
    expect(await read([violation()])).toEqual({
      findings: [
        {
          severity: "major",
          name: "Function has a complexity of 31",
          location: "src/orders.ts",
          line: 12,
          identifiers: ["complexity"],
          rule: "",
          fingerprints: ["0d3a5b7e"],
          exact: expect.any(String),
          isFalsePositive: false,
        },
      ],
      diagnostics: [],
    });
  });

  it("may give the line as a position", async () => {
    const location = { path: "a.ts", positions: { begin: { line: 9, column: 2 } } };
    expect((await read([violation({ location })])).findings[0]?.line).toBe(9);
  });

  it.each([
    { name: "capitals", severity: "MINOR", ranks: "minor" },
    { name: "a word of its own, which GitLab ranks as unknown", severity: "normal", ranks: "unknown" },
  ])("may spell a severity in $name", async ({ severity, ranks }) => {
    expect((await read([violation({ severity })])).findings[0]?.severity).toBe(ranks);
  });

  it("may have no line, and no path", async () => {
    const { findings, diagnostics } = await read([
      violation({ fingerprint: "1", location: { path: "a.py" } }),
      violation({ fingerprint: "2", location: {} }),
    ]);
    expect(findings.map(({ location, line }) => [location, line])).toEqual([
      ["a.py", undefined],
      ["", undefined],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it("does not let one fingerprint hide what another entry with it says", async () => {
    const { findings } = await read([violation({ severity: "blocker" }), violation({ severity: "minor" })]);
    expect(findings.map(({ severity }) => severity)).toEqual(["blocker", "minor"]);
    const [blocker, minor] = findings.map(({ fingerprints }) => fingerprints);
    expect(blocker?.some((one) => minor?.includes(one))).toBe(false);
  });

  it("takes two equal entries for the same", async () => {
    const [one, other] = (await read([violation(), violation()])).findings;
    expect(one?.fingerprints).toEqual(other?.fingerprints);
  });

  it.each([
    { name: "no severity", one: violation({ severity: undefined }), diagnostic: "severity is missing" },
    { name: "no fingerprint", one: violation({ fingerprint: null }), diagnostic: "fingerprint is missing" },
    { name: "no location", one: violation({ location: undefined }), diagnostic: "location is missing" },
    {
      name: "a text as line",
      one: violation({ location: { path: "a", lines: { begin: "1" } } }),
      diagnostic: "begin is not a number",
    },
    { name: "a value that is not an object", one: null, diagnostic: "it is not an object" },
  ])("goes on after $name, and says so", async ({ one, diagnostic }) => {
    const { findings, diagnostics } = await read([one, violation({ fingerprint: "other" })]);
    expect(findings).toHaveLength(1);
    expect(diagnostics).toEqual([`does not match GitLab's schema: in entry 0, ${diagnostic}`]);
  });

  it("is not a report if it is not a list", async () => {
    await expect(read({})).rejects.toThrow("is not a list at its top level");
  });
});
