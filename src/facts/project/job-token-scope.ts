/** Which projects' job tokens may reach the project. */

import { parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";

const Scope = z.pipe(
  z.object({ inbound_enabled: z.boolean() }),
  z.transform(({ inbound_enabled }) => ({
    limitsInbound: inbound_enabled,
  })),
);
export type JobTokenScope = z.infer<typeof Scope>;

export const jobTokenScope = defineFact<JobTokenScope>({
  id: "job_token_scope",
  summary: "The project's job token scope",
  requiredRole: "Maintainer",
  scope: "project",
  collect: async ({ gitlab, projectId }) =>
    parse(Scope, await gitlab.read(`/projects/${projectId}/job_token_scope`)),
});
