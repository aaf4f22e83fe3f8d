/** Every input as a flag: `status_check` is `--status-check`. */

import { modeInputNames, modeTable } from "../inputs/mode-table.ts";
import { flagName, type Input, inputNames, inputTable } from "../inputs/table.ts";
import { flag as truth } from "../inputs/values.ts";
import type { Flag } from "./command.ts";

export const inputFlags: readonly Flag[] = inputNames.map((name) => flagOf(name, inputTable[name]));

/** Of the modes `responder` and `sweep`. */
export const modeFlags: readonly Flag[] = modeInputNames.map((name) => {
  const { mode, ...input } = modeTable[name];
  return flagOf(name, { ...input, summary: `mode ${mode}: ${input.summary}` });
});

function flagOf(name: string, { kind, summary, default: fallback }: Input): Flag {
  return {
    name: flagName(name),
    value: kind.placeholder,
    about: `${summary.replaceAll("`", "")}${fallback === undefined ? "" : ` [${fallback}]`}`,
    isInput: true,
    mayRepeat: /^LI(?:NES|ST)$/.test(kind.placeholder),
    mayStandAlone: kind === truth,
  };
}
