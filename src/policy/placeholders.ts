/** `{{ ... }}` in a policy's messages: finds them and replaces them with values. */

import type { Outcome } from "../controls/define.ts";
import { shownItems } from "../shared/long-list.ts";
import { didYouMean } from "../shared/nearest.ts";
import type { SelectedControl } from "./policy.ts";
import type { Selection } from "./selection.ts";

const placeholder = /\{\{\s*([\s\S]*?)\s*\}\}/g;

export function placeholdersOf(message: string): readonly string[] {
  return [...message.matchAll(placeholder)].map(([, text = ""]) => text);
}

/** @param fill returns the text for what is between the braces */
export function fillIn(message: string, fill: (text: string) => string): string {
  return message.replaceAll(placeholder, (_, text: string) => fill(text));
}

/**
 * A built-in control that fails with the author's message, which may name `{{ actual }}`, `{{ message }}` and
 * `{{ expected.NAME }}`.
 * @param selection the selected entry, without its message
 */
export function withFilledMessage(selection: Selection, message: string): Selection {
  const { control } = selection;
  if (!control?.judge) return selection;
  const { judge } = control;
  const known = [
    "actual",
    "message",
    ...Object.keys(control.expected ?? {}).map((name) => `expected.${name}`),
  ];
  const problems = placeholdersOf(message)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      path: ["message"],
      message: `message cannot fill in {{ ${name} }}${didYouMean(name, known) || `; it can fill in ${known.join(", ")}`}`,
    }));
  if (problems.length > 0) return { ...selection, problems: [...selection.problems, ...problems] };
  const judgeFilled = async () => {
    const loaded = await judge();
    return (facts: Record<string, unknown>) => filled(loaded(facts), message, control);
  };
  return { ...selection, control: { ...control, judge: judgeFilled } };
}

function filled(outcome: Outcome, message: string, { expected }: SelectedControl): Outcome {
  if (outcome.status !== "fail") return outcome;
  const values: Readonly<Record<string, unknown>> = { actual: outcome.actual, message: outcome.message };
  const parameters = (expected ?? {}) as Readonly<Record<string, unknown>>;
  const text = fillIn(message, (name) => shown(values[name] ?? parameters[name.replace(/^expected\./, "")]));
  return { ...outcome, message: text };
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return "?";
  if (Array.isArray(value)) return shownItems(value).map(String).join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
