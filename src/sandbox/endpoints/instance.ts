/** The instance and the caller: version, current user, current token. */
import { requireUser } from "../access.ts";
import { basicUser } from "../entities/user.ts";
import { type Answer, ok } from "../http/answer.ts";
import type { Call } from "../http/call.ts";
import type { Route } from "../http/router.ts";

const signedIn = (call: Call) => void requireUser(call);

export const instanceRoutes: readonly Route[] = [
  {
    method: "GET",
    ruby: "lib/api/metadata.rb",
    compared: "authentication, scope read_user, fields",
    path: "/version",
    before: signedIn,
    scopes: ["read_user"],
    handle: version,
  },
  {
    method: "GET",
    ruby: "lib/api/metadata.rb",
    compared: "the same answer as /version",
    path: "/metadata",
    before: signedIn,
    scopes: ["read_user"],
    handle: version,
  },
  {
    method: "GET",
    ruby: "lib/api/users.rb",
    compared: "authentication, scope read_user, the fields that are read",
    path: "/user",
    before: signedIn,
    scopes: ["read_user"],
    handle: user,
  },
  {
    method: "GET",
    ruby: "lib/api/personal_access_tokens/self_information.rb",
    compared: "every scope suffices, fields",
    path: "/personal_access_tokens/self",
    before: signedIn,
    scopes: ["read_user", "read_repository", "self_rotate"],
    handle: token,
  },
];

function version({ state }: Call): Answer {
  const kas = { enabled: false, externalUrl: null, externalK8sProxyUrl: null, version: null };
  return ok({ version: state.version, revision: state.revision, kas, enterprise: state.enterprise });
}

function user(call: Call): Answer {
  const { user: row } = requireUser(call);
  return ok({
    ...basicUser(call.rootUrl, row),
    created_at: "2025-01-15T09:00:00.000Z",
    bio: "",
    bot: row.bot,
    last_activity_on: row.last_activity_on,
    email: row.emails[0] ?? null,
    external: row.external,
    two_factor_enabled: true,
    ...(row.admin ? { is_admin: true } : {}),
  });
}

function inNinetyDays({ clock }: Call): string {
  return new Date(clock.now() + 90 * 86_400_000).toISOString().slice(0, 10);
}

/** Any token may show itself, whatever its scopes (lib/api/personal_access_tokens/self_information.rb). */
function token(call: Call): Answer {
  const { token: row } = requireUser(call);
  return ok({
    id: row.id,
    name: row.name,
    revoked: row.revoked,
    created_at: "2025-01-15T09:00:00.000Z",
    description: null,
    scopes: row.scopes,
    user_id: row.userId,
    last_used_at: new Date(call.clock.now()).toISOString(),
    active: !row.revoked && !row.expired,
    expires_at: row.expires_at === undefined ? inNinetyDays(call) : row.expires_at,
  });
}
