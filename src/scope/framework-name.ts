/** Finds a compliance framework of a group's top-level group by its name. */

import type { GitLab } from "../gitlab/client.ts";
import { allPages } from "../shared/all-pages.ts";
import { PageInfo } from "../shared/connection.ts";
import { RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
import { maybe, parse } from "../shared/schema.ts";
import { plain } from "../shared/text.ts";
import * as z from "../shared/zod.ts";

export interface GroupSeen {
  readonly id: number;
  readonly fullPath: string;
}

const Answer = z.object({
  group: maybe(
    z.object({
      complianceFrameworks: maybe(
        z.object({
          nodes: z.array(z.object({ name: z.string() })),
          pageInfo: PageInfo,
        }),
      ),
    }),
  ),
});

/** GitLab goes to the top-level group by itself (framework_resolver.rb). */
const query = `query($group: ID!, $after: String) { group(fullPath: $group) { complianceFrameworks(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { name } } } }`;

/**
 * The name as GitLab has it.
 * @throws RunError INPUT_INVALID if the group has no such framework
 */
export async function requireFramework(
  gitlab: Pick<GitLab, "graphql">,
  { fullPath }: GroupSeen,
  typed: string,
): Promise<string> {
  const nodes = await allPages("frameworks", async (after) => {
    const { data, errors } = await gitlab.graphql(query, { group: fullPath, after });
    const found = parse(Answer, data).group?.complianceFrameworks;
    if (found && errors.length === 0) return found;
    throw new RunError("RIGHTS_MISSING", `framework: GitLab does not show the frameworks of ${fullPath}`, {
      advice: "the token's user or bot must be a member of the group, which needs GitLab Premium or Ultimate",
    });
  });
  const names = nodes.map(({ name }) => name);
  const known = names.find((name) => name === typed) ?? names.find((name) => sameName(name, typed));
  if (known !== undefined) return known;
  const shown = plain(typed, 100);
  throw new RunError(
    "INPUT_INVALID",
    `framework: ${fullPath} has no framework "${shown}"${didYouMean(typed, names)}`,
  );
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
