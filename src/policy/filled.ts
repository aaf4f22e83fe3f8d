/** A built-in control whose message has values filled in: `{{ actual }}`, `{{ message }}`, `{{ expected.NAME }}`. */

import type { Outcome } from "../controls/define.ts";
import { didYouMean } from "../shared/nearest.ts";
import { fillIn, placeholdersOf } from "./placeholders.ts";
import type { ControlEntry } from "./schema.ts";
import type { SelectedControl, Selection, selectControl } from "./select.ts";

/** @param select how an entry is selected, for one whose message is its own affair */
export async function selectFilled(
  { message = "", ...entry }: ControlEntry,
  select: typeof selectControl,
): Promise<Selection> {
  const selection = await select({ ...entry, message: undefined });
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
  return { ...selection, control: { ...control, judge: (facts) => filled(judge(facts), message, control) } };
}

function filled(outcome: Outcome, message: string, { expected }: SelectedControl): Outcome {
  if (outcome.status !== "fail") return outcome;
  const values: Readonly<Record<string, unknown>> = { actual: outcome.actual, message: outcome.message };
  const asked = (expected ?? {}) as Readonly<Record<string, unknown>>;
  const text = fillIn(message, (name) => shown(values[name] ?? asked[name.replace(/^expected\./, "")]));
  return { ...outcome, message: text };
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return "?";
  if (Array.isArray(value)) return value.map(String).join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
