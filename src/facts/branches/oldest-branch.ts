/** The branch whose head commit is the oldest. */

import { parse } from "../../shared/schema.ts";
import { moment } from "../../shared/time.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";
import { project } from "../project/project.ts";
import { UnreadableFact } from "../source.ts";

const Branch = z.object({ name: z.string(), commit: z.object({ committed_date: moment() }) });

export interface OldestBranch {
  readonly name: string;
  readonly committedAt: number;
}

/** Null for a repository without branches. */
export const oldestBranch = defineFact<OldestBranch | null>({
  id: "oldest_branch",
  summary: "The branch with the oldest head commit",
  requiredRole: "at least Reporter in a private project",
  scope: "project",
  async collect({ gitlab, projectId, read }) {
    const path = `/projects/${projectId}/repository/branches`;
    // With a page number, the client reads only that page.
    const parameters = { sort: "updated_asc", perPage: 1, page: 1 };
    const [oldest] = parse(z.array(Branch), await gitlab.read(path, parameters));
    if (oldest) return { name: oldest.name, committedAt: oldest.commit.committed_date };
    if ((await read(project)).isEmpty === true) return null;
    throw new UnreadableFact("GitLab shows this token no branches, although the repository is not empty");
  },
});
