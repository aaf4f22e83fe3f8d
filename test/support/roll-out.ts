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
import { runProgram } from "./terminal.ts";

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

export async function countersign(
  sandbox: Pick<Sandbox, "url">,
  args: readonly string[],
  { env = {}, files = {}, as = token }: Options = {},
): Promise<Run> {
  const cwd = mkdtempSync(join(tmpdir(), "countersign-rollout-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
    const surroundings = {
      PATH: process.env.PATH,
      CI_SERVER_URL: sandbox.url,
      COUNTERSIGN_TOKEN: as,
      ...env,
    };
    const ended = await runProgram(args, { cwd, env: surroundings });
    return { ...ended, json: () => JSON.parse(ended.stdout) as never };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
