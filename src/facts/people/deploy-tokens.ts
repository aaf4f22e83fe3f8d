/** The active deploy tokens of the project. GitLab shows neither when one was made nor when it was last used. */

import { maybe, parse } from "../../shared/schema.ts";
import { moment } from "../../shared/time.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";

const Row = z.pipe(
  z.object({
    id: z.number(),
    name: z.string(),
    username: maybe(z.string()),
    scopes: z.array(z.string()),
    expires_at: maybe(moment()),
    revoked: z.boolean(),
    expired: z.boolean(),
  }),
  z.transform(({ id, name, username, scopes, expires_at, revoked, expired }) => ({
    ...{ id, name, username: username ?? "", scopes, isActive: !revoked && !expired },
    /** Milliseconds since 1970 UTC; undefined for a token without an end. */
    expiresAt: expires_at,
  })),
);
export type DeployToken = z.infer<typeof Row>;

export const deployTokens = defineFact<readonly DeployToken[]>({
  id: "deploy_tokens",
  summary: "The project's deploy tokens",
  requiredRole: "Maintainer",
  scope: "project",
  async collect({ gitlab, projectId }) {
    const parameters = { active: true, perPage: 100 };
    const rows = parse(z.array(Row), await gitlab.read(`/projects/${projectId}/deploy_tokens`, parameters));
    return rows.filter(({ isActive }) => isActive);
  },
});
