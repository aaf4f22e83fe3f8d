/** Facts of rules as people write them in a test. They are checked against their types; times are text. */

import { didYouMean } from "../shared/nearest.ts";
import { type Plain, typeName, type ValueType } from "./types.ts";

/** @param problems receives everything that does not match the type; an absent field counts as not shown by GitLab */
export function topicValue(type: ValueType, value: unknown, place: string, problems: string[]): Plain {
  switch (type.kind) {
    case "list":
      if (!Array.isArray(value)) return wrong(type, place, problems);
      return value.map((item, index) => topicValue(type.of, item, `${place}[${index}]`, problems));
    case "record":
      return recordValue(type.fields, value, place, problems);
    case "timestamp": {
      const ms = typeof value === "string" ? Date.parse(value) : Number.NaN;
      return Number.isNaN(ms) ? wrong(type, place, problems) : ms;
    }
    case "int":
      return Number.isSafeInteger(value) ? (value as number) : wrong(type, place, problems);
    case "double":
      return typeof value === "number" ? value : wrong(type, place, problems);
    case "bool":
      return typeof value === "boolean" ? value : wrong(type, place, problems);
    case "string":
      return typeof value === "string" ? value : wrong(type, place, problems);
  }
}

function recordValue(
  fields: Readonly<Record<string, ValueType>>,
  value: unknown,
  place: string,
  problems: string[],
): Plain {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    problems.push(`${place} must be a mapping of keys to values`);
    return undefined;
  }
  const entries = Object.entries(value).flatMap(([name, one]) => {
    const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (type) return [[name, topicValue(type, one, `${place}.${name}`, problems)] as const];
    problems.push(`${place} has no field ${name}${didYouMean(name, Object.keys(fields))}`);
    return [];
  });
  return Object.fromEntries(entries);
}

function wrong(type: ValueType, place: string, problems: string[]): undefined {
  const example = type.kind === "timestamp" ? " such as 2026-11-24T10:00:00Z" : "";
  problems.push(
    `${place} must be ${/^[aeiou]/.test(typeName(type)) ? "an" : "a"} ${typeName(type)}${example}`,
  );
  return undefined;
}
