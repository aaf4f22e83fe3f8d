/**
 * `explain [CONTROL]`: what a control requires and reads, its parameters, how to fix it; or all controls; or, with
 * `--policy`, a policy with everything that it extends.
 */

import { controlIds } from "../controls/ids.ts";
import { subjectOf } from "../controls/lookup.ts";
import { subjects } from "../controls/subjects.ts";
import { exitCodes, RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
import { readableJson } from "../shared/readable-json.ts";
import { listed, plain } from "../shared/text.ts";
import { type Command, type Given, jsonFlag } from "./command.ts";
import { type Explained, explainControl } from "./explain/control.ts";
import { effectivePolicy } from "./explain/policy.ts";
import type { Terminal } from "./terminal.ts";

export const explain: Command = {
  operands: { name: "CONTROL", count: "any number" },
  flags: [
    {
      name: "policy",
      value: "FILE",
      about: "print the policy with everything that it extends, and where each line comes from",
    },
    jsonFlag,
  ],
  run: printExplanations,
};

async function printExplanations({ operands, flags }: Given, terminal: Terminal): Promise<number> {
  const policy = flags.get("policy");
  if (policy !== undefined) {
    if (operands.length > 0) {
      throw new RunError(
        "INPUT_INVALID",
        `explain takes either a control or --policy, not both: ${plain(listed(operands))}`,
      );
    }
    terminal.print(await effectivePolicy(policy, flags.has("json")));
    return exitCodes.compliant;
  }
  const isNamed = operands.length > 0 && operands.every((typed) => controlIds.includes(typed));
  // To load every control takes a second, which the page of one does not need.
  const all = await explainAll(isNamed ? operands : controlIds);
  const found = operands.map((typed) => search(typed, all));
  const shown = operands.length === 0 ? all : [...new Set(found.flat())];
  const isList = operands.length === 0 || found.some(({ length }) => length > 1);
  if (flags.has("json")) terminal.print(readableJson(shown));
  else if (isList) terminal.print(catalogue(shown, terminal));
  else terminal.print(shown.map((one) => render(one, terminal)).join("\n\n"));
  return exitCodes.compliant;
}

async function explainAll(ids: readonly string[]): Promise<readonly Explained[]> {
  const explained = await Promise.all(ids.map(explainControl));
  return explained.filter((one) => one !== undefined);
}

/**
 * The control with this id, or else all with these words in id, title or description.
 * @throws RunError INPUT_INVALID if there are none
 */
function search(typed: string, all: readonly Explained[]): readonly Explained[] {
  const exact = all.find(({ id }) => id === typed);
  if (exact) return [exact];
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter(({ id, title, description }) => {
    const text = `${id}\n${title}\n${description}`.toLowerCase();
    return words.length > 0 && words.every((word) => text.includes(word));
  });
  if (found.length > 0) return found;
  throw new RunError(
    "INPUT_INVALID",
    `no control has ${plain(typed) || "an empty text"} in its id, title or description${didYouMean(typed, controlIds)}`,
    { advice: "countersign explain lists all controls" },
  );
}

function catalogue(explained: readonly Explained[], { surface }: Terminal): string {
  const width = Math.max(...explained.map(({ id }) => id.length));
  return Object.entries(subjects)
    .map(([subject, about]) => ({ about, own: explained.filter(({ id }) => subjectOf(id) === subject) }))
    .filter(({ own }) => own.length > 0)
    .map(({ about: { title, sentence }, own }) =>
      [
        `${surface.tone(title, "bold")}: ${sentence}`,
        ...own.map(({ id, origin, title }) => `  ${id.padEnd(width)}  ${origin.padEnd(11)}  ${title}`),
      ].join("\n"),
    )
    .join("\n\n");
}

function render(one: Explained, { surface }: Terminal): string {
  const { id, title, severity, about, description, expression, facts, remediation, mending } = one;
  return [
    `${surface.tone(id, "bold")} (${severity}, about the ${about.replace("_", " ")})`,
    title,
    "",
    // Markdown for a terminal: lists are indented.
    description.replace(/^- /gm, "  - "),
    ...(expression ? ["", `GitLab's expression: ${JSON.stringify(expression)}`] : []),
    ...parametersOf(one),
    "",
    "It reads:",
    ...facts.map((fact) => `  ${fact.id}: ${fact.holds}; needs ${fact.right}`),
    ...(facts.length === 0 ? ["  nothing"] : []),
    "",
    `How to fix it: ${remediation}`,
    ...(mending === null ? [] : [mending.replaceAll("`", "")]),
  ].join("\n");
}

function parametersOf({ parameters, example }: Explained): string[] {
  if (example === null) return [];
  return [
    "",
    "Parameters:",
    ...parameters.flatMap(({ name, type, isRequired, default: usual, meaning }) => [
      `  ${name} (${type}; ${isRequired ? "required" : `default: ${usual}`})`,
      `      ${meaning}`,
    ]),
    "",
    "For example:",
    ...example.split("\n").map((line) => `    ${line}`),
  ];
}
