/** The project as its own endpoint shows it. Which keys it has depends on the token's role and the licence. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact, partOf } from "../define.ts";
import type { FactResult, FactSource } from "../source.ts";

const Access = maybe(z.object({ access_level: z.number() }));

const Project = z.pipe(
  z.object({
    id: z.number(),
    path_with_namespace: z.string(),
    visibility: maybe(z.string()),
    default_branch: z.nullish(z.string()),
    empty_repo: maybe(z.boolean()),
    only_allow_merge_if_all_discussions_are_resolved: z.nullish(z.boolean()),
    secret_push_protection_enabled: z.nullish(z.boolean()),
    namespace: z.object({ id: z.number(), kind: z.string(), full_path: z.string() }),
    owner: maybe(z.object({ id: z.number() })),
    permissions: maybe(z.object({ project_access: Access, group_access: Access })),
  }),
  z.transform((project) => ({
    id: project.id,
    path: project.path_with_namespace,
    visibility: project.visibility,
    defaultBranch: project.default_branch ?? undefined,
    /** GitLab shows the key of the default branch only to users who may read the code. */
    readsCode: project.default_branch !== undefined,
    isEmpty: project.empty_repo,
    mustResolveDiscussions: project.only_allow_merge_if_all_discussions_are_resolved,
    secretPushProtection: project.secret_push_protection_enabled,
    namespace: { id: project.namespace.id, kind: project.namespace.kind, path: project.namespace.full_path },
    ownerId: project.owner?.id,
    /** Role of the token's user: the higher one of project and group. Undefined when GitLab does not say. */
    role: role(project.permissions),
  })),
);
export type Project = z.infer<typeof Project>;

/** One answer, which `project` and `projectSettings` of `settings/project-settings.ts` share. */
export const projectAnswer = defineFact<unknown>({
  id: "project_answer",
  summary: "The project",
  requiredRole: "a token whose user can see the project",
  scope: "project",
  collect: ({ gitlab, projectId }) => gitlab.Projects.show(projectId),
});

export const project = partOf(projectAnswer, { id: "project" }, Project);

/**
 * The id of a project that may be given as a path. A path is resolved once, and that answer becomes the fact: a path
 * can be renamed, and some routes answer an old path with a redirect or 405 (gitlab-contract 1.4).
 */
export async function identifyProject(
  idOrPath: number | string,
  gitlabFor: FactSource["gitlabFor"],
): Promise<{ projectId: number; known: ReadonlyMap<string, FactResult<unknown>> }> {
  if (typeof idOrPath === "number") return { projectId: idOrPath, known: new Map() };
  const requests: string[] = [];
  const gitlab = gitlabFor((request) => requests.push(request));
  const value = await gitlab.Projects.show(idOrPath);
  const { id } = parse(Project, value);
  return { projectId: id, known: new Map([[projectAnswer.id, { ok: true, value, requests }]]) };
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
