/** The members as GraphQL lists them, with the day when each was last active. REST shows it only to administrators. */

import { allFrom } from "../../shared/all-pages.ts";
import { PageInfo } from "../../shared/connection.ts";
import { maybe, parse } from "../../shared/schema.ts";
import { moment } from "../../shared/time.ts";
import * as z from "../../shared/zod.ts";
import { defineSelectedFact, type FactContext } from "../define.ts";
import { globalProjectId } from "../select.ts";
import { UnreadableFact } from "../source.ts";

const Members = z.object({
  pageInfo: PageInfo,
  nodes: z.array(
    maybe(
      z.object({
        accessLevel: maybe(z.object({ integerValue: maybe(z.number()) })),
        user: maybe(z.object({ id: z.string(), lastActivityOn: maybe(moment()) })),
      }),
    ),
  ),
});
const Node = z.object({ projectMembers: maybe(Members) });

export interface MemberActivity {
  readonly id: number;
  readonly accessLevel: number;
  /** Midnight UTC of the day; undefined for a user who was never active. */
  readonly lastActiveAt: number | undefined;
}

const relations = "relations: [DIRECT, INHERITED, INVITED_GROUPS, SHARED_INTO_ANCESTORS], first: 100";
const memberFields =
  "pageInfo { hasNextPage endCursor } nodes { accessLevel { integerValue } user { id lastActivityOn } }";

export const memberActivity = defineSelectedFact<readonly MemberActivity[]>({
  id: "member_activity",
  summary: "When the members were last active",
  requiredRole: "membership of the project, with scope read_api",
  scope: "project",
  select: {
    on: "project",
    fields: `projectMembers(${relations}) { ${memberFields} }`,
    async read(raw, context) {
      const { projectMembers } = parse(Node, raw);
      if (!projectMembers) throw new UnreadableFact("GitLab shows this token no members");
      const nodes = await allFrom("members", projectMembers, (after) => nextMembers(context, after));
      const highest = new Map<number, MemberActivity>();
      for (const node of nodes) {
        // An invitation by email is a member without a user. If GraphQL hides a user, REST still lists the user
        // (`team`).
        if (node && node.user === undefined) continue;
        const id = Number(/\/(\d+)$/.exec(node?.user?.id ?? "")?.[1] ?? Number.NaN);
        if (Number.isNaN(id)) throw new UnreadableFact("GitLab hides some of the members from this token");
        const accessLevel = node?.accessLevel?.integerValue ?? 0;
        if ((highest.get(id)?.accessLevel ?? 0) > accessLevel) continue;
        highest.set(id, { id, accessLevel, lastActiveAt: node?.user?.lastActivityOn });
      }
      return [...highest.values()];
    },
  },
});

async function nextMembers({ gitlab, projectId }: FactContext, after: string) {
  const query = `query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes { id projectMembers(${relations}, after: $after) { ${memberFields} } } } }`;
  const { data, errors } = await gitlab.graphql(query, { ids: [globalProjectId(projectId)], after });
  if (errors.length > 0) throw new UnreadableFact(`GraphQL answered with errors: ${errors.join("; ")}`);
  const Page = z.object({ projects: z.object({ nodes: z.array(z.object({ projectMembers: Members })) }) });
  const [found] = parse(Page, data).projects.nodes;
  if (!found) throw new UnreadableFact("the members vanished while they were read");
  return found.projectMembers;
}
