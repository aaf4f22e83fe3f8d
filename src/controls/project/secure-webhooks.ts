/** `secure_webhooks`: every project webhook's address begins with https. */

import { webhooks } from "../../facts/project/webhooks.ts";
import { count, listed } from "../../shared/text.ts";
import { defineBuiltInControl } from "../define.ts";

/** Source: project_fields.rb; GitLab checks the scheme only and ignores group and system hooks (row 36). */
export const secureWebhooks = defineBuiltInControl({
  id: "secure_webhooks",
  title: "Webhooks use https",
  description:
    "True when the address of every project webhook begins with the letters `https`. Also true for a project without webhooks. GitLab ignores webhooks of groups and of the system, integrations, certificates and secret tokens.",
  type: "boolean",
  severity: "medium",
  needs: { hooks: webhooks },
  remediation: { text: "change the webhook's address to https, or remove it", page: "/-/hooks" },
  remedy:
    "whether the other server answers over https is a decision, and with a new address GitLab drops the secret token and the headers of a webhook",
  read({ hooks }) {
    const insecure = hooks.filter(({ isHttps }) => !isHttps);
    if (insecure.length === 0) {
      return {
        value: true,
        reason: hooks.length === 0 ? "there are no webhooks" : "every webhook uses https",
      };
    }
    const ids = listed(insecure.map(({ id }) => `hook ${id}`));
    return {
      value: false,
      reason: `${count(insecure.length, "webhook does", "webhooks do")} not use https: ${ids}`,
    };
  },
});
