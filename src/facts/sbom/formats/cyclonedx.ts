/** Components of a CycloneDX document, including nested ones. */

import { type Component, type Fields, fieldsOf, listIn, nameIn, SbomError, textIn } from "./component.ts";

/** The versions that GitLab reads (gitlab-evidence 5.3). Other versions define licences and components differently. */
const versions = ["1.4", "1.5", "1.6"];

export function cycloneDxFormat({ bomFormat, specVersion }: Fields): string {
  if (bomFormat !== "CycloneDX") throw new SbomError("has components, but no bomFormat CycloneDX");
  if (typeof specVersion !== "string" || !versions.includes(specVersion))
    throw new SbomError("has a CycloneDX version other than 1.4, 1.5 or 1.6");
  return `CycloneDX ${specVersion}`;
}

export function addCycloneDx(value: unknown, location: string, into: Component[]): void {
  const fields = fieldsOf(value, location);
  if (textIn(fields, "type", location) === undefined) throw new SbomError(`has a ${location} without a type`);
  into.push({
    name: nameIn(fields, location),
    group: textIn(fields, "group", location),
    version: textIn(fields, "version", location),
    purl: textIn(fields, "purl", location),
    licences: listIn(fields, "licenses", location).map((one) => licenceOf(one, location)),
  });
  for (const inner of listIn(fields, "components", location)) addCycloneDx(inner, location, into);
}

/** The component that the document describes is not a part of itself, but may contain parts. */
export function addInsideOfRoot(metadata: unknown, into: Component[]): void {
  const { component } = fieldsOf(metadata, "metadata");
  if (component === undefined) return;
  const root = fieldsOf(component, "metadata.component");
  for (const inner of listIn(root, "components", "metadata.component"))
    addCycloneDx(inner, "component inside of metadata.component", into);
}

/** `{expression}` or `{license: {id | name}}`. GitLab itself ignores expressions, which would hide licences. */
function licenceOf(value: unknown, location: string): string {
  const choice = fieldsOf(value, `licence in ${location}`);
  const expression = textIn(choice, "expression", location);
  if (expression !== undefined) return expression;
  const licence = fieldsOf(choice.license, `licence in ${location}`);
  const id = textIn(licence, "id", location);
  if (id !== undefined) return id;
  const name = textIn(licence, "name", location);
  if (name === undefined)
    throw new SbomError(`has a ${location} with a licence that has neither id nor name`);
  return name;
}
