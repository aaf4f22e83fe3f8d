/** `project_deploy_keys`: deploy keys only read, and end. */

import * as z from "zod/mini";
import { now } from "../../facts/now.ts";
import { deployKeys } from "../../facts/people/deploy-keys.ts";
import { text } from "../../shared/schema.ts";
import { count, listed, plain } from "../../shared/text.ts";
import { defineControl, described, fail, pass } from "../define.ts";
import { expiresWithin, tooLong, unused, unusedFor } from "./ages.ts";

export const projectDeployKeys = defineControl({
  id: "project_deploy_keys",
  title: "Deploy keys are limited",
  description: described(
    "Passes when no deploy key of the project can push, public keys of the instance included if they are enabled in it.",
    [
      "`can_push: true` allows keys that push.",
      "`expires_within_days` requires that every key ends within that time, and `unused_for_days` that it was used. A key that was added within that time need not have been used.",
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
