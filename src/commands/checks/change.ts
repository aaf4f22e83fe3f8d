/** `checks create`, `update` and `delete`: change one status check of one project. */

import { findCheck } from "../../delivery/check-lines.ts";
import type { StatusCheck } from "../../gitlab/resources/status-checks.ts";
import { plannedChange, readRules } from "../../rollout/checks/apply.ts";
import { entryProblems } from "../../rollout/checks/file.ts";
import { createStep, deleteStep, updateStep, type Values } from "../../rollout/checks/single.ts";
import { carryOut } from "../../rollout/checks/write.ts";
import { hider } from "../../rollout/template.ts";
import { template } from "../../rollout/variables.ts";
import type { Environment } from "../../shared/environment.ts";
import { RunError } from "../../shared/errors.ts";
import { didYouMean } from "../../shared/nearest.ts";
import { plain } from "../../shared/text.ts";
import { type Command, type Flag, type Given, jsonFlag } from "../command.ts";
import { connected, connectionFlags, flagsOf, type NamedProject, namedProject } from "../connect.ts";
import { rollOut } from "../roll-out.ts";
import type { Terminal } from "../terminal.ts";

const valueFlags: readonly Flag[] = [
  {
    name: "external-url",
    value: "URL",
    about: `the address that GitLab notifies; \${NAME} in it is a variable of the environment`,
  },
  {
    name: "branches",
    value: "LIST",
    about: "exact names of protected branches, separated by commas; * for all branches",
  },
  {
    name: "shared-secret-variable",
    value: "NAME",
    about: "the variable of the environment with the secret that signs what GitLab sends",
  },
];
const commonFlags: readonly Flag[] = [jsonFlag, ...flagsOf("project"), ...connectionFlags];
const nameFlag: Flag = { name: "name", value: "NAME", about: "its name, which is unique in the project" };
const operands = { name: "CHECK", count: "exactly one" } as const;

export const create: Command = {
  flags: [nameFlag, ...valueFlags, ...commonFlags],
  run: (given, terminal) => changeCheck("create", given, terminal),
};

export const update: Command = {
  operands,
  flags: [{ ...nameFlag, about: "its new name" }, ...valueFlags, ...commonFlags],
  run: (given, terminal) => changeCheck("update", given, terminal),
};

export const remove: Command = {
  operands,
  flags: commonFlags,
  run: (given, terminal) => changeCheck("delete", given, terminal),
};

type Verb = "create" | "update" | "delete";

/** What the flags say. */
interface Typed {
  readonly name: string | undefined;
  readonly external_url: string | undefined;
  /** Empty: all branches. */
  readonly branches: readonly string[] | undefined;
  readonly shared_secret: string | undefined;
}

async function changeCheck(verb: Verb, given: Given, terminal: Terminal): Promise<number> {
  const { env } = terminal;
  const typed = typedOf(given.flags);
  refuseFlaws(verb, typed, env);
  const values = valuesOf(typed);
  return connected(given, terminal, { project: true }, async ({ gitlab, ...connection }) => {
    const project = await namedProject({ gitlab, ...connection }, terminal);
    const checks = await gitlab.StatusChecks.all(project.id);
    const rules = values.branches?.length ? await readRules(gitlab, project.id) : [];
    const world = { checks, rules, project, env };
    const step =
      verb === "create"
        ? createStep(values, world)
        : verb === "update"
          ? updateStep(checkNamed(given.operands[0] ?? "", checks, project), values, world)
          : deleteStep(checkNamed(given.operands[0] ?? "", checks, project));
    const hide = hider([values.externalUrl ?? [], values.sharedSecret ?? []], env);
    const makeChanges = () => carryOut(gitlab, project, [step], true);
    const line = { change: plannedChange(project, step), said: step.said };
    return rollOut({ lines: [line], group: "", hide, makeChanges }, given, terminal);
  });
}

function typedOf(flags: Given["flags"]): Typed {
  const branches = flags.get("branches");
  const variable = flags.get("shared-secret-variable");
  const names = (branches ?? "").split(",").map((branch) => branch.trim());
  return {
    name: flags.get("name"),
    external_url: flags.get("external-url"),
    branches: branches === undefined ? undefined : branches === "*" ? [] : names.filter(Boolean),
    shared_secret: variable === undefined ? undefined : `\${${variable}}`,
  };
}

function valuesOf({ name, external_url, branches, shared_secret }: Typed): Values {
  return {
    ...{ name, branches },
    externalUrl: external_url === undefined ? undefined : template(external_url),
    sharedSecret: shared_secret === undefined ? undefined : template(shared_secret),
  };
}

function refuseFlaws(verb: Verb, typed: Typed, env: Environment): void {
  const { name, external_url, shared_secret } = typed;
  const missing = [
    ...(name === undefined ? ["--name"] : []),
    ...(external_url === undefined ? ["--external-url"] : []),
  ];
  if (verb === "create" && missing.length > 0)
    throw new RunError("INPUT_INVALID", `checks create requires ${missing.join(" and ")}`);
  if (verb === "update" && Object.values(typed).every((value) => value === undefined))
    throw new RunError("INPUT_INVALID", "checks update requires what should change", {
      advice: "give --name, --external-url, --branches or --shared-secret-variable",
    });
  const problems = entryProblems({ external_url: external_url ?? "https://", shared_secret }, [], env);
  if (problems.length > 0)
    throw new RunError("INPUT_INVALID", "the values of the check are not valid", {
      problems: problems.map(({ message }) => message),
    });
}

function checkNamed(typed: string, checks: readonly StatusCheck[], { path }: NamedProject): StatusCheck {
  const id = findCheck(typed, checks)?.id;
  const found = checks.find((check) => check.id === id);
  if (found) return found;
  const names = checks.map(({ name }) => name);
  throw new RunError(
    "TARGET_UNKNOWN",
    `${plain(path)} has no status check ${plain(typed)}${didYouMean(typed, names)}`,
    {
      advice:
        names.length === 0
          ? "it has no status checks"
          : `its status checks are ${names.map((name) => plain(name)).join(", ")}`,
    },
  );
}
