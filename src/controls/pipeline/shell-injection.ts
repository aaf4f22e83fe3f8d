/** Finds where a shell script passes the value of a variable to something that runs it as code. */

import { checkLimit } from "../../shared/work-limit.ts";
import type { ShellCommand, ShellWord } from "./shell-command.ts";
import { commandsOf } from "./shell-words.ts";

export interface Injection {
  readonly variable: string;
  /** What runs it, such as `eval` or `sh -c`. */
  readonly into: string;
}

export const shell = /^(?:[\w./-]*\/)?(?:ba|da|z|k|a)?sh$/;
export const interpreters: readonly (readonly [RegExp, RegExp])[] = [
  [shell, /^-[a-z]*c[a-z]*$/],
  [/^(?:[\w./-]*\/)?python[\d.]*$/, /^-c$/],
  [/^(?:[\w./-]*\/)?(?:node|perl|ruby)$/, /^(?:-[a-z]*[ep]|--eval|--print)$/],
  [/^(?:[\w./-]*\/)?php$/, /^-r$/],
  [/^(?:[\w./-]*\/)?su$/, /^(?:-c|--command)$/],
];
/** Words before the command. */
const leading = new Set([
  ...["sudo", "exec", "env", "command", "builtin", "time", "nohup", "xargs", "!"],
  ...["if", "then", "elif", "else", "while", "until", "do"],
]);
/** Programs that run another program in an isolated environment. */
export const containers = new Set(["docker", "podman", "kubectl", "oc", "nsenter", "chroot"]);
/** Programs that run another one among their arguments, in ways of their own: what that ends with may not be what they end with. */
export const carriers = new Set([
  ...["find", "parallel", "retry", "watch", "unbuffer", "script", "entr", "chronic", "expect"],
  ...["strace", "ltrace", "faketime", "fakeroot", "xvfb-run", "dbus-run-session", "eatmydata"],
  ...["gosu", "su-exec", "runuser", "setpriv", "unshare", "bwrap", "firejail", "proot", "systemd-run"],
  ...[
    "tini",
    "dumb-init",
    "taskset",
    "chrt",
    "numactl",
    "torsocks",
    "proxychains",
    "proxychains4",
    "sshpass",
  ],
  ...[
    "poetry",
    "pipenv",
    "pdm",
    "uv",
    "hatch",
    "bundle",
    "op",
    "doppler",
    "aws-vault",
    "chamber",
    "envconsul",
  ],
]);
export const assignment = /^([A-Za-z_]\w*)\+?=/;

/**
 * @param controlled variables whose values others decide; a script's own variables are added when it copies such values
 * @throws UnreadableScript
 */
export function injectionsIn(
  script: string,
  controlled: ReadonlySet<string>,
  depth = 0,
): readonly Injection[] {
  const tainted = new Set(controlled);
  const commands = commandsOf(script, depth);
  const found: Injection[] = [];
  let flowing: string[] = [];
  for (const command of commands) {
    checkLimit();
    const { words, isPiped, input } = command;
    for (const { text, expanded } of words) {
      const [, name] = assignment.exec(text) ?? [];
      if (name !== undefined && expanded.some((one) => tainted.has(one))) tainted.add(name);
    }
    const bad = ({ expanded }: ShellWord) => expanded.filter((name) => tainted.has(name));
    found.push(...codeOf(command, bad, depth, tainted));
    const reads = [...flowing, ...(input ? bad(input) : [])];
    const reader = readerOf(words);
    if (reader) found.push(...reads.map((variable) => ({ variable, into: `the input of ${reader}` })));
    if (reader && input) found.push(...injectionsIn(input.text, withoutExpanded(tainted, input), depth + 1));
    flowing = isPiped ? [...new Set([...reads, ...words.flatMap(bad)])] : [];
  }
  const keys = new Set<string>();
  return found.filter(({ variable, into }) => {
    const key = `${variable} ${into}`;
    return keys.has(key) ? false : keys.add(key);
  });
}

function codeOf(
  { words }: ShellCommand,
  bad: (word: ShellWord) => readonly string[],
  depth: number,
  tainted: ReadonlySet<string>,
): readonly Injection[] {
  const begin = words.findIndex(({ text }) => !isLeading(text));
  const first = words[begin];
  const rest = words.slice(begin + 1);
  const into = (name: string, from: readonly ShellWord[]) =>
    from.flatMap((word) => bad(word).map((variable) => ({ variable, into: name })));
  const found: Injection[] = [];
  if (first && ["eval", "ssh", "trap"].includes(first.text)) found.push(...into(first.text, rest));
  // The words after the file are its arguments.
  if (first && ["source", "."].includes(first.text)) found.push(...into(first.text, rest.slice(0, 1)));
  if (first && !first.isQuoted && /^\$/.test(first.text))
    found.push(...into("the name of a command", [first]));
  const looked = new Set<number>();
  for (const [index, { text }] of words.entries()) {
    const option = interpreters.find(([name]) => name.test(text))?.[1];
    const at = option ? words.findIndex((word, other) => other > index && option.test(word.text)) : -1;
    const code = words[at + 1];
    if (at < 0 || !code || looked.has(at)) continue;
    looked.add(at);
    found.push(...into(`${text} ${words[at]?.text}`, [code]));
    // Quoted code is a separate script.
    if (shell.test(text)) found.push(...injectionsIn(code.text, withoutExpanded(tainted, code), depth + 1));
  }
  if (first?.text === "eval") {
    for (const word of rest) {
      if (word.isQuoted) found.push(...injectionsIn(word.text, withoutExpanded(tainted, word), depth + 1));
    }
  }
  return found;
}

export function isLeading(text: string): boolean {
  return assignment.test(text) || leading.has(text) || text.startsWith("-");
}

/** Variables that the outer shell expands are reported for the outer shell. */
function withoutExpanded(tainted: ReadonlySet<string>, { expanded }: ShellWord): ReadonlySet<string> {
  return new Set([...tainted].filter((name) => !expanded.includes(name)));
}

/** The local or remote shell that runs what it reads. */
export function readerOf(all: readonly ShellWord[]): string | undefined {
  const words = withoutRedirections(all.map(({ text }) => text));
  const at = words.findIndex((text) => shell.test(text) || text === "ssh");
  const found = words[at];
  const before = words.slice(0, at);
  const isThere = containers.has(words[0] ?? "") || carriers.has(words[0] ?? "") || before.every(isLeading);
  if (found === undefined || !isThere) return undefined;
  const rest = words.slice(at + 1);
  // What it reads becomes the code.
  if (before.includes("xargs") && /^-[a-z]*c$/.test(rest.at(-1) ?? "")) return "xargs -c";
  const isPutIn = before.includes("xargs") && before.some((text) => /^-[Ii]/.test(text));
  if (found === "ssh" || isPutIn) return isPutIn ? `xargs ${found}` : found;
  const readsInput = rest.every((one) => one.startsWith("-") || one === "/dev/stdin") || rest.includes("-s");
  return readsInput && !rest.some((one) => /^-[a-z]*c[a-z]*$/.test(one)) ? found : undefined;
}

function withoutRedirections(words: readonly string[]): readonly string[] {
  const isBare = (word: string | undefined) => /^(?:\d*(?:>>?|<)|&>>?)$/.test(word ?? "");
  return words.filter((word, index) => !/^(?:\d*[<>]|&>)/.test(word) && !isBare(words[index - 1]));
}
