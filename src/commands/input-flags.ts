/** Every input as a flag: `status_check` is `--status-check`. */

import { flagName, type Input, inputNames, inputTable } from "../inputs/table.ts";
import { flag as truth } from "../inputs/values.ts";
import type { Flag } from "./command.ts";

export const inputFlags: readonly Flag[] = inputNames.map((name) => {
  const { kind, summary, default: fallback }: Input = inputTable[name];
  return {
    name: flagName(name),
    value: kind.placeholder,
    about: `${summary.replaceAll("`", "")}${fallback === undefined ? "" : ` [${fallback}]`}`,
    isInput: true,
    mayStandAlone: kind === truth,
  };
});
