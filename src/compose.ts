/** Builds the real adapters: transport, files, clock. The only place where they meet. */

import { createHash, randomBytes } from "node:crypto";
import { createGitLab } from "./gitlab/client.ts";
import { GitLabError } from "./gitlab/errors.ts";
import { sleep } from "./gitlab/sleep.ts";
import {
  createTransport,
  type RequestLogEntry,
  type Transport,
  type TransportOptions,
} from "./gitlab/transport.ts";
import type { Inputs } from "./inputs/read.ts";
import { MissingFile } from "./policy/missing-file.ts";
import type { PolicyReaders } from "./policy/read.ts";
import type { Ports } from "./ports.ts";
import type { Environment } from "./shared/environment.ts";
import { RunError } from "./shared/errors.ts";
import { readRegular } from "./shared/regular-file.ts";
import type { Secrets } from "./shared/secrets.ts";
import { createTimeLimit } from "./shared/time-limit.ts";
import { utf8Text } from "./shared/utf8.ts";
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
  readonly secrets: Secrets;
  readonly onRequest: (entry: RequestLogEntry) => void;
  /** How the requests of a job with many of them are sent. */
  readonly line?: Pick<TransportOptions, "through" | "connections" | "deadlineAt" | "requestTimeoutMs">;
  readonly stoodStillMs?: ((now: number) => number) | undefined;
}

/** Reserved for delivery out of the whole time. Of a short time, a fifth is reserved. */
const deliveryReserveMs = 60_000;

export async function compose(
  inputs: Inputs,
  { env, signal, secrets, onRequest, line, stoodStillMs }: World,
): Promise<Composed> {
  const { CI_SERVER_TLS_CA_FILE: file } = env;
  const reserveMs = Math.min(deliveryReserveMs, inputs.timeout / 5);
  const time = createTimeLimit(inputs.timeout, reserveMs, { now: Date.now, after, stoodStillMs });
  const common = {
    now: Date.now,
    sleep: (ms: number) => sleep(ms, signal),
    random: Math.random,
    deadlineAt: time.deadlineAt,
    signal,
    env,
    onRequest,
    certificateAuthorities: file
      ? await (await import("./gitlab/ca-file.ts")).readAuthorities(file)
      : undefined,
  };
  const transport = createTransport({
    ...common,
    ...line,
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
    close() {
      time.close();
      transport.close();
    },
    ports: {
      gitlabFor: (onCall) => (onCall ? createGitLab(transport, onCall) : gitlab),
      readersFor,
      workspace: async () => (await import("./workspace/open.ts")).openWorkspace(env, ".", time.phase()),
      now: Date.now,
      serverNow: () => transport.serverNow(),
      limit: time.phase,
      async sleep(ms, isFree) {
        if (!isFree && Date.now() + ms >= time.deadlineAt()) return false;
        await common.sleep(ms);
        return true;
      },
      after,
      sha256: (text) => createHash("sha256").update(text).digest("hex"),
      clean: secrets.clean,
      nonce: () => randomBytes(16).toString("hex"),
      reserve: (share) => time.reserve(reserveMs * share),
      version,
      progress: { targets: [], done: [] },
    },
  };
}

function after(ms: number, then: () => void): () => void {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
}

async function readCheckout(path: string): Promise<string> {
  try {
    // A merge request can bring a link instead of the file.
    return await utf8Text(await readRegular(path, "."));
  } catch (error) {
    if (error instanceof RunError) throw error;
    const code = (error as { code?: string }).code;
    if (code === "ENOENT" || code === "ENOTDIR") throw new MissingFile(path, { cause: error });
    throw new RunError(
      "POLICY_UNREADABLE",
      `the file ${(await import("./shared/unfit-file.ts")).whyUnread(error)}`,
      { cause: error },
    );
  }
}

function missingFile(error: unknown): never {
  if (error instanceof GitLabError && error.status === 404)
    throw new MissingFile(error.message, { cause: error });
  throw error;
}
