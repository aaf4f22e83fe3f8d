/** The tags of every project from which the configuration includes a file or a component, read once a project. */

import { RunError } from "../../../shared/errors.ts";
import { maybe, parse } from "../../../shared/schema.ts";
import * as z from "../../../shared/zod.ts";
import { defineFact, type FactContext } from "../../define.ts";
import { type CiInclude, mergedConfiguration } from "../ci-config.ts";

const Tags = z.array(
  z.object({
    name: z.string(),
    /** Of an annotated tag: when it was made. */
    created_at: z.nullish(z.string()),
    commit: maybe(z.nullable(z.object({ id: z.string(), committed_date: maybe(z.string()) }))),
  }),
);

export interface IncludedTag {
  readonly name: string;
  readonly sha: string | undefined;
  /** When it was made; of a lightweight tag, when its commit was. Undefined if GitLab does not show it. */
  readonly createdAt: string | undefined;
}

/** The tags of a project, or why they cannot be read. */
export type TagsOfProject = { readonly tags: readonly IncludedTag[] } | { readonly unreadable: string };

const requiredRole = "at least Reporter in the included project, if it is private, with scope read_api";

/** By the path of the project in lower case. A project that cannot be read does not hide the others. */
export const includedTags = defineFact<
  ReadonlyMap<string, TagsOfProject>,
  { from: typeof mergedConfiguration }
>({
  id: "included_tags",
  summary: "Tags of the projects that the CI configuration includes",
  requiredRole,
  scope: "project",
  needs: { from: mergedConfiguration },
  async collect(context, { from: { includes = [] } }) {
    const paths = new Set(includes.flatMap((include) => includedProject(include)?.toLowerCase() ?? []));
    return new Map(
      await Promise.all([...paths].map(async (path) => [path, await tagsOf(path, context)] as const)),
    );
  },
});

/** The path of the project that a file or a component is from. Undefined for others, and where a part is masked. */
export function includedProject({ type, location, project }: CiInclude): string | undefined {
  if (type === "file") return project !== undefined && /^[\w./-]+$/.test(project) ? project : undefined;
  if (type !== "component") return undefined;
  // The last part is the component, the first the host (lib/gitlab/ci/components/instance_path.rb).
  const [, path] = /^[\w.:-]+\/([\w.-]+(?:\/[\w.-]+)+)\/[\w.-]+@/.exec(location) ?? [];
  return path;
}

async function tagsOf(path: string, { gitlab }: FactContext): Promise<TagsOfProject> {
  try {
    const from = `/projects/${encodeURIComponent(path)}/repository/tags`;
    const tags = parse(Tags, await gitlab.read(from, { perPage: 100 }));
    return {
      tags: tags.map(({ name, created_at, commit }) => ({
        ...{ name, sha: commit?.id },
        createdAt: created_at ?? commit?.committed_date,
      })),
    };
  } catch (error) {
    const status = error instanceof RunError && "status" in error ? Number(error.status) : 0;
    if (![401, 403, 404].includes(status)) throw error;
    return {
      unreadable: `the tags of ${path} could not be read: GitLab answered ${status}, and reading them needs ${requiredRole}`,
    };
  }
}
