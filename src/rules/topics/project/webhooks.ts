/** `webhooks.project` and `webhooks.groups`: whom GitLab calls. No API shows whether a webhook has a secret token. */

import { groupWebhooks } from "../../../facts/project/groups/group-webhooks.ts";
import { type Webhook, webhooks } from "../../../facts/project/webhooks.ts";
import { defineTopic, groupOf } from "../../topic.ts";
import { bool, int, optional, record, string, strings } from "../../types.ts";

const type = {
  kind: "list",
  of: record({
    id: int("Id of the webhook"),
    origin: optional(
      string("Scheme and host of its address, in lower case; absent if a placeholder hides them"),
    ),
    verifies_tls: optional(bool("Whether GitLab verifies the certificate")),
    status: optional(string("executable, temporarily_disabled or disabled")),
    events: strings("What it is called for, such as push_events"),
    group: optional(string("Path of the group that it belongs to")),
  }),
} as const;

function shown({ id, origin, verifiesTls, status, events }: Webhook) {
  return { id, origin, verifies_tls: verifiesTls, status, events };
}

export const webhooksTopic = groupOf(
  "webhooks",
  "Whom GitLab calls about the project, never with path or query of the address: `webhooks.project` are its own webhooks, and `webhooks.groups` those of the groups above it, which only an Owner of every such group can read; each is read only if a rule names it",
  [
    defineTopic({
      name: "webhooks.project",
      example: 'webhooks.project.all(h, h.verifies_tls && h.origin.startsWith("https:"))',
      scope: "project",
      summary: "The project's own webhooks",
      needs: { webhooks },
      type,
      value: ({ webhooks }) => webhooks.map(shown),
    }),
    defineTopic({
      name: "webhooks.groups",
      example: "webhooks.groups.all(h, h.verifies_tls)",
      scope: "project",
      summary: "The webhooks of the groups above the project",
      needs: { webhooks: groupWebhooks },
      type,
      value: ({ webhooks }) => webhooks.map((hook) => ({ ...shown(hook), group: hook.group })),
    }),
  ],
);
