/** The webhooks of the groups above the project, which are called for the project's events too. */

import { maybe, parse } from "../../../shared/schema.ts";
import * as z from "../../../shared/zod.ts";
import { defineFact } from "../../define.ts";
import { UnreadableFact } from "../../source.ts";
import { type Webhook, webhooksOf } from "../webhooks.ts";
import { groupsAbove } from "./groups-above.ts";

const Owned = z.array(z.object({ group_id: maybe(z.number()) }));

export interface GroupWebhook extends Webhook {
  /** Path of the group. */
  readonly group: string;
}

/** Without a licence for them, GitLab lists them too, and does not call them (lib/api/group_hooks.rb). One group that cannot be read leaves all of them unknown. */
export const groupWebhooks = defineFact<readonly GroupWebhook[], { groups: typeof groupsAbove }>({
  id: "group_webhooks",
  summary: "The webhooks of the groups above",
  requiredRole: "Owner of every group above the project",
  scope: "project",
  needs: { groups: groupsAbove },
  async collect({ gitlab }, { groups }) {
    const lists = await Promise.all(
      groups.map(async ({ path, settings, unread }) => {
        if (!settings) throw new UnreadableFact(unread ?? `the group ${path} could not be read`);
        const answer = await gitlab.read(`/groups/${settings.id}/hooks`, { perPage: 100 });
        const hooks = webhooksOf(answer);
        if (parse(Owned, answer).some(({ group_id }) => group_id !== undefined && group_id !== settings.id))
          throw new UnreadableFact("GitLab answered with the webhooks of another group");
        return hooks.map((hook) => ({ ...hook, group: path }));
      }),
    );
    return lists.flat();
  },
});
