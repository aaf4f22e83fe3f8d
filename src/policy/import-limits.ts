/** What GitLab's import of a framework would refuse (gitlab-controls 7.1, 7.2, 7.4). It does not affect a verdict. */

import { predefinedExpression } from "../controls/lookup.ts";
import { count } from "../shared/text.ts";

type Json = Readonly<Record<string, unknown>>;

const most = { requirements: 50, controls: 5, url: 1024, expression: 255 };
const colour = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** @param data a framework as GitLab exports it, with the keys that the import reads */
export async function importComplaints(data: Json): Promise<readonly string[]> {
  const requirements = listOf(data.requirements);
  const complaints = [
    ...textComplaints("the framework's name", data.name, 255),
    ...textComplaints("the framework's description", data.description, 255),
  ];
  if (typeof data.color !== "string" || !colour.test(data.color.trim()))
    complaints.push("the framework's color is not # and 3 or 6 hexadecimal digits");
  if (requirements.length > most.requirements)
    complaints.push(`the framework has ${requirements.length} requirements, more than ${most.requirements}`);
  for (const name of repeated(requirements.map(({ name }) => name)))
    complaints.push(`there are two requirements named "${name}"`);
  for (const [index, requirement] of requirements.entries()) {
    complaints.push(...(await requirementComplaints(requirement, index)));
  }
  return complaints;
}

async function requirementComplaints(requirement: Json, index: number): Promise<string[]> {
  const { name, description } = requirement;
  const what = typeof name === "string" && name !== "" ? `requirement "${name}"` : `requirement ${index + 1}`;
  const controls = listOf(requirement.controls);
  const complaints = [
    ...textComplaints(`the name of ${what}`, name, 255),
    ...textComplaints(`the description of ${what}`, description, 500),
  ];
  if (controls.length > most.controls)
    complaints.push(`${what} has ${count(controls.length, "control")}, more than ${most.controls}`);
  const internal = controls.filter((control) => !isExternal(control));
  for (const id of repeated(internal.map(({ name }) => name))) complaints.push(`${what} has ${id} twice`);
  for (const control of controls) {
    const found = isExternal(control) ? externalComplaint(control) : internalComplaint(control);
    if (found !== undefined) complaints.push(`${what}: ${found}`);
  }
  return complaints;
}

function externalComplaint({ external_url: url, secret_token: secret }: Json): string | undefined {
  if (typeof url !== "string" || !/^https?:\/\//.test(url))
    return "its external control has no external_url, which an export leaves out";
  if (url.length > most.url) return `its external_url has ${url.length} characters, more than ${most.url}`;
  return typeof secret === "string" && secret !== ""
    ? undefined
    : "its external control has no secret_token, which an export leaves out";
}

function internalComplaint({ name, expression }: Json): string | undefined {
  const id = String(name);
  const predefined = predefinedExpression(id);
  if (!predefined) return `${id} is not a built-in control`;
  const text = typeof expression === "string" ? expression : JSON.stringify(expression ?? null);
  if (expression === undefined || expression === null || text === "") return `${id} has no expression`;
  if (text.length > most.expression)
    return `the expression of ${id} has ${text.length} characters, more than ${most.expression}`;
  return undefined;
}

function isExternal({ name, control_type: type }: Json): boolean {
  return type === "external" || name === "external_control";
}

function textComplaints(what: string, value: unknown, longest: number): string[] {
  const text = typeof value === "string" ? value.trim() : "";
  if (text === "") return [`${what} is missing`];
  return text.length > longest ? [`${what} has ${text.length} characters, more than ${longest}`] : [];
}

function repeated(names: readonly unknown[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index).map(String))];
}

function listOf(value: unknown): readonly Json[] {
  const items = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return items.filter((item): item is Json => typeof item === "object" && item !== null);
}
