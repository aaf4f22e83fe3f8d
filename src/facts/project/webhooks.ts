/** The project's own webhooks. Group and system hooks are in other lists. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";

const Hook = z.looseObject({
  id: z.number(),
  url: z.string(),
  enable_ssl_verification: maybe(z.boolean()),
  alert_status: maybe(z.string()),
});

export interface Webhook {
  readonly id: number;
  /** Whether the address begins with the five letters `https`. The address itself can contain a token and is not kept. */
  readonly isHttps: boolean;
  /** Scheme and host, such as `https://chat.example.com:8443`; undefined where a `{placeholder}` hides a part of them. */
  readonly origin: string | undefined;
  readonly verifiesTls: boolean | undefined;
  /** `executable`, `temporarily_disabled` or `disabled`. */
  readonly status: string | undefined;
  /** Names of what it is called for, such as `push_events`. */
  readonly events: readonly string[];
}

export const webhooks = defineFact<readonly Webhook[]>({
  id: "webhooks",
  summary: "The project's webhooks",
  requiredRole: "Maintainer",
  scope: "project",
  collect: async ({ gitlab, projectId }) =>
    webhooksOf(await gitlab.ProjectHooks.all(projectId, { perPage: 100 })),
});

export function webhooksOf(answer: unknown): readonly Webhook[] {
  return parse(z.array(Hook), answer).map((hook) => ({
    id: hook.id,
    isHttps: hook.url.startsWith("https"),
    // User name, path and query may hold secrets. GitLab masks parts with placeholders in braces.
    origin: /^(https?:\/\/)(?:[^/?#@{}]*@)?([^/?#@{}]+)(?=[/?#]|$)/i
      .exec(hook.url)
      ?.slice(1)
      .join("")
      .toLowerCase(),
    verifiesTls: hook.enable_ssl_verification,
    status: hook.alert_status,
    events: Object.keys(hook).filter((key) => key.endsWith("_events") && hook[key] === true),
  }));
}
