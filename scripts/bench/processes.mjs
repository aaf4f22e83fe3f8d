/** Measures time, memory and loaded files of whole processes, and prints tables. */

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** Bash knows a process's time and CPU to the millisecond; Node does not show what a child has used. */
const timed = existsSync("/bin/bash") ? ["-c", 'TIMEFORMAT="%R %U %S"; time "$0" "$@"'] : undefined;

/** One whole process: its milliseconds and those of CPU, NaN if unknown. Any exit code but 0 is an error. */
async function measure(folder, node, { name, args }, env) {
  // As in a job, nothing is left of an earlier run.
  rmSync(join(folder, "countersign-report"), { recursive: true, force: true });
  const [command, given] = timed ? ["/bin/bash", [...timed, node, ...args]] : [node, args];
  const startedAt = performance.now();
  const child = spawn(command, given, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  const outputs = [child.stdout, child.stderr].map((stream) => stream.setEncoding("utf8").toArray());
  const status = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  const ms = performance.now() - startedAt;
  const [printed, errors] = (await Promise.all(outputs)).map((pieces) => pieces.join(""));
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${printed.slice(-2000)}${errors}`);
  const [, real, user, system] = /([\d.]+) ([\d.]+) ([\d.]+)\n$/.exec(errors) ?? [];
  if (!timed || real === undefined) return { ms, cpuMs: Number.NaN };
  return { ms: Number(real) * 1000, cpuMs: (Number(user) + Number(system)) * 1000 };
}

/**
 * Milliseconds of each case. They take turns, so that other load on the machine affects all of them equally.
 *
 * @template T
 * @param {readonly T[]} cases each with `name`, `args`, `env`; `node` if it is not the one given; `before` runs before each
 * @returns {Promise<(T & { least: number; median: number; leastCpu: number })[]>}
 */
export async function inTurn(folder, node, cases, runs) {
  const rows = cases.map((each) => ({ ...each, times: [], cpu: [] }));
  // In the first turn, files come into the cache.
  for (let run = 0; run <= runs; run++) {
    for (const row of rows) {
      row.before?.();
      const { ms, cpuMs } = await measure(folder, row.node ?? node, row, row.env);
      if (run === 0) continue;
      row.times.push(ms);
      row.cpu.push(cpuMs);
    }
  }
  return rows.map((row) => ({
    ...{ ...row, least: Math.min(...row.times), median: median(row.times) },
    // Other load makes a process wait, but hardly makes it compute. Without Bash, its time is the best that is known.
    leastCpu: timed ? Math.min(...row.cpu) : Math.min(...row.times),
  }));
}

/**
 * Shows times as multiples of the first row's.
 *
 * @param {string} unit such as `x bare`
 * @param {readonly { name: string; least: number; median: number; leastCpu: number }[]} rows of `inTurn`
 * @param {(row: object) => readonly string[]} [others] more cells of each row
 */
export function printTimes(first, unit, rows, head = [], others = () => []) {
  const [base] = rows;
  const ratio = (name) => (row) => (row[name] / base[name]).toFixed(2);
  const whole = (name) => (row) => row[name].toFixed(0);
  const columns = ["least", "median", "leastCpu"].flatMap((name) => [whole(name), ratio(name)]);
  print(
    [first, "least ms", unit, "median ms", unit, "CPU ms", unit, ...head],
    rows.map((row) => [row.name, ...columns.map((cell) => cell(row)), ...others(row)]),
  );
}

/** Median of three. */
export async function peakMegabytes(folder, node, { name, args }, env) {
  const out = join(folder, "rss");
  const code = `import fs from "node:fs"; process.on("exit", () => fs.writeFileSync(${JSON.stringify(out)}, String(process.resourceUsage().maxRSS)))`;
  const hook = `data:text/javascript,${encodeURIComponent(code)}`;
  const hasTime = existsSync("/usr/bin/time");
  const given = hasTime ? ["-f", "%M", "-o", out, node, ...args] : ["--import", hook, ...args];
  const kilobytes = [];
  for (let run = 0; run < 3; run++) {
    await measure(folder, hasTime ? "/usr/bin/time" : node, { name, args: given }, env);
    kilobytes.push(Number(readFileSync(out, "utf8")));
  }
  return median(kilobytes) / 1024;
}

/** V8 writes a list of all scripts that it has run. */
export async function bytesLoaded(folder, each, env) {
  const coverage = mkdtempSync(join(folder, "loaded-"));
  await measure(folder, process.execPath, each, { ...env, NODE_V8_COVERAGE: coverage });
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

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
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
