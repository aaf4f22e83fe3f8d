/** The runners that the project's jobs can run on: its own, its groups', and the instance's unless they are switched off. */

import { allFrom } from "../../../shared/all-pages.ts";
import { PageInfo } from "../../../shared/connection.ts";
import { maybe } from "../../../shared/schema.ts";
import * as z from "../../../shared/zod.ts";
import { defineFact, type FactContext } from "../../define.ts";
import { UnreadableFact } from "../../source.ts";
import { queryProject } from "./project-query.ts";

const Runner = z.object({
  id: z.string(),
  runnerType: z.string(),
  description: maybe(z.string()),
  paused: z.boolean(),
  locked: maybe(z.boolean()),
  runUntagged: z.boolean(),
  accessLevel: z.string(),
  tagList: z.array(z.string()),
  status: z.string(),
});
const Page = z.object({ count: z.number(), pageInfo: PageInfo, nodes: z.array(z.nullable(Runner)) });
const Node = z.object({ runners: maybe(Page) });

export interface Runner {
  readonly id: number;
  readonly description: string;
  /** `instance`, `group` or `project`. */
  readonly type: string;
  readonly isPaused: boolean;
  /** Other projects cannot use it. Concerns project runners only. */
  readonly isLocked: boolean | undefined;
  readonly runsUntagged: boolean;
  /** Only jobs on protected branches and tags. */
  readonly isProtected: boolean;
  readonly tags: readonly string[];
  /** `online`, `offline`, `stale` or `never_contacted`. */
  readonly status: string;
}

const fields =
  "count pageInfo { hasNextPage endCursor } nodes { id runnerType description paused locked runUntagged accessLevel tagList status }";

/**
 * To those who may not read them, GitLab answers with an error, which would take other facts of the same query away
 * (app/graphql/resolvers/ci/runners_resolver.rb).
 */
export const runners = defineFact<readonly Runner[]>({
  id: "runners",
  summary: "The runners that the project can use",
  requiredRole: "Maintainer",
  scope: "project",
  async collect(context) {
    const first = await pageOf(context);
    const rows = await allFrom("runners", first, (after) => pageOf(context, after));
    const shown = rows.flatMap((row) => (row ? [runnerOf(row)] : []));
    // A role below Maintainer may list them without seeing each of them (app/policies/ci/runner_policy.rb). GitLab then
    // leaves some out, and counts them.
    if (shown.length !== first.count)
      throw new UnreadableFact(
        `GitLab shows ${shown.length} of ${first.count} runners to this token; reading all needs Maintainer`,
      );
    return shown;
  },
});

async function pageOf(context: FactContext, after?: string): Promise<z.infer<typeof Page>> {
  const wanted = `runners(first: 100, after: $after) { ${fields} }`;
  const { runners } = await queryProject(context, { fields: wanted, shape: Node, after, role: "Maintainer" });
  if (!runners) throw new UnreadableFact("GitLab shows this token no runners; reading them needs Maintainer");
  return runners;
}

function runnerOf(row: z.infer<typeof Runner>): Runner {
  return {
    id: Number(/(\d+)$/.exec(row.id)?.[1]),
    description: row.description ?? "",
    type: row.runnerType.replace(/_TYPE$/, "").toLowerCase(),
    isPaused: row.paused,
    isLocked: row.locked,
    runsUntagged: row.runUntagged,
    isProtected: row.accessLevel === "REF_PROTECTED",
    tags: row.tagList,
    status: row.status.toLowerCase(),
  };
}
