/** `controls apply FILE`: makes a compliance framework as the file says. */

import { changesMade, linesPlanned, planControls } from "../../rollout/controls/apply.ts";
import { readControlFile } from "../../rollout/controls/file.ts";
import { hider } from "../../rollout/template.ts";
import type { Command, Given } from "../command.ts";
import { connected } from "../connect.ts";
import { rollOut, rollOutFlags } from "../roll-out.ts";
import type { Terminal } from "../terminal.ts";

export const apply: Command = {
  operands: { name: "FILE", count: "exactly one" },
  flags: rollOutFlags,
  run: applyControls,
};

async function applyControls(given: Given, terminal: Terminal): Promise<number> {
  const { env } = terminal;
  const wanted = await readControlFile(given.operands[0] ?? "", env);
  const templates = wanted.requirements.flatMap(({ controls }) =>
    controls.flatMap((control) => (control.kind === "external" ? [control.url, control.secret] : [])),
  );
  const settings = { env, rotatesSecrets: given.flags.has("rotate-secrets") };
  return connected(given, terminal, { project: false }, async ({ gitlab, isDown }) => {
    const plan = await planControls(gitlab, wanted, settings);
    const roll = {
      ...{ lines: linesPlanned(plan), group: plan.context.path, hide: hider(templates, env) },
      makeChanges: () => changesMade(plan, isDown),
    };
    return rollOut(roll, given, terminal);
  });
}
