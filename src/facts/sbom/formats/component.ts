/** What is kept of a component of an SBOM, in any format, and how a value of the wrong type is refused. */

import { plain } from "../../../shared/text.ts";

export interface Component {
  readonly name: string;
  readonly group: string | undefined;
  readonly version: string | undefined;
  readonly purl: string | undefined;
  /** SPDX expressions and ids, or any names. All of them count. An empty list is an unknown licence. */
  readonly licences: readonly string[];
}

export interface Sbom {
  /** `CycloneDX 1.6`, `SPDX 2.2`. */
  readonly format: string;
  readonly components: readonly Component[];
}

/** The file is not a reliable SBOM. The message continues a sentence that begins with "the file …". */
export class SbomError extends Error {}

/** Longer than any name, version, purl or licence expression that a tool writes. */
const mostCharacters = 4096;

export type Fields = Readonly<Record<string, unknown>>;

/** @param location such as `component 12` */
export function fieldsOf(value: unknown, location: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new SbomError(`has a ${location} that is not an object`);
  return value as Fields;
}

export function listIn(fields: Fields, key: string, location: string): readonly unknown[] {
  const value = own(fields, key);
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new SbomError(`has a ${location} whose ${key} is not a list`);
  return value;
}

/** Undefined if the key is absent or the text is empty. */
export function textIn(fields: Fields, key: string, location: string): string | undefined {
  const value = own(fields, key);
  if (value === undefined || value === "") return undefined;
  if (typeof value !== "string") throw new SbomError(`has a ${location} whose ${key} is not a string`);
  if (value.includes("\0")) throw new SbomError(`has a ${location} whose ${key} contains a null character`);
  if (value.length > mostCharacters)
    throw new SbomError(`has a ${location} whose ${key} has more than ${mostCharacters} characters`);
  return value;
}

export function nameIn(fields: Fields, location: string): string {
  const name = textIn(fields, "name", location);
  if (name === undefined) throw new SbomError(`has a ${location} without a name`);
  return name;
}

function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** `@acme/pay 1.2.3`, as people look for it. */
export function labelOf({ group, name, version }: Component): string {
  const whole = group === undefined ? name : `${group}/${name}`;
  return plain(version === undefined ? whole : `${whole} ${version}`, 120);
}
