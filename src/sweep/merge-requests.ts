/** Judges the open merge requests of a project, answers their status checks, and says which checks somebody changed. */

import { GitLabError } from "../gitlab/errors.ts";
import type { Around } from "../judged.ts";
import { isInterruption } from "../responder/cancelling.ts";
import { deliverSurely, type Standing } from "../responder/deliver-surely.ts";
import type { Phases } from "../responder/phases.ts";
import { lookAt } from "../responder/second-look.ts";
import { leaveNoPass, takeBack } from "../responder/take-back.ts";
import { RunError } from "../shared/errors.ts";
import { parse } from "../shared/schema.ts";
import { plain } from "../shared/text.ts";
import * as z from "../shared/zod.ts";
import type { ShardProject, SweepContext } from "./context.ts";
import { runOne, sentenceOf } from "./judge-project.ts";
import type { SweptMergeRequest } from "./schema.ts";

const Row = z.object({ iid: z.number(), sha: z.nullable(z.string()) });

export interface OfMergeRequests {
  readonly mergeRequests: readonly SweptMergeRequest[];
  /** What was changed of checks that block merging, a sentence each. */
  readonly checks: readonly string[];
}

interface Shown {
  readonly id: number;
  readonly name: string;
  readonly status: string;
}

/** Judged at the same time. All requests still go at the pace of the sweep. */
const atOnce = 4;

/** @param earlier of the last result, to compare with @throws RunError if the list cannot be read */
export async function judgeMergeRequests(
  context: SweepContext,
  project: ShardProject,
  earlier: readonly SweptMergeRequest[],
): Promise<OfMergeRequests> {
  const gitlab = context.ports.gitlabFor();
  const path = `/projects/${project.id}/merge_requests`;
  const query = { state: "opened", scope: "all", perPage: 100 };
  const rows = parse(z.array(Row), await gitlab.read(path, query)).sort((one, other) => one.iid - other.iid);
  const judged: { readonly mergeRequest: SweptMergeRequest; readonly shown: readonly Shown[] }[] = [];
  let next = 0;
  const worker = async () => {
    for (let row = rows[next++]; row; row = rows[next++]) {
      const before = earlier.find(({ iid, sha }) => iid === row?.iid && sha === row.sha);
      judged.push(await context.lastWords.follow(judgeOne(context, project, row, before)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  judged.sort((one, other) => one.mergeRequest.iid - other.mergeRequest.iid);
  const shownOf = new Map(judged.map(({ mergeRequest, shown }) => [mergeRequest.iid, shown]));
  return {
    mergeRequests: judged.map(({ mergeRequest }) => mergeRequest),
    checks: [...mustSucceed(project, judged), ...(await missing(context, project, earlier, shownOf))],
  };
}

async function judgeOne(
  context: SweepContext,
  { id }: ShardProject,
  { iid, sha }: z.infer<typeof Row>,
  before: SweptMergeRequest | undefined,
) {
  let shown: readonly Shown[] = [];
  const standing: Standing = { pass: "open" };
  try {
    const { report } = await runOne(context, {
      around: await watching(context, id, iid, standing),
      inputs: { mode: "merge-request", project: id, mergeRequest: iid, controls: [] },
      async findTargets({ statusChecks }, gitlab, projectId) {
        if (statusChecks.length > 0)
          shown = await gitlab.StatusChecks.allForMergeRequest(projectId, iid).catch(withoutLicence);
        return context.targets.ofChecks(shown);
      },
    });
    const { verdict, deliveries, subject } = report;
    const tampered = changedBehind(before, shown, deliveries);
    const mergeRequest: SweptMergeRequest = {
      ...{ iid, sha: subject.merge_request?.sha ?? sha ?? "", verdict, deliveries },
      ...(tampered.length > 0 ? { tampered } : {}),
    };
    return { mergeRequest, shown };
  } catch (error) {
    if (isInterruption(error) && standing.pass === "unsure")
      await settleCancelled(context, id, { iid, sha }, shown);
    const mergeRequest: SweptMergeRequest = {
      ...{ iid, sha: sha ?? "", verdict: "undetermined", deliveries: [] },
      error: sentenceOf(context.ports, error),
    };
    await takeAllBack(context, id, { iid, sha }, error);
    return { mergeRequest, shown };
  }
}

/** It cannot be judged, so that the reasons of an earlier pass may be gone. */
async function takeAllBack(
  { inputs, ports, policies, targets }: SweepContext,
  projectId: number,
  { iid, sha }: z.infer<typeof Row>,
  error: unknown,
): Promise<void> {
  if (inputs.dryRun || inputs.statusChecks.length === 0) return;
  const gitlab = ports.gitlabFor();
  try {
    const shown = await gitlab.StatusChecks.allForMergeRequest(projectId, iid);
    const requirements = policies.centre.policy.requirements.map(({ name }) => name);
    for (const { id } of await targets.ofChecks(shown)(requirements))
      await takeBack({ gitlab, projectId, iid, sha: sha ?? undefined }, id, error);
  } catch (failure) {
    // It is the same failure, in other words, and that one is reported.
    sentenceOf(ports, failure);
  }
}

/** The job is cancelled between a pass and the second look. A sweep that had not begun would have left what was there before. */
async function settleCancelled(
  { lastWords, policies, targets }: SweepContext,
  projectId: number,
  { iid, sha }: z.infer<typeof Row>,
  shown: readonly Shown[],
): Promise<void> {
  const gitlab = lastWords.gitlab();
  const place = { gitlab, projectId, iid, sha: sha ?? undefined, isUnsure: true };
  const requirements = policies.centre.policy.requirements.map(({ name }) => name);
  for (const { id } of await targets.ofChecks(shown)(requirements))
    await leaveNoPass(place, id).catch((failure: unknown) => {
      if (!(failure instanceof RunError)) throw failure;
    });
}

/** A responder can answer the same check meanwhile: whichever of the two ends last must leave the right verdict. */
async function watching({ inputs, ports }: SweepContext, projectId: number, iid: number, standing: Standing) {
  if (inputs.dryRun || inputs.statusChecks.length === 0) return undefined;
  const gitlab = ports.gitlabFor();
  const watched = { look: await lookAt(gitlab, projectId, iid) };
  return ({ keep }: Phases): Around => ({
    deliver: (judged, again, once) =>
      deliverSurely({ gitlab, projectId, iid, watched, keep, standing, judged, again, once }),
  });
}

/** GitLab answers 401 for a project without the licence: it has no checks, and nothing is wrong with that. */
function withoutLicence(error: unknown): readonly Shown[] {
  if (error instanceof GitLabError && error.status === 401) return [];
  throw error;
}

/** Checks that GitLab showed as passed before the verdict was posted again, though the last one was not, and this one is not. */
function changedBehind(
  before: SweptMergeRequest | undefined,
  shown: readonly Shown[],
  now: SweptMergeRequest["deliveries"],
): string[] {
  const failed = (before?.deliveries ?? []).filter(
    ({ target, status, outcome }) =>
      target === "status_check" && status === "failed" && outcome === "delivered",
  );
  return failed.flatMap(({ id, name }) => {
    const isPassed = shown.some((check) => check.id === id && check.status === "passed");
    const isStillFailed = now.some((one) => one.id === id && one.status === "failed");
    return isPassed && isStillFailed
      ? [`status check ${nameOf(id, name)} was passed, though the last verdict was not`]
      : [];
  });
}

function mustSucceed(
  { listed }: ShardProject,
  judged: readonly { readonly mergeRequest: SweptMergeRequest }[],
): readonly string[] {
  const hasChecks = judged.some(({ mergeRequest }) => mergeRequest.deliveries.length > 0);
  return hasChecks && listed().only_allow_merge_if_all_status_checks_passed === false
    ? ['"Status checks must succeed" is off, so a failed check does not block merging']
    : [];
}

/** Checks that had a verdict in the last sweep, and that the merge request does not show any more. */
async function missing(
  { ports }: SweepContext,
  { id: projectId }: ShardProject,
  earlier: readonly SweptMergeRequest[],
  shownOf: ReadonlyMap<number, readonly Shown[]>,
): Promise<readonly string[]> {
  const gone = new Map<number, { readonly iid: number; readonly name: string | null }>();
  for (const { iid, deliveries } of earlier)
    for (const { target, id, name } of deliveries) {
      const shown = shownOf.get(iid);
      if (target === "status_check" && shown && !shown.some((check) => check.id === id))
        gone.set(id, { iid, name });
    }
  if (gone.size === 0) return [];
  const left = await ports
    .gitlabFor()
    .read(`/projects/${projectId}/external_status_checks`, { perPage: 100 })
    .then((rows) => parse(z.array(z.object({ id: z.number() })), rows).map(({ id }) => id))
    .catch((error) => {
      sentenceOf(ports, error);
      return undefined;
    });
  return [...gone].map(([id, { iid, name }]) =>
    left === undefined || left.includes(id)
      ? `status check ${nameOf(id, name)} is not shown on !${iid} any more: it is limited to other branches, or was deleted`
      : `status check ${nameOf(id, name)} was deleted`,
  );
}

function nameOf(id: number, name: string | null): string {
  return name === null ? String(id) : `"${plain(name)}"`;
}
