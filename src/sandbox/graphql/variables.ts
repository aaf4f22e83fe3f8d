/** CI/CD variables of a project and of the groups above it, without their values. */

import type { VariableRow } from "../state/people.ts";
import type { ProjectRow } from "../state/project.ts";
import { groupLine, type SandboxState } from "../state/state.ts";
import { connection, gid, type PageArgs } from "./connection.ts";

/** Null for those who may not administer variables (app/graphql/types/project_type.rb, `authorize: :admin_cicd_variables`). */
export function ownVariables(project: ProjectRow | null, args: PageArgs) {
  return project && connection(project.variables ?? [], variableType, args);
}

/** Variables of every group above the project, not of the instance (app/finders/ci/group_variables_finder.rb). */
export function inheritedVariables(state: SandboxState, project: ProjectRow | null, args: PageArgs) {
  if (!project) return null;
  const rows = groupLine(state, project.groupId).flatMap((group) =>
    (group.variables ?? []).map((row) => ({
      ...variableType(row),
      groupName: group.name,
      groupCiCdSettingsPath: `/groups/${group.full_path}/-/settings/ci_cd`,
    })),
  );
  return connection(rows, (row) => row, args);
}

function variableType(row: VariableRow) {
  return { ...row, id: gid("Ci::Variable", row.key) };
}
