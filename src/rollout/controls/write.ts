/** Carries out a plan for a framework, and reads back what became of it. */

import type { GitLab } from "../../gitlab/client.ts";
import type { Change } from "../applied.ts";
import { type Failure, failureOf } from "../refusal.ts";
import { type ControlStep, type FrameworkPlan, isAsWanted, type RequirementStep } from "./compare.ts";
import { mostControls } from "./file.ts";
import { mutate } from "./mutate.ts";
import { readFrameworks, type SeenFramework } from "./tree.ts";

export type AnyStep = FrameworkPlan["framework"] | RequirementStep | ControlStep;

export function stepsOf({ framework, requirements }: FrameworkPlan): readonly AnyStep[] {
  return [framework, ...requirements.flatMap((requirement) => [requirement, ...requirement.controls])];
}

export interface Context {
  readonly gitlab: GitLab;
  /** Full path of the top-level group. */
  readonly path: string;
  readonly groupId: number;
  readonly rotatesSecrets: boolean;
  /** Expressions of built-in controls by id. */
  readonly expressions: ReadonlyMap<string, string>;
}

export interface Written {
  readonly changes: readonly Change[];
  /** As it is afterwards; undefined if it does not exist or could not be read. */
  readonly framework: SeenFramework | undefined;
}

/** In order, because each part needs the one above it. */
export async function writeFramework(plan: FrameworkPlan, context: Context): Promise<Written> {
  const failures = new Map<AnyStep, Failure>();
  const attempt = async <T>(step: AnyStep, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      failures.set(step, failureOf(error));
      return undefined;
    }
  };
  const { framework, requirements } = plan;
  const gid = framework.seen?.gid ?? (await attempt(framework, () => createFramework(plan, context)));
  if (framework.action === "update") await attempt(framework, () => updateFramework(plan, context));
  if (gid === undefined) {
    for (const step of stepsOf(plan).slice(1))
      failures.set(step, unmade("the framework could not be created"));
  } else {
    for (const step of requirements)
      if (step.action !== "delete") await writeRequirement(step, gid, context, attempt, failures);
    for (const step of requirements)
      if (step.action === "delete") await deleteRequirement(step, context, attempt, failures);
  }
  const after = await find(context, framework.name).catch(failureOf);
  const found = after && "outcome" in after ? undefined : after;
  const changes = stepsOf(plan).map((step): Change => {
    const { target, name, action, fields } = step;
    const failure = failures.get(step) ?? (after && "outcome" in after ? unreadBack(after) : undefined);
    const result = outcomeOf(step, failure, found, parentOf(step, requirements), context.rotatesSecrets);
    return { project: null, target, name, action, fields: [...fields], ...result };
  });
  return { changes, framework: found };
}

/** A framework of the group itself: the instance's central group may have one of the same name. */
export async function find(
  { gitlab, path, groupId }: Pick<Context, "gitlab" | "path" | "groupId">,
  name: string,
): Promise<SeenFramework | undefined> {
  const all = await readFrameworks(gitlab, "group", path);
  return all.find((one) => one.name === name && (one.groupId ?? groupId) === groupId);
}

type Attempt = <T>(step: AnyStep, work: () => Promise<T>) => Promise<T | undefined>;

async function createFramework({ framework }: FrameworkPlan, { gitlab, path }: Context): Promise<string> {
  const input = { namespacePath: path, params: framework.values };
  return idIn(await mutate(gitlab, "createComplianceFramework", input, "framework { id }"), "framework");
}

async function updateFramework({ framework }: FrameworkPlan, { gitlab }: Context): Promise<void> {
  const { description, color } = framework.values;
  await mutate(gitlab, "updateComplianceFramework", {
    id: framework.seen?.gid,
    params: { description, color },
  });
}

async function writeRequirement(
  step: RequirementStep,
  complianceFrameworkId: string,
  context: Context,
  attempt: Attempt,
  failures: Map<AnyStep, Failure>,
): Promise<void> {
  const { gitlab } = context;
  const params = { name: step.name, description: step.description };
  if (step.action === "update")
    await attempt(step, () => mutate(gitlab, "updateComplianceRequirement", { id: step.seen?.gid, params }));
  const gid =
    step.seen?.gid ??
    (await attempt(step, async () => {
      const input = { complianceFrameworkId, params };
      return idIn(
        await mutate(gitlab, "createComplianceRequirement", input, "requirement { id }"),
        "requirement",
      );
    }));
  if (gid === undefined)
    for (const control of step.controls)
      failures.set(control, unmade("the requirement could not be created"));
  else await writeControls(step, gid, context, attempt, failures);
}

/**
 * A control is deleted after the others are made, so that the requirement never requires less, unless it has no room.
 * GitLab refuses every change to a control of a full requirement, because its check of the number does not ask whether
 * the control is new (compliance_requirements_control.rb): such a control is replaced.
 */
async function writeControls(
  { controls, seen }: RequirementStep,
  gid: string,
  context: Context,
  attempt: Attempt,
  failures: Map<AnyStep, Failure>,
): Promise<void> {
  const of = (action: ControlStep["action"]) => controls.filter((step) => step.action === action);
  let number = seen?.controls.length ?? 0;
  const remove = async (step: ControlStep) => {
    const done = await attempt(step, () => destroyControl(step, context));
    if (done) number--;
    return done;
  };
  const surplus = [...of("delete")];
  for (const step of of("create")) {
    const room = number < mostControls ? undefined : surplus.shift();
    if (room) await remove(room);
    if (await attempt(step, () => createControl(step, gid, context))) number++;
  }
  for (const step of surplus) {
    if (controls.some((one) => one.action === "create" && failures.has(one)))
      failures.set(step, unmade("not deleted, because another control could not be created"));
    else await remove(step);
  }
  for (const step of of("update"))
    if (number < mostControls) await attempt(step, () => updateControl(step, context));
    else if (await remove(step)) {
      if (await attempt(step, () => createControl(step, gid, context))) number++;
    }
}

function paramsOf({ wanted }: ControlStep, { expressions }: Context) {
  if (wanted?.kind !== "external") {
    const name = wanted?.name ?? "";
    return { name, controlType: "internal", expression: expressions.get(name) };
  }
  const { name, url, secret, ping } = wanted;
  return {
    ...{ name: "external_control", controlType: "external", externalControlName: name, externalUrl: url },
    ...{ secretToken: secret, pingEnabled: ping },
  };
}

async function createControl(
  step: ControlStep,
  complianceRequirementId: string,
  context: Context,
): Promise<true> {
  const input = { complianceRequirementId, params: paramsOf(step, context) };
  await mutate(context.gitlab, "createComplianceRequirementsControl", input);
  return true;
}

async function updateControl(step: ControlStep, context: Context): Promise<true> {
  const { secretToken, ...rest } = paramsOf(step, context) as Record<string, unknown>;
  const params = { ...rest, ...(step.fields.includes("secret") ? { secretToken } : {}) };
  await mutate(context.gitlab, "updateComplianceRequirementsControl", { id: step.seen?.gid, params });
  return true;
}

async function destroyControl({ seen }: ControlStep, { gitlab }: Context): Promise<true> {
  await mutate(gitlab, "destroyComplianceRequirementsControl", { id: seen?.gid });
  return true;
}

async function deleteRequirement(
  step: RequirementStep,
  { gitlab }: Context,
  attempt: Attempt,
  failures: Map<AnyStep, Failure>,
): Promise<void> {
  if (failures.size > 0) failures.set(step, unmade("not deleted, because another change failed"));
  else await attempt(step, () => mutate(gitlab, "destroyComplianceRequirement", { id: step.seen?.gid }));
}

function idIn(payload: Readonly<Record<string, unknown>>, key: string): string {
  return String((payload[key] as { id?: unknown } | null | undefined)?.id ?? "");
}

function unmade(reason: string): Failure {
  return { outcome: "failed", reason };
}

function unreadBack({ outcome, reason }: Failure): Failure {
  return { outcome, reason: `it could not be read back: ${reason}` };
}

function parentOf(step: AnyStep, requirements: readonly RequirementStep[]): RequirementStep | undefined {
  return requirements.find((one) => one.controls.some((control) => control === step));
}

type Result = Pick<Change, "outcome" | "reason">;

function outcomeOf(
  step: AnyStep,
  failure: Failure | undefined,
  after: SeenFramework | undefined,
  parent: RequirementStep | undefined,
  rotatesSecrets: boolean,
): Result {
  if (step.action === "none") return { outcome: "unchanged", reason: null };
  // An answer can be lost although the change was made. A secret is never shown, so that only the answer tells.
  const isShown = !(rotatesSecrets && step.fields.includes("secret"));
  if (isDone(step, after, parent) && (isShown || !failure)) return { outcome: "done", reason: null };
  return (
    failure ?? {
      outcome: "failed",
      reason: "GitLab accepted the change, and shows something else afterwards",
    }
  );
}

function isDone(
  step: AnyStep,
  after: SeenFramework | undefined,
  parent: RequirementStep | undefined,
): boolean {
  if (!after) return false;
  if (step.target === "framework") {
    const { description, color } = step.values;
    return after.description === description && after.color.toLowerCase() === color.toLowerCase();
  }
  const requirement = after.requirements.find(({ name }) => name === (parent ?? step).name);
  if (step.target === "requirement")
    return step.action === "delete" ? !requirement : requirement?.description === step.description;
  const { wanted, seen } = step;
  if (!wanted) return !requirement?.controls.some(({ id }) => id === seen?.id);
  return requirement?.controls.some((control) => isAsWanted(control, wanted)) === true;
}
