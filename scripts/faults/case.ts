/** One run of the matrix: the bundle as a job against a sandbox of its own, with the faults of the case. */

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "../../src/reporting/report.ts";
import {
  type Fault,
  type Sandbox,
  type SandboxState,
  sample,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { type Elsewhere, type Kind, kinds } from "./kinds.ts";
import { mergeRequestOf, type Scenario } from "./scenarios.ts";

export interface Place {
  readonly kind: string;
  /** `METHOD /path`, or `* *` for all. */
  readonly request: string;
  /** Which of the requests with this path, from 0. */
  readonly nth: number;
  /** Whether it happens at every such request from there on. */
  readonly stays: boolean;
}

export interface Case {
  readonly scenario: Scenario;
  readonly faults: readonly Place[];
}

/** What a case leaves behind. */
export interface Ran {
  readonly code: number | null;
  readonly output: string;
  /** Every file of the report folder. */
  readonly written: string;
  readonly report: Report | undefined;
  readonly ms: number;
  readonly timeoutMs: number;
  readonly sandbox: Sandbox;
}

/** The run's own limit; what stays broken gets less of it, because all retries are taken. */
const timeoutMs = { once: 60_000, stays: 6000 } as const;
/** A process that is still there this long after its limit hangs. */
const graceMs = 20_000;
const otherIid = 77;

/** Runs the case and hands what it left to `judge`, while the sandbox is still there. */
export async function runCase<T>(program: string, one: Case, judge: (ran: Ran) => T): Promise<T> {
  const { scenario, faults } = one;
  const now = Date.now();
  const sandbox = await startSandbox({ state: scenario.state(now) });
  const shadows: Sandbox[] = [];
  const folder = mkdtempSync(join(tmpdir(), "countersign-fault-"));
  try {
    const elsewhere = await elsewhereOf(scenario, faults, now, shadows);
    for (const place of faults) {
      const fault = faultOf(place, elsewhere);
      if (fault) sandbox.faults.add(fault);
    }
    for (const [name, text] of Object.entries(scenario.files)) writeFileSync(join(folder, name), text);
    const limit = faults.some(isLong) ? timeoutMs.stays : timeoutMs.once;
    const startedAt = performance.now();
    const child = spawn(process.execPath, [program], {
      cwd: folder,
      env: environmentOf(sandbox, scenario, limit),
      timeout: limit + graceMs,
      killSignal: "SIGKILL",
    });
    const { code, output } = await ended(child);
    const ms = performance.now() - startedAt;
    const reports = join(folder, "countersign-report");
    const files = existsSync(reports) ? readdirSync(reports) : [];
    const texts = files.map((file) => readFileSync(join(reports, file), "utf8"));
    const text = texts[files.indexOf("report.json")];
    const report = text === undefined ? undefined : (JSON.parse(text) as Report);
    return judge({ code, output, written: texts.join("\n"), report, ms, timeoutMs: limit, sandbox });
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await Promise.all([sandbox, ...shadows].map((each) => each.close()));
  }
}

/** Waits for the deadline, so the deadline is short. */
function isLong({ kind, stays }: Place): boolean {
  return stays || kind === "stall" || kind === "too slow";
}

function kindOf(name: string): Kind {
  const kind = kinds.find((one) => one.name === name);
  if (!kind) throw new Error(`unknown kind of fault: ${name}`);
  return kind;
}

function faultOf({ kind, request, nth, stays }: Place, elsewhere: Elsewhere): Fault | undefined {
  const [method = "", path = ""] = request.split(" ");
  const fault = kindOf(kind).fault(elsewhere);
  return (
    fault && {
      ...fault,
      ...{ skip: nth, times: stays ? Number.POSITIVE_INFINITY : 1 },
      ...(method === "*" ? {} : { method }),
      path: path === "*" ? /^/ : new RegExp(`^${path.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`),
    }
  );
}

/** Asks a second sandbox, only if a fault of the case needs it. */
async function elsewhereOf(
  { state, earlier, iid }: Scenario,
  faults: readonly Place[],
  now: number,
  shadows: Sandbox[],
): Promise<Elsewhere> {
  const uses = (name: string) => faults.some(({ kind }) => kind === name);
  const shadow = async (of: SandboxState) => {
    const sandbox = await startSandbox({ state: of });
    shadows.push(sandbox);
    return sandbox.url;
  };
  const old = earlier && uses("of an hour ago") ? await shadow(earlier(now)) : undefined;
  const other =
    iid !== undefined && uses("of another merge request")
      ? await shadow(withOther(state(now), earlier?.(now)))
      : undefined;
  return {
    earlier:
      old === undefined
        ? undefined
        : async (own, call) => (isRead(call) ? askAt(old, call, (text) => text) : own),
    other:
      other === undefined
        ? undefined
        : (_, call) =>
            askAt(other, call, (text) =>
              text
                .replaceAll(`/merge_requests/${iid}`, `/merge_requests/${otherIid}`)
                .replaceAll(`"iid":"${iid}"`, `"iid":"${otherIid}"`),
            ),
  };
}

/** The same project with one more merge request, which is compliant. */
function withOther(state: SandboxState, compliant: SandboxState | undefined): SandboxState {
  const row = mergeRequestOf(compliant ?? state, sample.mergeRequestIid);
  state.mergeRequests.push({ ...structuredClone(row), id: 877, iid: otherIid });
  return state;
}

function isRead({ method, path }: Parameters<NonNullable<Fault["edit"]>>[1]): boolean {
  return method === "GET" || method === "HEAD" || path.endsWith("/graphql");
}

async function askAt(
  url: string,
  call: Parameters<NonNullable<Fault["edit"]>>[1],
  change: (text: string) => string,
) {
  const { host, "content-length": _, connection: __, ...headers } = call.headers;
  const path = change(call.path) + (call.query ? `?${call.query}` : "");
  const answer = await fetch(url + path, {
    ...{ method: call.method, headers },
    ...(call.method === "GET" || call.method === "HEAD" ? {} : { body: change(call.body) }),
  });
  const { "content-length": ___, date, connection: ____, ...kept } = Object.fromEntries(answer.headers);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { status: answer.status, headers: kept, bytes, contentType: kept["content-type"] ?? "" };
}

function environmentOf(sandbox: Sandbox, { iid, env }: Scenario, limitMs: number): NodeJS.ProcessEnv {
  const row = sandbox.state.mergeRequests.find(
    (one) => one.projectId === sample.projectId && one.iid === iid,
  );
  return {
    PATH: process.env.PATH,
    GITLAB_CI: "true",
    CI_SERVER_URL: sandbox.url,
    CI_PROJECT_ID: String(sample.projectId),
    CI_PROJECT_PATH: sample.projectPath,
    CI_DEFAULT_BRANCH: "main",
    ...(row
      ? {
          CI_PIPELINE_SOURCE: "merge_request_event",
          CI_MERGE_REQUEST_IID: String(iid),
          CI_MERGE_REQUEST_PROJECT_ID: String(sample.projectId),
          CI_MERGE_REQUEST_PROJECT_PATH: sample.projectPath,
          CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
          CI_COMMIT_SHA: row.diff_head_sha,
        }
      : {}),
    INPUT_GITLAB_TOKEN: sample.token,
    INPUT_TIMEOUT: `${limitMs / 1000}s`,
    INPUT_LOG_LEVEL: "debug",
    ...env,
  };
}

function ended(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}
