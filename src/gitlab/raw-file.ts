/** A file of a repository as text, compared with what GitLab says of it. */

import { createHash } from "node:crypto";
import { utf8Text } from "../shared/utf8.ts";
import { GitLabError, requestName } from "./errors.ts";
import type { Transport } from "./transport.ts";

export interface RawFile {
  readonly text: string;
  /** 40 hex digits: what the ref stood for when it was read (lib/api/files.rb); a proxy may have dropped it. */
  readonly commit: string | undefined;
}

/**
 * @param ref a SHA, or a full name such as `refs/heads/main`: of a bare name, and of the default branch where no ref is
 * sent, Git takes the tag before the branch
 */
export async function readRawFile(
  transport: Transport,
  onCall: (request: string) => void,
  projectId: number | string,
  path: string,
  ref: string,
): Promise<RawFile> {
  const [project, file] = [projectId, path].map(encodeURIComponent);
  const from = `/api/v4/projects/${project}/repository/files/${file}/raw`;
  const request = requestName("GET", from);
  onCall(request);
  const { body, headers } = await transport.send({
    method: "GET",
    path: from,
    query: new URLSearchParams({ ref }).toString(),
    expects: "bytes",
    situation: "policy",
  });
  const bytes = body as Buffer;
  const size = headers["x-gitlab-size"];
  const digest = headers["x-gitlab-content-sha256"];
  const isWhole = size === undefined || Number(size) === bytes.length;
  // What was cut in transit can still be a valid policy, with fewer controls. What has no digest is not from
  // lib/api/files.rb: an empty answer would be a file of code owners without owners.
  if (!isWhole || digest !== createHash("sha256").update(bytes).digest("hex")) {
    const other =
      digest === undefined ? "content that it does not describe" : "other content than it describes";
    const came = isWhole ? other : `${bytes.length} of ${size} bytes`;
    throw new GitLabError("GITLAB_UNEXPECTED", `GitLab answered 200 for ${request} with ${came}`, {
      request,
      status: 200,
      advice:
        "run the job again; if it stays so, check that no proxy changes GitLab's answers or removes their X-Gitlab headers",
    });
  }
  return { text: await utf8Text(bytes), commit: headers["x-gitlab-commit-id"] };
}
