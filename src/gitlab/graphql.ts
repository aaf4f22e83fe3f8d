/** GraphQL queries and mutations. */

import { GitLabError, wordsOf } from "./errors.ts";
import type { Transport, TransportResponse } from "./transport.ts";

export interface GraphqlAnswer {
  readonly data: unknown;
  /** If there are any, a null in `data` may be something that GitLab failed to read. */
  readonly errors: readonly string[];
}

/** @param reads whether the request changes nothing, so that it may be sent again after a 500 */
export async function graphql(
  transport: Transport,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  reads = !/^\s*mutation\b/.test(query),
): Promise<GraphqlAnswer> {
  const path = "/api/graphql";
  const request = { method: "POST", path, body: { query, variables }, reads, situation: "graphql" } as const;
  let answer = await transport.send(request);
  // GitLab gives up after 0.2 s of validation, before it does anything. On a busy server, the next attempt often
  // succeeds.
  if (saidIn(answer).some((words) => words.startsWith(validationTimeout)))
    answer = await transport.send(request);
  const { data } = (answer.body ?? {}) as { data?: unknown };
  const said = saidIn(answer);
  if (data !== null && data !== undefined) return { data, errors: said };
  const words = wordsOf(said);
  const isRight = /does not exist or you don't have permission/.test(words ?? "");
  throw new GitLabError(
    isRight ? "RIGHTS_MISSING" : words ? "GITLAB_REFUSED" : "GITLAB_UNEXPECTED",
    `GitLab answered POST /graphql without data: ${words ?? "it gives no reason"}`,
    {
      ...{ request: "POST /graphql", status: answer.status, words, attempts: answer.attempts },
      advice: isRight
        ? "check the id, and give the token's user or bot the role that this needs"
        : "an older GitLab may lack a requested field; see GitLab's message",
    },
  );
}

const validationTimeout = "Timeout on validation of query";

function saidIn({ body }: TransportResponse): readonly string[] {
  const { errors } = (body ?? {}) as { errors?: unknown };
  return (Array.isArray(errors) ? errors : errors ? [errors] : []).map(
    (error) => wordsOf(error) ?? "no reason given",
  );
}
