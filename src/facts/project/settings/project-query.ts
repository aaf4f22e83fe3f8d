/** A GraphQL query of its own about the project, for facts that would make the query of the others too complex. */

import { parse } from "../../../shared/schema.ts";
import * as z from "../../../shared/zod.ts";
import type { FactContext } from "../../define.ts";
import { globalProjectId } from "../../select.ts";
import { UnreadableFact } from "../../source.ts";

/**
 * Lists of a hundred double the cost of what they contain, and GitLab refuses a query above 250 (gitlab-evidence 9.1).
 * @param fields may use `$after`, the cursor of a further page
 * @param role without which GitLab answers with an error
 */
export async function queryProject<T>(
  { gitlab, projectId }: FactContext,
  { fields, shape, after, role }: ProjectQuery<T>,
): Promise<T> {
  const variable = fields.includes("$after") ? ", $after: String" : "";
  const { data, errors } = await gitlab.graphql(
    `query($ids: [ID!]${variable}) { projects(ids: $ids, first: 1) { nodes { id ${fields} } } }`,
    { ids: [globalProjectId(projectId)], ...(after === undefined ? {} : { after }) },
  );
  // A null beside an error can come from the error, so nothing of the answer is used.
  if (errors.length > 0)
    throw new UnreadableFact(
      `GraphQL answered with errors: ${errors.join("; ")}; reading them needs ${role}`,
    );
  const [node] = parse(z.object({ projects: z.object({ nodes: z.array(shape) }) }), data).projects.nodes;
  if (node === undefined) throw new UnreadableFact("GraphQL shows this token no such project");
  return node;
}

interface ProjectQuery<T> {
  readonly fields: string;
  readonly shape: z.ZodMiniType<T>;
  readonly after?: string | undefined;
  readonly role: string;
}
