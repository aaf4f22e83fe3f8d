/** The whole run on one page: subject, policy, targets, facts, evaluation, delivery, report. */

import { deliver } from "./delivery/deliver.ts";
import { findTargets } from "./delivery/find-targets.ts";
import { startHeartbeat } from "./delivery/heartbeat.ts";
import { hasMovedOn, type JudgedHead } from "./delivery/status-check.ts";
import { conclude, evaluate } from "./evaluation/evaluate.ts";
import type { exemptionsOf } from "./evaluation/exemptions.ts";
import { createFactStore, type FactResult, type FactStore } from "./facts/collect.ts";
import { headOf } from "./facts/merge-request/head.ts";
import { type MergeRequest, mergeRequest } from "./facts/merge-request/merge-request.ts";
import { identifyProject, type Project, project } from "./facts/project/project.ts";
import type { GitLab } from "./gitlab/client.ts";
import type { Inputs } from "./inputs/read.ts";
import { factsOf, type Policy } from "./policy/load.ts";
import { createPolicyLoader } from "./policy/loader.ts";
import type { Ports } from "./ports.ts";
import { buildReport, type Report } from "./reporting/report.ts";
import { defaultBranchHint, ownJob, subjectFromEnvironment } from "./subject/from-environment.ts";

export interface RunResult {
  readonly report: Report;
  readonly notices: readonly string[];
  /** What the verdict rests on, for whoever wants to keep it. */
  readonly policy: Policy;
  readonly facts: FactStore["begun"];
}

/** @throws RunError when nothing could be judged; a verdict that was not delivered is part of the report */
export async function run(
  inputs: Inputs,
  env: Readonly<Record<string, string | undefined>>,
  ports: Ports,
): Promise<RunResult> {
  const subject = subjectFromEnvironment(inputs, env);
  const scope = subject.kind === "project" ? "project" : "merge_request";
  const policies = await createPolicyLoader(inputs, scope, ports);
  const { projectId, known } = await identifyProject(subject.project, ports.gitlabFor);
  const iid = subject.kind === "merge-request" ? subject.iid : undefined;
  const gitlab = ports.gitlabFor();
  const hint = subject.kind === "merge-request" ? subject.targetBranchHint : undefined;

  // Everything that can begin begins at once; what fails is met in the order of the awaits below.
  const store = newStore(known);
  let used = store;
  const first = begun(
    readOrThrow<MergeRequest | Project>(store, scope === "project" ? project : mergeRequest),
  );
  // Asked for only when GitLab has answered, for its answers tell its clock.
  const now = first.then(ports.serverNow, ports.serverNow);
  const loading = begun(policies.load(projectId, hint, targetBranch));
  const finding = begun(findTargets(inputs, gitlab, projectId, iid));
  const judging = begun(loading.then(({ policy }) => judge(policy, store)));
  const exempting = begun(loading.then(({ policy }) => exemptions(policy)));

  const anchor = await first;
  const loaded = await loading;
  const { policy } = loaded;
  const targets = (await finding)(policy.requirements.map(({ name }) => name));
  ports.progress.targets = targets;

  const seen = "sha" in anchor ? anchor : undefined;
  const sha = (subject.kind === "merge-request" ? subject.sha : undefined) ?? seen?.sha ?? "";
  const judgedHead = iid === undefined ? undefined : { projectId, iid, sha };
  const head =
    seen &&
    judgedHead &&
    (await headOf(seen, sha, reread, () => hasMovedOn(gitlab, judgedHead), ports.sleep));
  const isSuperseded = head?.state === "superseded";
  const toKeepPending =
    isSuperseded || inputs.dryRun ? [] : targets.filter(({ kind }) => kind === "status_check");
  const heartbeat =
    judgedHead &&
    startHeartbeat(
      gitlab,
      judgedHead,
      toKeepPending.map(({ id }) => id),
      ports.after,
    );
  // What was read while GitLab still showed another head is not evidence about ours.
  const judged = await (head?.waited ? judge(policy, newStore(head.known)) : judging).finally(() =>
    heartbeat?.stop(),
  );
  ports.evaluationIsOver();
  const path = seen?.projectPath ?? (await readOrThrow(store, project)).path;
  const exempted = (await exempting)(judged, { nowMs: await now, project: path, iid });
  const evaluation = conclude(exempted.judged, await now);

  const deliveries = await deliver({
    gitlab,
    targets,
    evaluation,
    projectId,
    mergeRequest: judgedHead &&
      head && { ...judgedHead, createdAtMs: Date.parse(head.mergeRequest.createdAt) },
    isSuperseded,
    isLagging: head?.state === "lagging",
    onUndetermined: inputs.onUndetermined,
    dryRun: inputs.dryRun,
    secrets: inputs.controlSecrets,
    nonce: ports.nonce,
    serverNow: ports.serverNow,
    sleep: ports.sleep,
    onDelivered: (delivery) => ports.progress.done.push(delivery),
  });

  const report = buildReport({
    evaluation,
    loaded,
    subject: {
      gitlabUrl: inputs.gitlabUrl,
      project: { id: projectId, path },
      mergeRequest: head &&
        judgedHead && { iid: judgedHead.iid, sha, targetBranch: head.mergeRequest.targetBranch },
    },
    deliveries,
    generatedAt: new Date(ports.now()),
    version: ports.version,
  });
  const noted = await noteOf(inputs, report, gitlab, judgedHead);
  const unused =
    scope === "project" && inputs.statusChecks.length > 0
      ? ["status_check is left aside: only a merge request has status checks"]
      : [];
  return {
    report,
    policy,
    facts: used.begun,
    notices: [
      ...inputs.warnings,
      ...subject.notices,
      ...policy.warnings,
      ...exempted.notices,
      ...noted,
      ...unused,
    ],
  };

  function newStore(values: ReadonlyMap<string, FactResult<unknown>>): FactStore {
    const branchHint = defaultBranchHint(subject.project, env);
    const { gitlabFor, workspace } = ports;
    return createFactStore(
      {
        gitlabFor,
        workspace,
        projectId,
        iid,
        policy: inputs.policy,
        defaultBranchHint: branchHint,
        limits: { report_limit: inputs.reportLimit },
        job: ownJob(env),
        now: () => now,
        clock: ports.now,
      },
      values,
    );
  }

  function judge(policy: Policy, facts: FactStore) {
    used = facts;
    facts.announce(factsOf(policy, scope));
    return evaluate(policy, facts, scope);
  }

  /** Loaded only for a policy that excuses something. */
  async function exemptions(policy: Policy): ReturnType<typeof exemptionsOf> {
    if (policy.waivers.length + policy.baselines.length === 0) return (judged) => ({ judged, notices: [] });
    return (await import("./evaluation/exemptions.ts")).exemptionsOf(policy, {
      readers: ports.readersFor(projectId),
      branch: scope === "project" ? defaultBranch : targetBranch,
      isCheckout: scope === "project" || inputs.policyFrom === "checkout",
      projectId,
    });
  }

  async function defaultBranch(): Promise<string> {
    return (await readOrThrow(store, project)).defaultBranch ?? "";
  }

  function reread(): Promise<FactResult<MergeRequest>> {
    return newStore(new Map()).read(mergeRequest);
  }

  async function targetBranch(): Promise<string> {
    return (await readOrThrow(store, mergeRequest)).targetBranch;
  }
}

/** A fact without which there is nothing to judge: its own error ends the run. */
async function readOrThrow<T>(store: FactStore, fact: Parameters<typeof store.read<T>>[0]): Promise<T> {
  const result = await store.read<T>(fact);
  if (result.ok) return result.value;
  throw result.error;
}

/** Loaded only where a note is wanted; nothing is written in a dry run, or about a head that is replaced. */
async function noteOf(inputs: Inputs, report: Report, gitlab: GitLab, judgedHead: JudgedHead | undefined) {
  const isOurs = report.deliveries.every(({ outcome }) => outcome !== "superseded");
  if (inputs.note === "never" || inputs.dryRun || !judgedHead || !isOurs) return [];
  return (await import("./delivery/note.ts")).keepNote(gitlab, judgedHead, report, inputs.note);
}

/** A promise that is awaited later; until then its failure is nobody's surprise. */
function begun<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
