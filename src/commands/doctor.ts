/** `doctor`: answers, line by line, whether everything is set up, and says how to mend what is not. */

import { compose } from "../compose.ts";
import { createExam } from "../doctor/exam.ts";
import { examine } from "../doctor/examine.ts";
import { readDoubtful } from "../doctor/inputs.ts";
import { allQuestions } from "../doctor/registry.ts";
import { render, reportOf } from "../doctor/report.ts";
import { exitCodes } from "../shared/errors.ts";
import { readableJson } from "../shared/readable-json.ts";
import { spelled } from "../shared/spelling.ts";
import { type Command, type Given, jsonFlag } from "./command.ts";
import { inputFlags } from "./input-flags.ts";
import { withOrigin } from "./origin.ts";
import type { Terminal } from "./terminal.ts";

export const doctor: Command = {
  flags: [
    jsonFlag,
    {
      name: "write",
      about: "also try the secrets of external controls, with a PATCH that GitLab refuses",
    },
    ...inputFlags,
  ],
  run: examineSetup,
};

async function examineSetup(given: Given, terminal: Terminal): Promise<number> {
  const { env, signal, surface, secrets, print } = terminal;
  const flags = await withOrigin(given.flags, terminal);
  const read = await readDoubtful(flags, env);
  const composed = await compose(read.inputs, { env, signal, secrets, onRequest: () => {} });
  try {
    const exam = createExam({ read, env, mayWrite: given.flags.has("write"), composed });
    const answers = await examine(await allQuestions(), exam);
    const report = reportOf(answers, (text) => spelled(secrets.clean(text), read.inputs.given));
    print(given.flags.has("json") ? readableJson(report) : render(report, surface));
    return report.checks.some(({ status }) => status === "problem") ? exitCodes.setup : exitCodes.compliant;
  } finally {
    composed.close();
  }
}
