/** Runs a program and gives back what it printed, as people would see it, and how it ended. */

import { spawn } from "node:child_process";

export interface Ended {
  /** null: ended by a signal. */
  readonly code: number | null;
  /** Both streams in order of arrival. */
  readonly output: string;
  readonly stdout: string;
}

export interface Surroundings {
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** After this time, in milliseconds, the program is ended. */
  readonly timeout?: number;
}

/** Less than a test's own time, so that a program that hangs is named by what it printed. */
const patienceMs = 25_000;

export function runChild(file: string, args: readonly string[], surroundings: Surroundings): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      timeout: patienceMs,
      ...surroundings,
      stdio: ["ignore", "pipe", "pipe"],
      killSignal: "SIGKILL",
    });
    let output = "";
    let stdout = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        if (stream === child.stdout) stdout += text;
      });
    }
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output, stdout }));
  });
}
