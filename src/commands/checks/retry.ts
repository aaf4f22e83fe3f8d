/** `checks retry CHECK`: has GitLab notify a failed status check of a merge request again. */

import { findCheck } from "../../delivery/check-lines.ts";
import { exitCodes, RunError } from "../../shared/errors.ts";
import { didYouMean } from "../../shared/nearest.ts";
import { plain } from "../../shared/text.ts";
import { type Command, type Given, jsonFlag } from "../command.ts";
import { connected, connectionFlags, flagsOf, namedMergeRequest, namedProject } from "../connect.ts";
import type { Terminal } from "../terminal.ts";
import { statusJson } from "./status.ts";
import { asUndelivered } from "./undelivered.ts";

export const retry: Command = {
  operands: { name: "CHECK", count: "exactly one" },
  flags: [jsonFlag, ...flagsOf("project", "merge_request"), ...connectionFlags],
  run: retryCheck,
};

async function retryCheck(given: Given, terminal: Terminal): Promise<number> {
  const [typed = ""] = given.operands;
  return connected(given, terminal, { project: true }, async (connection) => {
    const { StatusChecks } = connection.gitlab;
    const iid = namedMergeRequest(connection, terminal);
    const project = await namedProject(connection, terminal);
    const checks = await StatusChecks.allForMergeRequest(project.id, iid);
    const check = findCheck(typed, checks);
    if (!check) {
      const names = checks.map(({ name }) => name);
      throw new RunError(
        "TARGET_UNKNOWN",
        `!${iid} of ${plain(project.path)} has no status check ${plain(typed)}${didYouMean(typed, names)}`,
      );
    }
    try {
      await StatusChecks.retry(project.id, iid, check.id);
    } catch (error) {
      return asUndelivered(error, terminal);
    }
    const now = (await StatusChecks.allForMergeRequest(project.id, iid)).find(({ id }) => id === check.id);
    if (given.flags.has("json")) {
      terminal.print(statusJson(project, iid, now ? [now] : []));
      return exitCodes.compliant;
    }
    terminal.print(
      `done     retry check ${plain(check.name ?? typed)} of !${iid} of ${plain(project.path)}, which is ${now?.status ?? "not listed"} now`,
    );
    return exitCodes.compliant;
  });
}
