/** `acme/web-shop!6`: 3,000 files moved in 400 commits, more files than GitLab stores for a diff. */
import type { MergeRequestRow } from "../state/merge-request.ts";
import { addMergeRequest, commitRow, shaOf } from "../state/project-builders.ts";
import type { SandboxState } from "../state/state.ts";
import { sample } from "./constants.ts";

const { projects, users } = sample;
const [fileCount, commitCount] = [3000, 400];

export function addBigMergeRequest(state: SandboxState, created_at: string): void {
  const head = shaOf("web-shop!6");
  const flags = { new_file: false, deleted_file: false, collapsed: false, too_large: false };
  const row = addMergeRequest(state, projects.webShop, {
    id: 806,
    iid: 6,
    title: "SHOP-6 Move the shop into packages",
    authorId: users.dana,
    diff_head_sha: head,
    created_at,
    prepared_at: created_at,
    updated_at: created_at,
    changes_count: "1000+",
  });
  // Most sandboxes never show it, and its rows are most of the sample's.
  later(row, "diffs", () =>
    Array.from({ length: fileCount }, (_, index) => ({
      ...flags,
      renamed_file: true,
      old_path: `src/part-${index}.ts`,
      new_path: `packages/shop/src/part-${index}.ts`,
      diff: "@@ -1 +1 @@\n-old\n+new\n",
    })),
  );
  later(row, "commits", () =>
    Array.from({ length: commitCount }, (_, index) => {
      const title = `SHOP-6 Move part ${commitCount - index}`;
      const id = index === 0 ? head : shaOf(title);
      return { ...commitRow(state, users.dana, { title, committed_date: created_at }), id };
    }),
  );
}

/** A value that is made when it is first read, and can be replaced like any other. */
function later<K extends keyof MergeRequestRow>(
  row: MergeRequestRow,
  key: K,
  make: () => MergeRequestRow[K],
): void {
  const keep = (value: MergeRequestRow[K]) => {
    Object.defineProperty(row, key, { value, writable: true, enumerable: true, configurable: true });
    return value;
  };
  Object.defineProperty(row, key, {
    get: () => keep(make()),
    set: keep,
    enumerable: true,
    configurable: true,
  });
}
