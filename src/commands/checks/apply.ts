/** `checks apply FILE`: makes the status checks of many projects as the file says. */

import { changesMade, changesPlanned, planChecks } from "../../rollout/checks/apply.ts";
import { readCheckFile } from "../../rollout/checks/file.ts";
import { hider } from "../../rollout/template.ts";
import { plain } from "../../shared/text.ts";
import type { Command, Given } from "../command.ts";
import { connected } from "../connect.ts";
import { progressOf, rollOut, rollOutFlags } from "../roll-out.ts";
import type { Terminal } from "../terminal.ts";

export const apply: Command = {
  operands: { name: "FILE", count: "exactly one" },
  flags: rollOutFlags,
  run: applyChecks,
};

async function applyChecks(given: Given, terminal: Terminal): Promise<number> {
  const { env, complain } = terminal;
  const [file = ""] = given.operands;
  const wanted = await readCheckFile(file, env);
  for (const { name, branches = [] } of wanted.checks)
    for (const branch of branches)
      if (branch.includes("*"))
        complain(
          `countersign: warning: the check "${plain(name)}" is for the wildcard branch ${plain(branch)}, and GitLab never shows such a check on a merge request`,
        );
  const settings = { env, rotatesSecrets: given.flags.has("rotate-secrets") };
  const templates = wanted.checks.flatMap(({ externalUrl, sharedSecret = [] }) => [
    externalUrl,
    sharedSecret,
  ]);
  const hide = hider(templates, env);
  return connected(given, terminal, { project: false }, async ({ gitlab, isDown }) => {
    const progress = { ...progressOf(terminal), isDown };
    const plans = await planChecks(gitlab, wanted, settings, progress);
    progress.end();
    if (plans.length === 0)
      complain(`countersign: warning: ${plain(file)} names no project that the token can see`);
    const said = plans.flatMap(({ steps }) => steps.map((step) => step.said));
    const lines = changesPlanned(plans).map((change, at) => ({ change, said: said[at] ?? "" }));
    const makeChanges = () => changesMade(gitlab, plans, settings, progress).finally(progress.end);
    return rollOut({ lines, group: "", hide, makeChanges }, given, terminal);
  });
}
