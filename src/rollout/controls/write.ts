/** Carries out a plan for a framework, and reads back what became of it. */

import type { Change } from "../applied.ts";
import { type Failure, failureOf } from "../refusal.ts";
import type { FrameworkPlan, RequirementStep } from "./compare.ts";
import { type AnyStep, type Attempt, type Context, type Failures, stepsOf, unmade } from "./context.ts";
import { mutate } from "./mutate.ts";
import { outcomeOf, parentOf } from "./outcome.ts";
import { readFrameworks, type SeenFramework } from "./tree.ts";
import { writeControls } from "./write-controls.ts";

export interface Written {
  readonly changes: readonly Change[];
  /** As it is afterwards; undefined if it does not exist or could not be read. */
  readonly framework: SeenFramework | undefined;
}

/** In order, because each part needs the one above it. */
export async function writeFramework(plan: FrameworkPlan, context: Context): Promise<Written> {
  const failures: Failures = new Map();
  const attempt = async <T>(step: AnyStep, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      failures.set(step, failureOf(error));
      return undefined;
    }
  };
  const { framework, requirements } = plan;
  const madeAnyway = async (step: AnyStep, pick: (now: SeenFramework) => string | undefined) => {
    if (failures.get(step)?.outcome !== "failed") return undefined;
    const now = await find(context, framework.name).catch(failureOf);
    return now && "gid" in now ? pick(now) : undefined;
  };
  const gid =
    framework.seen?.gid ??
    (await attempt(framework, () => createFramework(plan, context))) ??
    (await madeAnyway(framework, (now) => now.gid));
  if (framework.action === "update") await attempt(framework, () => updateFramework(plan, context));
  if (gid === undefined) {
    for (const step of stepsOf(plan).slice(1))
      failures.set(step, unmade("the framework could not be created"));
  } else {
    for (const step of requirements)
      if (step.action !== "delete")
        await writeRequirement(step, gid, context, { attempt, failures, madeAnyway });
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

interface Writing {
  readonly attempt: Attempt;
  readonly failures: Failures;
  /** What a failed creation made nevertheless: its answer can be lost, or somebody else made the same. */
  readonly madeAnyway: (
    step: AnyStep,
    pick: (now: SeenFramework) => string | undefined,
  ) => Promise<string | undefined>;
}

async function writeRequirement(
  step: RequirementStep,
  complianceFrameworkId: string,
  context: Context,
  { attempt, failures, madeAnyway }: Writing,
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
    })) ??
    (await madeAnyway(step, ({ requirements }) => requirements.find(({ name }) => name === step.name)?.gid));
  if (gid === undefined)
    for (const control of step.controls)
      failures.set(control, unmade("the requirement could not be created"));
  else await writeControls(step, gid, context, attempt, failures);
}

async function deleteRequirement(
  step: RequirementStep,
  { gitlab }: Context,
  attempt: Attempt,
  failures: Failures,
): Promise<void> {
  if (failures.size > 0) failures.set(step, unmade("not deleted, because another change failed"));
  else await attempt(step, () => mutate(gitlab, "destroyComplianceRequirement", { id: step.seen?.gid }));
}

function idIn(payload: Readonly<Record<string, unknown>>, key: string): string {
  return String((payload[key] as { id?: unknown } | null | undefined)?.id ?? "");
}

function unreadBack({ outcome, reason }: Failure): Failure {
  return { outcome, reason: `it could not be read back: ${reason}` };
}
