/** Commits as the API shows them. */
import type { Viewer } from "../http/call.ts";
import type { CommitRow } from "../state/merge-request.ts";
import type { ProjectRow } from "../state/project.ts";

export function commitEntity(
  { rootUrl }: Viewer,
  project: ProjectRow,
  { signature: _, ...row }: CommitRow,
): Record<string, unknown> {
  const extended: Record<string, string[]> = {};
  for (const [, key = "", value = ""] of row.message.matchAll(/^([A-Z][A-Za-z-]+): (.+)$/gm)) {
    extended[key] = [...(extended[key] ?? []), value];
  }
  return {
    ...row,
    short_id: row.id.slice(0, 8),
    created_at: row.committed_date,
    authored_date: row.committed_date,
    trailers: Object.fromEntries(Object.entries(extended).map(([key, values]) => [key, values.at(-1)])),
    extended_trailers: extended,
    web_url: `${rootUrl}/${project.path_with_namespace}/-/commit/${row.id}`,
  };
}

/** A branch head of which only the SHA and the date are known. */
export function headCommit(id: string, committed_date: string): CommitRow {
  return {
    id,
    title: "Update the default branch",
    message: "Update the default branch\n",
    parent_ids: [],
    author_name: "Sandbox",
    author_email: "sandbox@acme.example",
    committer_name: "Sandbox",
    committer_email: "sandbox@acme.example",
    committed_date,
    signature: null,
  };
}
