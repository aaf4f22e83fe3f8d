/** GraphQL queries and mutations. */

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
  if ((await saidIn(answer)).some((words) => words.startsWith(validationTimeout)))
    answer = await transport.send(request);
  const { data } = (answer.body ?? {}) as { data?: unknown };
  const said = await saidIn(answer);
  if (data === null || data === undefined) throw (await refusals()).withoutData(answer, said);
  if (said.length === 0 && isOther(data as Answered, variables)) throw (await refusals()).aboutAnother();
  return { data, errors: said };
}

function refusals() {
  return import("./graphql-refusals.ts");
}

interface Node {
  readonly id?: unknown;
  readonly mergeRequest?: { readonly iid?: unknown } | null;
}

interface Answered {
  readonly projects?: { readonly nodes?: unknown } | null;
}

/**
 * A query about a project names it in `$ids`, and its merge request in `$iid`; it selects `id` and `iid`, which must
 * come back: a proxy or a cache may give the answer of another query.
 */
function isOther({ projects }: Answered, { ids, iid }: Readonly<Record<string, unknown>>): boolean {
  // An answer of another shape is for its reader to refuse.
  const nodes: unknown = projects?.nodes;
  const node: Node | null | undefined = Array.isArray(nodes) ? nodes[0] : undefined;
  if (!node || !Array.isArray(ids)) return false;
  const { id, mergeRequest } = node;
  return (
    !ids.includes(id) || (!!mergeRequest && iid !== undefined && String(mergeRequest.iid) !== String(iid))
  );
}

const validationTimeout = "Timeout on validation of query";

async function saidIn({ body }: TransportResponse): Promise<readonly string[]> {
  const { errors } = (body ?? {}) as { errors?: unknown };
  const said: readonly unknown[] = Array.isArray(errors) ? errors : errors ? [errors] : [];
  return said.length === 0 ? [] : (await refusals()).messagesOf(said);
}
