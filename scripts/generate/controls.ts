/** A page for every control and the catalogue over them. */

import { type Explained, explainControl } from "../../src/commands/explain/control.ts";
import { controlIds } from "../../src/controls/ids.ts";
import { loadBuiltInControl, subjectOf } from "../../src/controls/lookup.ts";
import { subjects } from "../../src/controls/subjects.ts";
import { parameterSection } from "./parameters.ts";
import { page } from "./reference.ts";

export async function explainedControls(): Promise<readonly Explained[]> {
  return Promise.all(
    controlIds.map(async (id) => {
      const explained = await explainControl(id);
      if (!explained) throw new Error(`the registry has no definition of ${id}`);
      return explained;
    }),
  );
}

export async function controlPages(entries: readonly Explained[]): Promise<Record<string, string>> {
  const pages = await Promise.all(
    entries.map(async (entry) => [`docs/reference/controls/${entry.id}.md`, await controlPage(entry)]),
  );
  return { "docs/reference/controls/README.md": catalogue(entries), ...Object.fromEntries(pages) };
}

function catalogue(entries: readonly Explained[]): string {
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
        ({ id, origin, title, severity }) =>
          `| [\`${id}\`](${id}.md) | ${origin === "gitlab" ? "GitLab" : "Countersign"} | ${title} | ${severity} |`,
      ),
    "",
  ]);
  return page("Controls", [
    "This page is for people who write policies. It lists every control by its subject.",
    "",
    "- A control from GitLab is a built-in control. It has the result that GitLab computes, also where its name promises more.",
    "- A control from Countersign can check more, and most have parameters.",
    "",
    "Each control has a page with its parameters, the required role and the fix. `countersign explain WORDS` searches this list.",
    "",
    ...sections.slice(0, -1),
  ]);
}

async function controlPage(control: Explained): Promise<string> {
  const { id, title, severity, about, description, facts, remediation, mending } = control;
  return page(`\`${id}\``, [
    `${title}. Severity ${severity}; about the ${about.replace("_", " ")}.`,
    "",
    description,
    "",
    ...(await expressionOf(control)),
    ...parameterSection(control),
    "## Facts it reads",
    "",
    ...(facts.length === 0
      ? ["It reads none."]
      : [
          "| fact | contains | required role |",
          "|---|---|---|",
          ...facts.map(({ id: fact, holds, right }) => `| \`${fact}\` | ${holds} | ${right} |`),
          "",
          "If a fact cannot be read, the control is `unknown`. The message names the role that the token lacks.",
        ]),
    "",
    "## How to fix it",
    "",
    `${remediation.charAt(0).toUpperCase()}${remediation.slice(1)}.`,
    ...(mending === null ? [] : ["", `${mending} See [fix](../../fix.md).`]),
  ]);
}

async function expressionOf({ expression }: Explained): Promise<string[]> {
  if (!expression) return [];
  const { field, operator, value } = expression;
  const isNumber = (await loadBuiltInControl(field))?.type === "number";
  const other = isNumber
    ? [
        ". With an expression, you choose the threshold:",
        "",
        "```yaml",
        `- id: my-own-threshold`,
        `  expression: { field: ${field}, operator: ">=", value: 3 }`,
        "```",
      ]
    : ["."];
  return [`This is a built-in control: \`${field} ${operator} ${value}\`${other[0]}`, ...other.slice(1), ""];
}
