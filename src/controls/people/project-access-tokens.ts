/** `project_access_tokens`: tokens of the project end soon, and can do only what they must. */

import { now } from "../../facts/now.ts";
import { accessTokens } from "../../facts/people/access-tokens.ts";
import { text } from "../../shared/schema.ts";
import { count, listed, plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../define.ts";
import { expiresWithin, tooLong, unused, unusedFor } from "./ages.ts";

const roles = { guest: 10, planner: 15, reporter: 20, developer: 30, maintainer: 40, owner: 50 } as const;
const roleNames = Object.keys(roles) as (keyof typeof roles)[];
const defaultDays = 365;

export const projectAccessTokens = defineControl({
  id: "project_access_tokens",
  title: "Access tokens of the project are limited",
  description: described(
    "Checks every active access token of the project: when it ends, its scopes, its role and its last use. Passes without tokens.",
    [
      "A token without an end fails.",
      "`scopes` lists the allowed scopes, and `role` is the highest allowed role. Without them, any scope and role passes.",
      "`unused_for_days` fails a token that was not used for so long, but not one that was created within that time. GitLab records a use at most every ten minutes.",
      "The token with which Countersign reads is in the list too, if it is a token of the project. `except` leaves tokens out by id.",
      "Tokens of people, of groups and of service accounts are in other lists and are not checked.",
    ],
  ),
  severity: "medium",
  scope: "project",
  needs: { tokens: accessTokens, now },
  params: z.strictObject({
    expires_within_days: expiresWithin("token", String(defaultDays)),
    scopes: z.optional(
      z.array(text(60)).check(z.minLength(1), z.describe("Allowed scopes; any scope by default")),
    ),
    role: z.optional(z.enum(roleNames).check(z.describe("Highest allowed role; any role by default"))),
    unused_for_days: unusedFor("token"),
    except: z.optional(z.array(z.int()).check(z.describe("Ids of tokens to ignore; no token by default"))),
  }),
  example: { expires_within_days: 90, scopes: ["read_api", "read_repository"], role: "developer" },
  remediation: {
    text: "revoke the tokens that the message names, or replace them with narrower ones, under Settings > Access tokens",
    page: "/-/settings/access_tokens",
  },
  check({ tokens, now }, { expires_within_days = defaultDays, scopes, role, unused_for_days, except = [] }) {
    const checked = tokens.filter(({ id }) => !except.includes(id));
    const highest = role === undefined ? Number.POSITIVE_INFINITY : roles[role];
    const wrong = checked.flatMap((token) => {
      const broad = token.scopes.filter((scope) => scopes !== undefined && !scopes.includes(scope));
      const why = [
        ...tooLong(token.expiresAt, now, expires_within_days),
        ...(broad.length > 0 ? [`has the scope ${listed(broad)}`] : []),
        ...((token.accessLevel ?? 0) > highest ? [`has a role above ${role}`] : []),
        ...unused(token, now, unused_for_days),
      ];
      return why.length > 0 ? [plain(`token ${token.id} (${token.name}) ${listed(why)}`)] : [];
    });
    if (wrong.length > 0) return fail(listed(wrong), { actual: wrong });
    if (role !== undefined && checked.some(({ accessLevel }) => accessLevel === undefined))
      return unknown("GitLab did not show the role of every token");
    return pass(
      checked.length === 0
        ? "there is no active access token to check"
        : `${count(checked.length, "access token is", "access tokens are")} limited as required`,
    );
  },
});
