/** What the failure of a command ends: its script, or only the commands that `&&` or a condition lets run after it. */

import { isLeading } from "./shell-injection.ts";
import type { ShellCommand, Statements } from "./shell-words.ts";

export type Failure =
  | { readonly ends: "script" }
  /** Commands after this one run anyway. */
  | { readonly ends: "chain"; readonly last: ShellCommand }
  | { readonly ends: "nothing" };

const script: Failure = { ends: "script" };
const nothing: Failure = { ends: "nothing" };
const enders = new Set(["exit", "return", "false"]);
const conditions = new Set(["if", "elif", "while", "until"]);

/** @param isStrict whether the shell ends at the first failure, as with `set -e`; GitLab's runner begins so */
export function failuresIn(
  { commands, groups }: Statements,
  isStrict: boolean,
): ReadonlyMap<ShellCommand, Failure> {
  const found = new Map<ShellCommand, Failure>();
  let strict = isStrict;
  for (let start = 0; start < commands.length; start++) {
    // The last command of a pipeline says what comes after it.
    let end = start;
    while (commands[end]?.operator === "|" && end + 1 < commands.length) end++;
    const around = groups
      .filter((group) => group.start <= start && end < group.end)
      .map((group) => afterwards(commands, group.end - 1, group.operator, strict));
    const failure = weakest([failureOf(commands, start, end, strict), ...around]);
    for (const command of commands.slice(start, end + 1)) found.set(command, failure);
    strict = strictAfter(commands[start], strict);
    start = end;
  }
  return found;
}

function failureOf(
  commands: readonly ShellCommand[],
  start: number,
  end: number,
  isStrict: boolean,
): Failure {
  const words = commands[start]?.words ?? [];
  const keywords = words.slice(
    0,
    words.findIndex(({ text }) => !isLeading(text) && !conditions.has(text)),
  );
  const texts = keywords.map(({ text }) => text);
  const isComparedOtherwise = words.some(({ text }) => text === "!=");
  const isNegated = texts.filter((text) => text === "!").length % 2 !== Number(isComparedOtherwise) % 2;
  if (texts.some((text) => conditions.has(text))) return ofCondition(commands, end, isNegated);
  const last = commands[end];
  if (!isNegated) return afterwards(commands, end, last?.operator ?? ";", isStrict);
  // `[ "$SUM" != "$(…)" ] && exit 1`
  return last?.operator === "&&" && endsIn(commands, end + 1) ? script : nothing;
}

/** @param at the last command before the operator */
function afterwards(
  commands: readonly ShellCommand[],
  at: number,
  operator: string,
  isStrict: boolean,
): Failure {
  if (operator === "||") return endsIn(commands, at + 1) ? script : nothing;
  if (operator === "&") return nothing;
  if (operator !== "&&") return isStrict ? script : nothing;
  let last = at + 1;
  while (["&&", "|"].includes(commands[last]?.operator ?? "")) last++;
  // `a && b || exit 1`
  if (commands[last]?.operator === "||" && endsIn(commands, last + 1)) return script;
  const end = commands[last];
  return end && last < commands.length - 1 ? { ends: "chain", last: end } : script;
}

/** Whether the command, or one of the group that it begins, ends the script. */
function endsIn(commands: readonly ShellCommand[], at: number): boolean {
  const level = commands[at]?.level ?? 0;
  const before = commands[at - 1]?.level ?? 0;
  if (level <= before) return isEnder(commands[at], true);
  for (let next = at; (commands[next]?.level ?? 0) >= level; next++) if (isEnder(commands[next])) return true;
  return false;
}

/** With success, a subshell or a function would end, and the script continue. */
function isEnder(command: ShellCommand | undefined, keepsStatus = false): boolean {
  const words = command?.words ?? [];
  const at = words.findIndex(({ text }) => !isLeading(text));
  const [name = "", status] = words.slice(at < 0 ? words.length : at).map(({ text }) => text);
  if (!enders.has(name)) return false;
  return name === "false" || (status === undefined ? keepsStatus : /^[1-9]\d*$/.test(status));
}

/** `if CHECK; then …; else …; fi`: one of the two branches runs although the check fails. */
function ofCondition(commands: readonly ShellCommand[], at: number, isNegated: boolean): Failure {
  const branches: [ShellCommand[], ShellCommand[]] = [[], []];
  let depth = 0;
  let branch: 0 | 1 = 0;
  for (const command of commands.slice(at + 1)) {
    const [first = ""] = command.words.map(({ text }) => text);
    if (depth === 0 && ["fi", "done", "elif"].includes(first)) break;
    if (depth === 0 && first === "else") branch = 1;
    if (["if", "for", "while", "until", "case", "select"].includes(first)) depth++;
    if (["fi", "done", "esac"].includes(first)) depth--;
    branches[branch].push(command);
  }
  const [then, otherwise] = branches;
  if ((isNegated ? then : otherwise).some((command) => isEnder(command))) return script;
  const last = then.at(-1);
  return isNegated || !last ? nothing : { ends: "chain", last };
}

function strictAfter(command: ShellCommand | undefined, isStrict: boolean): boolean {
  const [first, ...rest] = (command?.words ?? []).map(({ text }) => text);
  if (first !== "set") return isStrict;
  for (const [index, text] of rest.entries()) {
    const isNamed = rest[index + 1] === "errexit";
    if (/^-[a-zA-Z]*e/.test(text) || (text === "-o" && isNamed)) return true;
    if (/^\+[a-zA-Z]*e/.test(text) || (text === "+o" && isNamed)) return false;
  }
  return isStrict;
}

function weakest(failures: readonly Failure[]): Failure {
  return (
    failures.find(({ ends }) => ends === "nothing") ?? failures.find(({ ends }) => ends === "chain") ?? script
  );
}
