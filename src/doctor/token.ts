/** The token and its user, as GitLab shows them to the token itself. */

import type { GitLab } from "../gitlab/client.ts";
import { GitLabError } from "../gitlab/errors.ts";
import { maybe, parse } from "../shared/schema.ts";
import * as z from "../shared/zod.ts";

const Self = z.object({
  name: z.string(),
  scopes: z.array(z.string()),
  /** A day. The token ends when that day begins in UTC. */
  expires_at: maybe(z.string()),
});
export type TokenSeen = z.infer<typeof Self>;

const User = z.object({ username: z.string(), is_admin: maybe(z.boolean()) });
export type UserSeen = z.infer<typeof User>;

/**
 * Any access token may read itself, whatever its scopes (lib/api/personal_access_tokens/self_information.rb). Undefined
 * for another kind, such as an OAuth token, of which GitLab answers 400 or 404.
 */
export async function readToken(gitlab: GitLab): Promise<TokenSeen | undefined> {
  try {
    return parse(Self, await gitlab.read("/personal_access_tokens/self"));
  } catch (error) {
    if (error instanceof GitLabError && (error.status === 400 || error.status === 404)) return undefined;
    throw error;
  }
}

/** Undefined if the token's scopes do not show it. */
export async function readUser(gitlab: GitLab): Promise<UserSeen | undefined> {
  try {
    return parse(User, await gitlab.read("/user"));
  } catch (error) {
    if (error instanceof GitLabError && error.status === 403 && /scope/.test(error.message)) return undefined;
    throw error;
  }
}
