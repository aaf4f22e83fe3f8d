/** Where a download of a call goes, and which of its words the call runs as code. */

import type { ShellWord } from "../../shell-command.ts";
import { interpreters, shell } from "../../shell-injection.ts";
import type { Script } from "./calls/shell-calls.ts";
import { type Call, fileName } from "./calls/shell-code.ts";
import { optionsOf, socketHost, valuesFor } from "./network.ts";

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
export function isLanguageDownload(text: string): boolean {
  return languageFetch.test(text) && languageRun.test(text);
}

/** Not `ssh HOST COMMAND`, and not `xargs -I`, which only put texts into code. */
export function isShell(runner: string): boolean {
  return shell.test(runner) || /^(?:source|\.|xargs -c|parallel|at|batch)$/.test(runner);
}

/** `source /dev/stdin` */
export function isReadIn({ program, args }: Call): boolean {
  return ["source", "."].includes(program) && args[0]?.text === "/dev/stdin";
}

/** They print what a server, or a person elsewhere, gives them. */
const remoteReaders =
  /^(?:nc|ncat|netcat|socat|telnet|ssh|sftp|ftp|lftp|tftp|gsutil|dig|nslookup|host|drill|psql|mysql|redis-cli|vault|consul|rclone|mc|s3cmd|oras|svn|hg|rsync|axel|lynx|w3m|links|websocat|grpcurl)$/;

/** What such a program prints, as a message names it. */
export function remoteOutput({ program, args }: Call): string | undefined {
  const has = (text: RegExp) => args.some((word) => text.test(word.text));
  const isRemote =
    remoteReaders.test(program) ||
    (program === "aws" && has(/^(?:s3|s3api|ssm|secretsmanager)$/)) ||
    (program === "git" && has(/^--remote/)) ||
    (program === "openssl" && has(/^s_client$/));
  return isRemote ? `text that ${program} prints` : undefined;
}

/** They print what they read, or what is written there. */
const printing =
  /^(?:echo|printf|cat|tee|sed|awk|gawk|grep|egrep|tr|head|tail|cut|sort|uniq|envsubst|zcat|gunzip|xargs|while|read|cd|true|:|\[|\[\[|test)$/;
/** They change it, so that what another shell runs is not what is written. */
const changing = /^(?:sed|awk|gawk|tr|cut|rev|sort|zcat|gunzip|envsubst|xxd|iconv)$/;

/** Whether a pipeline before a shell gives it code that is neither written in the script nor in a file of it. */
export function isUnknownCode(before: readonly Call[]): boolean {
  const isOther = before.some(({ program, isVariable }) => !isVariable && !printing.test(program));
  const [first] = before;
  return (
    isOther ||
    (/^(?:echo|printf)$/.test(first?.program ?? "") && before.some(({ program }) => changing.test(program)))
  );
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
      .flatMap((word) => script.textsOf(word) ?? [word.text])
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
