/** All texts of the merged configuration, with their places. */

import { type Entry, isEntry } from "../../../../facts/pipeline/ci-jobs.ts";

export interface Text {
  /** The job, or another key at the top. */
  readonly owner: string;
  /** Such as `script` or `variables.HOST`. */
  readonly place: string;
  /** Of the first line, in its list. */
  readonly line: number;
  /** A variable with its name in front, as `NAME: value`. */
  readonly text: string;
}

const deepest = 100;

export function textsOf(merged: Entry): readonly Text[] {
  const found: Text[] = [];
  for (const [owner, value] of Object.entries(merged)) {
    // What is inherited is part of what inherits it.
    visit(value, { owner, path: [], isVariable: owner === "variables" }, found);
  }
  return found;
}

interface Place {
  readonly owner: string;
  readonly path: readonly string[];
  readonly isVariable: boolean;
}

function visit(value: unknown, place: Place, found: Text[], line = 1): number {
  const { owner, path, isVariable } = place;
  if (path.length > deepest) return line;
  if (Array.isArray(value))
    return value.reduce((next: number, item) => visit(item, place, found, next), line);
  if (isEntry(value)) {
    for (const [key, one] of Object.entries(value)) {
      const inVariables = isVariable || key === "variables";
      visit(one, { owner, path: [...path, key], isVariable: inVariables }, found);
    }
    return line;
  }
  if (value === null || typeof value === "boolean" || value === undefined) return line + 1;
  const written = String(value);
  const names = path.filter((key) => key !== "value" && key !== "description");
  const name = isVariable ? names.at(-1) : undefined;
  const text = name === undefined || path.at(-1) === "description" ? written : `${name}: ${written}`;
  found.push({ owner, place: path.join(".") || owner, line, text });
  return line + written.replace(/\n$/, "").split("\n").length;
}
