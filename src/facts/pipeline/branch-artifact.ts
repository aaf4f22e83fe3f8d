/** A file that a job left in the branch's newest pipeline that succeeded, as text. */

import { utf8Text } from "../../shared/utf8.ts";
import { UnreadableFact } from "../source.ts";
import type { JobsContext } from "./job-tree.ts";
import { branchJobsOf, mostTried, newestSuccessful } from "./target-pipeline.ts";

/**
 * GitLab's own endpoint for this (`jobs/artifacts/:ref`) also takes a tag of the branch's name (app/models/project.rb),
 * and does not say which it took.
 */
export async function artifactOfBranch(
  context: JobsContext,
  branch: string,
  name: string,
  path: string,
): Promise<string> {
  for (const { id } of (await newestSuccessful(context, branch)).slice(0, mostTried)) {
    const found = await branchJobsOf(context, id);
    if (!found) continue;
    const [job] = found.jobs
      .filter((one) => one.kind === "job" && one.status === "success" && one.name === name)
      .sort((a, b) => b.id - a.id);
    if (!job) throw new UnreadableFact(`pipeline ${id} of ${branch} has no such job that succeeded`);
    const file = path.split("/").map(encodeURIComponent).join("/");
    const from = `/projects/${context.projectId}/jobs/${job.id}/artifacts/${file}`;
    const pieces: Uint8Array[] = [];
    for await (const piece of (await context.gitlab.download(from)).pieces) pieces.push(piece);
    return utf8Text(Buffer.concat(pieces));
  }
  throw new UnreadableFact(`no pipeline of ${branch} succeeded`);
}
