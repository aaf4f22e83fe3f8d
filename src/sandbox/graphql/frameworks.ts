/** Compliance frameworks, their requirements and controls, in GraphQL. The secret is never among them. */
import type { ControlRow, FrameworkRow, RequirementRow } from "../state/people.ts";
import { connection, gid, numberOf, type PageArgs } from "./connection.ts";

const space = "ComplianceManagement::ComplianceFramework";

export interface FrameworkArgs extends PageArgs {
  readonly id?: string | null;
  readonly ids?: readonly string[] | null;
  readonly search?: string | null;
}

/** What a framework shows of its projects, which its reader must be able to see. */
export type ProjectsOf = (row: FrameworkRow, args: PageArgs) => unknown;

export function frameworkConnection(
  rows: readonly FrameworkRow[],
  args: FrameworkArgs,
  projectsOf: ProjectsOf = () => null,
) {
  const ids = args.ids ?? (args.id ? [args.id] : null);
  const wanted = ids?.map(numberOf);
  const search = args.search?.toLowerCase() ?? "";
  const shown = rows
    .filter(({ id }) => !wanted || wanted.includes(id))
    .filter(({ name }) => name.toLowerCase().includes(search));
  return connection(shown, (row) => frameworkType(row, projectsOf), args);
}

export function frameworkType(row: FrameworkRow, projectsOf: ProjectsOf = () => null) {
  return {
    id: gid("ComplianceManagement::Framework", row.id),
    name: row.name,
    description: row.description,
    color: row.color,
    default: row.default,
    namespaceId: gid("Namespace", row.groupId),
    projects: (args: PageArgs) => projectsOf(row, args),
    complianceRequirements: (args: PageArgs) => connection(row.requirements, requirementType, args),
  };
}

export function requirementType(row: RequirementRow) {
  return {
    id: gid(`${space}::ComplianceRequirement`, row.id),
    name: row.name,
    description: row.description,
    complianceRequirementsControls: (args: PageArgs) => connection(row.controls, controlType, args),
  };
}

export function controlType(row: ControlRow) {
  return {
    id: gid(`${space}::ComplianceRequirementsControl`, row.id),
    name: row.name,
    controlType: row.controlType,
    expression: row.expression,
    externalControlName: row.externalControlName,
    externalUrl: row.externalUrl,
    pingEnabled: row.pingEnabled,
  };
}
