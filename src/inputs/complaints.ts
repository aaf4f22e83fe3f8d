/** Messages about the inputs as a whole: unknown names, variables that are not set, contradictions, problems of the token. */

import type { Environment } from "../shared/environment.ts";
import { RunError } from "../shared/errors.ts";
import { nearest } from "../shared/nearest.ts";
import { type Given, inputName, spelled } from "../shared/spelling.ts";
import { type ModeInputName, modeInputNames, modeTable } from "./mode-table.ts";
import { flagName, type InputValues, inputNames } from "./table.ts";

/** A secret whose text is `$NAME` or `${NAME}`. CI hosts pass on this text if the variable does not exist. */
export interface UnsetVariable {
  readonly name: string;
  readonly variable: string;
}

interface Found {
  readonly unset: readonly UnsetVariable[];
  /** Variables with the prefix `INPUT_` that are not inputs of every mode. */
  readonly strays: readonly string[];
  readonly values: Pick<InputValues, "gitlabToken" | "mergeRequest" | "mode" | "statusCheck">;
  /** The mode of the run, which is not `auto` if the pipeline decides it. */
  readonly mode: InputValues["mode"];
}

/** The error for all problems. */
export function refusal(problems: readonly string[]): RunError {
  const [only = ""] = problems;
  if (problems.length === 1) return new RunError("INPUT_INVALID", only);
  return new RunError("INPUT_INVALID", `${problems.length} inputs need attention`, { problems });
}

/** @returns what ends the run, and what is only a notice */
export function complaints(
  { unset, strays, values, mode: runs }: Found,
  given: Given,
): { readonly problems: readonly string[]; readonly warnings: readonly string[] } {
  const { gitlabToken, mergeRequest, mode, statusCheck = [] } = values;
  const { env, flags } = given;
  const typed = (name: string) => inputName(name, given);
  const isUnset = unset.some(({ name }) => name === "gitlab_token");
  const twice = statusCheck.find((line, index) => statusCheck.indexOf(line) !== index);
  const others = modeInputNames.filter((name) => modeTable[name].mode !== runs);
  const unused = [
    ...strays.filter((name) => others.includes(inputOf(name) as ModeInputName)),
    ...others.map((name) => `--${flagName(name)}`).filter((flag) => flags.has(flag.slice(2))),
  ];
  const all = [...inputNames, ...modeInputNames];
  const meant = strays
    .filter((name) => !modeInputNames.includes(inputOf(name) as ModeInputName))
    .map((name) => [name, nearest(inputOf(name), all)] as const);
  const problems = [
    ...unset.map(
      ({ name, variable }) =>
        `${typed(name)} is the text of a variable reference, not a value: ${variable} is not set in this job${absent(env)}`,
    ),
    ...meant.flatMap(([name, near]) => (near === undefined ? [] : [stray(name, near, env)])),
    ...(isUnset ? [] : tokenProblem(gitlabToken, given)),
    ...(twice === undefined ? [] : [`${typed("status_check")} names "${twice}" twice`]),
    ...(mode === "project" && mergeRequest !== undefined
      ? [`${typed("merge_request")} contradicts ${typed("mode")} project: leave out one of them`]
      : []),
  ];
  // A composite action that uses this one may pass its own inputs on.
  const foreign = meant.flatMap(([name, near]) =>
    near === undefined ? [`${name} is ignored: it is not an input of Countersign`] : [],
  );
  const warnings = [
    ...foreign,
    ...unused.map((name) => `${name} is ignored: only mode ${modeFor(name)} uses it`),
  ];
  return { problems, warnings };
}

function inputOf(variable: string): string {
  return variable.slice("INPUT_".length).toLowerCase();
}

function modeFor(typed: string): string {
  const name = typed.startsWith("--") ? typed.slice(2).replaceAll("-", "_") : inputOf(typed);
  return modeTable[name as ModeInputName].mode;
}

/** An action's runner makes the variable of what people write under `with`. */
function stray(variable: string, near: string, env: Environment): string {
  const isAction = env.GITHUB_ACTIONS === "true";
  const [typed, meant] = isAction ? [inputOf(variable), near] : [variable, `INPUT_${near.toUpperCase()}`];
  return `${typed} is not an input of Countersign, did you mean ${meant}?`;
}

function tokenProblem(token: string | undefined, given: Given): string[] {
  const { env } = given;
  const typed = inputName("gitlab_token", given);
  if (token === undefined) {
    const isEmpty = env.INPUT_GITLAB_TOKEN !== undefined || env.COUNTERSIGN_TOKEN !== undefined;
    return [
      spelled(
        `${typed} is ${isEmpty ? "empty" : "missing"}: give an access token with scope api as ‹gitlab_token› or in COUNTERSIGN_TOKEN${absent(env)}`,
        given,
      ),
    ];
  }
  if (token === env.CI_JOB_TOKEN) {
    return [
      `${typed} is the job's own token, with which GitLab neither accepts a status nor shows approvals: give a project, group or personal access token with scope api`,
    ];
  }
  // Visible ASCII, the only characters that a header can contain.
  if (/^[\x21-\x7e]+$/.test(token)) return [];
  return [`${typed} contains a space, a line break or another character that no token has: copy it again`];
}

/** Why a job may not see a variable although somebody has set it. */
function absent(env: Environment): string {
  if (env.GITLAB_CI !== "true") return "";
  const target = env.CI_MERGE_REQUEST_PROJECT_ID;
  if (target && env.CI_PROJECT_ID && env.CI_PROJECT_ID !== target) {
    return `; this pipeline runs in the fork ${env.CI_PROJECT_PATH ?? env.CI_PROJECT_ID}, and variables of ${env.CI_MERGE_REQUEST_PROJECT_PATH ?? `project ${target}`} never reach it: a member of that project can run a pipeline for the merge request there, on its Pipelines tab`;
  }
  return env.CI_COMMIT_REF_PROTECTED === "true"
    ? "; check its name and its environment scope"
    : "; protected variables are absent in pipelines of unprotected branches, and so in most merge request pipelines: make it masked but not protected, or protect the branch";
}
