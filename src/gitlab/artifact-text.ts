/** A file of a job's newest artifacts on a branch, as text. GitLab offers only artifacts of successful pipelines there. */

import type { Transport } from "./transport.ts";

/** @throws GitLabError 404 if no successful pipeline of the branch has the job, or its artifacts do not have the file */
export async function artifactText(
  transport: Transport,
  projectId: number,
  branch: string,
  job: string,
  path: string,
): Promise<string> {
  const [ref, file] = [branch, path].map(encodeURIComponent);
  const from = `/api/v4/projects/${projectId}/jobs/artifacts/${ref}/raw/${file?.replaceAll("%2F", "/")}`;
  const request = {
    path: from,
    query: new URLSearchParams({ job }).toString(),
    expects: "text",
    situation: "policy",
  } as const;
  const { body } = await transport.send({ method: "GET", ...request });
  return body as string;
}
