/** Takes the projects of a shard in batches: reads facts of many at once, judges each, tries again at the end what failed. */

import { RunError } from "../shared/errors.ts";
import { plain } from "../shared/text.ts";
import { holdYoungGeneration } from "../shared/young-generation.ts";
import type { JudgedProject, Read, ShardProject, SweepContext } from "./context.ts";
import { deliverAgain, deliverUnjudged } from "./deliver-project.ts";
import { judgeProject, sentenceOf } from "./judge-project.ts";
import { counted, type Tally } from "./progress.ts";
import { createBell, createQueue } from "./queue.ts";
import { createManyReader } from "./read-many.ts";
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
/** Projects in a row that GitLab did not answer about. After them, it answers about none. */
const mostInARow = 40;
/** Sentences that are kept for the end of the log. */
const mostProblems = 20;

export function createJudging(context: SweepContext, { state, tally, mayResume }: Keeping): Judging {
  const reader = createManyReader(context, state.learnt);
  const pending = createQueue(reader.keyOf);
  const again = new Map<ShardProject, JudgedProject>();
  const problems: string[] = [];
  let isWhole = false;
  const bell = createBell();
  const watch = createWatch(context, async () => true);

  async function worker(): Promise<void> {
    for (;;) {
      const batch = pending.take(reader.size(), isWhole);
      if (batch) await judgeBatch(batch);
      else if (isWhole) return;
      else await bell.rung();
    }
  }

  /** What is only taken over from an earlier run needs no facts, unless an external control gets it. */
  async function judgeBatch(batch: readonly ShardProject[]): Promise<void> {
    const withEarlier = await Promise.all(
      batch.map(async (project) => ({ project, earlier: await state.earlier(project.id) })),
    );
    const isAsked = ({ earlier }: (typeof withEarlier)[number]) =>
      context.inputs.controls.length > 0 || !earlier || !mayResume(earlier);
    const read = await reader.read(withEarlier.filter(isAsked).map(({ project }) => project));
    await Promise.all(
      withEarlier.map(({ project, earlier }) => judge(project, earlier, read.get(project.id))),
    );
  }

  async function judge(
    project: ShardProject,
    earlier: Earlier | undefined,
    read: Read | undefined,
  ): Promise<void> {
    holdYoungGeneration();
    const resumed = earlier && mayResume(earlier) && (await resume(context, project, earlier, read));
    if (resumed) return keep(project, { project: resumed, policy: earlier.policy, mayRetry: false }, earlier);
    const judged = await judgeProject(context, project, read);
    await watch(judged);
    if (judged.mayRetry) again.set(project, judged);
    else await keep(project, judged, earlier);
  }

  /** Its merge requests are judged anew each time. @param earlier the last result of the project */
  async function keep(
    listed: ShardProject,
    { project: judged, policy, failure }: JudgedProject,
    earlier: Earlier | undefined,
  ): Promise<void> {
    const isReached = failure === undefined || !isUnreachable(failure);
    const delivered = failure && isReached ? await deliverUnjudged(context, judged) : judged;
    const { project, areRead } = isReached
      ? await withMergeRequests(context, listed, delivered, earlier)
      : { project: judged, areRead: false };
    await state.keep(project, policy, areRead);
    for (const sentence of counted(tally, project))
      if (problems.length < mostProblems) problems.push(`${plain(project.path)}: ${sentence}`);
  }

  async function finished(): Promise<void> {
    await Promise.all(Array.from({ length: batchesAtOnce }, worker));
    const watchAgain = createWatch(context, () => isDown(context));
    // As many as requests at once, because one of them can take all its time.
    await inTurn([...again], context.sweep.concurrency, async ([project, before]) => {
      const earlier = await state.earlier(project.id);
      const judged = await judgeProject(context, project, undefined);
      await watchAgain(judged);
      // A verdict that lacks some evidence says more than none.
      const isBetter = judged.failure === undefined || before.failure !== undefined;
      await keep(project, isBetter ? judged : before, earlier);
      again.delete(project);
    });
  }

  return {
    add(project) {
      holdYoungGeneration();
      pending.add(project);
      bell.ring();
    },
    noMore() {
      isWhole = true;
      bell.ring();
    },
    async finished() {
      try {
        await finished();
      } catch (error) {
        // What failed once is a result too, where it is not tried again.
        for (const { project, policy } of again.values()) await state.keep(project, policy, false);
        throw error;
      }
    },
    learnt: reader.learnt,
    problems: () => problems,
  };
}

/**
 * The verdict is not judged again, but external controls get it: GitLab's ping has set them to pending. A pass they get
 * only from what is judged now, because another job may have judged the project since.
 */
async function resume(
  context: SweepContext,
  { id, path }: ShardProject,
  { policy, project }: Earlier,
  read: Read | undefined,
): Promise<SweptProject | undefined> {
  const digest = await context.policies.digestFor(id).catch(unlessInterrupted);
  if (policy !== digest) return undefined;
  const deliveries = await deliverAgain(context, id, project, read);
  if (!deliveries || deliveries.some(({ outcome }) => outcome === "failed")) return undefined;
  const { checks: _, ...rest } = project;
  return { ...rest, path, resumed: true, deliveries, merge_requests: [] };
}

/** Some at once. The first error ends it. */
async function inTurn<T>(items: readonly T[], most: number, work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < items.length) await work(items[next++] as T);
  };
  try {
    await Promise.all(Array.from({ length: most }, worker));
  } finally {
    next = items.length;
  }
}

/**
 * A token that GitLab refuses, or a GitLab that does not answer, ends the sweep instead of failing every project.
 * @param isSure whether failures in a row really are about all projects
 */
function createWatch({ ports }: SweepContext, isSure: () => Promise<boolean>) {
  let inARow = 0;
  return async ({ project, failure }: JudgedProject): Promise<void> => {
    if (project.error === null) inARow = 0;
    if (!(failure instanceof RunError)) return;
    if (failure.code === "TOKEN_REFUSED") await ports.gitlabFor().read("/user");
    if (failure.code !== "GITLAB_UNAVAILABLE" || ++inARow < mostInARow) return;
    if (await isSure()) throw failure;
    inARow = 0;
  };
}

const unreachable = new Set(["GITLAB_UNAVAILABLE", "TIMEOUT", "SUBJECT_UNKNOWN", "TOKEN_REFUSED"]);

/** Then nothing can be said about its merge requests, and nothing delivered. */
function isUnreachable(failure: unknown): boolean {
  return failure instanceof RunError && unreachable.has(failure.code);
}

/** Of projects that failed once already, some in a row say little about GitLab. */
async function isDown({ ports }: SweepContext): Promise<boolean> {
  return ports
    .gitlabFor()
    .read("/user")
    .then(
      () => false,
      (error) => unlessInterrupted(error) ?? true,
    );
}

async function withMergeRequests(
  context: SweepContext,
  listed: ShardProject,
  project: SweptProject,
  earlier: Earlier | undefined,
): Promise<{ readonly project: SweptProject; readonly areRead: boolean }> {
  if (context.sweep.mergeRequests === "none") return { project, areRead: false };
  try {
    const { judgeMergeRequests } = await import("./merge-requests.ts");
    const { mergeRequests, checks } = await judgeMergeRequests(context, listed, earlier?.compared ?? []);
    const changed = checks.length > 0 ? { checks: [...checks] } : {};
    return { project: { ...project, merge_requests: [...mergeRequests], ...changed }, areRead: true };
  } catch (error) {
    const why = sentenceOf(context.ports, error);
    const sentence = project.error ?? `its open merge requests could not be read: ${why}`;
    return { project: { ...project, verdict: "undetermined", error: sentence }, areRead: false };
  }
}

function unlessInterrupted(error: unknown): undefined {
  if (error instanceof RunError && error.code === "INTERRUPTED") throw error;
  return undefined;
}
