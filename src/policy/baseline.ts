/** `baseline`: where to find an earlier report, so that only new failures count. Evaluation decides what it excuses. */

import * as z from "../shared/zod.ts";
import type { Problem } from "./document.ts";
import { problemsOf } from "./issues.ts";
import type { PolicyPlace } from "./policy.ts";

const Path = z.string().check(z.minLength(1), z.describe("Path of an earlier report.json in the repository"));

export const Baseline = z.union([
  Path,
  z.strictObject({
    job: z
      .string()
      .check(z.minLength(1), z.describe("Name of a job whose newest artifact on the target branch is used")),
    path: z.optional(
      z
        .string()
        .check(
          z.minLength(1),
          z.describe("Path in that artifact; the default is countersign-report/report.json"),
        ),
    ),
  }),
]);
type Baseline = z.infer<typeof Baseline>;

/** Where a baseline is, and the names of the requirements whose failures it may excuse. */
export interface LoadedBaseline {
  /** Where the policy that names it was read, which is where a path is read; undefined: on the branch that counts. */
  readonly place: PolicyPlace | undefined;
  readonly job: string | undefined;
  readonly path: string;
  readonly requirements: readonly string[];
}

export function readBaseline(
  value: unknown,
  place: PolicyPlace | undefined,
): {
  readonly baselines: readonly LoadedBaseline[];
  readonly problems: readonly Problem[];
} {
  const { data: baseline, error } = z.safeParse(Baseline, value);
  if (baseline === undefined)
    return { baselines: [], problems: problemsOf(error.issues, value, Baseline, ["baseline"]) };
  return { baselines: [{ place, ...fileOf(baseline), requirements: [] }], problems: [] };
}

function fileOf(baseline: Baseline): Pick<LoadedBaseline, "job" | "path"> {
  if (typeof baseline === "string") return { job: undefined, path: baseline.replace(/^\.\//, "") };
  return { job: baseline.job, path: baseline.path ?? "countersign-report/report.json" };
}
