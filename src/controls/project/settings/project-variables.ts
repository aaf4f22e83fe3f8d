/** `project_variables_protected` and `project_variables_masked`: how CI/CD variables are kept. */

import { type Variable, variables } from "../../../facts/project/settings/variables.ts";
import { text } from "../../../shared/schema.ts";
import { matchesStars } from "../../../shared/stars.ts";
import { count, listed, plain } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { type Control, defineControl, described, fail, type Outcome, pass, unknown } from "../../define.ts";

const names = (meaning: string) => z.optional(z.array(text(255)).check(z.describe(meaning)));
const kinds = ["env_var", "file"] as const;
const shared = {
  match: names(
    "Names of the variables to check, with * for any characters, such as *_TOKEN; every variable by default",
  ),
  except: names("Names of variables to ignore, with * for any characters; no variable by default"),
  inherited: z.optional(
    z.boolean().check(z.describe("Whether variables of groups above are checked too; true by default")),
  ),
};
const types = (fallback: string) =>
  z.optional(
    z.array(z.enum(kinds)).check(z.minLength(1), z.describe(`Types to check; ${fallback} by default`)),
  );

interface Choice {
  readonly match?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
  readonly inherited?: boolean | undefined;
  readonly types?: readonly (typeof kinds)[number][] | undefined;
}

const instance = "Variables of the instance are not shown to projects, so they are not checked.";

const projectVariablesProtected = defineControl({
  id: "project_variables_protected",
  title: "CI/CD variables are protected",
  description: described(
    "Passes when every CI/CD variable of the project and the groups above it is protected, so that only jobs on protected branches and tags get it.",
    [
      "`match` limits the check to variables with these names, and `except` leaves names out. A variable with public data, such as an address, does not need protection.",
      "Each name is checked once for each of its environments and groups. The values are never read.",
      instance,
    ],
  ),
  severity: "high",
  scope: "project",
  needs: { variables },
  params: z.strictObject({ ...shared, types: types("env_var and file") }),
  example: { match: ["*_TOKEN", "*_KEY", "*_PASSWORD"], except: ["PUBLIC_*"] },
  remediation: {
    text: "tick Protect variable for the variables that the message names, under Settings > CI/CD > Variables of the project or the group",
    page: "/-/settings/ci_cd#js-cicd-variables-settings",
  },
  remedy:
    "which jobs need a variable is a decision, because jobs of branches that are not protected no longer get a protected one",
  check: ({ variables }, given) =>
    judge(variables, given, kinds, "protected", ({ isProtected }) => isProtected),
});

const projectVariablesMasked = defineControl({
  id: "project_variables_masked",
  title: "CI/CD variables are masked",
  description: described(
    "Passes when every CI/CD variable of the project and the groups above it is masked in job logs.",
    [
      "Variables of the type file are checked only if `types` names them. The user interface offers no masking for them.",
      "`hidden: true` requires that a variable is hidden too, so that GitLab never shows its value again. GitLab can hide only a new variable.",
      "`match` limits the check to variables with these names, and `except` leaves names out. The values are never read.",
      instance,
    ],
  ),
  severity: "high",
  scope: "project",
  needs: { variables },
  params: z.strictObject({
    ...shared,
    types: types("env_var"),
    hidden: z.optional(
      z.boolean().check(z.describe("Whether each variable must also be hidden; false by default")),
    ),
  }),
  example: { match: ["*_TOKEN", "*_KEY", "*_PASSWORD"], hidden: true },
  remediation: {
    text: "mask the variables that the message names; GitLab masks only values of at least 8 characters on one line, so a shorter or longer secret must first be changed or encoded",
    page: "/-/settings/ci_cd#js-cicd-variables-settings",
  },
  remedy: "GitLab masks only some values, which are never read here",
  check: ({ variables }, given) =>
    given.hidden
      ? judge(variables, given, ["env_var"], "hidden", ({ isHidden }) => isHidden)
      : judge(variables, given, ["env_var"], "masked", ({ isMasked }) => isMasked),
});

export const variableControls: readonly Control[] = [projectVariablesProtected, projectVariablesMasked];

function judge(
  variables: readonly Variable[],
  { match = ["*"], except = [], inherited = true, types }: Choice,
  checked: readonly (typeof kinds)[number][],
  state: string,
  isKept: (variable: Variable) => boolean,
): Outcome {
  if (match.length === 0) return unknown("the policy names no variable: match is an empty list");
  const isNamed = (list: readonly string[], key: string) => list.some((one) => matchesStars(one, key));
  const chosen = variables.filter(
    ({ key, isFile, group }) =>
      isNamed(match, key) &&
      !isNamed(except, key) &&
      (types ?? checked).includes(isFile ? "file" : "env_var") &&
      (inherited || group === undefined),
  );
  const open = chosen.filter((one) => !isKept(one)).map(named);
  const what = `${count(chosen.length, "variable")} of ${variables.length} checked`;
  return open.length === 0
    ? pass(
        `${chosen.length === 0 ? "there is no variable to check" : `every variable is ${state}`} (${what})`,
      )
    : fail(`not ${state}: ${listed(open)} (${what})`, { actual: open });
}

function named({ key, environments, group }: Variable): string {
  const where = [
    ...(environments === "*" ? [] : [`for ${environments}`]),
    ...(group === undefined ? [] : [`of the group ${group}`]),
  ];
  return plain([key, ...where].join(" "));
}
