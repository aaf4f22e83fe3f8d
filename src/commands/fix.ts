/** `fix`: shows which settings would mend the failed controls of a project or a group, and changes them with `--write`. */

import { fixProject, type Job } from "../fix/fix.ts";
import { exitCodeOf, type FixedProject, fixedOf } from "../fix/fixed.ts";
import { renderProject, renderSummary } from "../fix/render.ts";
import type { ProjectName } from "../rollout/applied.ts";
import { inTurn } from "../rollout/in-turn.ts";
import { projectsOf } from "../scope/projects-of.ts";
import { type Scope, scopeProblems } from "../scope/scope.ts";
import { RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
import { readableJson } from "../shared/readable-json.ts";
import { plain } from "../shared/text.ts";
import { loadPolicies, type SweepPolicies } from "../sweep/policies.ts";
import { withoutWorkspace } from "../sweep/workspace.ts";
import { type Command, type Flag, type Given, jsonFlag } from "./command.ts";
import { type Connection, connected, connectionFlags, flagsOf, namedProject } from "./connect.ts";
import { progressOf } from "./roll-out.ts";
import type { Terminal } from "./terminal.ts";

const scopeFlags: readonly Flag[] = [
  {
    name: "group",
    value: "GROUP",
    about: "full path or id of a group: every project in it and in its subgroups",
  },
  {
    name: "framework",
    value: "NAME",
    about: "only projects of the group that have this compliance framework",
  },
  {
    name: "projects",
    value: "LIST",
    about: "instead of a group: full paths, ids or globs such as acme/**, separated by commas",
  },
  {
    name: "exclude",
    value: "LIST",
    about: "globs of full paths of projects to leave out, separated by commas",
  },
];

export const fix: Command = {
  operands: { name: "CONTROL", count: "any number" },
  flags: [
    { name: "write", about: "change the settings, read them back, and judge again" },
    {
      name: "all",
      about: "every failed control that can be mended; --write needs it, or the names of controls",
    },
    jsonFlag,
    ...scopeFlags,
    ...flagsOf("project", "policy"),
    ...connectionFlags,
  ],
  run: fixControls,
};

async function fixControls(given: Given, terminal: Terminal): Promise<number> {
  const { flags, operands } = given;
  const write = flags.has("write");
  const scope = scopeOf(flags);
  refuse(given, scope);
  return connected(given, terminal, { project: scope === undefined }, async (connection) => {
    const ports = { ...connection.composed.ports, workspace: withoutWorkspace };
    const inputs = { ...connection.inputs, policyFrom: "checkout" as const };
    const policies = await loadPolicies(inputs, ports);
    refuseUnknown(operands, policies);
    const job: Job = {
      ...{ inputs, ports, policies, write },
      target: { gitlab: connection.gitlab, transport: connection.composed.transport },
      chosen: operands.length === 0 ? undefined : new Set(operands),
    };
    const projects = await fixAll(job, scope, connection, terminal).catch(interrupted);
    const fixed = fixedOf(projects, write);
    const { print, surface } = terminal;
    if (flags.has("json")) print(readableJson(fixed));
    else {
      const shown = fixed.projects.flatMap((project) => renderProject(project, surface));
      print([...shown, renderSummary(fixed)].join("\n"));
      if (!write && fixed.summary.planned > 0)
        print("to change it, add --write and the names of controls, or --write --all");
    }
    return exitCodeOf(fixed);
  });
}

async function fixAll(
  job: Job,
  scope: Scope | undefined,
  connection: Connection,
  terminal: Terminal,
): Promise<readonly FixedProject[]> {
  if (scope === undefined) return [await fixProject(job, await namedProject(connection, terminal))];
  const progress = progressOf(terminal);
  const found: ProjectName[] = [];
  for await (const { id, path } of projectsOf(connection.gitlab, scope)) {
    found.push({ id, path });
    progress.onProgress("found", found.length, undefined);
  }
  found.sort((one, other) => one.id - other.id);
  if (found.length === 0)
    terminal.complain("countersign: warning: the flags name no project that the token can see");
  const untried = "not tried, because GitLab has stopped answering";
  return inTurn(
    found,
    async (project) =>
      connection.isDown() ? { project, controls: [], error: untried } : fixProject(job, project),
    (done) => progress.onProgress("done", done, found.length),
  ).finally(progress.end);
}

function interrupted(error: unknown): never {
  if (!(error instanceof RunError) || error.code !== "INTERRUPTED") throw error;
  throw new RunError("INTERRUPTED", "fix was cancelled: what was changed stays so", {
    cause: error,
    advice: "run it again, and it continues with what still fails",
  });
}

function scopeOf(flags: Given["flags"]): Scope | undefined {
  const list = (name: string) =>
    flags
      .get(name)
      ?.split(/[,\n]/)
      .map((one) => one.trim())
      .filter(Boolean);
  const [group, framework, projects, exclude] = [
    ...[flags.get("group"), flags.get("framework")],
    ...[list("projects"), list("exclude")],
  ] as const;
  if ([group, framework, projects, exclude].every((one) => one === undefined)) return undefined;
  return { group, framework, projects, exclude } as Scope;
}

/** @throws RunError INPUT_INVALID for what is wrong before the first request */
function refuse({ flags, operands }: Given, scope: Scope | undefined): void {
  if (flags.has("write") && operands.length === 0 && !flags.has("all"))
    throw new RunError("INPUT_INVALID", "--write needs the names of controls, or --all", {
      advice: "run it without --write first: it shows what would be changed",
    });
  if (operands.length > 0 && flags.has("all"))
    throw new RunError("INPUT_INVALID", "--all and names of controls exclude each other");
  if (scope === undefined) return;
  const problems = [
    ...(flags.has("project") ? ["--project and --group or --projects exclude each other"] : []),
    ...scopeProblems(scope).map(({ input, message }) => `--${input} ${message}`),
  ];
  const [first = ""] = problems;
  if (problems.length === 1) throw new RunError("INPUT_INVALID", first);
  if (problems.length > 1)
    throw new RunError("INPUT_INVALID", "the projects are not named correctly", { problems });
}

/** A control that only a project's own file names is not known here, so a policy of the subject is not complained about. */
function refuseUnknown(operands: readonly string[], { centre }: SweepPolicies): void {
  const ids = centre.policy.requirements.flatMap(({ controls }) => controls.map(({ id }) => id));
  const strange = operands.filter((one) => !ids.includes(one));
  if (strange.length === 0) return;
  const sentences = strange.map(
    (one) => `${plain(one, 100)} is not a control of the policy${didYouMean(one, ids)}`,
  );
  const [first = ""] = sentences;
  throw sentences.length === 1
    ? new RunError("INPUT_INVALID", first)
    : new RunError("INPUT_INVALID", "controls are not named correctly", { problems: sentences });
}
