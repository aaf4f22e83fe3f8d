/** The files that the merge request changes, each with its lines: whole or not at all. */

import { list, nullable, number, object, parse, text } from "../shared/shape.ts";
import { UnreadableFact } from "./collect.ts";
import { defineFact, defineSelectedFact } from "./define.ts";
import { mergeRequest } from "./merge-request.ts";

const File = object({ path: text(), additions: number(), deletions: number() });
const Node = object({ diffStats: nullable(list(File)) });

export interface ChangedFile {
  readonly path: string;
  readonly additions: number;
  readonly deletions: number;
}

/** One row a file, of the whole diff, neither paged nor limited; empty also where GitLab could not compare in time. */
const diffStats = defineSelectedFact<readonly ChangedFile[]>({
  id: "diff_stats",
  summary: "The changed files of the merge request",
  right: "at least Reporter with scope read_api",
  about: "merge_request",
  select: {
    on: "merge_request",
    fields: "diffStats { path additions deletions }",
    read(raw) {
      const { diffStats: files } = parse(Node, raw);
      if (!files) throw new UnreadableFact("GitLab shows this token no changed files");
      return files;
    },
  },
});

/** Counted against `changes_count`, which is null before the diff exists and ends with `+` where the stored diff was cut. */
export const changedFiles = defineFact<
  readonly ChangedFile[],
  { files: typeof diffStats; mergeRequest: typeof mergeRequest }
>({
  id: "changed_files",
  summary: "The changed files of the merge request",
  right: "at least Reporter with scope read_api",
  about: "merge_request",
  needs: { files: diffStats, mergeRequest },
  async collect(_context, { files, mergeRequest: { changesCount } }) {
    const [, digits, more] = /^(\d+)(\+?)$/.exec(changesCount ?? "") ?? [];
    if (digits === undefined) throw new UnreadableFact("GitLab does not say how many files are changed");
    const expected = Number(digits);
    if (more === "+" ? files.length < expected : files.length !== expected) {
      throw new UnreadableFact(`GitLab shows ${files.length} of ${changesCount} changed files`);
    }
    return files;
  },
});
