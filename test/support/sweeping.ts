/** Sweeps over the sample's group, one after the other in the same folder, so that each finds the state of the ones before. */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { parse } from "../../src/shared/schema.ts";
import { Sweep } from "../../src/sweep/schema.ts";
import { program } from "./job.ts";
import { withoutYoung } from "./merge-requests.ts";

type Env = Readonly<Record<string, string | undefined>>;

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export interface Sweeping {
  readonly sandbox: Sandbox;
  readonly folder: string;
  readonly begin: (env?: Env) => { readonly child: ChildProcess; readonly ended: Promise<Ended> };
  readonly sweep: (env?: Env) => Promise<Ended & { readonly result: Sweep }>;
  /** @param shard such as `1-of-3` */
  readonly resultOf: (shard?: string) => Sweep;
  /** How many requests the sandbox has received of which `METHOD path` matches. */
  readonly requests: (pattern: RegExp) => number;
  readonly close: () => Promise<void>;
}

export async function startSweeping(): Promise<Sweeping> {
  const sandbox = await startSandbox();
  withoutYoung(sandbox);
  const folder = mkdtempSync(join(tmpdir(), "countersign-sweep-"));

  function begin(env: Env = {}) {
    const variables = {
      PATH: process.env.PATH,
      GITLAB_CI: "true",
      CI_SERVER_URL: sandbox.url,
      INPUT_MODE: "sweep",
      INPUT_GROUP: sample.groupPath,
      INPUT_POLICY: "preset:recommended",
      INPUT_GITLAB_TOKEN: sample.token,
      INPUT_MAX_REQUESTS_PER_SECOND: "1000",
      ...env,
    };
    const child = spawn(process.execPath, [program], { cwd: folder, env: variables });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    const ended = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, output })));
    return { child, ended };
  }

  function resultOf(shard = "1-of-1"): Sweep {
    const text = readFileSync(join(folder, "countersign-report", `sweep-${shard}.json`), "utf8");
    return parse(Sweep, JSON.parse(text));
  }

  return {
    ...{ sandbox, folder, begin, resultOf },
    async sweep(env) {
      const ended = await begin(env).ended;
      return { ...ended, result: resultOf() };
    },
    requests: (pattern) => sandbox.log.filter(({ method, path }) => pattern.test(`${method} ${path}`)).length,
    async close() {
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
