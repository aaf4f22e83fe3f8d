/** Who may own code: members of the project, its groups, and groups that are invited to any of them. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact, type FactContext } from "../define.ts";
import { projectAnswer } from "../project/project.ts";
import { projectMembers } from "./project-members.ts";

const Links = z.array(z.object({ group_full_path: z.string(), group_access_level: maybe(z.number()) }));
const Project = z.object({
  namespace: z.object({ kind: z.string(), full_path: z.string() }),
  shared_with_groups: Links,
});
const Group = z.object({ shared_with_groups: Links });

/** A group that is invited to a group must have this level there. */
const developer = 30;

/** In lower case, as far as the token sees them. */
export interface PossibleOwners {
  readonly usernames: readonly string[];
  /** Full paths. */
  readonly groups: readonly string[];
}

export const possibleOwners = defineFact<
  PossibleOwners,
  { members: typeof projectMembers; answer: typeof projectAnswer }
>({
  id: "possible_owners",
  summary: "The members of the project, its groups, and invited groups",
  requiredRole: "membership of the project, and of the groups above it",
  scope: "project",
  needs: { members: projectMembers, answer: projectAnswer },
  async collect(context, { members, answer }) {
    const { namespace, shared_with_groups: own } = parse(Project, answer);
    const groups = namespace.kind === "group" ? selfAndAncestors(namespace.full_path) : [];
    const invited = await Promise.all(groups.map((group) => invitedInto(context, group)));
    const all = [...groups, ...own.map(({ group_full_path }) => group_full_path), ...invited.flat()];
    const lower = (names: readonly string[]) => [...new Set(names.map((name) => name.toLowerCase()))];
    return { usernames: lower(members.map(({ username }) => username)), groups: lower(all) };
  },
});

function selfAndAncestors(path: string): string[] {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

async function invitedInto({ gitlab }: FactContext, group: string): Promise<string[]> {
  const path = `/groups/${encodeURIComponent(group)}`;
  const { shared_with_groups: links } = parse(Group, await gitlab.read(path, { withProjects: false }));
  return links
    .filter(({ group_access_level = 0 }) => group_access_level >= developer)
    .map(({ group_full_path }) => group_full_path);
}
