/** Runs the program over many projects of a sandbox, and prints a row of one table for each run as soon as it ends. */

import { fork, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
const program = join(root, "dist/index.js");

/** Of each answer of the sandbox. */
export const latencyMs = 30;
export const cores = availableParallelism();

/** The folder in which the program runs. */
export const folder = mkdtempSync(join(tmpdir(), "bench-many-"));
export function removeFolder() {
  rmSync(folder, { recursive: true, force: true });
}

const running = new Set();
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/**
 * A sandbox with so many projects, in its own process.
 * @param {Omit<import("./sandbox.ts").Wanted, "projects" | "latencyMs">} [more]
 */
export async function serve(projects, more = {}) {
  const wanted = JSON.stringify({ projects, latencyMs, ...more });
  const child = fork(join(root, "scripts/bench/many/serve.mjs"), [wanted]);
  running.add(child);
  const message = (key) =>
    new Promise((resolve) =>
      child.on("message", (sent) => {
        if (key in sent) resolve(sent);
      }),
    );
  const reached = message("reached");
  const { url, token } = await message("url");
  return {
    ...{ url, token, reached },
    requests() {
      const answer = message("requests").then(({ requests }) => requests);
      child.send("requests");
      return answer;
    },
    stop() {
      running.delete(child);
      child.kill("SIGKILL");
    },
  };
}

/** Prints the highest resident memory of the process at its end, in KB, and its processor time, in microseconds. */
const hook = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => { const used = process.resourceUsage(); process.stderr.write("used " + used.maxRSS + " " + (used.userCPUTime + used.systemCPUTime)); })',
)}`;

/**
 * Starts the program.
 * @returns {{ kill: () => void; ended: Promise<{ code: number | null; seconds: number; cpuSeconds: number; megabytes: number; stdout: string }> }}
 *   `cpuSeconds` and `megabytes` are not a number if the process was killed
 */
export function start(args, env) {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ["--import", hook, program, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
  });
  running.add(child);
  const texts = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"])
    child[stream].setEncoding("utf8").on("data", (text) => {
      texts[stream] += text;
    });
  const ended = new Promise((resolve) =>
    child.once("close", (code) => {
      running.delete(child);
      const seconds = (performance.now() - startedAt) / 1000;
      const used = /used (\d+) (\d+)/.exec(texts.stderr) ?? [];
      const [, kilobytes = Number.NaN, microseconds = Number.NaN] = used.map(Number);
      const usage = { cpuSeconds: microseconds / 1e6, megabytes: kilobytes / 1024 };
      resolve({ code, seconds, ...usage, stdout: texts.stdout });
    }),
  );
  return { kill: () => child.kill("SIGKILL"), ended };
}

const columns = [
  { head: "run", width: 46 },
  { head: "projects", width: 8 },
  { head: "requests per project", width: 20 },
  { head: "projects per second", width: 19 },
  { head: "s", width: 7 },
  { head: "CPU s", width: 7 },
  { head: "peak RSS MB", width: 11 },
];

function printLine(cells) {
  const padded = columns.map(({ width }, index) =>
    index === 0 ? cells[index].padEnd(width) : (cells[index] ?? "").padStart(width),
  );
  say(padded.join("  ").trimEnd());
}

/** What was printed so far. */
export const printed = [];

function say(line) {
  printed.push(line);
  console.log(line);
}

export function printHead() {
  printLine(columns.map(({ head }) => head));
}

/** @param {{ name: string; projects: number; requests: number; seconds: number; cpuSeconds?: number; megabytes?: number }} row */
export function printRow({ name, projects, requests, seconds, cpuSeconds, megabytes }) {
  const rate = projects / seconds;
  const perSecond = rate.toFixed(rate < 10 ? 1 : 0);
  const known = (number = Number.NaN, digits = 0) => (Number.isNaN(number) ? "" : number.toFixed(digits));
  const cost = [seconds.toFixed(1), known(cpuSeconds, 1), known(megabytes)];
  printLine([name, `${projects}`, (requests / projects).toFixed(2), perSecond, ...cost]);
}

/** Below the table's row that it is about. */
export function printNote(text) {
  say(`    ${text}`);
}

/** How the time grows: with 1, ten times as many projects take ten times as long. */
export function exponentOf(less, more) {
  return Math.log(more.seconds / less.seconds) / Math.log(more.projects / less.projects);
}
