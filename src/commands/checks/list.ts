/** `checks list`: the status checks of a project, or of every project of a group. */

import type { GitLab } from "../../gitlab/client.ts";
import type { StatusCheck } from "../../gitlab/resources/status-checks.ts";
import type { ProjectName } from "../../rollout/applied.ts";
import { inTurn } from "../../rollout/in-turn.ts";
import { failureOf } from "../../rollout/refusal.ts";
import { table } from "../../rollout/render.ts";
import { projectsOf } from "../../scope/projects-of.ts";
import { exitCodes, RunError } from "../../shared/errors.ts";
import { readableJson } from "../../shared/readable-json.ts";
import { plain } from "../../shared/text.ts";
import { type Command, type Given, jsonFlag } from "../command.ts";
import { connected, connectionFlags, flagsOf, namedProject } from "../connect.ts";
import { progressOf } from "../roll-out.ts";
import type { Terminal } from "../terminal.ts";

export const groupFlag = {
  name: "group",
  value: "ID|PATH",
  about: "full path or id of a group: every project in it and in its subgroups",
} as const;

export const list: Command = {
  flags: [jsonFlag, groupFlag, ...flagsOf("project"), ...connectionFlags],
  run: listChecks,
};

interface Read {
  readonly project: ProjectName;
  /** Undefined if they could not be read. */
  readonly checks: readonly StatusCheck[] | undefined;
  readonly error: string | undefined;
}

async function listChecks(given: Given, terminal: Terminal): Promise<number> {
  const { flags } = given;
  const group = flags.get("group");
  if (group !== undefined && flags.has("project"))
    throw new RunError("INPUT_INVALID", "--project and --group exclude each other");
  const rows = await connected(given, terminal, { project: group === undefined }, async (connection) => {
    if (group !== undefined) return readGroup(connection.gitlab, group, terminal);
    const project = await namedProject(connection, terminal);
    // Of a single project, a refusal ends the command.
    return [{ project, checks: await connection.gitlab.StatusChecks.all(project.id), error: undefined }];
  });
  terminal.print(flags.has("json") ? readableJson(jsonOf(rows)) : render(rows, terminal));
  return rows.some(({ checks }) => checks === undefined) ? exitCodes.undelivered : exitCodes.compliant;
}

async function readGroup(gitlab: GitLab, group: string, terminal: Terminal): Promise<readonly Read[]> {
  const { onProgress, end } = progressOf(terminal);
  const projects: ProjectName[] = [];
  for await (const { id, path } of projectsOf(gitlab, { group })) projects.push({ id, path });
  projects.sort((one, other) => one.id - other.id);
  const read = async (project: ProjectName): Promise<Read> => {
    try {
      return { project, checks: await gitlab.StatusChecks.all(project.id), error: undefined };
    } catch (error) {
      return { project, checks: undefined, error: failureOf(error).reason };
    }
  };
  return inTurn(projects, read, (done) => onProgress("read", done, projects.length)).finally(end);
}

function jsonOf(rows: readonly Read[]) {
  return {
    schema: "countersign.checks/v1",
    projects: rows.map(({ project, checks, error }) => ({
      project,
      checks:
        checks?.map(({ id, name, externalUrl, protectedBranches, hmac }) => ({
          ...{ id, name, external_url: externalUrl },
          branches: protectedBranches.map((branch) => branch.name),
          shared_secret: hmac,
        })) ?? null,
      error: error ?? null,
    })),
  };
}

function render(rows: readonly Read[], { surface }: Terminal): string {
  const cells = rows.flatMap(({ project, checks, error }) => {
    const path = plain(project.path, 200);
    if (!checks) return [[path, "", "", `not read: ${plain(error ?? "", 600)}`]];
    if (checks.length === 0) return [[path, "", "none", ""]];
    return checks.map(({ id, name, externalUrl, protectedBranches, hmac }) => [
      ...[path, String(id), plain(name, 100)],
      `${plain(externalUrl, 300)}; branches: ${plain(protectedBranches.map((branch) => branch.name).join(", ") || "all")}; ${hmac ? "signed" : "not signed"}`,
    ]);
  });
  return rows.length === 0
    ? "no project"
    : table(["project", "id", "check", "settings"], cells, surface).join("\n");
}
