/** Reports as scanners write them, by hand after the published formats; every part can be laid over. */

type Part = Record<string, unknown>;

export function vulnerability(partial: Part = {}): Part {
  return {
    id: "5b1d2f0e",
    name: "SQL query built from user input",
    description: "Values are joined into the text of a query.",
    severity: "High",
    identifiers: [
      { type: "acme_rule", name: "acme.sql-injection", value: "sql-injection" },
      { type: "cwe", name: "CWE-89", value: "89" },
    ],
    location: { file: "src/orders.ts", start_line: 40, end_line: 42 },
    ...partial,
  };
}

export function securityReport(vulnerabilities: unknown = [], partial: Part = {}, scan: Part = {}): Part {
  const tool = { id: "acme-scan", name: "Acme Scan", version: "1.4.0", vendor: { name: "Acme" } };
  return {
    version: "15.2.1",
    scan: {
      ...{ analyzer: tool, scanner: tool, type: "sast", status: "success" },
      ...{ start_time: "2026-11-20T09:00:00", end_time: "2026-11-20T09:02:00" },
      ...scan,
    },
    vulnerabilities,
    ...partial,
  };
}

export function violation(partial: Part = {}): Part {
  return {
    description: "Function has a complexity of 31",
    check_name: "complexity",
    fingerprint: "0d3a5b7e",
    severity: "major",
    location: { path: "src/orders.ts", lines: { begin: 12 } },
    ...partial,
  };
}

export function sarifResult(partial: Part = {}): Part {
  return {
    ruleId: "AC101",
    message: { text: "Secret in clear text" },
    locations: [
      { physicalLocation: { artifactLocation: { uri: "src/key.ts" }, region: { startLine: 3, endLine: 3 } } },
    ],
    ...partial,
  };
}

export function sarifLog(results: unknown, run: Part = {}, log: Part = {}): Part {
  const rules = [
    { id: "AC101", defaultConfiguration: { level: "error" } },
    { id: "AC102", defaultConfiguration: { level: "note" } },
    { id: "AC103", properties: { "security-severity": "9.1" } },
    { id: "AC104" },
  ];
  const driver = { name: "Acme Scan", rules };
  return { version: "2.1.0", runs: [{ tool: { driver }, results, ...run }], ...log };
}

export function bytesOf(report: unknown): Uint8Array[] {
  return [Buffer.from(typeof report === "string" ? report : JSON.stringify(report))];
}
