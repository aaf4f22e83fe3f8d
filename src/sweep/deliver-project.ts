/** Delivers to external controls where nothing is judged now: an earlier verdict, or "undetermined" if no verdict exists. */

import { deliver } from "../delivery/deliver.ts";
import type { Evaluation } from "../evaluation/evaluate.ts";
import type { Read, SweepContext } from "./context.ts";
import { sentenceOf } from "./judge-project.ts";
import type { SweptProject } from "./schema.ts";

export async function deliverAgain(
  context: SweepContext,
  projectId: number,
  { verdict, requirements }: Pick<SweptProject, "verdict" | "requirements">,
  read: Read | undefined,
): Promise<SweptProject["deliveries"]> {
  return deliverTo(
    context,
    projectId,
    { verdict, requirements: requirements.map(({ name, status }) => ({ name, status, controls: [] })) },
    read,
  );
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
    return { ...project, deliveries: await deliverTo(context, project.id, evaluation, undefined) };
  } catch (error) {
    // What is wrong with the project is known already.
    sentenceOf(context.ports, error);
    return project;
  }
}

async function deliverTo(
  { inputs, ports, targets }: SweepContext,
  projectId: number,
  evaluation: Evaluation,
  read: Read | undefined,
): Promise<SweptProject["deliveries"]> {
  const match = await targets.ofProject(projectId, read?.frameworks);
  const found = await match(evaluation.requirements.map(({ name }) => name));
  if (found.length === 0) return [];
  const deliveries = await deliver({
    ...{ gitlab: ports.gitlabFor(), targets: found, evaluation, projectId, mergeRequest: undefined },
    ...{ isSuperseded: false, isLagging: false },
    ...{ onUndetermined: inputs.onUndetermined, dryRun: inputs.dryRun },
    ...{ secrets: inputs.controlSecrets, nonce: ports.nonce, given: inputs.given },
    ...{ serverNow: ports.serverNow, sleep: ports.sleep, checksAreOver: () => {}, onDelivered: () => {} },
  });
  return [...deliveries];
}
