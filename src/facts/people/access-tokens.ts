/** The active access tokens of the project. Personal tokens and those of groups are in other lists. */

import { maybe, parse } from "../../shared/schema.ts";
import { moment } from "../../shared/time.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";
import { UnreadableFact } from "../source.ts";

const Row = z.pipe(
  z.object({
    id: z.number(),
    name: z.string(),
    scopes: z.array(z.string()),
    created_at: moment(),
    last_used_at: maybe(moment()),
    expires_at: maybe(moment()),
    active: z.boolean(),
    access_level: maybe(z.number()),
    resource_id: maybe(z.number()),
  }),
  z.transform((row) => ({
    ...{ id: row.id, name: row.name, scopes: row.scopes, isActive: row.active },
    /** Milliseconds since 1970 UTC. */
    createdAt: row.created_at,
    /** GitLab writes it at most every ten minutes; undefined for a token that was never used. */
    lastUsedAt: row.last_used_at,
    /** Midnight UTC of the day; undefined for a token without an end. */
    expiresAt: row.expires_at,
    /** Role of its user. */
    accessLevel: row.access_level,
    /** The project that it belongs to. */
    projectId: row.resource_id,
  })),
);
export type AccessToken = z.infer<typeof Row>;

export const accessTokens = defineFact<readonly AccessToken[]>({
  id: "access_tokens",
  summary: "The project's access tokens",
  requiredRole: "Maintainer",
  scope: "project",
  async collect({ gitlab, projectId }) {
    // Before 17.2 GitLab ignores `state`, and lists those that are revoked or have expired too.
    const parameters = { state: "active", perPage: 100 };
    const rows = parse(z.array(Row), await gitlab.read(`/projects/${projectId}/access_tokens`, parameters));
    if (rows.some((row) => row.projectId !== undefined && row.projectId !== projectId))
      throw new UnreadableFact("GitLab answered with the tokens of another project");
    return rows.filter(({ isActive }) => isActive);
  },
});
