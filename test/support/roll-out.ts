/** A group of small projects for roll-outs, and the program run on it. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  addGroup,
  addMember,
  addProject,
  addToken,
  addUser,
  emptyState,
  type ProjectRow,
  protectedBranchRow,
  type Sandbox,
  type SandboxState,
} from "../../src/sandbox/index.ts";
import { type Ended, runChild, type Surroundings } from "./child.ts";
import { program } from "./job.ts";
import { runInProcess } from "./terminal.ts";

export const token = "rollout-test-maintainer-01";
export const ownerToken = "rollout-test-owner-000002";
export const userId = 7;

/** `acme` with its Owner, and a Maintainer of every project that `addSmall` adds. */
export function rollOutWorld(): SandboxState {
  const state = emptyState();
  addUser(state, { id: userId, username: "mara" });
  addUser(state, { id: 8, username: "olga" });
  addToken(state, { value: token, userId });
  addToken(state, { value: ownerToken, userId: 8 });
  const acme = addGroup(state, { id: 1, path: "acme" });
  addMember(state, acme, userId, 10);
  addMember(state, acme, 8, 50);
  return state;
}

/** A project of `acme` with the protected branch `main`. */
export function addSmall(
  state: SandboxState,
  id: number,
  path: string,
  more: Partial<ProjectRow> = {},
): ProjectRow {
  const project = addProject(state, {
    ...{ id, path, groupId: 1, protectedBranches: [protectedBranchRow({ id: id * 10, name: "main" })] },
    ...more,
  });
  addMember(state, project, userId, 40);
  return project;
}

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  /** Both streams. */
  readonly output: string;
  /** Standard output as JSON. */
  readonly json: () => never;
}

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  /** By name, in the folder of the run. */
  readonly files?: Readonly<Record<string, string>>;
  readonly as?: string;
}

export function countersign(
  sandbox: Pick<Sandbox, "url">,
  args: readonly string[],
  options: Options = {},
): Promise<Run> {
  return around(sandbox, options, (surroundings) =>
    runChild(process.execPath, [program, ...args], surroundings),
  );
}

/** In this process. */
export function countersignHere(
  sandbox: Pick<Sandbox, "url">,
  args: readonly string[],
  options: Options = {},
): Promise<Run> {
  return around(sandbox, options, (surroundings) => runInProcess(args, surroundings));
}

async function around(
  sandbox: Pick<Sandbox, "url">,
  { env = {}, files = {}, as = token }: Options,
  run: (surroundings: Surroundings) => Promise<Ended>,
): Promise<Run> {
  const cwd = mkdtempSync(join(tmpdir(), "countersign-rollout-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
    const variables = { PATH: process.env.PATH, CI_SERVER_URL: sandbox.url, COUNTERSIGN_TOKEN: as, ...env };
    const ended = await run({ cwd, env: variables });
    return { ...ended, json: () => JSON.parse(ended.stdout) as never };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
