/** Builds the real adapters: transport, files, clock. The only place where they meet. */

import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createGitLab } from "./gitlab/client.ts";
import { GitLabError } from "./gitlab/errors.ts";
import { sleep } from "./gitlab/sleep.ts";
import { createTransport, type RequestLogEntry, type Transport } from "./gitlab/transport.ts";
import type { Inputs } from "./inputs/read.ts";
import { MissingFile } from "./policy/missing-file.ts";
import type { PolicyReaders } from "./policy/read.ts";
import type { Ports } from "./ports.ts";
import type { Environment } from "./shared/environment.ts";
import { RunError } from "./shared/errors.ts";
import { decodeUtf8 } from "./shared/utf8.ts";
import { version } from "./version.ts";

export interface Composed {
  readonly ports: Ports;
  readonly transport: Transport;
  readonly requestCount: () => number;
  readonly close: () => void;
}

export interface World {
  readonly env: Environment;
  readonly signal: AbortSignal;
  readonly onRequest: (entry: RequestLogEntry) => void;
}

/** Reserved for delivery out of the overall deadline. Of a short deadline, a fifth is reserved. */
const deliveryReserveMs = 60_000;

export function compose(inputs: Inputs, { env, signal, onRequest }: World): Composed {
  const { CI_SERVER_TLS_CA_FILE: file } = env;
  const startedAt = Date.now();
  const overallAt = startedAt + inputs.timeout;
  let deadlineAt = overallAt - Math.min(deliveryReserveMs, inputs.timeout / 5);
  const common = {
    now: Date.now,
    sleep: (ms: number) => sleep(ms, signal),
    random: Math.random,
    deadlineAt: () => deadlineAt,
    signal,
    env,
    onRequest,
    certificateAuthorities: file ? readAuthorities(file) : undefined,
  };
  const transport = createTransport({
    ...common,
    baseUrl: inputs.gitlabUrl,
    ...(inputs.gitlabToken === undefined ? {} : { token: inputs.gitlabToken }),
  });
  const gitlab = createGitLab(transport);

  function readersFor(projectId: number): PolicyReaders {
    return {
      checkout: readCheckout,
      ownProject: (path, ref) => gitlab.rawFile(projectId, path, ref).catch(missingFile),
      project: async (...of) =>
        (await import("./facts/branches/file-at-ref.ts")).fileAtRef(gitlab, ...of).catch(missingFile),
      artifact: async (...of) =>
        (await import("./facts/pipeline/branch-artifact.ts")).artifactOfBranch({ gitlab, projectId }, ...of),
      url: async (address) =>
        (await import("./gitlab/other-server.ts")).readText(address, common).catch(missingFile),
    };
  }

  return {
    transport,
    requestCount: () => transport.requestCount(),
    close: () => transport.close(),
    ports: {
      gitlabFor: (onCall) => (onCall ? createGitLab(transport, onCall) : gitlab),
      readersFor,
      workspace: async () => (await import("./workspace/open.ts")).openWorkspace(env, "."),
      now: Date.now,
      serverNow: () => transport.serverNow(),
      sleep: common.sleep,
      after(ms, then) {
        const timer = setTimeout(then, ms);
        return () => clearTimeout(timer);
      },
      sha256: (text) => createHash("sha256").update(text).digest("hex"),
      nonce: () => randomBytes(16).toString("hex"),
      evaluationIsOver() {
        deadlineAt = overallAt;
      },
      version,
      progress: { targets: [], done: [] },
    },
  };
}

async function notUtf8(path: string, bytes: Uint8Array): Promise<never> {
  throw (await import("./policy/refusals.ts")).notUtf8(path, bytes);
}

async function readCheckout(path: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    return decodeUtf8(bytes) ?? (await notUtf8(path, bytes));
  } catch (error) {
    if (error instanceof RunError) throw error;
    const code = (error as { code?: string }).code;
    if (code === "ENOENT" || code === "ENOTDIR") throw new MissingFile(path, { cause: error });
    throw new RunError("POLICY_UNREADABLE", `the file cannot be opened (${code})`, { cause: error });
  }
}

/** GitLab gives its own CA to jobs as a file. It is added to the built-in roots, and never replaces them. */
function readAuthorities(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new RunError("INPUT_INVALID", `CI_SERVER_TLS_CA_FILE names ${file}, which cannot be read`, {
      cause: error,
    });
  }
}

function missingFile(error: unknown): never {
  if (error instanceof GitLabError && error.status === 404)
    throw new MissingFile(error.message, { cause: error });
  throw error;
}
