/** The deploy keys of the project: its own, and public keys of the instance that are enabled in it. */

import { maybe, parse } from "../../shared/schema.ts";
import { moment } from "../../shared/time.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";

const Row = z.pipe(
  z.object({
    id: z.number(),
    title: z.string(),
    fingerprint_sha256: maybe(z.string()),
    can_push: z.boolean(),
    created_at: moment(),
    expires_at: maybe(moment()),
    last_used_at: maybe(moment()),
  }),
  z.transform((row) => ({
    ...{ id: row.id, title: row.title, fingerprint: row.fingerprint_sha256, canPush: row.can_push },
    /** Milliseconds since 1970 UTC. */
    createdAt: row.created_at,
    /** Undefined for a key without an end. */
    expiresAt: row.expires_at,
    /** Undefined for a key that was never used. */
    lastUsedAt: row.last_used_at,
  })),
);
export type DeployKey = z.infer<typeof Row>;

export const deployKeys = defineFact<readonly DeployKey[]>({
  id: "deploy_keys",
  summary: "The project's deploy keys",
  requiredRole: "Maintainer",
  scope: "project",
  collect: async ({ gitlab, projectId }) =>
    parse(z.array(Row), await gitlab.read(`/projects/${projectId}/deploy_keys`, { perPage: 100 })),
});
