/** Writes the controls of one requirement. */

import type { ControlStep, RequirementStep } from "./compare.ts";
import { type Attempt, type Context, type Failures, unmade } from "./context.ts";
import { mostControls } from "./file.ts";
import { mutate } from "./mutate.ts";

/**
 * A control is deleted after the others are made, so that the requirement never requires less, unless it has no room.
 * GitLab refuses every change to a control of a full requirement, because its check of the number does not ask whether
 * the control is new (compliance_requirements_control.rb): such a control is replaced.
 */
export async function writeControls(
  { controls, seen }: RequirementStep,
  gid: string,
  context: Context,
  attempt: Attempt,
  failures: Failures,
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
  const removed = new Set<ControlStep>();
  const change = async (step: ControlStep) => {
    if (!removed.has(step)) {
      if (number < mostControls) return attempt(step, () => updateControl(step, context));
      if (!(await remove(step))) return undefined;
      removed.add(step);
    }
    const done = await attempt(step, () => createControl(step, gid, context));
    if (done) number++;
    return done;
  };
  const failed: ControlStep[] = [];
  for (const step of of("update")) if (!(await change(step))) failed.push(step);
  if (failed.length === of("update").length) return;
  // Another control may have had its address or its name until now.
  for (const step of failed) {
    failures.delete(step);
    await change(step);
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
