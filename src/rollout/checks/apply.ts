/** Makes the status checks of many projects as a file says: read, compare, write, read back. */

import type { GitLab } from "../../gitlab/client.ts";
import type { ProtectedBranch } from "../../gitlab/resources/status-checks.ts";
import { projectsOf } from "../../scope/projects-of.ts";
import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import type { Change, ProjectName } from "../applied.ts";
import { inTurn } from "../in-turn.ts";
import { type Failure, failureOf, untried } from "../refusal.ts";
import { compareProject, needsRules, type SeenProject, type Settings, type Step } from "./compare.ts";
import type { WantedChecks } from "./file.ts";
import { carryOut } from "./write.ts";

/** One project with everything that has to be done in it. */
export interface ProjectPlan {
  readonly project: ProjectName;
  readonly steps: readonly Step[];
  /** Why the project could not be read. The steps are then without an action. */
  readonly unread: Failure | undefined;
}

export interface Watch {
  /** @param total undefined while projects are still being found */
  readonly onProgress: (what: string, done: number, total: number | undefined) => void;
  /** Whether GitLab has stopped answering. The projects that are left are then not tried. */
  readonly isDown: () => boolean;
}

interface Found extends ProjectName {
  readonly mustSucceed: boolean | undefined;
}

/** In order of the projects' ids. */
export async function planChecks(
  gitlab: GitLab,
  wanted: WantedChecks,
  settings: Settings,
  { onProgress, isDown }: Watch,
): Promise<readonly ProjectPlan[]> {
  const found: Found[] = [];
  for await (const { id, path, raw } of projectsOf(gitlab, wanted.scope)) {
    const { only_allow_merge_if_all_status_checks_passed: mustSucceed } = raw;
    found.push({ id, path, mustSucceed: typeof mustSucceed === "boolean" ? mustSucceed : undefined });
    onProgress("found", found.length, undefined);
  }
  found.sort((one, other) => one.id - other.id);
  return inTurn(
    found,
    async ({ id, path, mustSucceed }) => {
      const project = { id, path };
      if (isDown()) return { project, steps: unreadSteps(wanted), unread: untried };
      try {
        const seen = await readProject(gitlab, wanted, id, mustSucceed);
        return { project, steps: compareProject(wanted, seen, project, settings), unread: undefined };
      } catch (error) {
        return { project, steps: unreadSteps(wanted), unread: failureOf(error) };
      }
    },
    (done) => onProgress("read", done, found.length),
  );
}

async function readProject(
  gitlab: GitLab,
  wanted: WantedChecks,
  id: number,
  mustSucceed: boolean | undefined,
): Promise<SeenProject> {
  const isAboutChecks = wanted.checks.length + wanted.absent.length > 0;
  const checks = isAboutChecks ? await gitlab.StatusChecks.all(id) : [];
  return { checks, rules: needsRules(wanted, checks) ? await readRules(gitlab, id) : undefined, mustSucceed };
}

const Rules = z.array(z.object({ id: z.number(), name: z.string(), inherited: maybe(z.boolean()) }));

export async function readRules(gitlab: GitLab, projectId: number): Promise<readonly ProtectedBranch[]> {
  const answer = await gitlab.read(`/projects/${projectId}/protected_branches`, { perPage: 100 });
  return parse(Rules, answer).map(({ id, name, inherited }) => ({ id, name, inherited: inherited === true }));
}

/** Everything that the file names, for a project about which nothing is known. */
function unreadSteps({ checks, absent, mustSucceed }: WantedChecks): readonly Step[] {
  const step = (target: Step["target"], name: string): Step => ({
    ...{ target, name, action: "none", fields: [], said: "" },
    ...{ obstacle: undefined, checkId: undefined, wanted: undefined },
  });
  return [
    ...[...checks.map(({ name }) => name), ...absent].map((name) => step("check", name)),
    ...(mustSucceed === undefined ? [] : [step("setting", "must_succeed")]),
  ];
}

/** What the plan would change, without a write. */
export function changesPlanned(plans: readonly ProjectPlan[]): readonly Change[] {
  return plans.flatMap(({ project, steps, unread }) =>
    steps.map((step) => (unread ? unreadChange(project, step, unread) : plannedChange(project, step))),
  );
}

/** Does what is needed, and says what became of it. */
export async function changesMade(
  gitlab: GitLab,
  plans: readonly ProjectPlan[],
  settings: Settings,
  { onProgress, isDown }: Watch,
): Promise<readonly Change[]> {
  const isOpen = ({ steps, unread }: ProjectPlan) => !unread && steps.some(({ action }) => action !== "none");
  const open = plans.filter(isOpen);
  const made = await inTurn(
    open,
    async (plan) =>
      isDown()
        ? changesPlanned([plan]).map((change) =>
            change.outcome === "planned" ? { ...change, ...untried } : change,
          )
        : carryOut(gitlab, plan.project, plan.steps, settings.rotatesSecrets),
    (done) => onProgress("changed", done, open.length),
  );
  return plans.flatMap((plan) => made[open.indexOf(plan)] ?? changesPlanned([plan]));
}

function unreadChange(project: ProjectName, { target, name }: Step, { outcome, reason }: Failure): Change {
  return { project, target, name, action: null, fields: [], outcome, reason };
}

export function plannedChange(
  project: ProjectName,
  { target, name, action, fields, obstacle }: Step,
): Change {
  const outcome = obstacle !== undefined ? "failed" : action === "none" ? "unchanged" : "planned";
  return { project, target, name, action, fields: [...fields], outcome, reason: obstacle ?? null };
}
