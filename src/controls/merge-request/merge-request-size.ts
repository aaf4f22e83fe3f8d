/** `merge_request_size`: few enough files and lines to be reviewed, except generated files. */

import { changedFiles } from "../../facts/merge-request/changed-files.ts";
import { globMatcher } from "../../shared/glob.ts";
import { text } from "../../shared/schema.ts";
import { count } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, fail, pass } from "../define.ts";

const most = (meaning: string) =>
  z.optional(z.int().check(z.minimum(1), z.maximum(1_000_000), z.describe(meaning)));
const defaultMostLines = 400;

export const mergeRequestSize = defineControl({
  id: "merge_request_size",
  title: "The change is small enough to be reviewed",
  description:
    "Counts the changed files and the lines added and removed. Without a limit in the policy, at most 400 lines are allowed. Files that match a glob of `except` are ignored, and the result is unknown while GitLab does not show every changed file.",
  severity: "low",
  scope: "merge_request",
  needs: { files: changedFiles },
  params: z.strictObject({
    max_files: most("Largest number of changed files; no limit by default"),
    max_lines: most(
      "Largest number of lines added and removed; 400 without max_files, otherwise no limit by default",
    ),
    except: z.optional(
      z
        .array(text(500))
        .check(z.describe("Globs over paths to ignore, such as **/*.lock or dist/**; no path by default")),
    ),
  }),
  example: { max_files: 30, max_lines: 600, except: ["**/*.lock"] },
  remediation: { text: "split the change, or exclude generated files with except", page: "!" },
  check({ files }, { max_files, max_lines, except = [] }) {
    const mostLines = max_lines ?? (max_files === undefined ? defaultMostLines : undefined);
    const isLeftOut = except.length === 0 ? () => false : globMatcher(except);
    const counted = files.filter(({ path }) => !isLeftOut(path));
    const lines = counted.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0);
    const actual = [count(counted.length, "file"), count(lines, "line")];
    const excluded = files.length - counted.length;
    const said = `${count(counted.length, "file")} and ${count(lines, "line")} are changed${excluded === 0 ? "" : `, ${count(excluded, "file")} excluded`}`;
    const limits = [
      ...(max_files !== undefined && counted.length > max_files ? [count(max_files, "file")] : []),
      ...(mostLines !== undefined && lines > mostLines ? [count(mostLines, "line")] : []),
    ];
    return limits.length === 0
      ? pass(said, { actual })
      : fail(`${said}; at most ${limits.join(" and ")} are allowed`, { actual });
  },
});
