/** Finds secrets on a command line that is not parsed yet, because its mistakes are printed too. */

import { secretInputs } from "./secrets.ts";
import { flagName } from "./table.ts";

/** @returns values by the name of their flag */
export function secretFlags(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    words.flatMap((word, index) => {
      const [, flag = "", value = words[index + 1] ?? ""] = /^--([\w-]+)(?:=(.*))?$/s.exec(word) ?? [];
      return secretInputs.some((name) => flagName(name) === flag) ? [[flag, value] as const] : [];
    }),
  );
}
