/** Takes the projects of a shard in batches: reads facts of many at once, judges each, tries again at the end what failed. */

import { deliver } from "../delivery/deliver.ts";
import type { Evaluation } from "../evaluation/evaluate.ts";
import { RunError } from "../shared/errors.ts";
import { plain } from "../shared/text.ts";
import type { JudgedProject, Read, ShardProject, SweepContext } from "./context.ts";
import { judgeProject } from "./judge-project.ts";
import type { Tally } from "./progress.ts";
import type { Same } from "./same.ts";
import type { SweptProject } from "./schema.ts";
import type { Earlier, Learnt, State } from "./state.ts";

export interface Judging {
  add(project: ShardProject): void;
  /** No more projects are added. */
  noMore(): void;
  /** When everything that was added is judged. @throws RunError if no project can be judged any more */
  finished(): Promise<void>;
  learnt(): Learnt;
  /** What could not be judged or delivered, in sentences. */
  problems(): readonly string[];
}

interface Keeping {
  readonly state: State;
  readonly tally: Tally;
  readonly mayResume: Same["mayResume"];
}

/** Batches at the same time: while one is read, the projects of another one are judged. */
const batchesAtOnce = 3;
/** Projects in a row that GitLab did not answer for. After them, it answers for none. */
const mostInARow = 40;
/** Sentences that are kept for the end of the log. */
const mostProblems = 20;

export function createJudging(context: SweepContext, { state, tally, mayResume }: Keeping): Judging {
  const pending: ShardProject[] = [];
  const again: { readonly project: ShardProject; readonly before: JudgedProject }[] = [];
  const problems: string[] = [];
  let isWhole = false;
  let inARow = 0;
  let wake = () => {};
  let more = new Promise<void>((resolve) => {
    wake = resolve;
  });

  function ring(): void {
    wake();
    more = new Promise<void>((resolve) => {
      wake = resolve;
    });
  }

  /** Undefined at the end. */
  async function nextBatch(size: number): Promise<readonly ShardProject[] | undefined> {
    while (pending.length < size && !isWhole) await more;
    return pending.length === 0 ? undefined : pending.splice(0, size);
  }

  async function worker(): Promise<void> {
    for (;;) {
      const batch = await nextBatch(batchSize);
      if (!batch) return;
      await Promise.all(batch.map((project) => judge(project, undefined)));
    }
  }

  async function judge(project: ShardProject, read: Read | undefined): Promise<void> {
    const earlier = await state.earlier(project.id);
    const resumed = earlier && (await resume(project, earlier, read));
    if (resumed) return keep({ project: resumed, policy: earlier.policy, mayRetry: false });
    const judged = await judgeProject(context, project, read);
    await watch(judged);
    if (judged.mayRetry) again.push({ project, before: judged });
    else await keep(judged);
  }

  /** The verdict is not judged again, but external controls get it: GitLab's ping has set them to pending. */
  async function resume(
    { id, path }: ShardProject,
    { policy, project }: Earlier,
    read: Read | undefined,
  ): Promise<SweptProject | undefined> {
    if (!mayResume(project)) return undefined;
    const digest = await context.policies.digestFor(id).catch(unlessInterrupted);
    if (policy !== digest) return undefined;
    const deliveries = await deliverAgain(context, id, project, read);
    if (deliveries.some(({ outcome }) => outcome === "failed")) return undefined;
    return { ...project, path, resumed: true, deliveries };
  }

  async function keep({ project, policy }: JudgedProject): Promise<void> {
    await state.keep(project, policy);
    tally.done++;
    if (project.resumed) tally.resumed++;
    if (project.verdict === "compliant") tally.compliant++;
    else if (project.verdict === "non_compliant") tally.nonCompliant++;
    else tally.undetermined++;
    if (project.error !== null) tally.unjudged++;
    const failed = [...project.deliveries, ...project.merge_requests.flatMap(({ deliveries }) => deliveries)];
    const undelivered = failed.filter(({ outcome }) => outcome === "failed");
    tally.undelivered += undelivered.length;
    const sentences = [project.error, ...undelivered.map(({ error }) => `not delivered: ${error}`)];
    for (const sentence of sentences)
      if (sentence !== null && problems.length < mostProblems)
        problems.push(`${plain(project.path)}: ${sentence}`);
  }

  /** A token that GitLab refuses, or a GitLab that does not answer, ends the sweep instead of failing every project. */
  async function watch({ project, failure }: JudgedProject): Promise<void> {
    if (project.error === null) inARow = 0;
    if (!(failure instanceof RunError)) return;
    if (failure.code === "TOKEN_REFUSED") await context.ports.gitlabFor().read("/user");
    if (failure.code === "GITLAB_UNAVAILABLE" && ++inARow >= mostInARow) throw failure;
  }

  async function finished(): Promise<void> {
    await Promise.all(Array.from({ length: batchesAtOnce }, worker));
    for (const { project } of again.splice(0)) await keep(await judgeProject(context, project, undefined));
  }

  return {
    add(project) {
      pending.push(project);
      ring();
    },
    noMore() {
      isWhole = true;
      ring();
    },
    async finished() {
      try {
        await finished();
      } catch (error) {
        // What failed once is a result too, where it is not tried again.
        for (const { before } of again.splice(0)) await keep(before);
        throw error;
      }
    },
    learnt: () => ({}),
    problems: () => problems,
  };
}

const batchSize = 25;

async function deliverAgain(
  { inputs, ports, targets }: SweepContext,
  projectId: number,
  { verdict, requirements }: SweptProject,
  read: Read | undefined,
) {
  const match = await targets.ofProject(projectId, read?.frameworks);
  const found = await match(requirements.map(({ name }) => name));
  if (found.length === 0) return [];
  const evaluation: Evaluation = {
    verdict,
    requirements: requirements.map(({ name, status }) => ({ name, status, controls: [] })),
  };
  const deliveries = await deliver({
    ...{ gitlab: ports.gitlabFor(), targets: found, evaluation, projectId, mergeRequest: undefined },
    ...{ isSuperseded: false, isLagging: false },
    ...{ onUndetermined: inputs.onUndetermined, dryRun: inputs.dryRun },
    ...{ secrets: inputs.controlSecrets, nonce: ports.nonce },
    ...{ serverNow: ports.serverNow, sleep: ports.sleep, checksAreOver: () => {}, onDelivered: () => {} },
  });
  return [...deliveries];
}

function unlessInterrupted(error: unknown): undefined {
  if (error instanceof RunError && error.code === "INTERRUPTED") throw error;
  return undefined;
}
