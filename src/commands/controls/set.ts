/** `controls set ID pass|fail`: answers an external control for one project, signed. */

import { exitCodes, RunError } from "../../shared/errors.ts";
import { readableJson } from "../../shared/readable-json.ts";
import { plain } from "../../shared/text.ts";
import { asUndelivered } from "../checks/undelivered.ts";
import { type Command, type Given, jsonFlag } from "../command.ts";
import { connected, connectionFlagsOf, flagsOf, namedProject } from "../connect.ts";
import type { Terminal } from "../terminal.ts";

/** A failed answer is tried until then, also while GitLab is in maintenance, and somebody waits for it. */
const timeout = "10m";

export const set: Command = {
  operands: { name: "ID pass|fail", count: "exactly two" },
  flags: [jsonFlag, ...flagsOf("project", "external_control_secret"), ...connectionFlagsOf(timeout)],
  run: setStatus,
};

async function setStatus(given: Given, terminal: Terminal): Promise<number> {
  const [typed = "", status = ""] = given.operands;
  if (status !== "pass" && status !== "fail")
    throw new RunError("INPUT_INVALID", `the status must be pass or fail, not ${plain(status, 100)}`);
  const [, digits] = /^(?:gid:\/\/gitlab\/.*\/)?([1-9]\d{0,14})$/.exec(typed) ?? [];
  if (digits === undefined)
    throw new RunError("INPUT_INVALID", `${plain(typed, 100)} is not the id of a control`, {
      advice: "countersign controls list shows the ids",
    });
  const id = Number(digits);
  // With these, the secret of the control is read and checked as for a job.
  const flags = new Map([
    ["external-control", digits],
    ["dry-run", "false"],
    ["timeout", given.flags.get("timeout") ?? timeout],
  ]);
  return connected(given, terminal, { project: true, flags }, async (connection) => {
    const { gitlab, inputs, composed } = connection;
    for (const warning of inputs.warnings) terminal.complain(`countersign: ${plain(warning, 600)}`);
    const secret = inputs.controlSecrets.get(id) ?? "";
    const project = await namedProject(connection, terminal);
    try {
      await gitlab.ExternalControls.setStatus(project.id, id, status, {
        secret,
        nonce: composed.ports.nonce,
      });
    } catch (error) {
      return asUndelivered(error, terminal);
    }
    terminal.print(
      given.flags.has("json")
        ? readableJson({ schema: "countersign.control-status/v1", project, control: { id, status } })
        : `done     control ${id} of ${plain(project.path)}: ${status}`,
    );
    return exitCodes.compliant;
  });
}
