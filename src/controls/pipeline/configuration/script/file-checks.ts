/** Which files a script compares with a checksum, or with a signature. */

import type { ShellWord } from "../../shell-command.ts";
import { carriers, containers } from "../../shell-injection.ts";
import type { Script } from "./calls/shell-calls.ts";
import { type Call, nameOf, type Pipeline } from "./calls/shell-code.ts";

export interface Checked {
  /** Paths, as the script writes them. */
  readonly paths: readonly string[];
  /** The same, but it is not sure that the program which checks them, or the file, is the one that is meant. */
  readonly doubtful: readonly string[];
  /** A list is compared that is not part of the script. */
  readonly isGeneral: boolean;
}

const sums = /^(?:sha(?:224|256|384|512)?sum|shasum|b2sum|b3sum|sha256|sha512)$/;

export function checkedFiles(pipeline: Pipeline, verify: readonly string[], script: Script): Checked {
  const paths: string[] = [];
  const doubtful: string[] = [];
  let isGeneral = false;
  for (const [index, call] of pipeline.entries()) {
    if (!isRunAsWritten(call)) continue;
    const isList = sums.test(call.program) && hasCheck(call);
    const found = isList ? listedFor(pipeline, index, script) : comparedBy(pipeline, index, verify, script);
    isGeneral ||= isList && found.length === 0;
    if (found.length > 0) doubtful.push(...pathsOf(call.args, script)[1]);
    (pipeline.some((one) => mayBeOther(one, script)) ? doubtful : paths).push(...found);
  }
  return { paths, doubtful, isGeneral };
}

/** In the list of checksums that a program gets. */
function listedFor(pipeline: Pipeline, index: number, script: Script): readonly string[] {
  const { input } = pipeline[index]?.command ?? {};
  const listed = [...printedBefore(pipeline, index, script), ...(input ? [input.text] : [])];
  return listed.flatMap((text) => text.split(/\s+/)).map((text) => text.replace(/^\*/, ""));
}

function comparedBy(
  pipeline: Pipeline,
  index: number,
  verify: readonly string[],
  script: Script,
): readonly string[] {
  const call = pipeline[index] as Call;
  const { program, args } = call;
  if (sums.test(program))
    return pipeline.slice(index + 1).some((next) => isComparison(next, script))
      ? pathsOf(args, script)[0]
      : [];
  if (isSignature(call) || verify.includes(program)) return pathsOf(args, script)[0];
  return ["[", "[[", "test"].includes(program) ? comparedIn(call, script) : [];
}

/** A check by a program that the script may have put in its place. */
function mayBeOther(call: Call, script: Script): boolean {
  const inner = call.args.flatMap((word) => word.inner.flatMap((command) => script.callsOf(command)));
  return [call, ...inner].some((one) => !isBuiltIn.test(one.program) && script.mayReplace(one));
}

const isBuiltIn = /^(?:echo|printf|\[|\[\[|test|cd|true|:|)$/;

/** The paths of words; those that may be one of several are in the second list. */
function pathsOf(
  words: readonly ShellWord[],
  script: Script,
): readonly [readonly string[], readonly string[]] {
  const texts = words.map((word) => script.textsOf(word) ?? [word.text]);
  return [texts.filter(({ length }) => length === 1).flat(), texts.filter(({ length }) => length > 1).flat()];
}

/** Options of the programs in front of it with which it runs, and which keep its status. */
const harmless =
  /^(?:-[EHSnpiw]+|-[ugks]|-[cn]?\d+|-[oei][0L]|--(?:foreground|preserve-status|preserve-env(?:=.*)?|kill-after=.*|signal=.*|wait|user=.*|non-interactive|set-home))$/;
/** They decide which program a name is. */
const deciding = /^(?:PATH|LD_\w+|BASH_ENV|ENV)=/;

/** Not `command -v CHECK`, `sudo -b CHECK` or `xargs CHECK`, which may not run it, or continue before it ends. */
function isRunAsWritten({ command, program, args }: Call): boolean {
  if (args.some(({ text }) => /^(?:--help|--version|-h)$/.test(text))) return false;
  const words = command.words.map(({ text }) => text);
  const lead = words.slice(
    0,
    Math.max(
      0,
      words.findIndex((text) => nameOf(text) === program),
    ),
  );
  if (lead.some((text) => isLoose(nameOf(text)) || deciding.test(text))) return false;
  if (lead.some((text) => containers.has(nameOf(text))))
    return !lead.some((text) => text === "--detach" || /^-[a-z]*d[a-z]*$/.test(text));
  const options = lead.filter((text) => text.startsWith("-"));
  return options.every((text) => harmless.test(text)) && !(options.length > 0 && lead.includes("flock"));
}

/** It may not run what comes after it, or end with another status. */
function isLoose(name: string): boolean {
  return name === "xargs" || carriers.has(name);
}

/** It fails unless the sum is the wanted one, which is written there or in a variable. */
function isComparison({ program, args }: Call, script: Script): boolean {
  if (/^(?:diff|cmp)$/.test(program)) {
    const [one, other, ...more] = args
      .map(({ text }) => text)
      .filter((text) => text !== "-q" && text !== "-s");
    const isRead = (text: string | undefined) => text === "-" || text === "/dev/stdin";
    return more.length === 0 && isRead(one) !== isRead(other) && other !== undefined;
  }
  if (
    !/^[ef]?grep$/.test(program) ||
    args.some(({ text }) => /^-[a-zA-Z]*[vfL]|^--(?:invert|file)/.test(text))
  )
    return false;
  const patterns = args.filter(
    ({ text }, index) => !text.startsWith("-") && !/^[<>]/.test(args[index - 1]?.text ?? ""),
  );
  const [pattern] = patterns;
  const isOne = args.filter(({ text }) => /^-[a-zA-Z]*e/.test(text)).length <= 1;
  if (pattern?.expanded.some((name) => script.isSummed(name))) return false;
  return (
    isOne && pattern !== undefined && (pattern.expanded.length > 0 || /[0-9a-f]{32}/i.test(pattern.text))
  );
}

/** `[ "$(sha256sum FILE | cut -d' ' -f1)" = "$SUM" ]`, where the other side is not computed from the file too. */
function comparedIn({ program, args }: Call, script: Script): readonly string[] {
  const [one, sign, other, ...more] = args.filter(({ text }) => text !== "]" && text !== "]]");
  if (!one || !sign || !other || more.length > 0 || !["=", "==", "!="].includes(sign.text)) return [];
  const isPattern = (word: ShellWord) => program === "[[" && !word.isQuoted && /[*?[]/.test(word.text);
  const isWanted = (word: ShellWord) =>
    word.text !== "" &&
    word.inner.length === 0 &&
    !isPattern(word) &&
    !word.expanded.some((name) => script.isSummed(name));
  return [
    ...(isWanted(other) ? summedIn(one, script) : []),
    ...(isWanted(one) ? summedIn(other, script) : []),
  ];
}

function hasCheck({ args }: Call): boolean {
  return args.some(({ text }) => text === "--check" || /^-[a-z]*c[a-z]*$/.test(text));
}

function printedBefore(pipeline: Pipeline, index: number, script: Script): readonly string[] {
  return pipeline
    .slice(0, index)
    .filter(({ program }) => ["echo", "printf"].includes(program))
    .flatMap(({ args }) =>
      args.some(({ expanded }) => expanded.some((name) => script.isSummed(name))) ? [] : args.flatMap(parts),
    )
    .flatMap((word) => [word.text, ...(script.textsOf(word) ?? [])]);
}

/** Each with its own variables, because the sum may be known only to the job. */
function parts(word: ShellWord): readonly ShellWord[] {
  return word.text.split(/\s+|\\n/).map((text) => ({
    ...word,
    text,
    expanded: word.expanded.filter((name) => text.includes(name)),
  }));
}

function isSignature({ program, args }: Call): boolean {
  const has = (...words: string[]) => args.some(({ text }) => words.includes(text));
  if (/^gpg2?$/.test(program)) return has("--verify");
  if (program === "cosign") return has("verify-blob", "verify-blob-attestation");
  if (program === "openssl") return has("dgst") && has("-verify");
  if (program === "minisign") return args.some(({ text }) => /^-[a-zA-Z]*V/.test(text));
  return (program === "signify" && has("-V")) || program === "gpgv" || program === "slsa-verifier";
}

function summedIn({ inner }: ShellWord, script: Script): readonly string[] {
  return inner
    .flatMap((command) => script.callsOf(command))
    .filter(({ program, command }) => sums.test(program) && !command.isUnsure)
    .flatMap(({ args }) => pathsOf(args, script)[0]);
}
