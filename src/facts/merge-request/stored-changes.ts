/** The stored diff of the merge request over REST, with former names. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import type { FactContext } from "../define.ts";
import { ofJudgedHead } from "../judged-head.ts";
import { UnreadableFact } from "../source.ts";

const Changes = z.object({
  sha: maybe(z.string()),
  diff_refs: maybe(z.object({ base_sha: maybe(z.string()), head_sha: maybe(z.string()) })),
  changes: z.array(z.object({ new_path: z.string(), old_path: z.string() })),
});
export type Changes = z.infer<typeof Changes>;

/**
 * One answer that also shows its head, unlike the pages of `/diffs`, of which each can come from another replica.
 * @param isRaw whether GitLab reads Git without the limits of the stored diff, which takes longer
 */
export function changesOf(context: FactContext, isRaw: boolean): Promise<Changes> {
  const { gitlab, projectId, iid } = context;
  const path = `/projects/${projectId}/merge_requests/${iid}/changes`;
  const read = async () => parse(Changes, await gitlab.read(path, isRaw ? { accessRawDiffs: true } : {}));
  return ofJudgedHead(context, read, ({ sha = null }) => sha);
}

/** A changed file with its former path. */
export interface MovedFile {
  readonly path: string;
  /** The same, unless the file was moved. */
  readonly oldPath: string;
}

/** @throws UnreadableFact if the answer does not show its head */
export function filesOf({ sha, changes }: Changes): readonly MovedFile[] {
  if (sha === undefined) throw new UnreadableFact("GitLab does not say of which head they are");
  return changes.map(({ new_path: path, old_path: oldPath }) => ({ path, oldPath }));
}

/** Every path once, former names included. */
export function pathsOf(files: readonly MovedFile[]): readonly string[] {
  return [...new Set(files.flatMap(({ path, oldPath }) => [path, oldPath]))];
}
