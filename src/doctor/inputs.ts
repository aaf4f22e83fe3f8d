/** Reads the inputs of the job, so that a wrong address or token becomes an answer instead of the end. */

import { fromEnvironment, type Inputs, readInputs } from "../inputs/read.ts";
import type { Environment } from "../shared/environment.ts";
import { RunError } from "../shared/errors.ts";

export interface ReadInputs {
  readonly inputs: Inputs;
  /** What is wrong with an input, in the names that the user typed. The input then has no value, or a placeholder. */
  readonly wrong: { readonly url: readonly string[]; readonly token: readonly string[] };
}

const placeholders = { url: ["gitlab-url", "http://localhost"], token: ["gitlab-token", "none"] } as const;
type Doubtful = keyof typeof placeholders;

/** @throws RunError INPUT_INVALID for any other input */
export async function readDoubtful(
  given: ReadonlyMap<string, string>,
  env: Environment,
): Promise<ReadInputs> {
  // Nothing is posted, so that a missing secret of a control is not a problem here.
  const flags = new Map([["timeout", "1m"], ...given, ["dry-run", "true"]]);

  function read(...replaced: readonly Doubtful[]): Promise<Inputs> {
    const more = replaced.map((name) => placeholders[name]);
    return readInputs({ flags: new Map([...flags, ...more]), env, getInput: fromEnvironment(env) });
  }

  const problems = async (...replaced: readonly Doubtful[]) => {
    try {
      await read(...replaced);
      return [];
    } catch (error) {
      if (!(error instanceof RunError)) throw error;
      return error.problems.length > 0 ? error.problems : [error.message];
    }
  };
  const all = await problems();
  if (all.length === 0) return { inputs: await read(), wrong: { url: [], token: [] } };
  const left = { url: await problems("url"), token: await problems("token") };
  const wrong = {
    url: all.filter((one) => !left.url.includes(one)),
    token: all.filter((one) => !left.token.includes(one)),
  };
  const inputs = await read(...(["url", "token"] as const).filter((name) => wrong[name].length > 0));
  return { inputs: wrong.token.length > 0 ? { ...inputs, gitlabToken: undefined } : inputs, wrong };
}
