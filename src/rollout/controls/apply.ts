/** Makes one framework as a file says: read, compare, write, read back. */

import type { GitLab } from "../../gitlab/client.ts";
import { GitLabError } from "../../gitlab/errors.ts";
import { RunError } from "../../shared/errors.ts";
import { didYouMean } from "../../shared/nearest.ts";
import { parse } from "../../shared/schema.ts";
import { plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import type { Change } from "../applied.ts";
import { failureOf } from "../refusal.ts";
import type { Line } from "../render.ts";
import { compareFramework, type FrameworkPlan, type Settings } from "./compare.ts";
import { type Context, stepsOf } from "./context.ts";
import type { WantedFramework } from "./file.ts";
import { type ProjectStep, plannedProjects, planProjects, writeProjects } from "./projects.ts";
import { readExpressions } from "./tree.ts";
import { find, writeFramework } from "./write.ts";

export interface ControlsPlan {
  readonly context: Context;
  readonly framework: FrameworkPlan;
  readonly projects: readonly ProjectStep[];
  /** The plan for the framework as it is now. */
  readonly compareAgain: () => Promise<FrameworkPlan>;
}

const Group = z.object({ id: z.number(), full_path: z.string(), parent_id: z.nullish(z.number()) });

/** Whether the answer is about the named group. */
function isAbout({ id, full_path: path }: z.infer<typeof Group>, typed: string): boolean {
  return String(id) === typed || path.toLowerCase() === typed.toLowerCase();
}

/** @throws RunError that names the group, or built-in controls that this GitLab does not have */
export async function planControls(
  gitlab: GitLab,
  wanted: WantedFramework,
  settings: Settings,
): Promise<ControlsPlan> {
  const { id: groupId, full_path: path } = await topLevelGroup(gitlab, wanted.group);
  const read = () => find({ gitlab, path, groupId }, wanted.name);
  const seen = await read();
  const framework = compareFramework(wanted, seen, settings);
  const expressions = await expressionsFor(gitlab, framework);
  const context = { gitlab, path, groupId, rotatesSecrets: settings.rotatesSecrets, expressions };
  return {
    ...{ context, framework, projects: await planProjects(gitlab, path, wanted, seen) },
    compareAgain: async () => compareFramework(wanted, await read(), settings),
  };
}

async function topLevelGroup(gitlab: GitLab, typed: string): Promise<z.infer<typeof Group>> {
  const shown = plain(typed, 100);
  try {
    const answer = await gitlab.read(`/groups/${encodeURIComponent(typed)}`, { withProjects: false });
    const group = parse(Group, answer);
    if (!isAbout(group, typed))
      throw new RunError("GITLAB_UNEXPECTED", `GitLab answered about another group than ${shown}`, {
        advice: "look for a proxy or a cache that mixes up answers",
      });
    if (group.parent_id == null) return group;
  } catch (error) {
    if (!(error instanceof GitLabError) || error.status !== 404) throw error;
    throw new RunError("SUBJECT_UNKNOWN", `group ${shown} was not found, or the token cannot see it`, {
      cause: error,
    });
  }
  throw new RunError(
    "INPUT_INVALID",
    `group ${shown} is not a top-level group, and only these have frameworks`,
    {
      advice: `name its top-level group: ${plain(typed.split("/")[0] ?? "", 100)}`,
    },
  );
}

/** Of the controls that must be created. An unknown name would be an internal error of GitLab. */
async function expressionsFor(gitlab: GitLab, { requirements }: FrameworkPlan) {
  const names = requirements.flatMap(({ controls }) =>
    controls.flatMap(({ wanted, action }) =>
      wanted?.kind === "built-in" && action === "create" ? [wanted.name] : [],
    ),
  );
  if (names.length === 0) return new Map<string, string>();
  const known = await readExpressions(gitlab);
  const unknown = [...new Set(names)].filter((name) => !known.has(name));
  if (unknown.length === 0) return known;
  throw new RunError("INPUT_INVALID", "requirements names controls that this GitLab does not have", {
    problems: unknown.map(
      (name) => `${plain(name, 100)} is not a built-in control${didYouMean(name, known.keys())}`,
    ),
    advice: "nothing was changed; write an external control as a mapping with external, url and secret",
  });
}

/** What the plan would change, in the order of the file, then the projects. */
export function linesPlanned({ framework, projects }: ControlsPlan): readonly Line[] {
  const { name } = framework.framework;
  return [
    ...stepsOf(framework).map(({ target, name, action, fields, said }): Line => {
      const outcome = action === "none" ? "unchanged" : "planned";
      return {
        change: { project: null, target, name, action, fields: [...fields], outcome, reason: null },
        said,
      };
    }),
    ...plannedProjects(projects, name).map((change) => ({ change, said: "" })),
  ];
}

const changedSince = "the framework has changed since it was compared, so nothing was changed: run it again";

/** @param isDown whether GitLab has stopped answering. The projects that are left are then not tried */
export async function changesMade(plan: ControlsPlan, isDown: () => boolean): Promise<readonly Change[]> {
  const { context, framework, projects, compareAgain } = plan;
  // To find the projects takes time. Nothing is deleted or replaced that nobody has seen in the table.
  const now = await compareAgain().catch(failureOf);
  if ("outcome" in now || keyOf(now) !== keyOf(framework)) {
    const failure = "outcome" in now ? now : ({ outcome: "failed", reason: changedSince } as const);
    return linesPlanned(plan).map(({ change }) =>
      change.outcome === "planned" ? { ...change, ...failure } : change,
    );
  }
  const written = await writeFramework(framework, context);
  const { name } = framework.framework;
  return [...written.changes, ...(await writeProjects(context, projects, written.framework, name, isDown))];
}

/** Equal if the same has to be done to the same objects. */
function keyOf(plan: FrameworkPlan): string {
  return JSON.stringify(
    stepsOf(plan).map(({ target, name, action, fields, seen }) => [target, name, action, fields, seen?.gid]),
  );
}
