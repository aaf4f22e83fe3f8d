/** Reads a GitLab compliance framework, exported as JSON, as a policy (gitlab-controls 7.5). */

import type { Path } from "../shared/schema.ts";
import * as z from "../shared/zod.ts";
import type { Problem } from "./document.ts";
import type { Draft, DraftEntry } from "./draft.ts";
import { problemsOf } from "./issues.ts";
import { ControlEntry } from "./schema.ts";

type Json = Readonly<Record<string, unknown>>;

/** Whether the document is a framework of GitLab: it has a colour, or controls with a name instead of an id. */
export function isFramework(data: unknown): data is Json {
  if (!isObject(data)) return false;
  if ("color" in data || "complianceRequirements" in data) return true;
  return list(data.requirements).some((requirement) =>
    list(requirement.controls).some((control) => "name" in control && !("id" in control)),
  );
}

/**
 * Ignores unknown keys, unless they are keys of a policy. A missing list is empty, and a single requirement is a list of
 * one. Accepts both spellings: the export's snake_case, and GraphQL's camelCase with `nodes`. An expression may be an
 * object or its JSON text.
 */
export function frameworkDraft(data: Json): Pick<Draft, "name" | "requirements" | "problems"> {
  const problems: Problem[] = [];
  refuseOurs(data, ["extends", "waivers", "waiver_rules", "baseline"], []);
  const [key, requirements] = pick(data, "requirements", "complianceRequirements");
  return {
    name: named(data, []),
    problems,
    requirements: entries(requirements, [key]).map(({ value: requirement, path }) => {
      const [controlsKey, controls] = pick(requirement, "controls", "complianceRequirementsControls");
      const { description } = requirement;
      refuseOurs(requirement, ["final"], path);
      return {
        name: named(requirement, path),
        isFinal: false,
        description: typeof description === "string" ? description : undefined,
        path,
        entries: entries(controls, [...path, controlsKey]).flatMap(({ value, path: at }) => entry(value, at)),
      };
    }),
  };

  function named({ name }: Json, path: Path): string {
    if (typeof name === "string" && name !== "") return name;
    problems.push({ path, message: "name is missing" });
    return "";
  }

  /** Keys of a policy of Countersign that no export has: their author must learn that they do not count. */
  function refuseOurs(object: Json, keys: readonly string[], path: Path): void {
    for (const key of keys.filter((one) => one in object)) {
      const message = `${key} has no effect in a GitLab compliance framework: remove color and GitLab's own keys to make it a policy, or remove ${key}`;
      problems.push({ path: [...path, key], atKey: true, message });
    }
  }

  function entry(control: Json, path: Path): DraftEntry[] {
    refuseOurs(control, ownKeys, path);
    const { name: id, expression } = control;
    const raw = expression == null ? { id } : { id, expression: parsed(expression) };
    const { data: entry, error } = z.safeParse(ControlEntry, raw);
    if (entry) return [{ entry, path }];
    problems.push(...problemsOf(error.issues, raw, ControlEntry, path));
    return [];
  }
}

const ownKeys = Object.keys(ControlEntry.shape).filter((key) => !["id", "expression", "title"].includes(key));

function pick(object: Json, ...keys: readonly string[]): readonly [string, unknown] {
  const key = keys.find((candidate) => object[candidate] != null) ?? keys[0] ?? "";
  return [key, object[key]];
}

function entries(value: unknown, path: Path): { value: Json; path: Path }[] {
  if (isObject(value) && Array.isArray(value.nodes)) return entries(value.nodes, [...path, "nodes"]);
  if (isObject(value)) return [{ value, path }];
  return list(value).map((item, index) => ({ value: item, path: [...path, index] }));
}

/** Text that is not JSON stays text, which is not a valid expression. */
function parsed(expression: unknown): unknown {
  if (typeof expression !== "string") return expression;
  try {
    return JSON.parse(expression);
  } catch {
    return expression;
  }
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
