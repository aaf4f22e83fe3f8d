/** Delivers to external controls where nothing is judged now: an earlier verdict, or "undetermined" if no verdict exists. */

import { deliver } from "../delivery/deliver.ts";
import { statusFor } from "../delivery/deliver-target.ts";
import type { Target } from "../delivery/targets.ts";
import type { Evaluation } from "../evaluation/evaluate.ts";
import type { Read, SweepContext } from "./context.ts";
import { sentenceOf } from "./judge-project.ts";
import type { SweptProject } from "./schema.ts";

/** @returns undefined, and nothing is delivered, if a control would get a pass from it */
export async function deliverAgain(
  context: SweepContext,
  projectId: number,
  { verdict, requirements }: Pick<SweptProject, "verdict" | "requirements">,
  read: Read | undefined,
): Promise<SweptProject["deliveries"] | undefined> {
  const evaluation: Evaluation = {
    verdict,
    requirements: requirements.map(({ name, status }) => ({ name, status, controls: [] })),
  };
  const targets = await targetsOf(context, projectId, evaluation, read);
  const { onUndetermined } = context.inputs;
  if (targets.some((target) => statusFor(evaluation, target, onUndetermined) === true)) return undefined;
  return deliverTo(context, projectId, evaluation, targets);
}

/**
 * A project that cannot be judged must not keep the pass that a control has from before: its own people can cause that,
 * for example with a policy file that is not valid.
 */
export async function deliverUnjudged(context: SweepContext, project: SweptProject): Promise<SweptProject> {
  if (context.inputs.controls.length === 0) return project;
  const { requirements } = context.policies.centre.policy;
  const evaluation: Evaluation = {
    verdict: "undetermined",
    requirements: requirements.map(({ name }) => ({ name, status: "unknown", controls: [] })),
  };
  try {
    const targets = await targetsOf(context, project.id, evaluation, undefined);
    return { ...project, deliveries: await deliverTo(context, project.id, evaluation, targets) };
  } catch (error) {
    // What is wrong with the project is known already.
    sentenceOf(context.ports, error);
    return project;
  }
}

async function targetsOf(
  { targets }: SweepContext,
  projectId: number,
  { requirements }: Evaluation,
  read: Read | undefined,
): Promise<readonly Target[]> {
  const match = await targets.ofProject(projectId, read?.frameworks);
  return match(requirements.map(({ name }) => name));
}

async function deliverTo(
  { inputs, ports }: SweepContext,
  projectId: number,
  evaluation: Evaluation,
  targets: readonly Target[],
): Promise<SweptProject["deliveries"]> {
  if (targets.length === 0) return [];
  const deliveries = await deliver({
    ...{ gitlab: ports.gitlabFor(), targets, evaluation, projectId, mergeRequest: undefined },
    ...{ isSuperseded: false, isLagging: false },
    ...{ onUndetermined: inputs.onUndetermined, dryRun: inputs.dryRun },
    ...{ secrets: inputs.controlSecrets, nonce: ports.nonce, given: inputs.given },
    ...{ serverNow: ports.serverNow, sleep: ports.sleep, checksAreOver: () => {}, onDelivered: () => {} },
  });
  return [...deliveries];
}
