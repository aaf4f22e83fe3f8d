/** Mutations of frameworks (ee/app/graphql/mutations/compliance_management/frameworks). */
import type { Viewer } from "../../http/call.ts";
import type { FrameworkRow } from "../../state/people.ts";
import { findProject, freshId, groupLine } from "../../state/state.ts";
import { Crash } from "../connection.ts";
import { frameworkType } from "../frameworks.ts";
import type { Access, FrameworkParams, Input } from "./access.ts";
import { frameworkProblems } from "./rules.ts";

const mostFrameworks = 20;

export function frameworkMutations(viewer: Viewer, { deny, mayMutate, owns, framework }: Access) {
  const { state } = viewer;
  return {
    /** The group becomes its top-level group (create_service.rb). */
    createComplianceFramework({ input: { namespacePath, params } }: Input<FrameworkParams>) {
      const path = namespacePath.toLowerCase();
      const group = state.groups.find(({ full_path }) => full_path.toLowerCase() === path);
      const top = groupLine(state, group?.id ?? null).at(-1);
      if (!top || !mayMutate) throw deny();
      if (!owns(top.id)) return { framework: null, errors: ["Not permitted to create framework"] };
      const row: FrameworkRow = {
        ...{ id: freshId(state), groupId: top.id, name: (params.name ?? "").trim() },
        ...{ description: params.description ?? "", color: params.color ?? "" },
        ...{ default: false, updatedAt: viewer.clock.now(), projectIds: [], requirements: [] },
      };
      const problems = frameworkProblems(row, state.frameworks);
      if (problems.length > 0)
        return { framework: null, errors: ["Failed to create framework", ...problems] };
      state.frameworks.push(row);
      applyProjects(viewer, row, params.projects);
      return { framework: frameworkType(row), errors: [] };
    },
    /** What went wrong with the projects is not said: the errors are those of the framework (frameworks/update.rb). */
    updateComplianceFramework({ input: { id, params } }: Input<FrameworkParams>) {
      const row = framework(id);
      const changed = {
        ...row,
        name: (params.name ?? row.name).trim(),
        description: params.description ?? row.description,
        color: params.color ?? row.color,
      };
      const errors = frameworkProblems(changed, state.frameworks);
      if (errors.length === 0) {
        const isChanged = (["name", "description", "color"] as const).some(
          (key) => row[key] !== changed[key],
        );
        Object.assign(row, changed, isChanged ? { updatedAt: viewer.clock.now() } : {});
        applyProjects(viewer, row, params.projects);
      }
      return { complianceFramework: frameworkType(row), errors };
    },
  };
}

/**
 * Projects of another top-level group are left out without a word. A project with 20 frameworks raises where nobody
 * catches it (project_setting/add_framework_service.rb, project_settings.rb).
 */
function applyProjects({ state }: Viewer, row: FrameworkRow, projects: FrameworkParams["projects"]): void {
  for (const id of projects?.addProjects ?? []) {
    const project = findProject(state, id);
    if (!project || groupLine(state, project.groupId).at(-1)?.id !== row.groupId) continue;
    const others = state.frameworks.filter(({ projectIds }) => projectIds.includes(id));
    if (row.projectIds.includes(id)) continue;
    if (others.length >= mostFrameworks) throw new Crash("not rescued");
    row.projectIds.push(id);
  }
  const removed = projects?.removeProjects ?? [];
  row.projectIds = row.projectIds.filter((id) => !removed.includes(id));
}
