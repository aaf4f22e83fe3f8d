/** `completion SHELL`: a script that completes commands, flags and their values in bash, zsh or fish. */

import { controlIds } from "../controls/ids.ts";
import { presetNames } from "../policy/presets/registry.ts";
import { formatNames } from "../reporting/formats/registry.ts";
import { exitCodes, RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
import { allCommands, type Command, type Flag, isChoice, isFamily } from "./command.ts";
import { commonFlags } from "./command-line.ts";

interface Completed {
  /** All of its words. */
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
  /** What its operands can be, or undefined for files. */
  readonly operands: readonly string[] | undefined;
}

/** First words, or second words below one. */
interface Words {
  readonly name: string;
  readonly summary: string;
  /** For the first word of a family. */
  readonly verbs?: readonly Words[];
}

type Write = (list: readonly Completed[], words: readonly Words[]) => string[];

const shells: Readonly<Record<string, Write>> = { bash, zsh, fish };

export const completion: Command = {
  operands: { name: "SHELL", count: "exactly one" },
  flags: [],
  async run({ operands: [shell = ""] }, terminal, all = {}) {
    const write = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
    if (!write) {
      const names = Object.keys(shells);
      throw new RunError(
        "INPUT_INVALID",
        `${shell} is not a shell with completion${didYouMean(shell, names)}`,
        {
          advice: `the shells are ${names.join(", ")}`,
        },
      );
    }
    const list = await Promise.all(
      allCommands(all).map(async ([name, { summary, load }]): Promise<Completed> => {
        const { flags, operands } = await load();
        return { name, summary, flags: [...flags, ...commonFlags], operands: known[operands?.name ?? ""] };
      }),
    );
    const words = Object.entries(all).map(([name, entry]): Words => {
      const { summary } = entry;
      return isFamily(entry) ? { name, summary, verbs: wordsOf(entry.verbs) } : { name, summary };
    });
    terminal.print(write(list, words).join("\n"));
    return exitCodes.compliant;
  },
};

function wordsOf(entries: Readonly<Record<string, { readonly summary: string }>>): Words[] {
  return Object.entries(entries).map(([name, { summary }]) => ({ name, summary }));
}

/** By the placeholder of the operands. */
const known: Readonly<Record<string, readonly string[]>> = {
  CONTROL: controlIds,
  "ID pass|fail": ["pass", "fail"],
  SHELL: Object.keys(shells),
  // Only GitLab knows its name.
  CHECK: [],
  "": [],
};

/** By the name of the flag, where its placeholder does not list the values. */
const valuesByFlag: Readonly<Record<string, readonly string[]>> = {
  preset: presetNames,
  formats: formatNames,
};

const valuesOf = ({ name, value = "" }: Flag): readonly string[] =>
  isChoice(value) ? value.split("|") : (valuesByFlag[name] ?? []);
/** A project is a path too, but not one in this folder. */
const takesFile = ({ name, value = "" }: Flag) =>
  /FILE|FOLDER/.test(value) || ["policy", "report-dir", "state-dir", "signing-key"].includes(name);

function bash(list: readonly Completed[], words: readonly Words[]): string[] {
  const names = (some: readonly Words[]) => some.map(({ name }) => name).join(" ");
  return [
    "# countersign completion for bash: source <(countersign completion bash)",
    "_countersign() {",
    `  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"`,
    "  COMPREPLY=()",
    "  if ((COMP_CWORD == 1)); then",
    `    COMPREPLY=($(compgen -W "${names(words)} --help --version" -- "$word"))`,
    "    return",
    "  fi",
    '  case "$command" in',
    ...words.flatMap(({ name, verbs }) =>
      verbs === undefined
        ? []
        : [
            `    ${name})`,
            `      ((COMP_CWORD == 2)) && COMPREPLY=($(compgen -W "${names(verbs)} --help" -- "$word")) && return`,
            `      command="${name} \${COMP_WORDS[2]}" ;;`,
          ],
    ),
    "  esac",
    '  case "$command $before" in',
    ...list.flatMap(({ name, flags }) =>
      flags
        .filter(({ value }) => value !== undefined)
        .map((flag) => {
          const values = valuesOf(flag);
          const found =
            values.length > 0 ? `compgen -W "${values.join(" ")}"` : takesFile(flag) ? "compgen -f" : "";
          const reply = found === "" ? "return" : `COMPREPLY=($(${found} -- "$word")); return`;
          return `    "${name} --${flag.name}") ${reply} ;;`;
        }),
    ),
    "  esac",
    '  case "$command" in',
    ...list.map(({ name, flags, operands }) => {
      const words = [...flags.map((flag) => `--${flag.name}`), ...(operands ?? [])];
      const files = operands ? "" : '; [[ $word == -* ]] || COMPREPLY+=($(compgen -f -- "$word"))';
      return `    "${name}") COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$word"))${files} ;;`;
    }),
    "  esac",
    "}",
    "complete -o filenames -F _countersign countersign",
  ];
}

function zsh(list: readonly Completed[], words: readonly Words[]): string[] {
  const text = (about: string) => about.replaceAll(/[[\]:\\'"`$]/g, " ");
  const spec = (flag: Flag) => {
    const { name, value, about, mayRepeat } = flag;
    const values = valuesOf(flag);
    const action = values.length > 0 ? `(${values.join(" ")})` : takesFile(flag) ? "_files" : " ";
    const after = value === undefined ? "" : `:${text(value)}:${action}`;
    return `${mayRepeat ? "'*'" : ""}'--${name}[${text(about)}]${after}'`;
  };
  const described = (some: readonly Words[]) =>
    some.map(({ name, summary }) => `'${name}:${text(summary)}'`).join(" ");
  return [
    "#compdef countersign",
    "# countersign completion for zsh: source <(countersign completion zsh)",
    "_countersign() {",
    "  if ((CURRENT == 2)); then",
    `    local -a names=(${described(words)})`,
    "    _describe command names",
    "    return",
    "  fi",
    '  local command="$words[2]"',
    "  shift words; ((CURRENT--))",
    '  case "$command" in',
    ...words.flatMap(({ name, verbs }) =>
      verbs === undefined
        ? []
        : [
            `    ${name})`,
            "      if ((CURRENT == 2)); then",
            `        local -a names=(${described(verbs)})`,
            "        _describe command names",
            "        return",
            "      fi",
            `      command="${name} $words[2]"`,
            "      shift words; ((CURRENT--)) ;;",
          ],
    ),
    "  esac",
    '  case "$command" in',
    ...list.map(({ name, flags, operands }) => {
      const rest = operands ? `'*:word:(${operands.join(" ")})'` : "'*:file:_files'";
      return `    "${name}") _arguments ${flags.map(spec).join(" ")} ${rest} ;;`;
    }),
    "  esac",
    "}",
    "compdef _countersign countersign",
  ];
}

function fish(list: readonly Completed[], words: readonly Words[]): string[] {
  const quoted = (about: string) => `'${about.replaceAll(/['\\]/g, " ")}'`;
  return [
    "# countersign completion for fish: countersign completion fish | source",
    "complete -c countersign -f",
    ...words.flatMap(({ name, summary, verbs = [] }) => [
      `complete -c countersign -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
      ...verbs.map(
        (verb) =>
          `complete -c countersign -n '__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${verbs.map((one) => one.name).join(" ")}' -a ${verb.name} -d ${quoted(verb.summary)}`,
      ),
    ]),
    ...list.flatMap(({ name, flags, operands }) => {
      const seen = name.split(" ").map((word) => `__fish_seen_subcommand_from ${word}`);
      const when = `complete -c countersign -n '${seen.join("; and ")}'`;
      return [
        ...flags.map((flag) => {
          const values = valuesOf(flag);
          const takes =
            values.length > 0
              ? ` -x -a '${values.join(" ")}'`
              : flag.value === undefined
                ? ""
                : takesFile(flag)
                  ? " -r -F"
                  : " -x";
          return `${when} -l ${flag.name}${takes} -d ${quoted(flag.about)}`;
        }),
        ...(operands ? [`${when} -a '${operands.join(" ")}'`] : [`${when} -F`]),
      ];
    }),
  ];
}
