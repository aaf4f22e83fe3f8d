/** `explain [CONTROL]`: what a control requires, which facts and roles it needs, how to fix it; or the catalogue. */

import { type BuiltInControl, type Control, factsReadBy, titleOf } from "../controls/define.ts";
import {
  controlIds,
  loadBuiltInControl,
  loadControl,
  predefinedExpression,
  subjectOf,
} from "../controls/registry.ts";
import { subjects } from "../controls/subjects.ts";
import { exitCodes, RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
import { readableJson } from "../shared/text.ts";
import { type Command, type Given, jsonFlag } from "./command.ts";
import type { Terminal } from "./terminal.ts";

export interface Explained {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly about: string;
  readonly origin: "gitlab" | "countersign";
  readonly description: string;
  readonly expression: object | null;
  readonly facts: readonly { readonly id: string; readonly holds: string; readonly right: string }[];
  readonly remediation: string;
}

/** @throws RunError INPUT_INVALID if no control has the id */
export async function explainControl(id: string): Promise<Explained> {
  const expression = predefinedExpression(id);
  const definition: Control | BuiltInControl | undefined =
    (await loadControl(id)) ?? (expression && (await loadBuiltInControl(expression.field)));
  if (!definition) {
    throw new RunError("INPUT_INVALID", `there is no control ${id}${didYouMean(id, controlIds)}`, {
      advice: "countersign explain lists all controls",
    });
  }
  return {
    id,
    title: titleOf(definition, expression),
    severity: definition.severity,
    about: definition.scope,
    origin: definition.kind === "built-in" ? "gitlab" : "countersign",
    description: definition.description,
    expression: expression ?? null,
    facts: (await factsReadBy(definition)).map(({ fact, isOnRequest }) => ({
      id: fact.id,
      holds: isOnRequest ? `${fact.summary}, if a parameter requires it` : fact.summary,
      right: fact.requiredRole,
    })),
    remediation: definition.remediation.text,
  };
}

export const explain: Command = {
  operands: { name: "CONTROL", count: "any number" },
  flags: [jsonFlag],
  run: printExplanations,
};

async function printExplanations({ operands: ids, flags }: Given, terminal: Terminal): Promise<number> {
  const isCatalogue = ids.length === 0;
  const explained = await Promise.all((isCatalogue ? controlIds : ids).map(explainControl));
  if (flags.has("json")) terminal.print(readableJson(explained));
  else
    terminal.print(
      isCatalogue
        ? catalogue(explained, terminal)
        : explained.map((one) => render(one, terminal)).join("\n\n"),
    );
  return exitCodes.compliant;
}

function catalogue(explained: readonly Explained[], { surface }: Terminal): string {
  const width = Math.max(...explained.map(({ id }) => id.length));
  return Object.entries(subjects)
    .map(([subject, { title, sentence }]) =>
      [
        `${surface.tone(title, "bold")}: ${sentence}`,
        ...explained
          .filter(({ id }) => subjectOf(id) === subject)
          .map(({ id, origin, title }) => `  ${id.padEnd(width)}  ${origin.padEnd(11)}  ${title}`),
      ].join("\n"),
    )
    .join("\n\n");
}

function render(one: Explained, { surface }: Terminal): string {
  const { id, title, severity, about, description, expression, facts, remediation } = one;
  return [
    `${surface.tone(id, "bold")} (${severity}, about the ${about.replace("_", " ")})`,
    title,
    "",
    plain(description),
    ...(expression ? ["", `GitLab's expression: ${JSON.stringify(expression)}`] : []),
    "",
    "It reads:",
    ...facts.map((fact) => `  ${fact.id}: ${fact.holds}; needs ${fact.right}`),
    ...(facts.length === 0 ? ["  nothing"] : []),
    "",
    `How to fix it: ${remediation}`,
  ].join("\n");
}

/** Markdown for a terminal: removes the fences of an example, and indents lists. */
function plain(description: string): string {
  return description
    .replace(/```yaml\n([^`]*)\n```/, (_, example: string) => example.replace(/^/gm, "    "))
    .replace(/^- /gm, "  - ");
}
