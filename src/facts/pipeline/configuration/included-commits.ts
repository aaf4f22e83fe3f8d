/**
 * Whether a protected branch or tag contains the commits that the configuration includes. Of a project, GitLab also
 * resolves commits of open merge requests, from forks too, and of branches that anyone may push to: `ref` is given to
 * Gitaly as it is (lib/gitlab/ci/config/external/file/project.rb, lib/gitlab/ci/components/instance_path.rb).
 */

import { RunError } from "../../../shared/errors.ts";
import { parse } from "../../../shared/schema.ts";
import { matchesStars } from "../../../shared/stars.ts";
import * as z from "../../../shared/zod.ts";
import { defineFact, type FactContext } from "../../define.ts";
import { type CiInclude, mergedConfiguration } from "../ci-config.ts";
import { includedProject } from "./included-tags.ts";

const Refs = z.array(z.object({ type: z.string(), name: z.string() }));
const Rules = z.array(z.object({ name: z.string() }));
const Tag = z.object({ name: z.string(), protected: z.boolean() });

export type Reviewed =
  | { readonly isProtected: true; readonly by: string }
  | { readonly isProtected: false }
  | { readonly isProtected: undefined; readonly reason: string };

const requiredRole = "at least Reporter in the included project, if it is private, with scope read_api";
const mostRefs = 100;
/** Each is one request. */
const mostTags = 3;

/** By `commitKey`. A commit that cannot be read does not hide the others. */
export const includedCommits = defineFact<
  ReadonlyMap<string, Reviewed>,
  { from: typeof mergedConfiguration }
>({
  id: "included_commits",
  summary: "Protected branches and tags with the commits that the CI configuration includes",
  requiredRole,
  scope: "project",
  isOptional: true,
  needs: { from: mergedConfiguration },
  async collect({ gitlab }, { from: { includes = [] } }) {
    const rules = new Map<string, Promise<readonly string[]>>();
    const found = new Map<string, Promise<Reviewed>>();
    for (const include of includes) {
      const key = commitKey(include);
      const project = includedProject(include);
      if (key === undefined || project === undefined || include.sha === undefined || found.has(key)) continue;
      const ofProject = rules.get(project) ?? rulesOf(project, gitlab);
      rules.set(project, ofProject);
      found.set(key, reviewed(project, include, ofProject, gitlab));
    }
    return new Map(await Promise.all([...found].map(async ([key, value]) => [key, await value] as const)));
  },
});

/** Undefined for includes that have no commit of a project. */
export function commitKey(include: CiInclude): string | undefined {
  const project = includedProject(include);
  return project === undefined || include.sha === undefined
    ? undefined
    : `${project.toLowerCase()}@${include.sha}`;
}

type GitLab = FactContext["gitlab"];

async function rulesOf(project: string, gitlab: GitLab): Promise<readonly string[]> {
  const path = `/projects/${encodeURIComponent(project)}/protected_branches`;
  return parse(Rules, await gitlab.read(path, { perPage: 100 })).map(({ name }) => name);
}

async function reviewed(
  project: string,
  { sha = "", ref, location, type }: CiInclude,
  ofProject: Promise<readonly string[]>,
  gitlab: GitLab,
): Promise<Reviewed> {
  const base = `/projects/${encodeURIComponent(project)}/repository`;
  // The first page is enough: a commit of the default branch is in as many branches as there are.
  const refs = async (type: "branch" | "tag") =>
    parse(Refs, await gitlab.read(`${base}/commits/${sha}/refs`, { type, perPage: mostRefs, page: 1 }))
      .filter((one) => one.type === type)
      .map(({ name }) => name);
  try {
    const [rules, branches] = await Promise.all([ofProject, refs("branch")]);
    const branch = branches.find((name) => rules.some((rule) => matchesStars(rule, name)));
    if (branch !== undefined) return { isProtected: true, by: branch };
    const version = type === "component" ? location.slice(location.lastIndexOf("@") + 1) : ref;
    const tags = await refs("tag");
    const first = [...tags.filter((name) => name === version), ...tags.filter((name) => name !== version)];
    for (const name of first.slice(0, mostTags)) {
      const tag = parse(Tag, await gitlab.read(`${base}/tags/${encodeURIComponent(name)}`));
      if (tag.name === name && tag.protected) return { isProtected: true, by: name };
    }
    const isWhole = branches.length < mostRefs && tags.length <= mostTags;
    return isWhole
      ? { isProtected: false }
      : { isProtected: undefined, reason: "too many branches or tags contain its commit to read them all" };
  } catch (error) {
    const status = error instanceof RunError && "status" in error ? Number(error.status) : 0;
    if (![401, 403, 404].includes(status)) throw error;
    return {
      isProtected: undefined,
      reason: `GitLab answered ${status} about the branches of ${project}, and reading them needs ${requiredRole}`,
    };
  }
}
