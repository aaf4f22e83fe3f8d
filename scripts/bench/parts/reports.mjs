/**
 * The cost of reading a large report. It is generated, served as a job's artifact, and judged in a process of its own with
 * the bundle's reader.
 */

import { spawn } from "node:child_process";
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withTypeScript } from "../../run-ts.mjs";
import { nodes } from "../nodes.mjs";
import { print } from "../processes.mjs";

const megabyte = 2 ** 20;
const sizes = [25, 200];
const least = 50;
const mostMemory = 200;

export const title = "A large report, downloaded and read";

export async function run({ runs = 3 }) {
  return withTypeScript("scripts/bench/read-report.ts", (script) => measuredWith(script, runs));
}

async function measuredWith(script, runs) {
  const folder = mkdtempSync(join(tmpdir(), "bench-reports-"));
  const server = createServer((request, response) => {
    response.writeHead(200, { "content-type": "application/octet-stream" });
    const path = join(folder, request.url.replace("/api/v4", ""));
    createReadStream(path, { highWaterMark: megabyte }).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const rows = [];
  try {
    for (const size of sizes) {
      const file = openSync(join(folder, String(size)), "w");
      for (const piece of report(size * megabyte)) writeSync(file, piece);
      closeSync(file);
      const url = `http://127.0.0.1:${server.address().port}/${size}`;
      for (const { version, major, path } of nodes())
        rows.push({ size, version, major, ...(await measured(path, script, url, runs)) });
    }
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const rate = ({ bytes }, ms) => bytes / megabyte / (ms / 1000);
  print(
    ["report, Node", "findings", "ms", "MB/s", "MB per second of CPU", "peak RSS MB"],
    rows.map((row) => [
      `${row.size} MB SAST, ${row.version}`,
      ...[row.findings, row.ms, rate(row, row.ms), rate(row, row.cpuMs), row.peak].map((one) =>
        one.toFixed(0),
      ),
    ]),
  );
  return rows.flatMap((row) => [
    {
      goal: `a report of ${row.size} MB, Node ${row.major}`,
      limit: `${least} MB/s`,
      measured: `${rate(row, row.ms).toFixed(0)} MB/s`,
      isMet: rate(row, row.ms) >= least,
    },
    {
      ...{ goal: `memory (RSS) of that report, Node ${row.major}`, limit: `${mostMemory} MB` },
      ...{ measured: `${row.peak.toFixed(0)} MB`, isMet: row.peak <= mostMemory, isCount: true },
    },
  ]);
}

/** Runs in a separate process, so that the memory is only the reader's. Takes the fastest of several runs. */
async function measured(node, script, url, runs) {
  const results = [];
  for (let run = 0; run < runs; run++) {
    const child = spawn(node, [script, url], { stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    for await (const piece of child.stdout.setEncoding("utf8")) text += piece;
    results.push(JSON.parse(text));
  }
  const peak = Math.max(...results.map((result) => result.peak));
  return { ...results.sort((a, b) => a.ms - b.ms)[0], peak };
}

/** A SAST report in pieces of about 64 KB. Its findings are as large as those of GitLab's own scanners. */
function* report(bytes) {
  const acme = { id: "acme", name: "Acme", version: "1.0.0", vendor: { name: "Acme" } };
  const times = { start_time: "2026-01-01T00:00:00", end_time: "2026-01-01T00:01:00" };
  const scan = { type: "sast", status: "success", ...times, analyzer: acme, scanner: acme };
  let text = `{"version":"15.2.1","scan":${JSON.stringify(scan)},"vulnerabilities":[`;
  for (let index = 0, made = 0; made < bytes; index++) {
    text += (index === 0 ? "" : ",") + JSON.stringify(finding(index));
    if (text.length < 65_536) continue;
    made += text.length;
    yield Buffer.from(text);
    text = "";
  }
  yield Buffer.from(`${text}]}`);
}

function finding(index) {
  const file = `src/module-${index % 3000}/orders.ts`;
  const line = index % 997;
  return {
    id: `5b1d2f0e${index}`.padEnd(64, "0"),
    category: "sast",
    name: `Rule ${index % 50}: a value from outside becomes part of a command`,
    description: "The value is joined into the text of a command without being quoted. ".repeat(5),
    severity: ["Low", "Medium", "High", "Critical"][index % 4],
    scanner: { id: "acme", name: "Acme" },
    location: { file, start_line: line, end_line: line + 2 },
    identifiers: [
      {
        type: "acme_rule",
        name: `acme.rule-${index % 300}`,
        value: `rule-${index % 300}`,
        url: "https://acme.example/rules",
      },
      { type: "cwe", name: "CWE-78", value: "78", url: "https://cwe.mitre.org/data/definitions/78.html" },
    ],
    tracking: {
      type: "source",
      items: [
        {
          file,
          start_line: line,
          end_line: line + 2,
          signatures: [{ algorithm: "scope_offset", value: `${file}|f[0]:${index}` }],
        },
      ],
    },
  };
}
