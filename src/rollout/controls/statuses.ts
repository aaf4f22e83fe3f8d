/** What the controls of a project said last, which only an Owner sees. */

import type { GitLab } from "../../gitlab/client.ts";
import { allPages } from "../../shared/all-pages.ts";
import { PageInfo } from "../../shared/connection.ts";
import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { numberIn } from "./tree.ts";

export type ControlStatus = "pass" | "fail" | "pending";

const Answer = z.object({
  project: maybe(
    z.object({
      complianceControlStatus: maybe(
        z.object({
          nodes: z.array(
            z.object({
              status: z.enum(["PASS", "FAIL", "PENDING"]),
              complianceRequirementsControl: z.object({ id: z.string() }),
            }),
          ),
          pageInfo: PageInfo,
        }),
      ),
    }),
  ),
});

/** By the control's id; undefined if GitLab does not show them to this token. */
export async function readStatuses(
  gitlab: Pick<GitLab, "graphql">,
  path: string,
): Promise<ReadonlyMap<number, ControlStatus> | undefined> {
  const query = `query($path: ID!, $after: String) { project(fullPath: $path) { complianceControlStatus(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { status complianceRequirementsControl { id } } } } }`;
  let isHidden = false;
  const nodes = await allPages("statuses", async (after) => {
    const { data, errors } = await gitlab.graphql(query, { path, after });
    const list = errors.length > 0 ? undefined : parse(Answer, data).project?.complianceControlStatus;
    isHidden ||= !list;
    return list ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: undefined } };
  });
  if (isHidden) return undefined;
  return new Map(
    nodes.map(({ status, complianceRequirementsControl: control }) => [
      numberIn(control.id),
      status.toLowerCase() as ControlStatus,
    ]),
  );
}
