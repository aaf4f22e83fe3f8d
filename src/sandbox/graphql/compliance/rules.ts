/** What the models of frameworks, requirements and controls refuse (ee/app/models/compliance_management). */
import type { ControlRow, FrameworkRow, RequirementRow } from "../../state/people.ts";
import { predefinedControls } from "./predefined.ts";

const mostRequirements = 50;
export const mostControls = 5;

const isBlank = (text: string | null | undefined) => (text ?? "").trim() === "";

function textProblems(label: string, value: string | null | undefined, most: number): string[] {
  if (isBlank(value)) return [`${label} can't be blank`];
  return (value ?? "").length > most ? [`${label} is too long (maximum is ${most} characters)`] : [];
}

/** framework.rb. The name is unique in its group, and the message is about the group. */
export function frameworkProblems(row: FrameworkRow, others: readonly FrameworkRow[]): string[] {
  const isTaken = others.some(
    ({ id, groupId, name }) => id !== row.id && groupId === row.groupId && name === row.name,
  );
  return [
    ...textProblems("Name", row.name, 255),
    ...textProblems("Description", row.description, 255),
    ...(/^#(?:[0-9a-f]{3}){1,2}$/i.test(row.color) ? [] : ["Color must be a valid color code"]),
    ...(isTaken ? ["Namespace has already been taken"] : []),
  ];
}

/** compliance_requirement.rb. The limit holds for every save, so that the fiftieth cannot be changed any more. */
export function requirementProblems(row: RequirementRow, { requirements }: FrameworkRow): string[] {
  const isTaken = requirements.some(({ id, name }) => id !== row.id && name === row.name);
  return [
    ...textProblems("Name", row.name, 255),
    ...textProblems("Description", row.description, 500),
    ...(isTaken ? ["Name has already been taken"] : []),
    ...(requirements.length < mostRequirements
      ? []
      : [`Framework cannot have more than ${mostRequirements} requirements`]),
  ];
}

/**
 * compliance_requirements_control.rb. The limit holds for every save, so that no control of a full requirement can be
 * changed any more.
 */
export function controlProblems(row: ControlRow, { controls }: RequirementRow): string[] {
  const others = controls.filter(({ id }) => id !== row.id);
  const isNamed = !isBlank(row.externalControlName);
  const problems =
    row.controlType === "external" ? externalProblems(row, others) : internalProblems(row, others);
  return [
    ...problems,
    ...(controls.length < mostControls
      ? []
      : [`Compliance requirement cannot have more than ${mostControls} controls`]),
    ...(isNamed && others.some(({ externalControlName }) => externalControlName === row.externalControlName)
      ? ["External control name has already been taken"]
      : []),
  ];
}

/** What only the database refuses (db/structure.sql, compliance_requirements_controls), which nobody rescues. */
export function isTooLong({ externalUrl }: ControlRow): boolean {
  return [...(externalUrl ?? "")].length > 1024;
}

function externalProblems(row: ControlRow, others: readonly ControlRow[]): string[] {
  const url = row.externalUrl ?? "";
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(url)?.[1];
  const isTaken = others.some(({ externalUrl }) => externalUrl === url);
  return [
    ...(isBlank(url) ? ["External url can't be blank"] : []),
    ...(scheme === undefined ? ["External url must be a valid URL"] : []),
    ...(scheme !== undefined && !/^https?$/i.test(scheme)
      ? ["External url is blocked: Only allowed schemes are http, https"]
      : []),
    ...(isTaken ? ["External url has already been taken"] : []),
    ...(isBlank(row.secretToken) ? ["Secret token can't be blank"] : []),
  ];
}

function internalProblems(row: ControlRow, others: readonly ControlRow[]): string[] {
  const isTaken = others.some(({ name, controlType }) => controlType === "internal" && name === row.name);
  return [
    ...(isBlank(row.expression) ? ["Expression can't be blank"] : expressionProblems(row)),
    ...(isTaken ? ["Name has already been taken"] : []),
  ];
}

function expressionProblems({ name, expression }: ControlRow): string[] {
  if ((expression ?? "").length > 255) return ["Expression is too long (maximum is 255 characters)"];
  let given: { field?: unknown; operator?: unknown; value?: unknown };
  try {
    given = JSON.parse(expression ?? "");
  } catch {
    return ["Expression should be a valid json object."];
  }
  const known = predefinedControls.get(name);
  if (!known) return ["Name is not valid."];
  const isEqual =
    given.field === known.field && given.operator === known.operator && given.value === known.value;
  return isEqual ? [] : ["Expression does not match the name of the predefined control."];
}

/** An enum of the model: another name or type raises an ArgumentError when it is assigned. */
export function enumProblem({ name, controlType }: ControlRow): string | undefined {
  if (name !== "external_control" && !predefinedControls.has(name)) return `'${name}' is not a valid name`;
  return controlType === "internal" || controlType === "external"
    ? undefined
    : `'${controlType}' is not a valid control_type`;
}
