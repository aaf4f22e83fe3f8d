/** `merge_request_protected_paths`: the people responsible for these paths approved the change. */

import { mergeRequestApprovals as approvals } from "../../facts/approvals/merge-request-approvals.ts";
import type { Fact } from "../../facts/define.ts";
import { changedPaths } from "../../facts/merge-request/changed-paths.ts";
import { committers } from "../../facts/merge-request/committers.ts";
import { mergeRequest } from "../../facts/merge-request/merge-request.ts";
import { globMatcher, withFolders } from "../../shared/glob.ts";
import { text } from "../../shared/schema.ts";
import { count, listed } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, pass, unknown } from "../define.ts";
import { type FactsOfConditions, factsOfConditions, notBefore, whenAndWho } from "./approval-conditions.ts";
import { countApprovals, judgeCount } from "./counted-approvals.ts";

const params = z.strictObject({
  paths: z.optional(
    z
      .array(text(500))
      .check(
        z.describe(
          "Globs over the protected paths, such as infra/** or **/Dockerfile; the files of CI/CD configuration, policy, CODEOWNERS and scanner rules by default",
        ),
      ),
  ),
  at_least: z.optional(
    z.int().check(z.minimum(1), z.maximum(100), z.describe("Smallest number of approvals; 1 by default")),
  ),
  ...whenAndWho,
});
type Params = z.infer<typeof params>;
type Further = FactsOfConditions & { readonly guardingFiles: Fact<readonly string[]> };

export const mergeRequestProtectedPaths = defineControl({
  id: "merge_request_protected_paths",
  title: "Changes of protected paths are approved by the people responsible for them",
  description: described(
    "Requires approvals for a change of protected paths, or for a move away from them. They must come from people who are neither author nor committer.",
    [
      "`paths` are globs from the root of the repository. `*` matches within a name, `**` matches across folders, and `infra` or `infra/` matches everything below that folder. A folder in a glob also matches a submodule, link or file in its place.",
      "Without `paths`, these files are protected if they belong to this project: the CI/CD configuration and the files that it includes with `local`, the policy and what it extends, CODEOWNERS, and the files that restrict scanners, such as `.gitlab/sast-ruleset.toml` and `.semgrepignore`.",
      "`at_least` is the number of approvals, 1 by default.",
      "`from`, `after_last_push` and `rebase_keeps` work as in `merge_request_approvals`.",
    ],
  ),
  severity: "high",
  scope: "merge_request",
  needs: { mergeRequest, approvals, committers, paths: changedPaths },
  async needsFor(params?: Params): Promise<Partial<Further>> {
    const conditions = await factsOfConditions(params);
    if (params?.paths) return conditions;
    return { ...conditions, ...(await import("../../facts/pipeline/guarding-files.ts")) };
  },
  params,
  prepare: async (params) => ({
    ...params,
    matches: params.paths && globMatcher(params.paths.flatMap(whole).flatMap(withFolders)),
  }),
  example: { paths: ["infra/", "**/Dockerfile"], at_least: 1, from: { groups: ["acme/platform"] } },
  remediation: {
    text: "ask the people whom the policy names for these paths to approve, or remove the paths from this merge request",
    page: "!",
  },
  check(facts, { matches, paths: named, at_least = 1, ...params }) {
    const { paths, guardingFiles } = facts;
    if (named?.length === 0) return unknown("the policy protects nothing: paths is an empty list");
    const touched = paths.filter(matches ?? ((path) => guardingFiles?.includes(path) ?? true));
    if (touched.length === 0)
      return pass(`no changed path is protected (${count(paths.length, "path")})`, { actual: 0 });
    const counted = countApprovals({ ...facts, notBefore: notBefore(facts.lastPush, params) });
    const protectedPaths = `${listed(touched, 3)} ${touched.length === 1 ? "is" : "are"} protected: `;
    return judgeCount(counted, at_least, protectedPaths);
  },
});

/** A pattern also matches everything below it, because it may name a folder. All paths begin at the root. */
function whole(glob: string): readonly string[] {
  const path = glob.replace(/^(?:\.?\/)+/, "");
  if (path.endsWith("/") || path === "") return [`${path}**`];
  return /[*?[\]{}]/.test(path.slice(path.lastIndexOf("/") + 1)) ? [path] : [path, `${path}/**`];
}
