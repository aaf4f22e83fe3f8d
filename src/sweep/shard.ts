/** Which shard a project belongs to: the same one in every job, with any other projects in the group. */

import { createHash } from "node:crypto";

/** From 1. @param total how many shards there are */
export function shardOf(projectId: number, total: number): number {
  const digest = createHash("sha256").update(String(projectId)).digest();
  return 1 + Number(digest.readBigUInt64BE(0) % BigInt(total));
}
