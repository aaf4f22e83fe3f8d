/** Mutations of requirements (ee/app/graphql/mutations/compliance_management/compliance_framework/compliance_requirements). */
import type { Viewer } from "../../http/call.ts";
import type { ControlRow, RequirementRow } from "../../state/people.ts";
import { freshId } from "../../state/state.ts";
import { requirementType } from "../frameworks.ts";
import type { Access, ControlParams, Input, RequirementParams } from "./access.ts";
import { addControls, changeControl } from "./controls.ts";
import { mostControls, requirementProblems } from "./rules.ts";

export function requirementMutations(viewer: Viewer, { framework, requirement }: Access) {
  const { state } = viewer;
  return {
    createComplianceRequirement({ input }: Input<RequirementParams>) {
      const { complianceFrameworkId, params, controls } = input;
      const owner = framework(complianceFrameworkId);
      if ((controls ?? []).length > mostControls) return { requirement: null, errors: [tooMany] };
      const { name, description } = params;
      const row: RequirementRow = {
        ...{ id: freshId(state), name: name ?? "", description: description ?? "", controls: [] },
      };
      const problems = requirementProblems(row, owner);
      const wrong = problems.length > 0 ? undefined : addControls(viewer, row, controls ?? []);
      const errors =
        problems.length > 0
          ? ["Failed to create compliance requirement", ...problems]
          : wrong === undefined
            ? []
            : [wrong];
      if (errors.length > 0) return { requirement: null, errors };
      owner.requirements.push(row);
      return { requirement: requirementType(row), errors };
    },
    updateComplianceRequirement({ input: { id, params, controls } }: Input<RequirementParams>) {
      const { framework: owner, requirement: row } = requirement(id);
      if ((controls ?? []).length > mostControls)
        return { requirement: requirementType(row), errors: [tooMany] };
      const changed = { ...row, ...given(params) };
      const problems = requirementProblems(changed, owner);
      if (problems.length > 0) {
        const errors = ["Failed to update compliance requirement", ...problems];
        return { requirement: requirementType(row), errors };
      }
      // A transaction: an error in one of the controls leaves everything as it was.
      const before = row.controls.map((one) => ({ ...one }));
      const wrong = controls ? replaceControls(viewer, row, controls) : undefined;
      if (wrong === undefined) Object.assign(row, given(params));
      else row.controls = before;
      return { requirement: requirementType(row), errors: wrong === undefined ? [] : [wrong] };
    },
    destroyComplianceRequirement({ input: { id } }: Input<never>) {
      const { framework: owner, requirement: row } = requirement(id);
      owner.requirements.splice(owner.requirements.indexOf(row), 1);
      return { errors: [] };
    },
  };
}

const tooMany = `More than ${mostControls} controls not allowed for a requirement.`;

function given(params: RequirementParams) {
  const { name, description } = params;
  return { ...(name == null ? {} : { name }), ...(description == null ? {} : { description }) };
}

/** External ones are found by their address, others by name; what the list lacks is deleted (update_service.rb). */
function replaceControls(viewer: Viewer, owner: RequirementRow, controls: readonly ControlParams[]) {
  const matches = (row: ControlRow, params: ControlParams) =>
    row.controlType === "external" && params.externalUrl
      ? row.externalUrl === params.externalUrl
      : row.name === params.name;
  const existing = [...owner.controls];
  for (const row of existing) {
    const params = controls.find((one) => matches(row, one));
    if (!params) {
      owner.controls.splice(owner.controls.indexOf(row), 1);
      continue;
    }
    const wrong = changeControl(row, owner, params);
    if (wrong !== undefined) return `Control '${row.name}': ${wrong}`;
  }
  return addControls(
    viewer,
    owner,
    controls.filter((params) => !existing.some((row) => matches(row, params))),
  );
}
