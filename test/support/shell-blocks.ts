/** Runs the shell blocks of a page as a reader would: in order, in one folder, with a fresh home and the program installed. */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runChild } from "./child.ts";

export interface BlockResult {
  readonly output: string;
  /** `CODE COMMAND` for each command that did not end with 0. */
  readonly failed: readonly string[];
}

export interface Reader {
  readonly folder: string;
  write(files: Readonly<Record<string, string>>): void;
  read(name: string): string;
  /** What a block exports, and the folder that it changes to, hold for the next one. */
  run(text: string): Promise<BlockResult>;
  /** Starts a command that runs until it is interrupted. Resolves when it has printed this text. */
  start(text: string, until: string): Promise<string>;
  /** Interrupts what was started. @returns how each of them ended */
  leave(): Promise<readonly (number | null)[]>;
}

export function newReader(): Reader {
  const home = mkdtempSync(join(tmpdir(), "reader-"));
  const folder = join(home, "payments");
  const state = join(home, ".state");
  mkdirSync(folder);
  const env = {
    ...{ HOME: home, PATH: `${join(home, ".local/bin")}:${process.env.PATH}`, GIT_CONFIG_NOSYSTEM: "1" },
    ...{ STATE: state, LC_ALL: "C.UTF-8" },
  };
  const started: { readonly child: ChildProcess; readonly ended: Promise<number | null> }[] = [];
  writeFileSync(state, `cd '${folder}'\n`);

  return {
    folder,
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    },
    read: (name) => readFileSync(join(folder, name), "utf8"),
    async run(text) {
      const [block, failures] = [join(home, ".block"), join(home, ".failures")];
      writeFileSync(block, text);
      writeFileSync(failures, "");
      // ERR names each command that fails, not only the last one.
      const lines = [
        ". $STATE",
        `set -E; trap 'echo "$? $BASH_COMMAND" | head -1 >> ${failures}' ERR`,
        `. ${block}`,
        "trap - ERR",
        `{ export -p; echo "cd '$PWD'"; } > $STATE`,
      ];
      const { output } = await runChild("bash", ["-c", lines.join("\n")], { cwd: folder, env });
      const failed = readFileSync(failures, "utf8").split("\n").filter(Boolean);
      // The block as a whole ends as its last command does, which is in the list already.
      return { output, failed: failed.filter((line) => !line.endsWith(` . ${block}`)) };
    },
    start(text, until) {
      const child = spawn("sh", ["-c", `exec ${text}`], {
        ...{ cwd: folder, env },
        stdio: ["ignore", "pipe", "inherit"],
      });
      started.push({ child, ended: new Promise((done) => child.once("close", done)) });
      return new Promise((resolve, reject) => {
        let output = "";
        child.once("error", reject);
        child.once("close", (code) => reject(new Error(`${text} ended with ${code}: ${output}`)));
        child.stdout.setEncoding("utf8").on("data", (part: string) => {
          output += part;
          if (output.includes(until)) resolve(output);
        });
      });
    },
    async leave() {
      for (const { child } of started) child.kill("SIGINT");
      const codes = await Promise.all(started.map(({ ended }) => ended));
      rmSync(home, { recursive: true, force: true });
      return codes;
    },
  };
}

/** A port that nothing uses now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
