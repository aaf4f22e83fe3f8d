/** Measures time, memory and loaded files of whole processes, and prints tables. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Milliseconds of one whole process. */
export function measure(folder, node, { name, args }, env) {
  const startedAt = performance.now();
  const { status, stderr } = spawnSync(node, args, { cwd: folder, env, encoding: "utf8" });
  const ms = performance.now() - startedAt;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return ms;
}

/** Median of five. */
export function peakMegabytes(folder, node, { args }, env) {
  const out = join(folder, "rss");
  const kilobytes = Array.from({ length: 5 }, () => {
    if (existsSync("/usr/bin/time")) {
      spawnSync("/usr/bin/time", ["-f", "%M", "-o", out, node, ...args], { cwd: folder, env });
    } else {
      const code = `import fs from "node:fs"; process.on("exit", () => fs.writeFileSync(${JSON.stringify(out)}, String(process.resourceUsage().maxRSS)))`;
      const hook = `data:text/javascript,${encodeURIComponent(code)}`;
      spawnSync(node, ["--import", hook, ...args], { cwd: folder, env });
    }
    return Number(readFileSync(out, "utf8"));
  });
  return median(kilobytes) / 1024;
}

/** V8 writes a list of all scripts that it has run. */
export function bytesLoaded(folder, each, env) {
  const coverage = mkdtempSync(join(folder, "loaded-"));
  measure(folder, process.execPath, each, { ...env, NODE_V8_COVERAGE: coverage });
  const urls = readdirSync(coverage).flatMap((file) =>
    JSON.parse(readFileSync(join(coverage, file), "utf8")).result.map(({ url }) => url),
  );
  const files = [...new Set(urls)].filter((url) => url.startsWith("file:"));
  return { files: files.length, total: files.reduce((sum, url) => sum + statSync(new URL(url)).size, 0) };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export function print(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  for (const row of [head, ...rows]) {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join("  "),
    );
  }
  console.log();
}
