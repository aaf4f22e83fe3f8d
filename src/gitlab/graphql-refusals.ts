/** Errors of GraphQL answers that cannot be used; loaded when the first one comes. */

import { GitLabError } from "./errors.ts";
import type { TransportResponse } from "./transport.ts";
import { wordsOf } from "./words.ts";

export function withoutData({ status, attempts }: TransportResponse, said: readonly string[]): GitLabError {
  const words = wordsOf(said);
  const isRight = /does not exist or you don't have permission/.test(words ?? "");
  return new GitLabError(
    isRight ? "RIGHTS_MISSING" : words ? "GITLAB_REFUSED" : "GITLAB_UNEXPECTED",
    `GitLab answered POST /graphql without data: ${words ?? "it gives no reason"}`,
    {
      ...{ request: "POST /graphql", status, words, attempts },
      advice: isRight
        ? "check the id, and give the token's user or bot the role that this needs"
        : "an older GitLab may lack a requested field; see GitLab's message",
    },
  );
}

export function aboutAnother(): GitLabError {
  return new GitLabError("GITLAB_UNEXPECTED", "GraphQL answered about another project or merge request", {
    request: "POST /graphql",
    advice: "look for a proxy or a cache between the job and GitLab",
  });
}

/** GitLab's messages for what it could not read, each a safe line. */
export function messagesOf(errors: readonly unknown[]): readonly string[] {
  return errors.map((error) => wordsOf(error) ?? "no reason given");
}
