/** Mutations of controls (ee/app/graphql/mutations/compliance_management/compliance_framework/compliance_requirements_controls). */
import type { Viewer } from "../../http/call.ts";
import type { ControlRow, RequirementRow } from "../../state/people.ts";
import { freshId } from "../../state/state.ts";
import { Crash } from "../connection.ts";
import { controlType } from "../frameworks.ts";
import type { Access, ControlParams, Input } from "./access.ts";
import { controlProblems, enumProblem, isTooLong } from "./rules.ts";

export function controlMutations(viewer: Viewer, { requirement, control }: Access) {
  return {
    /** An unknown name raises where nobody catches it (compliance_requirements_controls/create_service.rb). */
    createComplianceRequirementsControl({ input }: Input<ControlParams>) {
      const { requirement: owner } = requirement(input.complianceRequirementId);
      const row = controlRow(viewer, input.params, input.params.pingEnabled ?? true);
      if (enumProblem(row) !== undefined) throw new Crash("not rescued");
      const problems = controlProblems(row, owner);
      if (problems.length > 0) {
        const errors = ["Failed to create compliance requirement control", ...problems];
        return { requirementsControl: null, errors };
      }
      if (isTooLong(row)) throw new Crash("a constraint of the database");
      owner.controls.push(row);
      return { requirementsControl: controlType(row), errors: [] };
    },
    updateComplianceRequirementsControl({ input: { id, params } }: Input<ControlParams>) {
      const { control: row, requirement: owner } = control(id);
      const wrong = changeControl(row, owner, params);
      return { requirementsControl: controlType(row), errors: wrong === undefined ? [] : [wrong] };
    },
    destroyComplianceRequirementsControl({ input: { id } }: Input<never>) {
      const { control: row, requirement: owner } = control(id);
      owner.controls.splice(owner.controls.indexOf(row), 1);
      return { errors: [] };
    },
  };
}

function controlRow({ state }: Viewer, params: ControlParams, pingEnabled: boolean): ControlRow {
  return {
    id: freshId(state),
    name: params.name,
    controlType: (params.controlType ?? "internal") as ControlRow["controlType"],
    expression: params.expression ?? null,
    externalControlName: params.externalControlName ?? null,
    externalUrl: params.externalUrl ?? null,
    secretToken: params.secretToken ?? null,
    pingEnabled,
  };
}

/** `pingEnabled` is not read here, so that it is true (base_requirements_service.rb, `build_control`). */
export function addControls(viewer: Viewer, owner: RequirementRow, controls: readonly ControlParams[]) {
  for (const params of controls) {
    const row = controlRow(viewer, params, true);
    const unknown = enumProblem(row);
    const problems = unknown === undefined ? controlProblems(row, owner) : [];
    const wrong = unknown ?? (problems.length > 0 ? `Validation failed: ${problems.join(", ")}` : undefined);
    if (wrong !== undefined) return `Failed to add compliance requirement control ${params.name}: ${wrong}`;
    if (isTooLong(row)) throw new Crash("a constraint of the database");
    owner.controls.push(row);
  }
  return undefined;
}

export function changeControl(
  row: ControlRow,
  owner: RequirementRow,
  params: ControlParams,
): string | undefined {
  const changed = {
    ...row,
    ...Object.fromEntries(Object.entries(params).filter(([, value]) => value != null)),
  };
  const unknown = enumProblem(changed);
  if (unknown !== undefined) return unknown;
  const problems = controlProblems(changed, owner);
  if (problems.length > 0)
    return `Failed to update compliance requirement control. Error: ${problems.join(", ")}`;
  if (isTooLong(changed)) throw new Crash("a constraint of the database");
  Object.assign(row, changed);
  return undefined;
}
