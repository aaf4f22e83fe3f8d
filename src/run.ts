/** The whole run on one page: begin, settle the head, judge, look once more before a pass, deliver, report. */

import { deliver } from "./delivery/deliver.ts";
import { type DeliveryOrder, statusFor } from "./delivery/deliver-target.ts";
import { findTargets } from "./delivery/find-targets.ts";
import { startHeartbeat } from "./delivery/heartbeat.ts";
import { hasMovedOn } from "./delivery/status-check.ts";
import { conclude, evaluate, withoutPass } from "./evaluation/evaluate.ts";
import { exemptionsOf } from "./evaluation/exemptions.ts";
import { createFactStore, type FactStore, readOrThrow } from "./facts/collect.ts";
import { type MergeRequest, mergeRequest } from "./facts/merge-request/merge-request.ts";
import { type SettledHead, settleHead } from "./facts/merge-request/settle-head.ts";
import { identifyProject, type Project, project } from "./facts/project/project.ts";
import type { Inputs } from "./inputs/read.ts";
import type { Around, Begun, Head, Judged } from "./judged.ts";
import { branchesIn } from "./policy/branches.ts";
import { createPolicyLoader } from "./policy/loader.ts";
import { factsOf, type Policy, type SelectedControl } from "./policy/policy.ts";
import type { Ports } from "./ports.ts";
import { clockNotices } from "./reporting/clock-notices.ts";
import { buildReport, type Delivery, type Report } from "./reporting/report.ts";
import { awaitedLater } from "./shared/awaited-later.ts";
import type { Environment } from "./shared/environment.ts";
import { hintsFrom, subjectFromEnvironment } from "./subject/from-environment.ts";
import { type JobAddresses, jobAddresses } from "./subject/job.ts";
import type { Subject } from "./subject/subject.ts";

export interface RunResult {
  readonly report: Report;
  readonly notices: readonly string[];
  /** Of the note in the merge request, if there is one. */
  readonly noteUrl: string | undefined;
  /** What the verdict is based on, so that it can be kept as evidence. */
  readonly policy: Policy;
  readonly facts: FactStore["begun"];
}

/** @throws RunError if nothing could be judged; a verdict that was not delivered is part of the report */
export async function run(
  inputs: Inputs,
  env: Environment,
  ports: Ports,
  around: Around = {},
): Promise<RunResult> {
  async function judgeNow(): Promise<Judged> {
    const begun = await begin(inputs, env, ports, around);
    return judge(begun, await settle(begun));
  }
  async function judgeSurely(): Promise<Judged> {
    const first = await judgeNow();
    if (!isPassDue(first)) return first;
    return (await import("./last-look.ts")).confirmed(first, judgeNow, isPassDue);
  }
  const judged = await judgeSurely();
  // External controls get the other half, however long the status checks take.
  ports.reserve(1 / 2);
  const job = await jobAddresses(env, inputs);
  const { last, deliveries } = around.deliver
    ? await around.deliver(judged, judgeSurely, deliverVerdict)
    : { last: judged, deliveries: await deliverVerdict(judged) };
  return report(last, deliveries, job, around.trigger);
}

/** Whether a check or control is about to get a pass for a merge request. A dry run reports nothing. */
function isPassDue({ head, targets, evaluation, inputs }: Judged): boolean {
  const { dryRun, onUndetermined } = inputs;
  if (!head || dryRun || head.settled.state === "superseded") return false;
  return targets.some((target) => statusFor(evaluation, target, onUndetermined));
}

/** Starts everything that can start. The awaits at the end decide which failure ends the run. */
async function begin(inputs: Inputs, env: Environment, ports: Ports, around: Around): Promise<Begun> {
  const subject = await subjectFromEnvironment(inputs, env);
  const { prepared } = ports;
  const policies = prepared?.policies ?? (await createPolicyLoader(inputs, scopeOf(subject), ports));
  const { projectId, known } = await identifyProject(subject.project, ports.gitlabFor);
  const gitlab = ports.gitlabFor();
  const isMergeRequest = subject.kind === "merge-request";
  const iid = isMergeRequest ? subject.iid : undefined;

  function newStore(values: SettledHead["known"] = new Map()): FactStore {
    return createFactStore(
      {
        ...{ gitlabFor: ports.gitlabFor, workspace: ports.workspace, clock: ports.now, sleep: ports.sleep },
        ...{
          ...{ projectId, iid, sha: isMergeRequest ? subject.sha : undefined },
          policy: async () => (await loading).policy.texts,
          limits: { reportLimitBytes: inputs.reportLimit },
          ...hintsFrom(subject, env),
        },
        limit: ports.limit(),
        selected: prepared?.selected,
        now: () => time,
      },
      values,
    );
  }

  const store = newStore(prepared?.known ?? known);
  const first = awaitedLater(
    readOrThrow<MergeRequest | Project>(store, isMergeRequest ? mergeRequest : project),
  );
  // The same time for all facts. GitLab's answers show its clock, so it is read after the first one, failed or not.
  const time = first.then(ports.serverNow, ports.serverNow);
  const hint = isMergeRequest ? subject.targetBranchHint : undefined;
  const branches = branchesIn(store);
  const scope = scopeOf(subject);
  const beginEarly = ({ scope: of, needs }: SelectedControl) => {
    if (of === "project" || scope === "merge_request") store.begin(Object.values(needs));
  };
  const loading = awaitedLater(policies.load(projectId, hint, branches, beginEarly));
  const finding = awaitedLater(
    around.findTargets?.() ?? (prepared?.findTargets ?? findTargets)(inputs, gitlab, projectId, iid),
  );
  const judging = awaitedLater(
    loading.then(async ({ policy }) => {
      await around.beforeJudging?.(factsOf(policy, scopeOf(subject)));
      return evaluateOver(store, policy, subject);
    }),
  );
  const exemptions = awaitedLater(
    loading.then(({ policy }) =>
      exemptionsOf(policy, {
        readers: ports.readersFor(projectId),
        branch: isMergeRequest ? branches.protected : branches.default,
        head: branches.head,
        projectId,
        sha256: ports.sha256,
      }),
    ),
  );

  const anchor = await first;
  const loaded = await loading;
  const targets = await (await finding)(loaded.policy.requirements.map(({ name }) => name));
  ports.progress.targets = targets;
  const context = { inputs, ports, gitlab, subject, projectId, store, newStore };
  return { ...context, nowMs: await time, anchor, loaded, targets, judging, exemptions };
}

/** Waits until GitLab shows the judged head, because GitLab learns of a push some seconds late. */
async function settle(run: Begun): Promise<Head | undefined> {
  const { subject, anchor, gitlab, projectId, newStore, ports } = run;
  if (subject.kind === "project" || !("sha" in anchor)) return undefined;
  const judged = { projectId, iid: subject.iid, sha: subject.sha ?? anchor.sha ?? "" };
  const reread = () => newStore().read(mergeRequest);
  const movedOn = () => hasMovedOn(gitlab, judged);
  const settled = await settleHead(anchor, judged.sha, reread, movedOn, ports.sleep);
  return { judged, settled, shownAtMs: settled.waited ? ports.serverNow() : run.nowMs };
}

/** Judges every control, keeps the status checks pending meanwhile, and applies waivers and baseline. */
async function judge(run: Begun, head: Head | undefined): Promise<Judged> {
  const { anchor, loaded, ports, store, subject } = run;
  const heartbeat = head && startHeartbeat(run.gitlab, head.judged, checksToKeep(run, head), ports.after);
  // Facts that were read while GitLab still showed another head are not evidence about the judged head.
  const isFirst = !head || (head.settled.state === "current" && !head.settled.waited);
  const facts = isFirst ? store : run.newStore(head.settled.known);
  const judging = facts === store ? run.judging : evaluateOver(facts, loaded.policy, subject);
  const requirements = await judging.finally(() => heartbeat?.stop());
  // A slow baseline must not take the time that is reserved for delivery.
  const exempt = await run.exemptions;
  const shown = "path" in anchor ? anchor.path : anchor.projectPath;
  const projectPath = shown ?? (await readOrThrow(run.newStore(), project)).path;
  // By now more answers have told GitLab's clock than when the first of them came.
  const clocksMs = [ports.serverNow(), ports.now()];
  const circumstances = { clocksMs, project: projectPath, iid: head?.judged.iid };
  const exempted = exempt(requirements, circumstances);
  const concluded = conclude(exempted.judged, clocksMs);
  const trusted = loaded.isTrusted ? concluded : withoutPass(concluded);
  const evaluation = loaded.isAdded
    ? (await import("./evaluation/added.ts")).withoutAddedPass(trusted, loaded.isAdded)
    : trusted;
  return { ...run, head, evaluation, projectPath, facts: facts.begun, exempted: exempted.notices };
}

function checksToKeep({ inputs, targets }: Begun, { settled }: Head): readonly number[] {
  if (settled.state === "superseded" || inputs.dryRun) return [];
  return targets.filter(({ kind }) => kind === "status_check").map(({ id }) => id);
}

/** Reports the verdict to GitLab. A target that refuses it is an outcome, not an error. */
function deliverVerdict(judged: Judged, shown?: DeliveryOrder["shown"]): Promise<readonly Delivery[]> {
  const { inputs, ports, gitlab, targets, projectId, head, evaluation } = judged;
  return deliver({
    ...{ gitlab, targets, evaluation, projectId, shown },
    mergeRequest: head && {
      ...head.judged,
      createdAtMs: Date.parse(head.settled.mergeRequest.createdAt),
    },
    isSuperseded: head?.settled.state === "superseded",
    isLagging: head?.settled.state === "lagging",
    onUndetermined: inputs.onUndetermined,
    dryRun: inputs.dryRun,
    ...{ secrets: inputs.controlSecrets, nonce: ports.nonce, given: inputs.given },
    ...{ serverNow: ports.serverNow, sleep: ports.sleep, checksAreOver: () => ports.reserve(0) },
    onDelivered: (delivery) => ports.progress.done.push(delivery),
  });
}

async function report(
  judged: Judged,
  deliveries: readonly Delivery[],
  job: JobAddresses,
  trigger: Around["trigger"],
): Promise<RunResult> {
  const { inputs, loaded, ports, projectId, subject, head, evaluation, projectPath, facts, meanwhile } =
    judged;
  const clocks = clockNotices(ports.serverNow(), ports.now());
  const reported = [...loaded.notices, ...(meanwhile === undefined ? [] : [meanwhile]), ...clocks];
  const report = await buildReport({
    ...{ evaluation, loaded, deliveries, job },
    ...{ version: ports.version, sha256: ports.sha256, clean: ports.clean },
    subject: {
      gitlabUrl: inputs.gitlabUrl,
      project: { id: projectId, path: projectPath },
      mergeRequest: head && {
        iid: head.judged.iid,
        sha: head.judged.sha,
        targetBranch: head.settled.mergeRequest.targetBranch,
      },
      trigger,
    },
    generatedAt: new Date(ports.now()),
    notices: reported,
  });
  const noted = await keepNote(judged, report);
  const all = [
    ...[inputs.warnings, subject.notices, reported, loaded.policy.warnings],
    ...[judged.exempted, noted?.notices ?? []],
  ];
  return { report, policy: loaded.policy, facts, notices: all.flat(), noteUrl: noted?.address };
}

/** Loaded only if an input requires a note. A dry run writes none, nor does a run whose head was replaced. */
async function keepNote({ inputs, gitlab, head, ports }: Judged, report: Report) {
  const isReplaced = report.deliveries.some(({ outcome }) => outcome === "superseded");
  if (inputs.note === "never" || inputs.dryRun || !head || isReplaced) return undefined;
  return (await import("./delivery/note.ts")).keepNote(gitlab, head.judged, report, inputs, ports.sha256);
}

function evaluateOver(facts: FactStore, policy: Policy, subject: Subject) {
  facts.announce(factsOf(policy, scopeOf(subject)));
  return evaluate(policy, facts, scopeOf(subject));
}

function scopeOf({ kind }: Subject): "project" | "merge_request" {
  return kind === "project" ? "project" : "merge_request";
}
