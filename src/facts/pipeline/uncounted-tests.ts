/** Why more tests may have run, or may still run, than GitLab has counted. */

import { count, listed } from "../../shared/text.ts";
import { describeJobs, nameOf, stateOf, unseenTriggers } from "./job-states.ts";
import type { PipelineJob } from "./pipeline-jobs.ts";
import type { PipelineTests, TestSuite } from "./pipeline-tests.ts";

export interface SelectedTests {
  /** The jobs whose tests matter. */
  readonly jobs: readonly PipelineJob[];
  readonly suites: readonly TestSuite[];
}

/** By default, covers every suite, and every job except the one that judges. Undefined if there is no doubt. */
export function whyUncounted(
  { total, suites: all, jobs: allJobs }: PipelineTests,
  selected: SelectedTests = { jobs: allJobs.filter(({ isOwn }) => !isOwn), suites: all },
): string | undefined {
  const broken = selected.suites.filter(({ error }) => error !== undefined);
  if (broken.length > 0)
    return `GitLab could not read the report of ${listed(broken.map(({ name }) => name))}`;
  const open = [...selected.jobs.filter((job) => stateOf(job) === "open"), ...unseenTriggers(allJobs)];
  if (open.length > 0) return `${describeJobs([...new Set(open)])} may still add tests`;
  const counted = new Set(all.flatMap(({ jobIds }) => jobIds));
  const uncounted = selected.jobs.filter(
    ({ id, artifacts }) => artifacts.some(({ type }) => type === "junit") && !counted.has(id),
  );
  if (uncounted.length > 0)
    return `GitLab has not counted the report of ${listed(uncounted.map(nameOf), 5)} yet`;
  const bySuite = all.reduce((sum, suite) => sum + suite.count, 0);
  return bySuite === total
    ? undefined
    : `GitLab counts ${count(total, "test")} in all and ${bySuite} by suite`;
}
