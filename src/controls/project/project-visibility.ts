/** `project_visibility_*`: who can see the project. */

import { project } from "../../facts/project/project.ts";
import { type BuiltInControl, defineBuiltInControl } from "../define.ts";
import type { Expression } from "../expression.ts";
import { atLeast, type Remedy, settings, type Wish } from "../remedy.ts";

const page = "/edit#js-shared-permissions";
const hidden = { unknown: "GitLab did not show the visibility to this token" };

const levels = new Set(["private", "internal", "public"]);

/** The level that fails, and the levels that pass, by field (project_fields.rb, rows 5 and 49). */
const table = {
  project_visibility_not_internal: ["internal", "private or public"],
  project_visibility_not_public: ["public", "private or internal"],
} as const;

const flags: readonly BuiltInControl[] = Object.entries(table).map(([id, [level, others]]) =>
  defineBuiltInControl({
    id,
    title: `The project is not ${level}`,
    description: `True for ${others.replace(" or ", " and for ")} projects.`,
    type: "boolean",
    severity: level === "public" ? "high" : "medium",
    needs: { project },
    remediation: {
      text: `set the project's visibility to ${others} under Settings > General > Visibility`,
      page,
    },
    remedy: makePrivate(() => "private"),
    read: ({ project: { visibility } }) =>
      visibility === undefined || !levels.has(visibility)
        ? hidden
        : { value: visibility !== level, reason: `the project is ${visibility}` },
  }),
);

/** The string field that GitLab had before the two flags (gitlab-controls 8). */
const projectVisibility = defineBuiltInControl({
  id: "project_visibility",
  title: "The project has the right visibility",
  description:
    "The visibility `private`, `internal` or `public`, as an expression of an older GitLab compares it.",
  type: "string",
  severity: "medium",
  warning:
    "project_visibility is a field of an older GitLab, and a current GitLab refuses to import it; use project_visibility_not_internal or project_visibility_not_public",
  needs: { project },
  remediation: { text: "change the project's visibility under Settings > General > Visibility", page },
  remedy: makePrivate(({ operator, value }) => (operator === "=" ? String(value) : "")),
  read: ({ project: { visibility } }) =>
    visibility === undefined ? hidden : { value: visibility, reason: `the project is ${visibility}` },
});

export const visibility: readonly BuiltInControl[] = [...flags, projectVisibility];

function makePrivate(levelIn: (expression: Expression) => string): Remedy<Expression> {
  return settings<Expression>({
    role: "Owner",
    note: "people who are not members no longer see the project",
    settings: ["visibility"],
    wishes: (expression) => ({ visibility: visibleTo(levelIn(expression)) }),
  });
}

function visibleTo(level: string): Wish {
  const scale = ["public", "internal", "private"];
  return (current) => {
    const isLaxer = scale.indexOf(level) < scale.indexOf(String(current));
    return isLaxer
      ? { obstacle: "the policy expects a project that more people see, and fix never lowers a protection" }
      : atLeast(level, scale)(current);
  };
}
