/** How CI/CD variables of the project and its groups, which override the configuration, change what a control says. */

import type { Configuration } from "../../facts/pipeline/configuration/configuration.ts";
import {
  nothingOverrides,
  type Overriding,
  overridingBy,
} from "../../facts/pipeline/configuration/overriding.ts";
import {
  type OverridingVariable,
  overridingVariables,
} from "../../facts/pipeline/configuration/overriding-variables.ts";
import * as z from "../../shared/zod.ts";
import { type Outcome, unknown } from "../define.ts";

export type Settings = "read" | "ignore" | undefined;

/** GitLab, the runner or the shell gives them a value. */
export const givenByGitLab =
  /^(?:CI|GITLAB|CHAT|TRIGGER|RUNNER|FF)(?:_\w+)?$|^(?:HOME|PATH|PWD|OLDPWD|SHELL|BASH\w*|USER|LOGNAME|HOSTNAME|TMPDIR|LANG|LC_\w+|TERM|EDITOR|VISUAL|PAGER|IFS|RANDOM|SECONDS|LINENO|PPID|UID|EUID|REPLY|OPT(?:ARG|IND)|SHLVL|_)$/;

/** The parameter of every control that resolves variables of the configuration. */
export const settingsParams = {
  settings: z.optional(
    z
      .enum(["read", "ignore"])
      .check(
        z.describe(
          "Whether to read which CI/CD variables of the project and its groups override the configuration; read by default",
        ),
      ),
  ),
};

/** For `needsFor`. */
export async function overridingNeeds(params?: {
  readonly settings?: Settings;
}): Promise<{ readonly overriding?: typeof overridingVariables }> {
  return params?.settings === "ignore" ? {} : { overriding: overridingVariables };
}

/** For the description of a control that reads scripts. */
export const unseenSaid =
  "If it is not known what a script runs, the result is unknown: a variable, a substitution or a pattern names the program, code is in a variable whose value is not known, or `source` reads a file of the repository.";

/** For the description of such a control. */
export const settingsSaid = [
  "CI/CD variables of the project and its groups override the configuration, so a result that depends on a variable that they set too is unknown. To read which variables they set, the token needs the role Maintainer. Without it, and for a fork, no pass depends on a variable of the configuration, but a value that is wrong in the configuration fails. Nor does a pass depend on code in a variable that nothing here sets, such as `eval $X`: only the settings could fill it. `settings: ignore` trusts the configuration instead.",
  "It does not see variables that the instance sets, or that a person gives to a pipeline: see `project_user_defined_variables_restricted_to_maintainers`.",
];

interface Seen {
  readonly config: Pick<Configuration, "projectPath">;
  /** Undefined if it could not be read. */
  readonly overriding?: readonly OverridingVariable[] | undefined;
}

/**
 * Judges with the values that may be overridden left open, and, if one of them mattered, by the configuration alone as
 * well. Only what both accept passes: an unknown value can look more harmless than the one in the configuration.
 */
export function underSettings(
  { config, overriding }: Seen,
  settings: Settings,
  judge: (overriding: Overriding) => Outcome,
): Outcome {
  if (settings === "ignore") return judge(nothingOverrides());
  const open = overridingBy(overriding, config.projectPath);
  const outcome = judge(open);
  if (open.met.size === 0) return outcome;
  const bare = judge(nothingOverrides());
  // What may be overridden still fails. What is overridden fails only if it is wrong with the unknown value too.
  if (bare.status === "fail" && (!open.isSeen || outcome.status === "fail"))
    return open.isSeen ? outcome : bare;
  if (outcome.status === "pass" && bare.status !== "fail") return bare;
  if (outcome.status === "unknown" && outcome.message === bare.message) return outcome;
  return unknown(withReason(outcome.status === "pass" ? bare.message : outcome.message, open));
}

/** Names the variables that the message is about, if it names any. */
function withReason(message: string, overriding: Overriding): string {
  const names = [...overriding.met];
  if (names.some((name) => message.includes(overriding.said([name])))) return message;
  const words = new Set(message.match(/\w+/g));
  const named = names.filter((name) => words.has(name));
  const said = overriding.said(named.length > 0 ? named : names);
  return `${message}; ${said}; to ignore this, set settings: ignore`;
}
