/** The page of what rules can name: every topic with its typed fields, the facts behind it, and the functions. */

import { deadlineMs, maxBytes, maxDepth, maxLoopDepth } from "../../src/rules/bounds.ts";
import { ownFunctions } from "../../src/rules/functions.ts";
import { stringFunctionNames } from "../../src/rules/strings.ts";
import type { Topic } from "../../src/rules/topic.ts";
import { topics } from "../../src/rules/topics/registry.ts";
import { type FieldType, typeName, type ValueType } from "../../src/rules/types.ts";
import { page } from "./reference.ts";

export function factsPage(): string {
  return page("Facts and functions of rules", [
    "A rule is an expression in [CEL](https://cel.dev) that must give true or false. It may name the facts below; each is",
    "read only if a rule names it. A fact that cannot be read, or a field that GitLab does not show, makes the rule",
    "`unknown` with the reason: never true, never false. A field marked *may be absent* can be asked for with `has()`.",
    "",
    `Bounds: ${maxBytes} bytes an expression, ${maxDepth} brackets in brackets, ${maxLoopDepth} loops (\`all\`, \`exists\`, \`exists_one\`, \`map\`,`,
    `\`filter\`) in one another, ${deadlineMs} ms; a rule that takes longer is unknown. Regular expressions are RE2.`,
    "",
    "| name | what it is |",
    "|---|---|",
    ...[...topics.values()].map(({ name, summary }) => `| [\`${name}\`](#${name}) | ${summary} |`),
    "",
    ...[...topics.values()].flatMap(section),
    "## Functions",
    "",
    `Those of CEL itself, its string functions ${stringFunctionNames.map((name) => `\`${name}\``).join(", ")}, and:`,
    "",
    "| function | gives | what it tells |",
    "|---|---|---|",
    ...Object.values(ownFunctions).map(
      ({ usage, returns, description }) => `| \`${usage}\` | ${returns} | ${description} |`,
    ),
  ]);
}

function section({ name, summary, type, scope, needs, parts }: Topic): string[] {
  const [example] = parts?.values() ?? [];
  if (parts && example) return groupSection(name, summary, [...parts.values()], example);
  const rows = rowsOf(name, type);
  const facts = Object.values(needs);
  const rights = [...new Set(facts.map(({ requiredRole }) => requiredRole))].join("; ");
  const ids = facts.map(({ id }) => `\`${id}\``).join(", ");
  return [
    `## ${name}`,
    "",
    `${summary}.${scope === "merge_request" ? " Only where a merge request is judged." : ""}`,
    "",
    ...(rows.length > 0
      ? ["| name | type | what it is |", "|---|---|---|", ...rows]
      : [`Its type is \`${typeName(type)}\`.`]),
    "",
    `Made of ${ids}. Needs: ${rights}.`,
    "",
  ];
}

function groupSection(name: string, summary: string, parts: readonly Topic[], example: Topic): string[] {
  const names = parts.map((part) => `\`${part.name}\``).join(", ");
  return [
    ...[`## ${name}`, "", `${summary}.`, "", `${names}, each \`${typeName(example.type)}\`:`, ""],
    ...["| name | type | what it is |", "|---|---|---|", ...rowsOf(`${name}.TYPE`, example.type), ""],
    `Needs: ${[...new Set(Object.values(example.needs).map(({ requiredRole }) => requiredRole))].join("; ")}.`,
    "",
  ];
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
