/** `project_deploy_keys` and `project_deploy_tokens`: access for programs ends, and can do only what it must. */

import { now } from "../../facts/now.ts";
import { deployKeys } from "../../facts/people/deploy-keys.ts";
import { deployTokens } from "../../facts/people/deploy-tokens.ts";
import { text } from "../../shared/schema.ts";
import { count, listed, plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { type Control, defineControl, described, fail, pass } from "../define.ts";
import { expiresWithin, tooLong, unused, unusedFor } from "./ages.ts";

const defaultDays = 365;

const projectDeployKeys = defineControl({
  id: "project_deploy_keys",
  title: "Deploy keys are limited",
  description: described(
    "Passes when no deploy key of the project can push, public keys of the instance included if they are enabled in it.",
    [
      "`can_push: true` allows keys that push.",
      "`expires_within_days` requires that every key ends within that time, and `unused_for_days` that it was used. A key that was created within that time need not have been used. GitLab does not show when the project got it.",
      "`except` leaves keys out by their SHA256 fingerprint, because anyone who adds a key chooses its title.",
    ],
  ),
  severity: "medium",
  scope: "project",
  needs: { keys: deployKeys, now },
  params: z.strictObject({
    can_push: z.optional(z.boolean().check(z.describe("Whether keys may push; false by default"))),
    expires_within_days: expiresWithin("key", "no end"),
    unused_for_days: unusedFor("key"),
    except: z.optional(
      z
        .array(text(100))
        .check(z.describe("Fingerprints of keys to ignore, such as SHA256:…; no key by default")),
    ),
  }),
  example: { expires_within_days: 365, unused_for_days: 90 },
  remediation: {
    text: "remove the keys that the message names, or add them again without write access and with an end, under Settings > Repository > Deploy keys",
    page: "/-/settings/repository#js-deploy-keys-settings",
  },
  check({ keys, now }, { can_push = false, expires_within_days, unused_for_days, except = [] }) {
    const checked = keys.filter(
      ({ fingerprint }) => fingerprint === undefined || !except.includes(fingerprint),
    );
    const wrong = checked.flatMap((key) => {
      const why = [
        ...(key.canPush && !can_push ? ["can push"] : []),
        ...(expires_within_days === undefined ? [] : tooLong(key.expiresAt, now, expires_within_days)),
        ...unused(key, now, unused_for_days),
      ];
      return why.length > 0 ? [plain(`key ${key.id} (${key.title}) ${listed(why)}`)] : [];
    });
    if (wrong.length > 0) return fail(listed(wrong), { actual: wrong });
    return pass(
      checked.length === 0
        ? "there is no deploy key to check"
        : `${count(checked.length, "deploy key is", "deploy keys are")} limited as required`,
    );
  },
});

const projectDeployTokens = defineControl({
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

export const deployAccess: readonly Control[] = [projectDeployKeys, projectDeployTokens];
