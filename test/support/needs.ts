/** What a test needs of the machine. Where it is missing, a person's run skips the test and says why, and CI fails. */

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

interface Skippable {
  readonly skip: (reason: string) => unknown;
}

/** For programs of the system: `needs(context, "rsync", "git")`. */
export function needs(context: Skippable, ...programs: readonly string[]): void {
  const missing = programs.filter((program) => !isOnPath(program));
  if (missing.length > 0) missingHere(context, `${missing.join(" and ")} is not installed`);
}

/** The same rule for anything else that this machine has or has not. */
export function missingHere(context: Skippable, reason: string): void {
  if (isContinuousIntegration()) throw new Error(`${reason}, and in CI nothing is skipped`);
  context.skip(reason);
}

function isContinuousIntegration(): boolean {
  return !["", "false", "0"].includes(process.env.CI ?? "");
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
