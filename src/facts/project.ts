/** The project as its own endpoint shows it; which keys appear depends on the token's role and the licence. */

import * as z from "zod/mini";
import type { FactResult, FactSource } from "./collect.ts";
import { defineFact } from "./define.ts";

const Access = z.nullish(z.object({ access_level: z.number() }));

const Project = z.pipe(
  z.object({
    id: z.number(),
    path_with_namespace: z.string(),
    visibility: z.optional(z.string()),
    default_branch: z.nullish(z.string()),
    empty_repo: z.optional(z.boolean()),
    only_allow_merge_if_all_discussions_are_resolved: z.nullish(z.boolean()),
    only_allow_merge_if_all_status_checks_passed: z.nullish(z.boolean()),
    secret_push_protection_enabled: z.nullish(z.boolean()),
    namespace: z.object({ id: z.number(), kind: z.string(), full_path: z.string() }),
    owner: z.nullish(z.object({ id: z.number() })),
    permissions: z.optional(z.object({ project_access: Access, group_access: Access })),
  }),
  z.transform((project) => ({
    id: project.id,
    path: project.path_with_namespace,
    visibility: project.visibility,
    defaultBranch: project.default_branch ?? undefined,
    isEmpty: project.empty_repo,
    mustResolveDiscussions: project.only_allow_merge_if_all_discussions_are_resolved,
    /** Presence of this key is how an Ultimate licence shows (gitlab-evidence 8). */
    isUltimate: project.only_allow_merge_if_all_status_checks_passed !== undefined,
    secretPushProtection: project.secret_push_protection_enabled,
    namespace: { id: project.namespace.id, kind: project.namespace.kind, path: project.namespace.full_path },
    ownerId: project.owner?.id,
    /** Role of the token's user, the higher of project and group; undefined when GitLab does not say. */
    role: role(project.permissions),
  })),
);
export type Project = z.infer<typeof Project>;

export const project = defineFact<Project>({
  id: "project",
  summary: "The project",
  right: "a token whose user can see the project",
  about: "project",
  collect: async ({ gitlab, projectId }) => Project.parse(await gitlab.Projects.show(projectId)),
});

/**
 * The id of a project that may be given as a path. A path is resolved once, and the answer then is the fact: a path
 * can be renamed, and some routes answer an old one with a redirect or 405 (gitlab-contract 1.4).
 */
export async function identifyProject(
  idOrPath: number | string,
  gitlabFor: FactSource["gitlabFor"],
): Promise<{ projectId: number; known: ReadonlyMap<string, FactResult<unknown>> }> {
  if (typeof idOrPath === "number") return { projectId: idOrPath, known: new Map() };
  const requests: string[] = [];
  const gitlab = gitlabFor((request) => requests.push(request));
  const value = Project.parse(await gitlab.Projects.show(idOrPath));
  return { projectId: value.id, known: new Map([[project.id, { ok: true, value, requests }]]) };
}

function role(
  permissions: { project_access?: unknown; group_access?: unknown } | undefined,
): number | undefined {
  if (!permissions) return undefined;
  const levels = [permissions.project_access, permissions.group_access].map(
    (access) => (access as { access_level: number } | null | undefined)?.access_level ?? 0,
  );
  return Math.max(...levels);
}
