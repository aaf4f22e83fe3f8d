/** `baseline`: an earlier report, so that only what is new counts. Where it is; what it excuses is evaluation's. */

import { absentOr, either, type Issue, type Of, strict, text } from "../shared/shape.ts";
import type { Problem } from "./document.ts";
import { problemsOf } from "./issues.ts";

const Path = text({ min: 1, description: "Path of an earlier report.json in the repository" });

export const Baseline = either(
  Path,
  strict({
    job: text({ min: 1, description: "Name of a job whose newest artifact on the target branch is taken" }),
    path: absentOr(
      text({
        min: 1,
        description: "Path in that artifact; countersign-report/report.json if it is not given",
      }),
    ),
  }),
);

/** With the names of the requirements whose failures it may excuse. */
export interface LoadedBaseline {
  readonly job: string | undefined;
  readonly path: string;
  readonly requirements: readonly string[];
}

export function readBaseline(value: unknown): {
  readonly baselines: readonly LoadedBaseline[];
  readonly problems: readonly Problem[];
} {
  const issues: Issue[] = [];
  const baseline = Baseline.read(value, [], issues);
  if (issues.length > 0) {
    return { baselines: [], problems: problemsOf(issues, value, Baseline, ["baseline"]) };
  }
  return { baselines: [placeOf(baseline)], problems: [] };
}

function placeOf(baseline: Of<typeof Baseline>): LoadedBaseline {
  if (typeof baseline === "string")
    return { job: undefined, path: baseline.replace(/^\.\//, ""), requirements: [] };
  return { job: baseline.job, path: baseline.path ?? "countersign-report/report.json", requirements: [] };
}
