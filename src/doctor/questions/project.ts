/** `project`, `role` and `licence`: whether the token sees the project, as what, and what the project may use. */

import { readOrThrow } from "../../facts/collect.ts";
import { project as projectFact } from "../../facts/project/project.ts";
import { projectSettings } from "../../facts/project/settings/project-settings.ts";
import { globalProjectId } from "../../facts/select.ts";
import { GitLabError } from "../../gitlab/errors.ts";
import { maybe, parse } from "../../shared/schema.ts";
import { plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { equalPath } from "../../subject/subject.ts";
import type { Exam } from "../exam.ts";
import { ok, problem, type Question, skipped, warning } from "../question.ts";
import { level, roleName } from "../roles.ts";

const project: Question = {
  id: "project",
  title: "The token sees the project",
  needs: ["token"],
  async ask(exam) {
    const { project: named } = await exam.subject();
    const seen = await exam.project().catch((error: unknown) => {
      if (error instanceof GitLabError && error.status === 404) return undefined;
      throw error;
    });
    if (seen === undefined) {
      return problem(
        `GitLab shows this token no project ${plain(String(named), 200)}`,
        "check the id or the full path in project, and make the token's user or bot a member; a project access token sees only its own project",
      );
    }
    const found = `${seen.path_with_namespace} (${seen.id})`;
    if (seen.archived)
      return problem(`${found} is archived, and takes no status`, "unarchive the project, or leave it out");
    if (seen.marked_for_deletion_on)
      return warning(`${found} will be deleted`, "restore the project, or leave it out");
    if (typeof named === "string" && !equalPath(named, seen.path_with_namespace))
      return warning(`${plain(named, 200)} is now ${found}`, `give the new path or the id in ‹project›`);
    return ok(found);
  },
};

const Access = z.object({
  projects: z.object({
    nodes: z.array(z.object({ maxAccessLevel: maybe(z.object({ integerValue: maybe(z.number()) })) })),
  }),
});
const accessQuery =
  "query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { id maxAccessLevel { integerValue } } } }";

/** The project's own answer leaves out roles that come from an invited group, GraphQL does not. */
export async function roleOf(exam: Exam): Promise<number | undefined> {
  // An administrator may do everything without being a member.
  if ((await exam.user())?.is_admin) return level.owner;
  const id = await exam.projectId();
  const [{ role }, effective] = await Promise.all([
    exam.facts().then((facts) => readOrThrow(facts, projectFact)),
    exam.gitlab
      .graphql(accessQuery, { ids: [globalProjectId(id)] })
      .then(({ data }) => parse(Access, data).projects.nodes[0]?.maxAccessLevel?.integerValue)
      .catch(() => undefined),
  ]);
  const levels = [role, effective].filter((one) => one !== undefined);
  return levels.length === 0 ? undefined : Math.max(...levels);
}

const role: Question = {
  id: "role",
  title: "The token's role suffices to read the project and to post",
  needs: ["project"],
  async ask(exam) {
    const access = await roleOf(exam);
    if (access === undefined) return skipped("GitLab does not show the token's role");
    const found = `the token's role is ${roleName(access)}`;
    const fix = (least: string) => `give the token's user or bot the ${least} role in the project`;
    if (access < level.reporter)
      return problem(`${found}, which does not show the code of a private project`, fix("Developer"));
    if (exam.inputs.statusChecks.length > 0 && access < level.developer)
      return problem(`${found}, but only a Developer may post the status of a check`, fix("Developer"));
    return ok(found);
  },
};

const licence: Question = {
  id: "licence",
  title: "The project's licence has status checks",
  needs: ["project"],
  async ask(exam) {
    const { isUltimate } = await readOrThrow(await exam.facts(), projectSettings);
    if (isUltimate === undefined) return skipped("GitLab shows the licence only to a signed-in user");
    if (isUltimate) return ok("GitLab Ultimate");
    const detail =
      "the project has no Ultimate licence, which status checks and compliance frameworks require";
    const fix = "use a project with an Ultimate licence, or only the report of the job";
    return exam.inputs.statusChecks.length + exam.inputs.controls.length > 0
      ? problem(detail, fix)
      : warning(detail, fix);
  },
};

export const questions: readonly Question[] = [project, role, licence];
