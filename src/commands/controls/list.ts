/** `controls list`: frameworks with their requirements and controls, of a project or of a group. */

import { type ControlStatus, readStatuses } from "../../rollout/controls/statuses.ts";
import { readFrameworks, type SeenControl, type SeenFramework } from "../../rollout/controls/tree.ts";
import { table } from "../../rollout/render.ts";
import { shownAddress } from "../../shared/address.ts";
import { exitCodes, RunError } from "../../shared/errors.ts";
import { readableJson } from "../../shared/readable-json.ts";
import { plain } from "../../shared/text.ts";
import { groupFlag } from "../checks/list.ts";
import { type Command, type Given, jsonFlag } from "../command.ts";
import { type Connection, connected, connectionFlags, flagsOf, namedProject } from "../connect.ts";
import type { Terminal } from "../terminal.ts";

export const list: Command = {
  flags: [
    jsonFlag,
    { ...groupFlag, about: "full path or id of a group: the frameworks of its top-level group" },
    ...flagsOf("project"),
    ...connectionFlags,
  ],
  run: listControls,
};

interface Listed {
  readonly frameworks: readonly SeenFramework[];
  /** By the control's id; undefined if GitLab does not show them. */
  readonly statuses: ReadonlyMap<number, ControlStatus> | undefined;
}

async function listControls(given: Given, terminal: Terminal): Promise<number> {
  const { flags } = given;
  const group = flags.get("group");
  if (group !== undefined && flags.has("project"))
    throw new RunError("INPUT_INVALID", "--project and --group exclude each other");
  const listed = await connected(given, terminal, { project: group === undefined }, async (connection) =>
    group === undefined ? ofProject(connection, terminal) : ofGroup(connection, group),
  );
  terminal.print(flags.has("json") ? readableJson(jsonOf(listed)) : render(listed, terminal));
  return exitCodes.compliant;
}

async function ofProject(connection: Connection, terminal: Terminal): Promise<Listed> {
  const { gitlab } = connection;
  const { path } = await namedProject(connection, terminal);
  const [frameworks, statuses] = await Promise.all([
    readFrameworks(gitlab, "project", path),
    readStatuses(gitlab, path),
  ]);
  return { frameworks, statuses };
}

async function ofGroup({ gitlab }: Connection, typed: string): Promise<Listed> {
  let path = typed;
  if (/^\d+$/.test(typed)) {
    const answer = await gitlab.read(`/groups/${typed}`, { withProjects: false });
    path = String((answer as { full_path?: unknown } | null)?.full_path ?? typed);
  }
  return { frameworks: await readFrameworks(gitlab, "group", path), statuses: undefined };
}

function jsonOf({ frameworks, statuses }: Listed) {
  const controlOf = ({ id, name, isExternal, url, ping }: SeenControl) => ({
    ...{ id, kind: isExternal ? "external" : "built_in", name },
    url: isExternal ? shownAddress(url ?? "") : null,
    ping: isExternal ? (ping ?? null) : null,
    status: statuses?.get(id) ?? null,
  });
  return {
    schema: "countersign.controls/v1",
    frameworks: frameworks.map(({ id, name, requirements }) => ({
      ...{ id, name },
      requirements: requirements.map((requirement) => ({
        ...{ id: requirement.id, name: requirement.name },
        controls: requirement.controls.map(controlOf),
      })),
    })),
  };
}

function render({ frameworks, statuses }: Listed, { surface }: Terminal): string {
  const rows = frameworks.flatMap((framework) =>
    framework.requirements.flatMap((requirement) =>
      requirement.controls.map(({ id, name, isExternal, ping }) => [
        ...[plain(framework.name, 100), plain(requirement.name, 100), String(id)],
        ...[isExternal ? "external" : "built-in", isExternal ? pingSaid(ping) : ""],
        ...[statuses === undefined ? "" : (statuses.get(id) ?? "none"), plain(name, 100)],
      ]),
    ),
  );
  if (rows.length === 0) return "no controls";
  return table(["framework", "requirement", "id", "kind", "ping", "status", "control"], rows, surface).join(
    "\n",
  );
}

function pingSaid(ping: boolean | undefined): string {
  return ping === undefined ? "unknown" : ping ? "on" : "off";
}
