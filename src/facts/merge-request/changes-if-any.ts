/** The paths that the judged merge request changes; null if there is no merge request. */

import * as z from "zod/mini";
import { parse } from "../../shared/schema.ts";
import { defineFact, type FactContext } from "../define.ts";
import { UnreadableFact } from "../source.ts";
import { localChanges } from "./local-changes.ts";
import { mergeRequest } from "./merge-request.ts";

const Origin = z.object({ diff_refs: z.nullable(z.object({ base_sha: z.string(), head_sha: z.string() })) });
const Files = z.array(z.object({ new_path: z.string(), old_path: z.string() }));

/**
 * Read over REST alone, so that a control about the repository can use it with or without a merge request. GitLab cuts
 * the stored diff at its limits, so its length is compared with `changes_count` (gitlab-evidence 2).
 */
export const changesIfAny = defineFact<readonly string[] | null>({
  id: "changes_if_any",
  summary: "The paths that the merge request changes, if there is one",
  requiredRole: "at least Reporter with scope read_api",
  scope: "project",
  async collect(context) {
    const { gitlab, projectId, iid, read } = context;
    if (iid === undefined) return null;
    const { changesCount, sha } = await read(mergeRequest);
    const path = `/projects/${projectId}/merge_requests/${iid}/diffs`;
    const files = parse(Files, await gitlab.read(path, { perPage: 100 }));
    if (String(files.length) !== changesCount) {
      const local = await locally(context, sha);
      if (local) return [...new Set(local.flatMap((file) => [file.path, file.oldPath]))];
      throw new UnreadableFact(
        `GitLab shows ${files.length} of ${changesCount ?? "an unknown number of"} changed files`,
      );
    }
    return [...new Set(files.flatMap(({ new_path, old_path }) => [new_path, old_path]))];
  },
});

/** If GitLab shows only a part, local Git answers, if it has that exact head and its merge base. */
async function locally(context: FactContext, sha: string | undefined) {
  const path = `/projects/${context.projectId}/merge_requests/${context.iid}`;
  const { diff_refs: refs } = parse(Origin, await context.gitlab.read(path));
  const origin = { baseSha: refs?.base_sha, headSha: refs?.head_sha, startSha: undefined };
  return localChanges(context, origin, sha);
}
