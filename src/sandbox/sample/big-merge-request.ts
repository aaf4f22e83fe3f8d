/** `acme/web-shop!6`: 3,000 files moved in 400 commits, more files than GitLab stores for a diff. */
import { addMergeRequest, commitRow, shaOf } from "../state/project-builders.ts";
import type { SandboxState } from "../state/state.ts";
import { sample } from "./constants.ts";

const { projects, users } = sample;
const [fileCount, commitCount] = [3000, 400];

export function addBigMergeRequest(state: SandboxState, created_at: string): void {
  const head = shaOf("web-shop!6");
  const flags = { new_file: false, deleted_file: false, collapsed: false, too_large: false };
  addMergeRequest(state, projects.webShop, {
    id: 806,
    iid: 6,
    title: "SHOP-6 Move the shop into packages",
    authorId: users.dana,
    diff_head_sha: head,
    created_at,
    prepared_at: created_at,
    updated_at: created_at,
    changes_count: "1000+",
    diffs: Array.from({ length: fileCount }, (_, index) => ({
      ...flags,
      renamed_file: true,
      old_path: `src/part-${index}.ts`,
      new_path: `packages/shop/src/part-${index}.ts`,
      diff: "@@ -1 +1 @@\n-old\n+new\n",
    })),
    commits: Array.from({ length: commitCount }, (_, index) => {
      const title = `SHOP-6 Move part ${commitCount - index}`;
      const id = index === 0 ? head : shaOf(title);
      return { ...commitRow(state, users.dana, { title, committed_date: created_at }), id };
    }),
  });
}
