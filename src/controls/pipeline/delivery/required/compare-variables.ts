/** Variables from outside of a required file that change what its jobs do. */

import { type Entry, isEntry } from "../../../../facts/pipeline/ci-jobs.ts";
import type { Overriding } from "../../../../facts/pipeline/configuration/overriding.ts";
import { checkLimit } from "../../../../shared/work-limit.ts";
import { variablesIn } from "../../ci-outcome.ts";
import { isSteering } from "../../scanner-names.ts";
import { compare, type Difference, plainValue, type Sides } from "./compare-jobs.ts";

/** Global variables of the file that have another value after merging. */
export function changedVariables(file: Entry, merged: Entry): readonly (readonly [string, Difference])[] {
  const actual = isEntry(merged.variables) ? merged.variables : {};
  return Object.entries(isEntry(file.variables) ? file.variables : {}).map(([name, value]) => [
    name,
    compare(plainValue(value), plainValue(actual[name])),
  ]);
}

/**
 * Global variables, and those of the rules of `workflow`, that the job names, its scanner or the runner reads, and that
 * neither the job nor its file sets.
 */
export function foreignVariables(sides: Sides): readonly string[] {
  const { merged, actual } = sides;
  const workflow = isEntry(merged.workflow) ? [merged.workflow.rules].flat(20) : [];
  const given = [merged, ...workflow].flatMap((one) =>
    isEntry(one) && isEntry(one.variables) ? Object.keys(one.variables) : [],
  );
  const known = new Set(ownVariables(sides));
  const text = JSON.stringify(actual);
  const steers = steeringIn(sides);
  return [...new Set(given)].filter(
    (name) => !known.has(name) && (steers(name) || reference(name).test(text)),
  );
}

function reference(name: string): RegExp {
  checkLimit();
  return new RegExp(`(?:\\$\\{?|%)${name.replace(/\W/g, "\\$&")}(?!\\w)`);
}

/** Variables that the job or its file sets. */
function ownVariables({ own, file }: Sides): readonly string[] {
  return [own, file].flatMap(({ variables }) => (isEntry(variables) ? Object.keys(variables) : []));
}

function steeringIn({ own }: Sides): (name: string) => boolean {
  const artifacts = isEntry(own.artifacts) ? own.artifacts.reports : undefined;
  return isSteering(isEntry(artifacts) ? Object.keys(artifacts) : [], false);
}

/** Variables whose value the settings of project and groups decide, and on which the job depends. */
export function overriddenIn(sides: Sides, overriding: Overriding): readonly string[] {
  const conditions = JSON.stringify([sides.own.rules, sides.own.only, sides.own.except]);
  const inConditions = variablesIn(conditions).filter((name) => !/^(?:CI|GITLAB)_/.test(name));
  const steers = steeringIn(sides);
  const set = overriding.names.filter((name) => steers(name) || reference(name).test(conditions));
  return [...new Set([...ownVariables(sides), ...inConditions, ...set])].filter(
    (name) => overriding.doubt(name, true) !== undefined,
  );
}
