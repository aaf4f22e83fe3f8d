import { describe, expect, it } from "vitest";
import { locationOf } from "../../../../../src/facts/findings/formats/finding.ts";
import { readSecurityReport } from "../../../../../src/facts/findings/formats/security.ts";
import type { SecurityType } from "../../../../../src/facts/pipeline/security-types.ts";
import { bytesOf, securityReport, vulnerability } from "../../../../support/scan-reports.ts";

function read(report: unknown, type: SecurityType = "sast", isOnDefaultBranch = false) {
  return readSecurityReport(bytesOf(report), { type, isOnDefaultBranch });
}

async function troublesOf(report: unknown, type?: SecurityType): Promise<readonly string[]> {
  return (await read(report, type)).diagnostics;
}

describe("a security report", () => {
  it("is read with what judging needs", async () => {
    expect(await read(securityReport([vulnerability()]))).toEqual({
      findings: [
        {
          severity: "high",
          name: "SQL query built from user input",
          location: "src/orders.ts",
          line: 40,
          identifiers: ["acme.sql-injection", "sql-injection", "cwe-89", "89"],
          rule: "acme_rule:sql-injection",
          fingerprints: ["src/orders.ts:40:42"],
          isFalsePositive: false,
        },
      ],
      diagnostics: [],
      version: "15.2.1",
      scanType: "sast",
      scanStatus: "success",
      isPartial: false,
    });
  });

  it("may have found nothing", async () => {
    expect(await read(securityReport([]))).toMatchObject({ findings: [], diagnostics: [] });
  });

  it.each([
    ["Critical", "critical"],
    ["HIGH", "high"],
    ["medium", "medium"],
    ["Low", "low"],
    ["Info", "info"],
    ["Unknown", "unknown"],
    [undefined, "unknown"],
    [null, "unknown"],
  ])("takes the severity %j as %s", async (severity, expected) => {
    const { findings, diagnostics } = await read(securityReport([vulnerability({ severity })]));
    expect([findings[0]?.severity, diagnostics]).toEqual([expected, []]);
  });

  it("keeps a finding of a severity that does not exist, and says so", async () => {
    const { findings, diagnostics } = await read(securityReport([vulnerability({ severity: "Hihg" })]));
    expect(findings[0]?.severity).toBe("unknown");
    expect(diagnostics).toEqual(['has a severity that does not exist, "Hihg", in vulnerabilities[0]']);
  });

  it.each([
    { name: "no version", partial: { version: undefined }, diagnostic: "names no schema version" },
    {
      name: "a version that GitLab does not take",
      partial: { version: "14.1.2" },
      diagnostic: "has the schema version 14.1.2, which GitLab does not take; it takes 15.0.0 and later 15",
    },
    {
      name: "no list",
      partial: { vulnerabilities: undefined },
      diagnostic: "has no list of vulnerabilities",
    },
    {
      name: "a list that is none",
      partial: { vulnerabilities: {} },
      diagnostic: "has no list of vulnerabilities",
    },
    {
      name: "null for a list",
      partial: { vulnerabilities: null },
      diagnostic: "has no list of vulnerabilities",
    },
    { name: "no scan", partial: { scan: undefined }, diagnostic: "does not say whether the scan succeeded" },
    {
      name: "a scan of another type",
      partial: { scan: [] },
      diagnostic: "is not what GitLab's schema asks for: in scan, it is no object",
    },
  ])("says that it has $name", async ({ partial, diagnostic }) => {
    expect(await troublesOf(securityReport([], partial))).toContain(diagnostic);
  });

  it.each([
    {
      name: "no scanner",
      scan: { scanner: undefined },
      diagnostic: "does not name its scanner in scan.scanner, and GitLab refuses such a report",
    },
    { name: "failed", scan: { status: "failure" }, diagnostic: 'says that the scan ended with "failure"' },
    {
      name: "has no status",
      scan: { status: undefined },
      diagnostic: "does not say whether the scan succeeded",
    },
    { name: "is of another kind", scan: { type: "dast" }, diagnostic: "is of a scan of type dast, not sast" },
    {
      name: "has a fatal message",
      scan: {
        messages: [
          { level: "info", value: "ok" },
          { level: "fatal", value: "out of\nmemory" },
        ],
      },
      diagnostic: "holds a fatal message of the scanner: out of memory",
    },
  ])("says that its scan $name", async ({ scan, diagnostic }) => {
    expect(await troublesOf(securityReport([], {}, scan))).toEqual([diagnostic]);
  });

  it("says that only changed files were scanned", async () => {
    const report = (mode: string) => securityReport([], {}, { partial_scan: { mode } });
    expect(await read(report("differential"))).toMatchObject({ isPartial: true });
    expect(await read(report("full"))).toMatchObject({ isPartial: false });
  });

  it.each([
    { name: "no object", one: 7, diagnostic: "it is no object" },
    { name: "no identifiers", one: vulnerability({ identifiers: [] }), diagnostic: "identifiers is empty" },
    {
      name: "identifiers of another type",
      one: vulnerability({ identifiers: {} }),
      diagnostic: "identifiers is no list",
    },
    {
      name: "a text as an identifier",
      one: vulnerability({ identifiers: ["x"] }),
      diagnostic: "an item of identifiers is no object",
    },
    {
      name: "an identifier without value",
      one: vulnerability({ identifiers: [{ type: "a", name: "b" }] }),
      diagnostic: "value is missing",
    },
    { name: "a number as severity", one: vulnerability({ severity: 7 }), diagnostic: "severity is no text" },
    {
      name: "a text as location",
      one: vulnerability({ location: "src/a.ts" }),
      diagnostic: "location is no object",
    },
    {
      name: "a text as line",
      one: vulnerability({ location: { file: "a", start_line: "3" } }),
      diagnostic: "start_line is no number",
    },
  ])("says where an entry has $name", async ({ one, diagnostic }) => {
    expect(await troublesOf(securityReport([vulnerability(), one]))).toEqual([
      `is not what GitLab's schema asks for: in vulnerabilities[1], ${diagnostic}`,
    ]);
  });

  it("takes a name of several lines for one name", async () => {
    const identifiers = [{ type: "a", name: "Rule\nCVE-2024-1", value: "b" }];
    const { findings } = await read(securityReport([vulnerability({ identifiers })]));
    expect(findings[0]?.identifiers).toEqual(["rule cve-2024-1", "b"]);
  });

  it("tells a few troubles and counts the rest", async () => {
    const diagnostics = await troublesOf(securityReport(Array.from({ length: 40 }, () => 1)));
    expect(diagnostics).toHaveLength(6);
    expect(diagnostics[5]).toBe("has 35 more problems");
  });

  it("makes its words safe to print", async () => {
    const { findings } = await read(
      securityReport([vulnerability({ name: "a\u0000\u001b[31m\nb", location: { file: "x\ny" } })]),
    );
    expect(findings[0]).toMatchObject({ name: "a [31m b", location: "x y" });
  });
});

describe("the identity of a finding", () => {
  const at = async (
    type: SecurityType,
    location: unknown,
    onDefault = false,
    scan: Record<string, unknown> = {},
  ) => {
    const report = securityReport([vulnerability({ location })], {}, { type, ...scan });
    return (await read(report, type, onDefault)).findings[0]?.fingerprints[0];
  };
  const image = (name: string, more: Record<string, unknown> = {}) => ({
    image: name,
    operating_system: "debian 12",
    dependency: { package: { name: "zlib" }, version: "1.2" },
    ...more,
  });

  it.each<[SecurityType, unknown, string]>([
    ["sast", { file: "a.ts", start_line: 3, end_line: 5 }, "a.ts:3:5"],
    ["sast", { file: "a.ts" }, "a.ts::"],
    ["secret_detection", { file: "a.ts", start_line: 3, commit: { sha: "0a" } }, "a.ts:3:"],
    [
      "dependency_scanning",
      { file: "go.sum", dependency: { package: { name: "net" }, version: "1" } },
      "go.sum:net",
    ],
    [
      "dependency_scanning",
      { file: "go.sum", dependency: { package: { name: "Foo_Bar" } } },
      "go.sum:Foo_Bar",
    ],
    ["container_scanning", image("acme/web:latest"), "acme/web:zlib"],
    ["container_scanning", image("acme/web:1.2.3"), "acme/web:1.2.3:zlib"],
    ["container_scanning", image("acme/web:20261120"), "acme/web:zlib"],
    ["container_scanning", image("acme/web:0a1b2c3d4e5f"), "acme/web:zlib"],
    ["container_scanning", image("alpine"), ":zlib"],
    [
      "container_scanning",
      image("acme/web:mr-7", { default_branch_image: "acme/web:main" }),
      "acme/web:zlib",
    ],
    [
      "cluster_image_scanning",
      image("acme/web:x", { kubernetes_resource: { agent_id: "7" } }),
      "AGENT_7:acme/web:zlib",
    ],
    ["cluster_image_scanning", image("acme/web:x", { kubernetes_resource: {} }), "acme/web:zlib"],
    [
      "cluster_image_scanning",
      image("acme/web:x", { kubernetes_resource: { agent_id: " " } }),
      "acme/web:zlib",
    ],
    ["dast", { hostname: "https://a", path: "/login", method: "GET", param: "user" }, "/login:GET:user"],
    ["api_fuzzing", { path: "/v1", method: "POST" }, "/v1:POST:"],
    ["coverage_fuzzing", { crash_type: "heap", crash_state: "f" }, "heap:f"],
  ])("of %s at %j is %s", async (type, location, fingerprint) => {
    expect(await at(type, location)).toBe(fingerprint);
  });

  it("has the image of the default branch only off that branch", async () => {
    const location = image("acme/a:x", { default_branch_image: "acme/b:y" });
    expect([
      await at("container_scanning", location),
      await at("container_scanning", location, true),
    ]).toEqual(["acme/b:zlib", "acme/a:zlib"]);
  });

  it("has Python packages in their normal form", async () => {
    const location = { file: "Pipfile", dependency: { package: { name: "Foo._Bar" } } };
    expect(await at("dependency_scanning", location, false, { analyzer: { id: "gemnasium-python" } })).toBe(
      "Pipfile:foo-bar",
    );
  });

  it("takes signatures beside the place, the strongest first", async () => {
    const items = [
      {
        signatures: [
          { algorithm: "hash", value: "h" },
          { algorithm: "scope_offset", value: "s1" },
        ],
      },
      {
        signatures: [
          { algorithm: "scope_offset", value: "s2" },
          { algorithm: "new_one", value: "n" },
        ],
      },
    ];
    const { findings } = await read(securityReport([vulnerability({ tracking: { type: "source", items } })]));
    expect(findings[0]?.fingerprints).toEqual(["src/orders.ts:40:42", "scope_offset:s1|s2", "hash:h"]);
  });

  it.each([
    [{ file: "a.ts", start_line: 3 }, "a.ts:3"],
    [{ file: "pom.xml", dependency: { package: { name: "log4j" } } }, "log4j in pom.xml"],
    [image("acme/web:1"), "zlib in acme/web:1"],
    [{ hostname: "https://a", path: "/login", method: "GET", param: "user" }, "GET /login (user)"],
    [{ crash_type: "heap-overflow" }, "heap-overflow"],
    [{}, ""],
  ])("is shown to people: %j as %s", async (location, shown) => {
    const { findings } = await read(securityReport([vulnerability({ location })]));
    expect(findings[0] && locationOf(findings[0])).toBe(shown);
  });
});
