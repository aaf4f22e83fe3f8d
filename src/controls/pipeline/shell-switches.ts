/** What `set` and `shopt` switch: whether a shell ends at a failure, and whether a pipeline fails with each of its commands. */

import type { ShellCommand, ShellWord } from "./shell-command.ts";
import { isLeading } from "./shell-injection.ts";
import type { Part, Structure } from "./shell-structure.ts";

/** `set -e` and `set -o pipefail`. */
export interface Switches {
  readonly errexit: boolean;
  readonly pipefail: boolean;
}

/** The name of the command and its words, without keywords, assignments and `command`. */
export function namedIn({ words }: ShellCommand): readonly [name: string, args: readonly ShellWord[]] {
  const at = words.findIndex(({ text }) => !isLeading(text));
  return at < 0 ? ["", []] : [words[at]?.text ?? "", words.slice(at + 1)];
}

/** @param first those that the shell begins with */
export function switchesIn(
  commands: readonly ShellCommand[],
  structure: Structure,
  first: Switches,
): readonly Switches[] {
  let now = first;
  const before: { readonly end: number; readonly switches: Switches }[] = [];
  return commands.map((command, index) => {
    while ((before.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= index) now = before.pop()?.switches ?? now;
    const part = structure.partAt(index);
    for (let one: Part | undefined = part; one; one = one.parent) {
      if (one.kind === "subshell" && one.start === index) before.push({ end: one.end, switches: now });
    }
    const here = now;
    if (command.isDefinition) return here;
    // What may not run switches them off, but not on.
    const isSure =
      part.kind !== "branch" && structure.elementAt(index)?.list.length === 1 && !command.isUnsure;
    const { errexit, pipefail } = switchedBy(command);
    const after = (old: boolean, set: boolean | undefined) =>
      set === false ? false : old || (set === true && isSure);
    now = { errexit: after(now.errexit, errexit), pipefail: after(now.pipefail, pipefail) };
    return here;
  });
}

/** The last one counts. An option in a variable may switch both off. */
function switchedBy(command: ShellCommand): Partial<Switches> {
  const [name, args] = namedIn(command);
  if (name === "shopt") return ofShopt(args.map(({ text }) => text));
  return name === "set" ? ofSet(args) : {};
}

function ofSet(args: readonly ShellWord[]): Partial<Switches> {
  let found: Partial<Switches> = {};
  for (let at = 0; at < args.length; at++) {
    const word = args[at];
    if (!word || word.text === "--" || word.text === "-") break;
    if (isOpen(word)) return off;
    const [, sign, letters = ""] = /^([-+])([A-Za-z]+)$/.exec(word.text) ?? [];
    if (sign === undefined) break;
    if (letters.includes("e")) found = { ...found, errexit: sign === "-" };
    const option = letters.includes("o") ? args[++at] : undefined;
    if (option && isOpen(option)) return off;
    if (option && isSwitch(option.text)) found = { ...found, [option.text]: sign === "-" };
  }
  return found;
}

function isOpen({ expanded, inner, hasPositions }: ShellWord): boolean {
  return expanded.length > 0 || inner.length > 0 || hasPositions === true;
}

function isSwitch(name: string): name is keyof Switches {
  return name === "errexit" || name === "pipefail";
}

const off: Switches = { errexit: false, pipefail: false };

function ofShopt(args: readonly string[]): Partial<Switches> {
  const options = args.filter((text) => /^-[a-z]+$/.test(text)).join("");
  if (!options.includes("o")) return {};
  const isOn = options.includes("s");
  if (!isOn && !options.includes("u")) return {};
  return Object.fromEntries(
    ["errexit", "pipefail"].flatMap((name) => (args.includes(name) ? [[name, isOn]] : [])),
  );
}
