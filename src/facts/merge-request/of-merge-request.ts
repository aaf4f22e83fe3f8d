/** A read of the merge request over GraphQL beside the one query, such as a further page of a list. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import type { FactContext } from "../define.ts";
import { ofJudgedHead } from "../judged-head.ts";
import { globalProjectId } from "../select.ts";
import { UnreadableFact } from "../source.ts";

/** @param selection what is read of the merge request, with `$after` for the cursor */
export async function ofMergeRequest<T>(
  context: FactContext,
  selection: string,
  shape: z.ZodMiniType<T>,
  after?: string,
): Promise<T> {
  const { gitlab, projectId, iid } = context;
  const cursor = after === undefined ? "" : ", $after: String";
  const query = `query($ids: [ID!], $iid: String!${cursor}) { projects(ids: $ids, first: 1) { nodes { id mergeRequest(iid: $iid) { iid diffHeadSha ${selection} } } } }`;
  const Answer = z.object({
    projects: z.object({
      nodes: z.array(z.object({ mergeRequest: maybe(z.looseObject({ diffHeadSha: maybe(z.string()) })) })),
    }),
  });
  const read = async () => {
    const variables = { ids: [globalProjectId(projectId)], iid: String(iid), ...(cursor ? { after } : {}) };
    const { data, errors } = await gitlab.graphql(query, variables);
    if (errors.length > 0) throw new UnreadableFact(`GraphQL answered with errors: ${errors.join("; ")}`);
    const shown = parse(Answer, data).projects.nodes[0]?.mergeRequest;
    if (!shown) throw new UnreadableFact("GitLab shows no merge request to this token");
    return shown;
  };
  return parse(shape, await ofJudgedHead(context, read, ({ diffHeadSha }) => diffHeadSha));
}
