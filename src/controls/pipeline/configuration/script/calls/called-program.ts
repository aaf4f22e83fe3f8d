/** The program that a command of a shell script calls, behind the programs that only run another one. */

import type { ShellCommand, ShellWord } from "../../../shell-command.ts";
import { assignment, isLeading, readerOf } from "../../../shell-injection.ts";
import { type Call, nameOf, withoutRedirections } from "./shell-code.ts";

/** Options of programs that run another program, which take a value of their own. */
const valued: Readonly<Record<string, RegExp>> = {
  sudo: /^-[ugpChrtU]$/,
  doas: /^-[uC]$/,
  env: /^-[uC]$/,
  timeout: /^-[ks]$/,
  nice: /^-n$/,
  ionice: /^-[cn]$/,
  xargs: /^-[InPLdEsa]$/,
  exec: /^-a$/,
};
/** They run what comes after their own words: the number is how many those are. */
const wrappers: Readonly<Record<string, number>> = {
  ...{ sudo: 0, doas: 0, env: 0, timeout: 1, nice: 0, ionice: 0, xargs: 0, exec: 0, nohup: 0, setsid: 0 },
  ...{ stdbuf: 0, busybox: 0, chroot: 1, flock: 1, command: 0, builtin: 0, time: 0, winpty: 0 },
};
const exporting = new Set(["export", "declare", "readonly", "local", "typeset"]);

export function callOf(command: ShellCommand, words: readonly ShellWord[]): Call {
  const { rest, reads, writes } = withoutRedirections(words);
  let at = 0;
  for (;;) {
    const text = rest[at]?.text ?? "";
    const name = nameOf(text);
    const isWord = assignment.test(text) || (isLeading(text) && !text.startsWith("-"));
    if (rest[at] === undefined || !(isWord || Object.hasOwn(wrappers, name))) break;
    at++;
    if (Object.hasOwn(wrappers, name)) at = afterOptions(rest, at, name);
  }
  const first = rest[at];
  // Alone, it prints all variables.
  const isBareEnv = rest.some(({ text }) => nameOf(text) === "env");
  const isVariable = first !== undefined && isComputed(first);
  return {
    program: isVariable ? "" : nameOf(first?.text ?? (isBareEnv ? "env" : "")),
    path: first?.text ?? "",
    ...{ isVariable, first },
    args: rest.slice(at + 1),
    assigns: (exporting.has(first?.text ?? "") ? rest : rest.slice(0, at)).flatMap((word) => {
      const [whole = "", name] = assignment.exec(word.text) ?? [];
      return name === undefined ? [] : [[name, { ...word, text: word.text.slice(whole.length) }] as const];
    }),
    ...{ reads, writes, command },
    runsInput: readerOf(words) ?? readerOf(rest.slice(at)) ?? interpreterOf(first, rest.slice(at + 1)),
  };
}

/** Whether the shell computes which program it is. A variable in its folder does not change its name. */
function isComputed({ text, isQuoted }: ShellWord): boolean {
  const name = text.slice(text.lastIndexOf("/") + 1);
  if (/^\$[?#$!-]$/.test(text) || elementOf.test(text)) return false;
  const isExpanded = /[$`]/.test(text) && /[$`(){}]|^$/.test(name);
  return (
    isExpanded ||
    (!isQuoted && !/^\[{1,2}$/.test(text) && (/[*?]|\[.*\]/s.test(name) || /\{.*(?:,|\.\.).*\}/s.test(text)))
  );
}

/** `NAME[0]=…` */
const elementOf = /^[A-Za-z_]\w*\[[^\]]*\]\+?=/;

function afterOptions(words: readonly ShellWord[], from: number, name: string): number {
  let at = from;
  while (words[at]?.text.startsWith("-")) at += valued[name]?.test(words[at]?.text ?? "") ? 2 : 1;
  let own = wrappers[name] ?? 0;
  for (; own > 0 && words[at] !== undefined; own--) at++;
  return at;
}

/** `python3` or `node -` without a file runs what it reads. */
function interpreterOf(first: ShellWord | undefined, args: readonly ShellWord[]): string | undefined {
  const name = nameOf(first?.text ?? "");
  const isOne =
    /^(?:python[\d.]*|node|perl|ruby|php|pwsh|powershell|fish|lua|deno|bun|tclsh|expect|rscript|julia|guile|swift|ghci|jshell|osascript)$/.test(
      name,
    );
  if (["parallel", "batch", "at"].includes(name) && !args.some(({ text }) => /[{}]|^-f$/.test(text)))
    return name;
  if (name === "crontab" && args.some(({ text }) => text === "-")) return name;
  const isMake = name === "make" || name === "gmake";
  if (
    isMake &&
    args.some(({ text }, index) => text === "-f-" || (text === "-" && args[index - 1]?.text === "-f"))
  )
    return name;
  const isBare = args.every(({ text }) => text === "-" || /^-[a-z]$/i.test(text) || text === "/dev/stdin");
  const hasCode = args.some(({ text }) => /^-(?:[cer]|pe|ne)$/.test(text));
  return isOne && isBare && !hasCode ? name : undefined;
}
