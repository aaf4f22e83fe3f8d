/** `project_deploy_tokens`: deploy tokens end, and can do only what they must. */

import * as z from "zod/mini";
import { now } from "../../facts/now.ts";
import { deployTokens } from "../../facts/people/deploy-tokens.ts";
import { text } from "../../shared/schema.ts";
import { count, listed, plain } from "../../shared/text.ts";
import { defineControl, described, fail, pass } from "../define.ts";
import { expiresWithin, tooLong } from "./ages.ts";

const defaultDays = 365;

export const projectDeployTokens = defineControl({
  id: "project_deploy_tokens",
  title: "Deploy tokens are limited",
  description: described(
    "Checks every active deploy token of the project: when it ends, and its scopes. Passes without tokens.",
    [
      "A token without an end fails.",
      "`scopes` lists the allowed scopes. Without it, any scope passes.",
      "GitLab does not show when a deploy token was last used. Deploy tokens of groups are not checked.",
    ],
  ),
  severity: "medium",
  scope: "project",
  needs: { tokens: deployTokens, now },
  params: z.strictObject({
    expires_within_days: expiresWithin("token", String(defaultDays)),
    scopes: z.optional(
      z.array(text(60)).check(z.minLength(1), z.describe("Allowed scopes; any scope by default")),
    ),
    except: z.optional(z.array(z.int()).check(z.describe("Ids of tokens to ignore; no token by default"))),
  }),
  example: { expires_within_days: 180, scopes: ["read_registry", "read_repository"] },
  remediation: {
    text: "revoke the tokens that the message names, or replace them with narrower ones, under Settings > Repository > Deploy tokens",
    page: "/-/settings/repository#js-deploy-tokens",
  },
  check({ tokens, now }, { expires_within_days = defaultDays, scopes, except = [] }) {
    const checked = tokens.filter(({ id }) => !except.includes(id));
    const wrong = checked.flatMap((token) => {
      const broad = token.scopes.filter((scope) => scopes !== undefined && !scopes.includes(scope));
      const why = [
        ...tooLong(token.expiresAt, now, expires_within_days),
        ...(broad.length > 0 ? [`has the scope ${listed(broad)}`] : []),
      ];
      return why.length > 0 ? [plain(`token ${token.id} (${token.name}) ${listed(why)}`)] : [];
    });
    if (wrong.length > 0) return fail(listed(wrong), { actual: wrong });
    return pass(
      checked.length === 0
        ? "there is no active deploy token to check"
        : `${count(checked.length, "deploy token is", "deploy tokens are")} limited as required`,
    );
  },
});
