/** Addresses of the project's own webhooks. Group and system hooks are in other lists. */

import { parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";

const Hook = z.object({ id: z.number(), url: z.string() });

export interface Webhook {
  readonly id: number;
  /** Whether the address begins with the five letters `https`. The address itself can contain a token and is not kept. */
  readonly isHttps: boolean;
}

export const webhooks = defineFact<readonly Webhook[]>({
  id: "webhooks",
  summary: "The project's webhooks",
  requiredRole: "Maintainer",
  scope: "project",
  async collect({ gitlab, projectId }) {
    const hooks = parse(z.array(Hook), await gitlab.ProjectHooks.all(projectId, { perPage: 100 }));
    return hooks.map(({ id, url }) => ({ id, isHttps: url.startsWith("https") }));
  },
});
