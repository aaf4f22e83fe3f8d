/** What answers a rule of a peer or a clause of a standard: controls, an own rule, or nothing, with the reason. */

import { controlIds } from "../../../src/controls/ids.ts";

/** As in a policy. */
export type Entry = string | { readonly id: string; readonly with: Readonly<Record<string, unknown>> };

interface Asked {
  /** The number or name that the other side has given it. */
  readonly id: string;
  /** What it requires, in our words. */
  readonly asks: string;
}

export interface Controlled extends Asked {
  readonly kind: "control";
  readonly entries: readonly Entry[];
  /** What remains unanswered; absent if nothing does. */
  readonly part: string | undefined;
}

export interface Ruled extends Asked {
  readonly kind: "rule";
  /** CEL, as an own rule of a policy. */
  readonly rule: string;
  readonly part: string | undefined;
}

export interface Unanswered extends Asked {
  readonly kind: "none";
  readonly why: string;
}

export type Row = Controlled | Ruled | Unanswered;

export const by = (id: string, asks: string, entries: readonly Entry[], part?: string): Controlled => ({
  ...{ kind: "control", id, asks, entries, part },
});

export const rule = (id: string, asks: string, text: string, part?: string): Ruled => ({
  ...{ kind: "rule", id, asks, rule: text, part },
});

export const not = (id: string, asks: string, why: string): Unanswered => ({ kind: "none", id, asks, why });
export const idOf = (entry: Entry): string => (typeof entry === "string" ? entry : entry.id);

/** @param toControls path from the page to the folder of the pages of controls */
export function entryText(entry: Entry, toControls: string): string {
  const id = idOf(entry);
  const name = controlIds.includes(id) ? `[\`${id}\`](${toControls}/${id}.md)` : `\`${id}\``;
  return typeof entry === "string" ? name : `${name} with ${code(parametersText(entry.with))}`;
}

/** As YAML in one line, the way people write it. */
function parametersText(parameters: Readonly<Record<string, unknown>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(", ");
}

/** In a cell of a table. */
export function code(text: string): string {
  const marks = text.includes("`") ? "``" : "`";
  return `${marks}${text.replaceAll("|", "\\|")}${marks}`;
}
