/** The files that the merge request changes, each with its lines: all of them or none. */

import { parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact, defineSelectedFact } from "../define.ts";
import { UnreadableFact } from "../source.ts";
import { changeOrigin } from "./change-origin.ts";
import { localChanges } from "./local-changes.ts";
import { mergeRequest } from "./merge-request.ts";

const File = z.object({ path: z.string(), additions: z.number(), deletions: z.number() });
const Node = z.object({ diffStats: z.nullable(z.array(File)) });

export interface ChangedFile {
  readonly path: string;
  readonly additions: number;
  readonly deletions: number;
}

/** One row per file of the whole diff, neither paged nor limited. Empty or null if GitLab could not compare in time. */
const diffStats = defineSelectedFact<readonly ChangedFile[] | null>({
  id: "diff_stats",
  summary: "The changed files of the merge request",
  requiredRole: "at least Reporter with scope read_api",
  scope: "merge_request",
  select: {
    on: "merge_request",
    fields: "diffStats { path additions deletions }",
    read: (raw) => parse(Node, raw).diffStats,
  },
});

/**
 * Compared with `changes_count`, which is null before the diff exists and ends with `+` if the stored diff was cut. If
 * GitLab shows only a part, local Git answers, if the job has checked out that exact head and its merge base.
 */
export const changedFiles = defineFact<
  readonly ChangedFile[],
  { files: typeof diffStats; mergeRequest: typeof mergeRequest; origin: typeof changeOrigin }
>({
  id: "changed_files",
  summary: "The changed files of the merge request",
  requiredRole: "at least Reporter with scope read_api",
  scope: "merge_request",
  needs: { files: diffStats, mergeRequest, origin: changeOrigin },
  async collect(context, { files, mergeRequest: { changesCount, sha }, origin }) {
    const missing = whatIsMissing(files, changesCount);
    if (files && missing === undefined) return files;
    const local = await localChanges(context, origin, sha);
    if (local) return local;
    throw new UnreadableFact(missing ?? "");
  },
});

function whatIsMissing(
  files: readonly ChangedFile[] | null,
  changesCount: string | undefined,
): string | undefined {
  const [, digits, more] = /^(\d+)(\+?)$/.exec(changesCount ?? "") ?? [];
  if (digits === undefined) return "GitLab does not say how many files are changed";
  if (!files) return "GitLab shows this token no changed files";
  const expected = Number(digits);
  const isWhole = more === "+" ? files.length >= expected : files.length === expected;
  return isWhole ? undefined : `GitLab shows ${files.length} of ${changesCount} changed files`;
}
