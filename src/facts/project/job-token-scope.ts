/** Which projects' job tokens may reach the project. */

import { flag, mapped, type Of, object, parse } from "../../shared/shape.ts";
import { defineFact } from "../define.ts";

const Scope = mapped(object({ inbound_enabled: flag() }), ({ inbound_enabled }) => ({
  limitsInbound: inbound_enabled,
}));
export type JobTokenScope = Of<typeof Scope>;

export const jobTokenScope = defineFact<JobTokenScope>({
  id: "job_token_scope",
  summary: "The project's job token scope",
  requiredRole: "Maintainer",
  scope: "project",
  collect: async ({ gitlab, projectId }) =>
    parse(Scope, await gitlab.read(`/projects/${projectId}/job_token_scope`)),
});
