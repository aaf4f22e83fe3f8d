/** `version`: which GitLab it is, and what it is too old for. */

import { GitLabError } from "../../gitlab/errors.ts";
import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { ok, problem, type Question, skipped, warning } from "../question.ts";

const Version = z.object({ version: z.string(), enterprise: maybe(z.boolean()) });

/** What came with which version, newest first (gitlab-contract 9). */
const since: readonly (readonly [version: string, what: string])[] = [
  ["17.11", "external controls"],
  ["17.0", "the component"],
  ["16.5", "the status pending, which keeps a check open during a long run"],
  ["15.9", "the setting that status checks must succeed"],
];
const oldest = "15.0";

const version: Question = {
  id: "version",
  title: "GitLab is new enough",
  needs: ["token"],
  async ask({ gitlab }) {
    const answer = await gitlab.read("/version").catch((error: unknown) => {
      if (error instanceof GitLabError && error.status === 403) return undefined;
      throw error;
    });
    if (answer === undefined)
      return skipped("the token's scopes do not show the version", "give the token the scope api");
    const { version: full, enterprise } = parse(Version, answer);
    const found = `GitLab ${full}`;
    if (enterprise === false)
      return warning(
        `${found} is the Community Edition, which has neither status checks nor compliance frameworks`,
        "use the Enterprise Edition with an Ultimate licence, or only the report of the job",
      );
    if (isBelow(full, oldest))
      return problem(
        `${found} is older than ${oldest}, the oldest that Countersign supports`,
        "upgrade GitLab",
      );
    const missing = since.filter(([least]) => isBelow(full, least));
    if (missing.length === 0) return ok(found);
    return warning(
      `${found} lacks ${missing.map(([least, what]) => `${what} (${least})`).join(", ")}`,
      "upgrade GitLab, or do not use what it lacks",
    );
  },
};

/** Compares major and minor only: `18.9.0-pre` is 18.9. */
function isBelow(full: string, least: string): boolean {
  const [major = 0, minor = 0] = full.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split(".").map(Number);
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}

export const questions: readonly Question[] = [version];
