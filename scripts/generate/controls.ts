/** A page for every control and the catalogue over them. */

import { type BuiltInControl, type Control, factsReadBy } from "../../src/controls/define.ts";
import {
  controlIds,
  loadBuiltInControl,
  loadControl,
  predefinedExpression,
  subjectOf,
} from "../../src/controls/registry.ts";
import { subjects } from "../../src/controls/subjects.ts";
import { parameterTable } from "./parameters.ts";
import { page } from "./reference.ts";

interface Entry {
  readonly id: string;
  readonly definition: Control | BuiltInControl;
}

export async function controlPages(): Promise<Record<string, string>> {
  const entries: Entry[] = await Promise.all(
    controlIds.map(async (id) => {
      const definition =
        (await loadControl(id)) ?? (await loadBuiltInControl(predefinedExpression(id)?.field ?? ""));
      if (!definition) throw new Error(`the registry has no definition of ${id}`);
      return { id, definition };
    }),
  );
  const pages = await Promise.all(
    entries.map(async (entry) => [`docs/reference/controls/${entry.id}.md`, await controlPage(entry)]),
  );
  return { "docs/reference/controls/README.md": catalogue(entries), ...Object.fromEntries(pages) };
}

function catalogue(entries: readonly Entry[]): string {
  const sections = Object.entries(subjects).flatMap(([subject, { title, sentence }]) => [
    `## ${title}`,
    "",
    sentence,
    "",
    "| id | from | what it checks | severity |",
    "|---|---|---|---|",
    ...entries
      .filter(({ id }) => subjectOf(id) === subject)
      .map(
        ({ id, definition: { kind, title, severity } }) =>
          `| [\`${id}\`](${id}.md) | ${kind === "own" ? "Countersign" : "GitLab"} | ${title} | ${severity} |`,
      ),
    "",
  ]);
  return page("Controls", sections.slice(0, -1));
}

async function controlPage({ id, definition }: Entry): Promise<string> {
  const facts = await factsReadBy(definition);
  return page(`\`${id}\``, [
    `${definition.title}. Severity ${definition.severity}; about the ${definition.scope.replace("_", " ")}.`,
    "",
    definition.description,
    "",
    ...requirementOf(id, definition),
    "## Facts it reads",
    "",
    "| fact | contains | required role |",
    "|---|---|---|",
    ...facts.map(
      ({ fact, isOnRequest }) =>
        `| \`${fact.id}\` | ${fact.summary}${isOnRequest ? ", if a parameter requires it" : ""} | ${fact.requiredRole} |`,
    ),
    "",
    "If a fact cannot be read, the control is `unknown`. The message names the role that the token lacks.",
    "",
    "## How to fix it",
    "",
    `${definition.remediation.text.charAt(0).toUpperCase()}${definition.remediation.text.slice(1)}.`,
  ]);
}

function requirementOf(id: string, definition: Control | BuiltInControl): string[] {
  if (definition.kind === "built-in") {
    const { field, operator, value } = predefinedExpression(id) ?? { field: id, operator: "=", value: true };
    const other =
      definition.type === "number"
        ? [
            ". With an expression, you choose the threshold:",
            "",
            "```yaml",
            `- id: my-own-threshold`,
            `  expression: { field: ${field}, operator: ">=", value: 3 }`,
            "```",
          ]
        : ["."];
    return [
      `This is a built-in control: \`${field} ${operator} ${value}\`${other[0]}`,
      ...other.slice(1),
      "",
    ];
  }
  return definition.params ? parameterTable(definition.params) : [];
}
