/** Which commands of a script publish something, and which sign or attest it. */

import { type Known, Script } from "../configuration/script/calls/shell-calls.ts";
import type { Call } from "../configuration/script/calls/shell-code.ts";
import { type ShellCommand, UnreadableScript } from "../shell-command.ts";
import type { Failure } from "../shell-ends.ts";
import { failuresIn, ofRunner } from "../shell-failures.ts";
import { changesPrograms } from "../shell-path.ts";
import { commandsOf, statementsOf } from "../shell-words.ts";

export const tools = [
  "cosign",
  "sigstore",
  "notation",
  "gpg",
  "slsa",
  "npm_provenance",
  "buildx",
  "witness",
] as const;
export type Tool = (typeof tools)[number];

interface Form {
  readonly program: RegExp;
  /** The first words after the program, options left out. */
  readonly verb?: RegExp;
  /** Options of which one must be there. */
  readonly option?: RegExp;
}

interface SigningForm extends Form {
  readonly tool: Tool;
  /** It says how the artifact was made, and does not only sign it. */
  readonly attests?: true;
}

const signing: readonly SigningForm[] = [
  { tool: "cosign", program: /^cosign$/, verb: /^(?:sign|sign-blob)$/ },
  { tool: "cosign", program: /^cosign$/, verb: /^(?:attest|attest-blob)$/, attests: true },
  { tool: "sigstore", program: /^sigstore$/, verb: /^sign$/ },
  { tool: "sigstore", program: /^sigstore$/, verb: /^attest$/, attests: true },
  { tool: "notation", program: /^notation$/, verb: /^sign$/ },
  {
    tool: "gpg",
    program: /^gpg2?$/,
    option: /^(?:--(?:detach-sign|detach-sig|sign|clear-?sign)|-[a-z]*[sb][a-z]*)$/,
  },
  {
    tool: "slsa",
    program: /^slsa-(?:generator|provenance)[\w-]*$/,
    verb: /^(?:attest|generate|sign|build)\b/,
    attests: true,
  },
  {
    tool: "npm_provenance",
    attests: true,
    program: /^(?:npm|pnpm|yarn)$/,
    verb: /^publish$/,
    option: /^--provenance(?:=true)?$/,
  },
  {
    tool: "buildx",
    attests: true,
    program: /^docker$/,
    verb: /^buildx build$/,
    option: /^--(?:provenance=(?:true|mode=\w+)|attest(?:=.*)?)$/,
  },
  { tool: "witness", program: /^witness$/, verb: /^run$/, attests: true },
  { tool: "witness", program: /^witness$/, verb: /^sign$/ },
];

const publishing: readonly Form[] = [
  {
    program: /^(?:docker|podman|buildah|nerdctl|img|helm|oras|crane|regctl)$/,
    verb: /^(?:push|image push|artifact push|manifest push)$/,
  },
  { program: /^docker$/, verb: /^(?:buildx build|build)$/, option: /^--push$/ },
  { program: /^docker$/, verb: /^buildx bake$/, option: /^--push$/ },
  { program: /^skopeo$/, verb: /^(?:copy|sync)$/ },
  { program: /(?:^|\/)kaniko\/executor$|^executor$/, option: /^--destination(?:=.*)?$/ },
  { program: /^(?:npm|pnpm|yarn|cargo|poetry|uv|flit|hatch|pub)$/, verb: /^(?:publish|npm publish)$/ },
  { program: /^twine$/, verb: /^upload$/ },
  { program: /^gem$/, verb: /^push$/ },
  { program: /^(?:mvn|\.\/mvnw)$/, verb: /^deploy$/ },
  { program: /^(?:gradle|\.\/gradlew)$/, verb: /^publish\w*$/ },
  { program: /^glab$/, verb: /^release (?:create|upload)$/ },
  { program: /^release-cli$/, verb: /^create$/ },
  { program: /^goreleaser$/, verb: /^release$/ },
  { program: /^(?:dotnet|nuget)$/, verb: /^(?:nuget push|push)$/ },
];

export interface Commands {
  readonly publishes: boolean;
  readonly signsWith: readonly { readonly tool: Tool; readonly attests: boolean }[];
  /** A part of the script cannot be read, or it is not known what it runs. */
  readonly isOpen: boolean;
}

/**
 * @param lines of `before_script` and `script`; `after_script` cannot fail a job, so it does not count
 * @param known of the variables of the job
 */
export function commandsIn(lines: readonly string[], known: Known): Commands {
  try {
    const script = lines.join("\n");
    const commands = commandsOf(script).filter(({ isDefinition }) => !isDefinition);
    const follow = new Script(known);
    // Where variables name the program, or are the code.
    const calls = [...follow.whole(script)].flat().filter(({ command }) => !command.isDefinition);
    const isReplaced = (form: Form) => calls.some((call) => fitsCall(call, form) && follow.mayReplace(call));
    const publishes = (command: ShellCommand) => publishing.some((form) => fits(command, form));
    const found = failuresIn(statementsOf(script), ofRunner);
    const order = [...found.keys()];
    const places = order.flatMap((command, index) =>
      !command.isDefinition && publishes(command) ? [index] : [],
    );
    // Elsewhere, as before `|| true`, signing may fail without failing the job. In a branch, it must be with what publishes.
    const counts = (failure: Failure) => {
      if (failure.ends !== "chain") return failure.ends === "script";
      const [from, to] = [failure.first, failure.last].map((one) => (one ? order.indexOf(one) : -1));
      return (
        failure.isBranch && places.length > 0 && places.every((at) => at >= (from ?? 0) && at <= (to ?? -1))
      );
    };
    const decisive = [...found].flatMap(([command, failure]) => (counts(failure) ? [command] : []));
    return {
      publishes:
        commands.some(publishes) || calls.some((call) => publishing.some((form) => fitsCall(call, form))),
      signsWith: signing
        .filter(
          (form) =>
            !isReplaced(form) && decisive.some((command) => fits(command, form) && !isFutile(command)),
        )
        .map(({ tool, attests = false }) => ({ tool, attests })),
      isOpen: follow.unseen.size > 0 || signing.some(isReplaced),
    };
  } catch (error) {
    if (!(error instanceof UnreadableScript)) throw error;
    return { publishes: false, signsWith: [], isOpen: true };
  }
}

/** It prints something, or leaves the signature where nobody looks for it. */
const futile =
  /^(?:--help|-h|--version|--dry-run(?:=(?!false).*)?|-n|--upload=(?:false|0)|--no-upload(?:=(?:true|1))?)$/;

function isFutile({ words }: ShellCommand): boolean {
  return words.some(({ text }) => {
    const [, name, value = ""] = /^(\w+)=(.*)$/s.exec(text) ?? [];
    return futile.test(text) || (name !== undefined && changesPrograms(name, value));
  });
}

/** Words that only start another command, assignments, and `sudo`. */
function barely(words: readonly string[]): readonly string[] {
  const start = words.findIndex(
    (word) => !/^(?:\w+=.*|sudo|exec|time|command|env|then|do|else|if|!|retry)$/s.test(word),
  );
  return start < 0 ? [] : words.slice(start);
}

function fits({ words }: ShellCommand, form: Form): boolean {
  return fitsTexts(barely(words.map(({ text }) => text)), form);
}

function fitsCall({ path, args }: Call, form: Form): boolean {
  return fitsTexts([path, ...args.map(({ text }) => text)], form);
}

function fitsTexts([name = "", ...rest]: readonly string[], { program, verb, option }: Form): boolean {
  const isProgram = program.test(name) || program.test(name.split("/").at(-1) ?? "");
  if (!isProgram) return false;
  const [first = "", second = ""] = rest.filter((word) => !word.startsWith("-"));
  const hasVerb = verb === undefined || verb.test(first) || verb.test(`${first} ${second}`);
  return hasVerb && (option === undefined || rest.some((word) => option.test(word)));
}
