/** Which files a script compares with a checksum, or with a signature. */

import type { ShellWord } from "../../shell-command.ts";
import type { Script } from "./shell-calls.ts";
import { type Call, fileName, type Pipeline } from "./shell-code.ts";

export interface Checked {
  readonly names: readonly string[];
  /** A list is compared that is not part of the script. */
  readonly isGeneral: boolean;
}

const sums = /^(?:sha(?:224|256|384|512)?sum|shasum|b2sum|b3sum|sha256|sha512)$/;

export function checkedFiles(pipeline: Pipeline, verify: readonly string[], script: Script): Checked {
  const names: string[] = [];
  let isGeneral = false;
  for (const [index, call] of pipeline.entries()) {
    const { program, args, command } = call;
    const files = args.flatMap((word) => [word.text, ...(script.textsOf(word) ?? [])]).map(fileName);
    if (sums.test(program) && hasCheck(call)) {
      const listed = [
        ...printedBefore(pipeline, index, script),
        ...(command.input ? [command.input.text] : []),
      ];
      const texts = listed
        .flatMap((text) => text.split(/\s+/))
        .map((text) => fileName(text.replace(/^\*/, "")));
      names.push(...texts);
      isGeneral ||= listed.length === 0;
    } else if (
      sums.test(program) &&
      pipeline.slice(index + 1).some((next) => /^(?:[ef]?grep|diff|cmp)$/.test(next.program))
    )
      names.push(...files);
    else if (isSignature(call) || verify.includes(program)) names.push(...files);
    else if (["[", "[[", "test"].includes(program))
      names.push(...args.flatMap((word) => summedIn(word, script)));
  }
  return { names, isGeneral };
}

function hasCheck({ args }: Call): boolean {
  return args.some(({ text }) => text === "--check" || /^-[a-z]*c[a-z]*$/.test(text));
}

function printedBefore(pipeline: Pipeline, index: number, script: Script): readonly string[] {
  return pipeline
    .slice(0, index)
    .filter(({ program }) => ["echo", "printf"].includes(program))
    .flatMap(({ args }) => args.flatMap(parts))
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

/** `[ "$(sha256sum FILE | cut -d' ' -f1)" = "$SUM" ]` */
function summedIn({ inner }: ShellWord, script: Script): readonly string[] {
  return inner
    .flatMap((command) => script.callsOf(command))
    .filter(({ program, command }) => sums.test(program) && !command.isUnsure)
    .flatMap(({ args }) => args.map(({ text }) => fileName(text)));
}
