/** Adds the framework to projects, and takes it from others if it is exclusive. */

import type { GitLab } from "../../gitlab/client.ts";
import { projectsOf } from "../../scope/projects-of.ts";
import type { Change, ProjectName } from "../applied.ts";
import { type Failure, failureOf, untried } from "../refusal.ts";
import type { Context } from "./context.ts";
import type { WantedFramework } from "./file.ts";
import { mutate } from "./mutate.ts";
import { type FrameworkProject, readFrameworkProjects, type SeenFramework } from "./tree.ts";

export interface ProjectStep {
  readonly project: ProjectName;
  readonly action: "create" | "delete" | "none";
}

/** Each is an insertion with an event. A mutation has the time of one request. */
const mostAtOnce = 20;

/** In order of the projects' ids. */
export async function planProjects(
  gitlab: GitLab,
  path: string,
  wanted: WantedFramework,
  framework: SeenFramework | undefined,
): Promise<readonly ProjectStep[]> {
  if (!wanted.projects) return [];
  const has = framework ? await readFrameworkProjects(gitlab, path, framework) : [];
  const had = new Set(has.map(({ id }) => id));
  const steps: ProjectStep[] = [];
  /** Archived projects and those marked for deletion too: they are not changed, so an exclusive framework stays. */
  const kept = new Set<number>();
  for await (const { id, path: fullPath, archived, leaving } of projectsOf(gitlab, {
    ...wanted.projects,
    ...{ archived: true, leaving: true },
  })) {
    kept.add(id);
    if (!archived && !leaving)
      steps.push({ project: { id, path: fullPath }, action: had.has(id) ? "none" : "create" });
  }
  if (wanted.isExclusive)
    for (const project of has) if (!kept.has(project.id)) steps.push({ project, action: "delete" });
  return steps.sort((one, other) => one.project.id - other.project.id);
}

export function plannedProjects(steps: readonly ProjectStep[], framework: string): readonly Change[] {
  return steps.map(({ project, action }) => ({
    ...{ project, target: "project", name: framework, action, fields: [] },
    ...{ outcome: action === "none" ? "unchanged" : "planned", reason: null },
  }));
}

/** @param framework as it is after its own changes; undefined if it could not be created */
export async function writeProjects(
  { gitlab, path }: Pick<Context, "gitlab" | "path">,
  steps: readonly ProjectStep[],
  framework: SeenFramework | undefined,
  name: string,
  isDown: () => boolean,
): Promise<readonly Change[]> {
  const open = steps.filter(({ action }) => action !== "none");
  if (open.length === 0) return plannedProjects(steps, name);
  const failures = new Map<number, Failure>();
  if (framework) {
    for (let at = 0; at < open.length; at += mostAtOnce)
      await change({ gitlab, isDown }, framework.gid, open.slice(at, at + mostAtOnce), failures);
  } else
    for (const { project } of open)
      failures.set(project.id, { outcome: "failed", reason: "the framework could not be created or read" });
  const after = framework && (await readFrameworkProjects(gitlab, path, framework).catch(failureOf));
  return steps.map(({ project, action }) => ({
    ...{ project, target: "project", name, action, fields: [] },
    ...outcomeOf(project, action, failures.get(project.id), after),
  }));
}

interface Line {
  readonly gitlab: GitLab;
  readonly isDown: () => boolean;
}

/** One project that makes GitLab fail must not stop the others: a refused batch is tried one by one. */
async function change(
  { gitlab, isDown }: Line,
  id: string,
  steps: readonly ProjectStep[],
  failures: Map<number, Failure>,
): Promise<void> {
  const ids = (wanted: ProjectStep["action"]) =>
    steps.flatMap(({ project, action }) => (action === wanted ? [project.id] : []));
  const projects = { addProjects: ids("create"), removeProjects: ids("delete") };
  if (isDown()) {
    for (const { project } of steps) failures.set(project.id, untried);
    return;
  }
  try {
    await mutate(gitlab, "updateComplianceFramework", { id, params: { projects } });
  } catch (error) {
    const failure = failureOf(error);
    if (steps.length > 1 && failure.outcome === "failed")
      for (const step of steps) await change({ gitlab, isDown }, id, [step], failures);
    else for (const { project } of steps) failures.set(project.id, failure);
  }
}

function outcomeOf(
  { id }: ProjectName,
  action: ProjectStep["action"],
  failure: Failure | undefined,
  after: readonly FrameworkProject[] | Failure | undefined,
): Pick<Change, "outcome" | "reason"> {
  if (action === "none") return { outcome: "unchanged", reason: null };
  if (!after || "outcome" in after)
    return failure ?? { outcome: "failed", reason: `it could not be read back: ${after?.reason}` };
  const has = after.some((project) => project.id === id);
  if (has === (action === "create")) return { outcome: "done", reason: null };
  return (
    failure ?? {
      outcome: "refused",
      reason:
        action === "create"
          ? "GitLab accepted the change and did not make it: the project must be in the framework's top-level group"
          : "GitLab accepted the change and did not make it",
    }
  );
}
