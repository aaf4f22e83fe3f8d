/** A GitLab compliance framework, exported as JSON, as a policy (gitlab-controls 7.5). */

type Json = Readonly<Record<string, unknown>>;

/** Whether the document is GitLab's: it has a colour, or controls without an id but with a name. */
export function isFramework(data: unknown): data is Json {
  if (!isObject(data)) return false;
  if ("color" in data || "complianceRequirements" in data) return true;
  return list(data.requirements).some((requirement) =>
    list(requirement.controls).some((control) => "name" in control && !("id" in control)),
  );
}

/** One control of a framework: GitLab's own, or external with the name under which people know it. */
export interface FrameworkControl {
  readonly id: string;
  readonly expression?: unknown;
  readonly path: readonly PropertyKey[];
}

export interface Framework {
  readonly name: unknown;
  readonly requirements: readonly {
    readonly name: unknown;
    readonly description: unknown;
    readonly path: readonly PropertyKey[];
    readonly controls: readonly FrameworkControl[];
  }[];
}

/**
 * Unknown keys are ignored, missing lists are empty, a single requirement counts as a list of one. Both spellings are
 * read: the export's snake_case and GraphQL's camelCase with `nodes`; an expression may be an object or its JSON text.
 */
export function readFramework(data: Json): Framework {
  const [key, requirements] = pick(data, "requirements", "complianceRequirements");
  return {
    name: data.name,
    requirements: entries(requirements, [key]).map(({ value: requirement, path }) => {
      const [controlsKey, controls] = pick(requirement, "controls", "complianceRequirementsControls");
      return {
        name: requirement.name,
        description: requirement.description ?? undefined,
        path,
        controls: entries(controls, [...path, controlsKey]).map(({ value: control, path: at }) => ({
          id: String(control.name),
          ...(control.expression == null ? {} : { expression: parsed(control.expression) }),
          path: at,
        })),
      };
    }),
  };
}

function pick(object: Json, ...keys: readonly string[]): readonly [string, unknown] {
  const key = keys.find((candidate) => object[candidate] != null) ?? keys[0] ?? "";
  return [key, object[key]];
}

function entries(
  value: unknown,
  path: readonly PropertyKey[],
): { value: Json; path: readonly PropertyKey[] }[] {
  if (isObject(value) && Array.isArray(value.nodes)) return entries(value.nodes, [...path, "nodes"]);
  if (isObject(value)) return [{ value, path }];
  return list(value).map((item, index) => ({ value: item, path: [...path, index] }));
}

/** Text that is not JSON stays text, and is then no valid expression. */
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
