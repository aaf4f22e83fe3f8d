/** The page of facts and functions for rules: every topic with its typed fields and its source, and the functions. */

import { deadlineMs, maxBytes, maxDepth, maxLoopDepth } from "../../src/rules/bounds.ts";
import { ownFunctions } from "../../src/rules/functions.ts";
import { stringFunctionNames } from "../../src/rules/strings.ts";
import type { Topic } from "../../src/rules/topic.ts";
import { topics } from "../../src/rules/topics/registry.ts";
import { type FieldType, typeName, type ValueType } from "../../src/rules/types.ts";
import { page } from "./reference.ts";

export function factsPage(): string {
  return page("Facts and functions of rules", [
    "This page is for people who write [own rules](../policy.md#own-rules). A rule is an expression in [CEL](https://cel.dev)",
    "that returns true or false. It can name the facts below.",
    "Countersign reads a fact only if a rule names it. If a fact cannot be read, or GitLab does not show a field, the rule is",
    "`unknown` with the reason, never true or false. To test a field marked *may be absent*, use `has()`.",
    "",
    "These limits apply:",
    "",
    `- An expression has at most ${maxBytes} bytes.`,
    `- Brackets are nested at most ${maxDepth} deep, and loops (\`all\`, \`exists\`, \`exists_one\`, \`map\`, \`filter\`) at most ${maxLoopDepth} deep.`,
    `- A rule that takes longer than ${deadlineMs} ms is unknown.`,
    "- Regular expressions are RE2.",
    "",
    "| name | what it is |",
    "|---|---|",
    ...[...topics.values()].map(({ name, summary }) => `| [\`${name}\`](#${name}) | ${summary} |`),
    "",
    ...[...topics.values()].flatMap(section),
    "## Functions",
    "",
    `A rule can use CEL's own functions, its string functions ${stringFunctionNames.map((name) => `\`${name}\``).join(", ")}, and these:`,
    "",
    "| function | returns | what it computes |",
    "|---|---|---|",
    ...Object.values(ownFunctions).map(
      ({ usage, returns, description }) => `| \`${usage}\` | ${returns} | ${description} |`,
    ),
  ]);
}

function section({ name, summary, type, scope, needs, parts, example: rule }: Topic): string[] {
  const [example] = parts?.values() ?? [];
  if (parts && example) return groupSection(name, summary, [...parts.values()], example);
  const rows = rowsOf(name, type);
  const facts = Object.values(needs);
  const roles = [...new Set(facts.map(({ requiredRole }) => requiredRole))].join("; ");
  const ids = facts.map(({ id }) => `\`${id}\``).join(", ");
  return [
    `## ${name}`,
    "",
    `${summary}.${scope === "merge_request" ? " Available only when a merge request is judged." : ""}`,
    "",
    ...(rows.length > 0
      ? ["| name | type | what it is |", "|---|---|---|", ...rows]
      : [`Its type is \`${typeName(type)}\`.`]),
    "",
    ...exampleOf(rule),
    `Comes from ${ids}. Required role: ${roles}.`,
    "",
  ];
}

function groupSection(name: string, summary: string, parts: readonly Topic[], example: Topic): string[] {
  const names = parts.map((part) => `\`${part.name}\``).join(", ");
  return [
    ...[`## ${name}`, "", `${summary}.`, "", `${names}, each \`${typeName(example.type)}\`:`, ""],
    ...["| name | type | what it is |", "|---|---|---|", ...rowsOf(`${name}.TYPE`, example.type), ""],
    ...parts.flatMap(({ example: rule }) => exampleOf(rule)),
    `Required role: ${[...new Set(Object.values(example.needs).map(({ requiredRole }) => requiredRole))].join("; ")}.`,
    "",
  ];
}

function exampleOf(rule: string | undefined): string[] {
  return rule === undefined ? [] : ["```", rule, "```", ""];
}

function rowsOf(path: string, type: ValueType): string[] {
  if (type.kind === "list") return rowsOf(`${path}[]`, type.of);
  if (type.kind !== "record") return [];
  return Object.entries(type.fields).flatMap(([name, field]) => [
    row(`${path}.${name}`, field),
    ...rowsOf(`${path}.${name}`, field),
  ]);
}

function row(path: string, field: FieldType): string {
  const absent = field.isOptional ? " *May be absent.*" : "";
  return `| \`${path}\` | \`${typeName(field)}\` | ${field.description}.${absent} |`;
}
