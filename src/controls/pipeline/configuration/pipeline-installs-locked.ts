/** `pipeline_installs_locked`: package managers install what a lock file, a hash or an exact version says. */

import { conditionalIncludes } from "../../../facts/pipeline/configuration/conditional-includes.ts";
import { configuration } from "../../../facts/pipeline/configuration/configuration.ts";
import { text } from "../../../shared/schema.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described } from "../../define.ts";
import { wholeConfigParams } from "../ci-outcome.ts";
import { wantedNames } from "../job-names.ts";
import type { ShellCommand, ShellWord } from "../shell-command.ts";
import { overridingNeeds, settingsParams, settingsSaid, unseenSaid } from "../under-settings.ts";
import type { Script } from "./script/calls/shell-calls.ts";
import type { Call, Pipeline } from "./script/calls/shell-code.ts";
import { judges } from "./script/installs.ts";
import { type Findings, type JobWorld, judgeJobs } from "./script/judge.ts";
import type { Install, Judged } from "./script/packages.ts";

const managers = Object.keys(judges).sort();

export const pipelineInstallsLocked = defineControl({
  id: "pipeline_installs_locked",
  title: "Packages are installed as locked",
  description: described(
    "Looks through the scripts of the merged configuration for commands that install packages in any version.",
    [
      "These follow a lock file: `npm ci`, `yarn install --immutable`, `pnpm install`, `bun install --frozen-lockfile`, `pip install --require-hashes`, `pipenv install --deploy`, `poetry install`, `uv sync --locked`, `bundle install` with `BUNDLE_FROZEN` or `--frozen`, `cargo build --locked`, `composer install`, `dotnet restore --locked-mode`.",
      "Single packages need an exact version: `npm install -g NAME@1.2.3`, `pip install NAME==1.2.3`, `go install NAME@v1.2.3`, or an address with a commit. Packages of the repository, such as `pip install .`, are accepted.",
      "`npm install`, `npm update`, `cargo update`, `go get -u`, `go -mod=mod`, `composer update` and the like fail.",
      "`pip install -r FILE` without `--require-hashes` is unknown unless the name of the file contains `lock` or `hash`. `yarn install` without an option is unknown, because only some versions follow the lock file by themselves.",
      "It does not look at Makefiles, scripts and Dockerfiles of the repository, at packages of the operating system, and at Maven and Gradle. Whether there is a lock file: see `repository_lockfiles`.",
      unseenSaid,
      ...settingsSaid,
    ],
  ),
  severity: "medium",
  scope: "project",
  needs: { config: configuration, conditional: conditionalIncludes },
  needsFor: overridingNeeds,
  params: z.strictObject({
    managers: z.optional(
      z
        .array(z.enum(managers))
        .check(z.describe("Package managers to look at; all that it knows by default")),
    ),
    allow: z.optional(
      z
        .array(text(255))
        .check(
          z.describe(
            "Packages that may come in any version, in which * matches anything; no package by default",
          ),
        ),
    ),
    ...settingsParams,
    ...wholeConfigParams,
  }),
  prepare: async ({ except, ...rest }) => ({ ...rest, except: await wantedNames(except) }),
  example: { managers: ["npm", "pip"], allow: ["@acme/*"] },
  remediation: {
    text: "commit the lock file and install with the command that follows it, such as npm ci or pip install --require-hashes; name an exact version for single packages",
    page: "/-/ci/editor",
  },
  check(facts, { managers: wanted = managers, allow = [], ...prepared }) {
    return judgeJobs(facts, prepared, "no package is installed in any version in", (world, found) => {
      const { frozen, mayBeFrozen } = frozenIn(world);
      const goFlags = wanted.includes("go") ? valuesOf("GOFLAGS", world) : [];
      if (goFlags?.some((value) => value.includes("-mod=mod")))
        found.wrong.push("GOFLAGS has -mod=mod, so that go.mod may change");
      for (const { pipelines, script } of world.shells()) {
        const context = { script, wanted, allow, frozen: new Set(frozen), mayBeFrozen, until: new Map() };
        for (const pipeline of pipelines) {
          for (const call of pipeline) {
            judgeCall(call, context, found);
            judgeRemoval(call, found);
            if (call.program === "go" && !goFlags) found.open.push("the value of GOFLAGS is not known");
          }
          endSwitches(pipeline, context);
        }
      }
    });
  },
});

/** Variables that switch a manager to its lock file. */
const switches: Readonly<Record<string, string>> = {
  ...{ BUNDLE_FROZEN: "bundle", BUNDLE_DEPLOYMENT: "bundle", UV_LOCKED: "uv", UV_FROZEN: "uv" },
  ...{ YARN_ENABLE_IMMUTABLE_INSTALLS: "yarn", PIP_REQUIRE_HASHES: "pip" },
};

function frozenIn(world: JobWorld): Pick<Context, "frozen" | "mayBeFrozen"> {
  const frozen = new Set<string>();
  const mayBeFrozen = new Map<string, string>();
  for (const [name, manager] of Object.entries(switches)) {
    const values = valuesOf(name, world);
    if (!values) mayBeFrozen.set(manager, name);
    else if (frozenBy(name, values).length > 0) frozen.add(manager);
  }
  return { frozen, mayBeFrozen };
}

/** Undefined if the value of the variable is not known; empty if the configuration does not set it. */
function valuesOf(name: string, { resolve }: JobWorld): readonly string[] | undefined {
  const found = resolve(`$${name}`);
  if ("values" in found) return found.values;
  return found.isUnset ? [] : undefined;
}

function frozenBy(name: string, values: readonly string[]): readonly string[] {
  const manager = switches[name];
  return manager !== undefined &&
    values.length > 0 &&
    values.every((value) => /^(?:true|1|yes|on)$/i.test(value))
    ? [manager]
    : [];
}

interface Context {
  readonly script: Script;
  readonly wanted: readonly string[];
  readonly allow: readonly string[];
  readonly frozen: Set<string>;
  /** Managers that are not switched after a command. */
  readonly until: Map<ShellCommand, string>;
  /** By manager: the variable that may switch it to its lock file, and whose value is not known. */
  readonly mayBeFrozen: ReadonlyMap<string, string>;
}

function judgeCall(call: Call, context: Context, found: Findings): void {
  const { script, wanted, allow, frozen } = context;
  const own = switchedBy(call, context);
  const [manager, words] = managerOf(call, script);
  const judge = judges[manager];
  if (!judge || !wanted.includes(manager)) return;
  if (manager === "bundle" && words[0] === "config") {
    if (/\b(?:frozen|deployment)\b/.test(words.join(" ")))
      switchTo("bundle", !words.some((word) => /^(?:false|0|unset|--delete)$/.test(word)), call, context);
    return;
  }
  const judged = judge(installOf(manager, words, own.get(manager) ?? frozen.has(manager)), { allow });
  const name = script.hiddenOptions(call.args);
  const variable = context.mayBeFrozen.get(manager);
  if (judged && name !== undefined)
    add({ open: `the options of ${manager} in $${name} are not known` }, found);
  else if (judged && variable !== undefined && !judge(installOf(manager, words, true), { allow }))
    add({ open: `the value of ${variable} is not known` }, found);
  else add(judged, found);
}

const lockFile =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|(?:Cargo|composer|Gemfile|Pipfile|poetry|pdm|uv)\.lock|go\.sum|packages\.lock\.json|\*\.?lock\*?)$/;

/** Without its lock file, a manager may take any version. */
function judgeRemoval({ program, args, writes }: Call, found: Findings): void {
  const isRemoval = /^(?:rm|unlink|truncate|shred|del|remove-item)$/.test(program);
  const isOfGit = program === "git" && args[0]?.text === "rm";
  const named = (words: readonly ShellWord[]) =>
    words.find(({ text }) => lockFile.test(text))?.text.replace(/^.*\//, "");
  const gone = isRemoval || isOfGit ? named(args) : undefined;
  if (gone !== undefined) found.wrong.push(`${program} removes ${gone}`);
  const other = named([...(/^(?:mv|cp|install|ln|tee)$/.test(program) ? args : []), ...writes]);
  if (other !== undefined) found.open.push(`whether ${program} replaces ${other} is not known`);
}

/** What the call assigns: for what comes after it, or, returned, for its own program only. */
function switchedBy(call: Call, context: Context): ReadonlyMap<string, boolean> {
  const own = new Map<string, boolean>();
  for (const [name, value] of call.assigns) {
    const manager = switches[name];
    if (manager === undefined) continue;
    const isOn = frozenBy(name, context.script.textsOf(value) ?? []).length > 0;
    if (call.program === "" || call.program === "export") switchTo(manager, isOn, call, context);
    else own.set(manager, isOn);
  }
  for (const { text } of call.program === "unset" ? call.args : [])
    if (switches[text] !== undefined) switchTo(switches[text] ?? "", false, call, context);
  return own;
}

function endSwitches(pipeline: Pipeline, { frozen, until }: Context): void {
  for (const { command } of pipeline) {
    const manager = until.get(command);
    if (manager !== undefined) frozen.delete(manager);
  }
}

/** What may not run switches nothing to its lock file. */
function switchTo(manager: string, isOn: boolean, call: Call, { script, frozen, until }: Context): void {
  const failure = script.failureOf(call);
  if (!isOn && failure.ends !== "absent") frozen.delete(manager);
  if (!isOn || (failure.ends !== "script" && failure.ends !== "chain")) return;
  if (failure.ends === "chain" && !frozen.has(manager)) until.set(failure.last, manager);
  frozen.add(manager);
}

function add(judged: Judged, found: Findings): void {
  if (judged && "wrong" in judged) found.wrong.push(judged.wrong);
  else if (judged) found.open.push(judged.open);
}

/** `python3 -m pip` is pip too. */
function managerOf(
  { program, args }: Call,
  script: Script,
): readonly [manager: string, words: readonly string[]] {
  const words = args.flatMap((word) => script.textsOf(word) ?? [word.text]);
  const at = words.findIndex((word) => !word.startsWith("-") || /^-m/.test(word));
  if (/^python[\d.]*$/.test(program) && words[at] === "-m")
    return [nameOf(words[at + 1] ?? ""), words.slice(at + 2)];
  const [, module] = /^-m(\w+)$/.exec(words[at] ?? "") ?? [];
  if (/^python[\d.]*$/.test(program) && module !== undefined) return [nameOf(module), words.slice(at + 1)];
  if (program === "easy_install") return ["pip", ["install", ...words]];
  if (program === "corepack") return [words[0] ?? "", words.slice(1)];
  return [nameOf(program), words];
}

function nameOf(program: string): string {
  if (/^pip[\d.]*$/.test(program)) return "pip";
  return program === "bundler" ? "bundle" : program === "yarnpkg" ? "yarn" : program;
}

/** Options before the subcommand belong to the manager; those with a folder take the next word. */
function installOf(manager: string, words: readonly string[], isFrozen: boolean): Install {
  if (manager === "npx" || manager === "uvx") return { manager, subcommand: "", rest: words, isFrozen };
  const at = words.findIndex(
    (word, index) =>
      !/^[-+]/.test(word) &&
      !/^(?:-C|--prefix|--cwd|--directory|--project|-w|--filter|-F|--dir)$/.test(words[index - 1] ?? ""),
  );
  const rest = at < 0 ? words : [...words.slice(0, at), ...words.slice(at + 1)];
  return { manager, subcommand: words[at] ?? "", rest, isFrozen };
}
