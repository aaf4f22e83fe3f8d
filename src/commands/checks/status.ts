/** `checks status`: the status checks of a merge request, with what they say now. */

import type { MergeRequestCheck } from "../../gitlab/resources/status-checks.ts";
import { table } from "../../rollout/render.ts";
import { exitCodes } from "../../shared/errors.ts";
import { readableJson } from "../../shared/readable-json.ts";
import { plain } from "../../shared/text.ts";
import { type Command, type Given, jsonFlag } from "../command.ts";
import { connected, connectionFlags, flagsOf, namedMergeRequest, namedProject } from "../connect.ts";
import type { Terminal } from "../terminal.ts";

export const status: Command = {
  flags: [jsonFlag, ...flagsOf("project", "merge_request"), ...connectionFlags],
  run: showStatus,
};

const tones = { passed: "green", failed: "red", pending: "yellow" } as const;

async function showStatus(given: Given, terminal: Terminal): Promise<number> {
  const { surface, print } = terminal;
  return connected(given, terminal, { project: true }, async (connection) => {
    const iid = namedMergeRequest(connection, terminal);
    const project = await namedProject(connection, terminal);
    const checks = await connection.gitlab.StatusChecks.allForMergeRequest(project.id, iid);
    if (given.flags.has("json")) print(statusJson(project, iid, checks));
    else if (checks.length === 0) print(`no status check applies to !${iid} of ${plain(project.path)}`);
    else {
      const rows = checks.map(({ id, name, status }) => [
        ...[String(id), plain(name, 100), surface.tone(status, tones[status])],
      ]);
      print(table(["id", "check", "status"], rows, surface).join("\n"));
    }
    return exitCodes.compliant;
  });
}

/** For programs. */
export function statusJson(
  project: { readonly id: number; readonly path: string },
  iid: number,
  checks: readonly MergeRequestCheck[],
): string {
  return readableJson({
    ...{ schema: "countersign.check-status/v1", project, merge_request: { iid } },
    checks: checks.map(({ id, name, status, externalUrl }) => ({
      ...{ id, name, status, external_url: externalUrl },
    })),
  });
}
