/** A small world with one person for every role, and raw HTTP to speak to it. */
import { type OutgoingHttpHeaders, request } from "node:http";
import {
  addGroup,
  addMember,
  addMergeRequest,
  addProject,
  addStatusCheck,
  addToken,
  addUser,
  emptyState,
  protectedBranchRow,
  type Sandbox,
  type SandboxOptions,
  type SandboxState,
  startSandbox,
} from "../../src/sandbox/index.ts";

/** 2026-09-21T14:13:20Z, a moment 20 s into a minute. */
export const start = Date.UTC(2026, 8, 21, 14, 13, 20);
export const head = "a".repeat(40);
export const otherSha = "b".repeat(40);

export const tokens = {
  owner: "sandbox-test-owner-token-01",
  maintainer: "sandbox-test-maintainer-02",
  developer: "sandbox-test-developer-03",
  reporter: "sandbox-test-reporter-004",
  guest: "sandbox-test-guest-000005",
  outsider: "sandbox-test-outsider-006",
  job: "sandbox-test-job-token-07",
  deploy: "sandbox-test-deploy-0008",
  readApi: "sandbox-test-read-api-09",
  readUser: "sandbox-test-read-user-10",
  expired: "sandbox-test-expired-0011",
  revoked: "sandbox-test-revoked-0012",
  blocked: "sandbox-test-blocked-0013",
} as const;

export type Who = keyof typeof tokens;

/** Group 1 `grp`, project 4 `grp/proj`, merge request !14 (id 84) by the developer, checks 1 and 2. */
export function smallWorld(): SandboxState {
  const state = emptyState();
  addGroup(state, { id: 1, path: "grp", name: "Group" });
  const levels = { owner: 50, maintainer: 40, developer: 30, reporter: 20, guest: 10, outsider: 0 };
  const project = addProject(state, {
    id: 4,
    path: "proj",
    name: "Project",
    groupId: 1,
    formerPaths: ["grp/old-name"],
    protectedBranches: [protectedBranchRow({ id: 14, name: "main" })],
  });
  for (const [index, [name, level]] of Object.entries(levels).entries()) {
    addUser(state, { id: index + 1, username: name });
    addToken(state, { id: index + 1, value: tokens[name as Who], userId: index + 1 });
    if (level > 0) addMember(state, level === 50 ? 1 : project, index + 1, level);
  }
  addUser(state, { id: 9, username: "blocked", state: "blocked" });
  addToken(state, { value: tokens.job, userId: 3, kind: "job", projectId: 4, scopes: [] });
  addToken(state, { value: tokens.deploy, userId: 3, kind: "deploy" });
  addToken(state, { value: tokens.readApi, userId: 2, scopes: ["read_api"] });
  addToken(state, { value: tokens.readUser, userId: 2, scopes: ["read_user"] });
  addToken(state, { value: tokens.expired, userId: 2, expired: true });
  addToken(state, { value: tokens.revoked, userId: 2, revoked: true });
  addToken(state, { value: tokens.blocked, userId: 9 });
  addMergeRequest(state, 4, {
    id: 84,
    iid: 14,
    authorId: 3,
    diff_head_sha: head,
    title: "First",
    created_at: new Date(start - 86_400_000).toISOString(),
  });
  addStatusCheck(state, 4, { id: 1, name: "QA", external_url: "https://svc.example.com/hook?token=SECRET" });
  addStatusCheck(state, 4, { id: 2, name: "Security", external_url: "https://svc.example.com/two" });
  return state;
}

export function startWorld(state = smallWorld(), options: SandboxOptions = {}): Promise<Sandbox> {
  return startSandbox({ now: () => start, state, ...options });
}

export interface Reply {
  readonly status: number;
  readonly headers: Record<string, string | undefined>;
  readonly text: string;
  readonly json: unknown;
}

export interface Ask {
  readonly as?: Who | string;
  readonly json?: unknown;
  readonly body?: string | Buffer;
  readonly type?: string;
  readonly headers?: OutgoingHttpHeaders;
}

/** Sends the path byte for byte; rejects when the connection is cut. */
export function ask(sandbox: Sandbox, method: string, path: string, options: Ask = {}): Promise<Reply> {
  const root = new URL(sandbox.url);
  const token = options.as === undefined ? undefined : (tokens[options.as as Who] ?? options.as);
  const body = options.json === undefined ? options.body : JSON.stringify(options.json);
  const type = options.type ?? (options.json === undefined ? undefined : "application/json");
  const headers: OutgoingHttpHeaders = {
    ...(token ? { "PRIVATE-TOKEN": token } : {}),
    ...(type ? { "Content-Type": type } : {}),
    ...(body === undefined ? {} : { "Content-Length": Buffer.byteLength(body) }),
    ...options.headers,
  };
  const where = { host: root.hostname, port: root.port, path: `${root.pathname.replace(/\/$/, "")}${path}` };
  return new Promise((resolve, reject) => {
    const outgoing = request({ ...where, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        const entries = Object.entries(response.headers).map(([name, value]) => [name, value?.toString()]);
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(entries),
          text,
          json: parse(text),
        });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

export function api(sandbox: Sandbox, method: string, path: string, options: Ask = {}): Promise<Reply> {
  return ask(sandbox, method, `/api/v4${path}`, options);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
