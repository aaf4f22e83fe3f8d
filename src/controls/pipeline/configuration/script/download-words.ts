/** Where a download of a call goes, and which of its words the call runs as code. */

import type { ShellWord } from "../../shell-command.ts";
import { interpreters, shell } from "../../shell-injection.ts";
import { optionsOf, socketHost, valuesFor } from "./network.ts";
import type { Script } from "./shell-calls.ts";
import { type Call, fileName } from "./shell-code.ts";

/** Where a file or a text comes from. */
export interface Source {
  readonly kind: "wrong" | "open";
  /** Such as `get.example.com`. */
  readonly from: string;
}

/** `bash < /dev/tcp/HOST/PORT` */
export function fromSocket(word: ShellWord, script: Script): Source | undefined {
  const [found] = socketHost(word, script);
  return found && { kind: "wrong", from: "host" in found ? found.host : found.unknown };
}

export function said({ from }: Source): string {
  return from.startsWith("text") ? from : `what it downloads from ${from}`;
}

/** They run, or install, the files among their arguments. */
export const runners =
  /^(?:(?:ba|da|z|k|a)?sh|fish|python[\d.]*|node|deno|bun|perl|ruby|php|lua|pwsh|powershell|java|dotnet|dpkg|rpm|apt|apt-get|yum|dnf|zypper|apk|source|\.|msiexec|snap)$/;
export const movers = new Set(["mv", "cp", "install", "ln", "rename", "move-item", "copy-item"]);
const powerShell = /\b(?:iex|invoke-expression)\b/i;
const powerShellFetch = /\b(?:iwr|irm|invoke-webrequest|invoke-restmethod|downloadstring|curl|wget)\b/i;
/** Code of other languages that fetches code and runs it. */
const languageFetch =
  /urllib|urlopen|requests\.|http\.client|https?\.get|fetch\(|open-uri|URI\.open|LWP|file_get_contents|Net::HTTP/;
const languageRun = /\bexec\b|\beval\b|compile\(|os\.system|subprocess|child_process|system\(|Function\(/;

/** A line of PowerShell that runs what it downloads. */
export function isPowerShellDownload(line: string): boolean {
  return powerShell.test(line) && powerShellFetch.test(line);
}

/** Code of another language that downloads code and runs it. */
export function isLanguageDownload({ text }: ShellWord): boolean {
  return languageFetch.test(text) && languageRun.test(text);
}

/** `source /dev/stdin` */
export function isReadIn({ program, args }: Call): boolean {
  return ["source", "."].includes(program) && args[0]?.text === "/dev/stdin";
}

export function isDecoder({ program, args }: Call): boolean {
  const has = (...options: string[]) => args.some(({ text }) => options.includes(text));
  if (program === "base64" || program === "base32") return has("-d", "-D", "--decode", "-di");
  return (program === "openssl" && has("base64", "enc") && has("-d")) || (program === "xxd" && has("-r"));
}

/** Words whose value the call runs as code. */
export function codeWords(call: Call): readonly ShellWord[] {
  const { program, args, command, runsInput } = call;
  const found: ShellWord[] = [];
  if (program === "eval" || program === "trap") found.push(...args);
  if (
    program === "source" ||
    program === "." ||
    shell.test(program) ||
    /^(?:python|node|perl|ruby|php)/.test(program)
  )
    found.push(...args.filter(({ text }) => /^<\(/.test(text)).slice(0, 1));
  for (const [index, { text }] of command.words.entries()) {
    const option = interpreters.find(([name]) => name.test(text))?.[1];
    const at = option
      ? command.words.findIndex((word, other) => other > index && option.test(word.text))
      : -1;
    const code = command.words[at + 1];
    if (at >= 0 && code) found.push(code);
    if (option) break;
  }
  if (runsInput !== undefined && command.input) found.push(command.input);
  return found;
}

/** Where a download goes: files, `-` for the output, an empty text for a name that a variable decides. */
export function targetsOf(call: Call, script: Script): readonly string[] {
  const options = optionsOf(call);
  const isWget = /^wget|^aria2c$/.test(call.program);
  const written = isWget
    ? valuesFor(options, "-O", "--output-document", "-o")
    : valuesFor(options, "-o", "--output", "-OutFile", "-outfile");
  const outFile = call.args.findIndex(({ text }) => /^-outfile$/i.test(text));
  const named = [...written, ...(outFile >= 0 ? call.args.slice(outFile + 1, outFile + 2) : [])];
  const files = named.filter(({ text }) => !text.startsWith("/dev/") || text === "/dev/stdout");
  if (files.length > 0)
    return files
      .flatMap((word) => [word.text, ...(script.textsOf(word) ?? [])])
      .map((text) => text.replace("/dev/stdout", "-"));
  const takesName =
    isWget || options.flags.some((flag) => ["-O", "--remote-name", "--remote-name-all"].includes(flag));
  if (!takesName) return ["-"];
  return options.rest.map((word) => {
    const [text = word.text] = script.textsOf(word) ?? [];
    const name = fileName(text.replace(/^[a-z]+:\/\/[^/]*$/i, "").replace(/[?#].*$/s, ""));
    return /[$`]/.test(name) ? "" : name;
  });
}
