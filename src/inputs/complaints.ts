/** Messages about the inputs as a whole: unknown names, variables that are not set, problems of the token. */

import type { Environment } from "../shared/environment.ts";
import { didYouMean } from "../shared/nearest.ts";
import { inputNames } from "./table.ts";

/** A secret whose text is `$NAME` or `${NAME}`. CI hosts pass on this text if the variable does not exist. */
export interface UnsetVariable {
  readonly typed: string;
  readonly variable: string;
}

interface Found {
  readonly unset: readonly UnsetVariable[];
  readonly token: string | undefined;
  /** The name under which the user gave the token, or would give it. */
  readonly typedToken: string;
  readonly env: Environment;
}

export function complaints({ unset, token, typedToken, env }: Found): string[] {
  const isUnset = unset.some(({ typed }) => typed === typedToken);
  return [
    ...unset.map(
      ({ typed, variable }) =>
        `${typed} is the text of a variable reference, not a value: ${variable} is not set in this job${absent(env)}`,
    ),
    ...strays(env),
    ...(isUnset ? [] : tokenProblem(token, typedToken, env)),
  ];
}

/** Variables with the prefix `INPUT_` that are not inputs. */
function strays(env: Environment): string[] {
  const known = new Set<string>(inputNames);
  return Object.keys(env)
    .filter((typed) => typed.startsWith("INPUT_"))
    .map((typed) => ({ typed, name: typed.slice("INPUT_".length).toLowerCase() }))
    .filter(({ name }) => !known.has(name))
    .map(({ typed, name }) => `${typed} is not an input of Countersign${didYouMean(name, inputNames)}`);
}

function tokenProblem(token: string | undefined, typed: string, env: Environment): string[] {
  if (token === undefined) {
    const given = env.INPUT_GITLAB_TOKEN !== undefined || env.COUNTERSIGN_TOKEN !== undefined;
    return [
      `${typed} is ${given ? "empty" : "missing"}: give an access token with scope api as gitlab_token or in COUNTERSIGN_TOKEN${absent(env)}`,
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
  return env.CI_COMMIT_REF_PROTECTED === "true"
    ? "; check its name and its environment scope"
    : "; protected variables are absent in pipelines of unprotected branches, and so in most merge request pipelines: make it masked but not protected, or protect the branch";
}
