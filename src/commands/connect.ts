/** What commands about GitLab share: the inputs for the connection, and the connection itself. */

import { type Composed, compose } from "../compose.ts";
import type { GitLab } from "../gitlab/client.ts";
import { fromEnvironment, type Inputs, readInputs } from "../inputs/read.ts";
import { flagName, type InputName } from "../inputs/table.ts";
import { positive } from "../inputs/values.ts";
import { RunError } from "../shared/errors.ts";
import { SchemaError } from "../shared/schema.ts";
import type { Flag, Given } from "./command.ts";
import { inputFlags } from "./input-flags.ts";
import { withOrigin } from "./origin.ts";
import { requestLine } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

export interface Connection {
  /** Whether GitLab has stopped answering, so that more projects need not be tried. */
  readonly isDown: () => boolean;
  readonly gitlab: GitLab;
  readonly inputs: Inputs;
  readonly composed: Composed;
}

/** Attempts in a row: those of some projects at once, each tried several times. */
const mostUnanswered = 40;

/** The flags of these inputs. */
export function flagsOf(...names: readonly InputName[]): readonly Flag[] {
  const wanted = new Set(names.map(flagName));
  return inputFlags.filter(({ name }) => wanted.has(name));
}

/** Thousands of projects take longer than a job. */
const usualTimeout = "24h";

export const connectionFlags: readonly Flag[] = connectionFlagsOf(usualTimeout);

export function connectionFlagsOf(timeout: string): readonly Flag[] {
  const [flag] = flagsOf("timeout");
  return [
    ...flagsOf("gitlab_url", "gitlab_token"),
    ...(flag ? [{ ...flag, about: `Deadline of the whole command [${timeout}]` }] : []),
    ...flagsOf("log_level"),
  ];
}

interface Needs {
  /** The checkout's remote may name the project. */
  readonly project: boolean;
  /** Flags that override those that the user gave. */
  readonly flags?: ReadonlyMap<string, string>;
}

/**
 * @param work what to do with the connection, which is closed afterwards
 * @throws RunError INPUT_INVALID
 */
export async function connected<T>(
  { flags: given }: Given,
  terminal: Terminal,
  { project, flags: own = new Map() }: Needs,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const { env, signal, secrets, complain } = terminal;
  const flags = await withOrigin(given, terminal, project);
  const isInput = new Set(inputFlags.map(({ name }) => name));
  const asInputs = new Map([
    ["timeout", usualTimeout],
    // The inputs of a job in the environment are not about this command.
    ["dry-run", "true"],
    ...[...flags].filter(([name]) => isInput.has(name)),
    ...own,
  ] as const);
  const inputs = await readInputs({ flags: asInputs, env, getInput: fromEnvironment(env) });
  const isDebug = inputs.logLevel === "debug";
  let unanswered = 0;
  const composed = await compose(inputs, {
    ...{ env, signal, secrets },
    onRequest(entry) {
      unanswered = entry.status === 0 || entry.status > 500 ? unanswered + 1 : 0;
      if (isDebug) complain(requestLine(entry));
    },
  });
  const isDown = () => unanswered >= mostUnanswered;
  try {
    return await work({ gitlab: composed.ports.gitlabFor(), inputs, composed, isDown });
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    throw new RunError("GITLAB_UNEXPECTED", `GitLab's answer has an ${error.message}`, {
      cause: error,
      advice: "check that no proxy changes GitLab's answers, and the version of GitLab",
    });
  } finally {
    composed.close();
  }
}

export interface NamedProject {
  readonly id: number;
  readonly path: string;
}

/** @throws RunError INPUT_INVALID if neither a flag nor the environment names a project */
export async function namedProject(
  { gitlab, inputs }: Connection,
  { env }: Pick<Terminal, "env">,
): Promise<NamedProject> {
  // In the pipeline of a fork, CI_PROJECT_ID is the fork.
  const typed =
    inputs.project ??
    positive(env.CI_MERGE_REQUEST_PROJECT_ID ?? "") ??
    positive(env.CI_PROJECT_ID ?? "") ??
    (env.CI_PROJECT_PATH || undefined);
  if (typed === undefined)
    throw new RunError("INPUT_INVALID", "no project is named", {
      advice: "give --project with its full path or id",
    });
  const answer = (await gitlab.Projects.show(typed)) as { id?: unknown; path_with_namespace?: unknown };
  const { id, path_with_namespace: path } = answer;
  if (typeof id !== "number" || typeof path !== "string")
    throw new RunError("GITLAB_UNEXPECTED", `GitLab's answer about the project ${typed} has no id or path`);
  return { id, path };
}

/** @throws RunError INPUT_INVALID if neither a flag nor the environment names a merge request */
export function namedMergeRequest({ inputs }: Connection, { env }: Pick<Terminal, "env">): number {
  const iid = inputs.mergeRequest ?? positive(env.CI_MERGE_REQUEST_IID ?? "");
  if (iid === undefined)
    throw new RunError("INPUT_INVALID", "no merge request is named", {
      advice: "give --merge-request with its number",
    });
  return iid;
}
