/** Reads the external controls that the inputs name, with the secret of each. */

import { type Given, inputName } from "../shared/spelling.ts";
import { listed } from "../shared/text.ts";
import { quoted } from "./mismatch.ts";
import type { InputValues } from "./table.ts";
import { positive } from "./values.ts";

export interface ControlTarget {
  readonly id: number;
  /** Name of the single requirement whose status it gets. Undefined: it gets the whole verdict. */
  readonly requirement: string | undefined;
}

interface Checked {
  readonly controls: readonly ControlTarget[];
  /** Secrets by control id, unchanged, with their line breaks. */
  readonly secrets: ReadonlyMap<number, string>;
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/** A shorter secret can be guessed. GitLab sets no limit of its own. */
const shortestSecret = 16;

export function checkControls(inputs: InputValues, given: Given): Checked {
  const { env } = given;
  const typed = inputName("external_control", given);
  const problems: string[] = [];
  const warnings: string[] = [];
  const controls: ControlTarget[] = [];
  for (const { text, requirement } of (inputs.externalControl ?? []).flatMap(idsOf)) {
    const id = positive(text.replace(/^gid:\/\/gitlab\/.*\//, ""));
    if (id === undefined)
      problems.push(`${typed} must contain numeric control ids, not ${shown(text, requirement)}`);
    else controls.push({ id, requirement });
  }
  for (const id of repeated(controls.map(({ id }) => String(id)))) {
    problems.push(`${typed} names control ${id} twice`);
  }

  const secrets = new Map<number, string>();
  const missing: number[] = [];
  for (const { id } of controls) {
    const own = env[`COUNTERSIGN_CONTROL_SECRET_${id}`];
    const secret = own === undefined || own === "" ? inputs.externalControlSecret : own;
    if (secret === undefined) missing.push(id);
    else secrets.set(id, secret);
    if (secret !== undefined && secret.length < shortestSecret) {
      warnings.push(
        `the secret of control ${id} has only ${secret.length} characters: anyone who guesses it can answer the control`,
      );
    }
    if (secret !== undefined && /[\r\n]$/.test(secret)) {
      warnings.push(
        `the secret of control ${id} ends with a line break, which is used too: GitLab must have the same line break`,
      );
    }
  }
  if (missing.length > 0 && !inputs.dryRun) {
    problems.push(
      `${inputName("external_control_secret", given)} is missing: control ${listed(missing.map(String))} cannot be answered without its secret`,
    );
  }
  return { controls, secrets, problems, warnings };
}

/** The parameter of a query can be a secret. */
function shown(text: string, before = ""): string {
  return before.includes("://") ? "an address" : quoted(text);
}

/** `12, 13` or `REQUIREMENT=12, 13`: the last `=` separates. */
function idsOf(line: string): readonly { readonly text: string; readonly requirement: string | undefined }[] {
  const cut = line.lastIndexOf("=");
  const requirement = cut < 0 ? undefined : line.slice(0, cut).trim();
  const parts = line.slice(cut + 1).split(",");
  return parts.flatMap((part) => (part.trim() === "" ? [] : [{ text: part.trim(), requirement }]));
}

function repeated(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
}
