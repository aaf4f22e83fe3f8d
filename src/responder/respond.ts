/** Mode responder: judges what GitLab's event is about, and answers the status check or the external control of the event. */

import type { World } from "../compose.ts";
import type { GitLab } from "../gitlab/client.ts";
import type { ResponderInputs } from "../inputs/modes.ts";
import type { Inputs } from "../inputs/read.ts";
import type { Ports } from "../ports.ts";
import { type RunResult, run } from "../run.ts";
import type { Environment } from "../shared/environment.ts";
import { RunError } from "../shared/errors.ts";
import { nowhere } from "../workspace/nowhere.ts";
import { requireAllowed } from "./allowed.ts";
import { createCancelling, isInterruption } from "./cancelling.ts";
import { answerSurely, deliverSurely, type Standing } from "./deliver-surely.ts";
import { checkToAnswer } from "./named-check.ts";
import { readPayload, type TriggerEvent } from "./payload.ts";
import { inPhases } from "./phases.ts";
import { needsJobs, waitForPipeline } from "./pipeline-wait.ts";
import { lookAt, pipelineOf } from "./second-look.ts";
import { createStandstill, type Standstill } from "./standstill.ts";
import { type Job, lastWord, takeBack } from "./take-back.ts";

/** There is nothing to answer, and nothing is wrong. */
export interface Unanswered {
  /** Why, as a sentence without a full stop. */
  readonly unanswered: string;
}

interface Context {
  readonly inputs: Inputs;
  readonly mode: ResponderInputs;
  readonly env: Environment;
  readonly ports: Ports;
  readonly gitlab: GitLab;
  readonly standstill: Standstill;
  readonly standing: Standing;
}

type Of<Kind> = TriggerEvent & { readonly kind: Kind };

/** What the job does instead of a plain run. The wait for a pipeline must not take the time of the evaluation. */
export function asResponder(
  mode: ResponderInputs,
  { env, secrets, signal: ofJob }: Pick<World, "env" | "secrets" | "signal">,
) {
  const standstill = createStandstill();
  const { signal, through, isUnanswered } = createCancelling(ofJob);
  const job = { env, secrets, isUnanswered };
  return {
    ...{ stoodStillMs: standstill.ms, signal, line: { through } },
    judge: (inputs: Inputs, env: Environment, ports: Ports) =>
      respond({ inputs, mode, env, ports, standstill }, job),
  };
}

/** @throws RunError, among others for a payload without certain ids, and for a project that the inputs do not allow */
async function respond(
  given: Omit<Context, "gitlab" | "standing">,
  job: Job,
): Promise<RunResult | Unanswered> {
  const { ofMode: _, ...inputs } = given.inputs;
  const event = await readPayload(given.env.TRIGGER_PAYLOAD);
  // The checkout is the central project's. Only the policy is read from it.
  const ports = { ...given.ports, workspace: async () => nowhere };
  const standing: Standing = { pass: "open" };
  const context = { ...given, inputs, ports, gitlab: ports.gitlabFor(), standing };
  try {
    await requireAllowed(context.gitlab, given.mode.allowedGroups, event.projectId);
    return await (event.kind === "status_check"
      ? answerCheck(context, event)
      : answerControl(context, event));
  } catch (error) {
    if (!isInterruption(error) || inputs.dryRun || standing.pass === "settled") throw error;
    const { id, kind } = event;
    const secret = kind === "external_control" ? secretOf(context, id) : undefined;
    const { allowedGroups } = given.mode;
    throw await lastWord(
      { ...{ event, job, inputs, ports, standing, secret }, allowedGroups },
      error as RunError,
    );
  }
}

async function answerCheck(context: Context, event: Of<"status_check">): Promise<RunResult | Unanswered> {
  const { inputs, mode, gitlab, standstill, standing } = context;
  const { ports, keep } = inPhases(context.ports);
  const { projectId, iid, id } = event;
  const place = { projectId, iid };
  const [looked, listed] = await Promise.allSettled([
    lookAt(gitlab, projectId, iid),
    checkToAnswer(gitlab, event, inputs.statusChecks),
  ]);
  if (listed.status === "rejected") throw listed.reason;
  const found = listed.value;
  if (looked.status === "rejected") {
    keep(0);
    const earlier = { gitlab, ...place, sha: event.sha };
    if (!inputs.dryRun && "targets" in found) await takeBack(earlier, id, looked.reason);
    throw looked.reason;
  }
  const look = looked.value;
  if (!look.isOpen)
    return { unanswered: `merge request !${iid} of project ${projectId} is closed or merged` };
  if ("unanswered" in found) return found;
  const { name, targets } = found;
  const isOlder = event.sha !== undefined && look.sha !== undefined && event.sha !== look.sha;
  const warnings = isOlder
    ? [`the event is about another head than the newest one, ${look.sha}, which is judged`]
    : [];
  const { sha: _, ...others } = inputs;
  const own: Inputs = {
    ...{ ...others, mode: "merge-request", policyFrom: "checkout", sha: undefined },
    ...{ project: projectId, mergeRequest: iid, statusChecks: [name], controls: [] },
    warnings: [...inputs.warnings, ...warnings],
  };
  const watched = { look };
  let leftMs = mode.waitForPipeline;
  try {
    // The central job's environment says nothing about the subject.
    return await run(own, {}, ports, {
      trigger: { kind: event.kind, id },
      findTargets: async () => targets,
      async beforeJudging(facts) {
        if (leftMs <= 0 || !facts.some(needsJobs)) return;
        const { answer, tookMs } = await standstill.during(ports.now, () =>
          waitForPipeline({ gitlab, ...place, mostMs: leftMs, ...ports }),
        );
        leftMs -= tookMs;
        // Only the facts about the pipeline are read after the wait.
        if (answer) watched.look = { ...watched.look, pipeline: pipelineOf(answer) };
      },
      deliver: (judged, again, once) =>
        deliverSurely({ gitlab, ...place, watched, keep, standing, judged, again, once }),
    });
  } catch (error) {
    keep(0);
    const sha = watched.look.sha ?? event.sha;
    if (!inputs.dryRun) await takeBack({ gitlab, ...place, sha }, id, error);
    throw error;
  }
}

function secretOf({ inputs, mode, env }: Context, id: number): string | undefined {
  const typed = env[`COUNTERSIGN_CONTROL_SECRET_${id}`] || mode.controlSecret;
  return inputs.controlSecrets.get(id) ?? typed;
}

async function answerControl(
  context: Context,
  { projectId, id, kind }: Of<"external_control">,
): Promise<RunResult | Unanswered> {
  const { inputs, standing, gitlab } = context;
  const named = inputs.controls.filter((control) => control.id === id);
  if (inputs.controls.length > 0 && named.length === 0)
    return { unanswered: `the event is about external control ${id}, which external_control does not name` };
  const secret = secretOf(context, id);
  if (secret === undefined && !inputs.dryRun) {
    throw new RunError(
      "INPUT_INVALID",
      `external_control_secret is missing: control ${id} cannot be answered without its secret`,
      { advice: `store it as the variable COUNTERSIGN_CONTROL_SECRET_${id}, masked` },
    );
  }
  const { sha: _, mergeRequest: __, ...others } = inputs;
  const own: Inputs = {
    ...{ ...others, mode: "project", policyFrom: "checkout", sha: undefined, mergeRequest: undefined },
    ...{ project: projectId, statusChecks: [] },
    controls: named.length > 0 ? named : [{ id, requirement: undefined }],
    controlSecrets: new Map(secret === undefined ? [] : [[id, secret]]),
  };
  const { ports, keep } = inPhases(context.ports);
  try {
    return await run(own, {}, ports, {
      trigger: { kind, id },
      deliver: (judged, again, once) => answerSurely({ keep, standing, judged, again, once }),
    });
  } catch (error) {
    // A pass that could not be judged once more does not stay.
    if (standing.pass === "unsure" && !isInterruption(error)) {
      keep(0);
      const signer = { secret: secret ?? "", nonce: ports.nonce };
      await gitlab.ExternalControls.setStatus(projectId, id, "fail", signer).catch(unlessDefect);
    }
    throw error;
  }
}

/** The error that ended the run is reported, not this one. */
function unlessDefect(failure: unknown): void {
  if (!(failure instanceof RunError)) throw failure;
}
