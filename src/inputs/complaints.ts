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
  /** Variables with the prefix `INPUT_` that are not inputs. */
  readonly strays: readonly string[];
  readonly token: string | undefined;
  /** The name under which the user gave the token, or would give it. */
  readonly typedToken: string;
}

export function complaints({ unset, strays, token, typedToken }: Found, env: Environment): string[] {
  const isUnset = unset.some(({ typed }) => typed === typedToken);
  return [
    ...unset.map(
      ({ typed, variable }) =>
        `${typed} is the text of a variable reference, not a value: ${variable} is not set in this job${absent(env)}`,
    ),
    ...strays.map((name) => {
      const input = name.slice("INPUT_".length).toLowerCase();
      return `${name} is not an input of Countersign${didYouMean(input, inputNames)}`;
    }),
    ...(isUnset ? [] : tokenProblem(token, typedToken, env)),
  ];
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
