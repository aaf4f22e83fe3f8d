/** Which projects' job tokens may reach the project. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineSelectedFact } from "../define.ts";
import { UnreadableFact } from "../source.ts";

const Node = z.object({
  ciCdSettings: maybe(z.object({ inboundJobTokenScopeEnabled: maybe(z.boolean()) })),
});

export interface JobTokenScope {
  readonly limitsInbound: boolean;
}

const Effective = z.object({ inbound_enabled: z.boolean() });

/**
 * GraphQL shows the stored value, which the instance can override; REST shows what is in force, but not of which project its
 * answer is (lib/api/entities/project_job_token_scope.rb, `ci_inbound_job_token_scope_enabled?` in app/models/project.rb). So
 * it is only believed where both say the same.
 */
export const jobTokenScope = defineSelectedFact<JobTokenScope>({
  id: "job_token_scope",
  summary: "The project's job token scope",
  requiredRole: "Maintainer",
  scope: "project",
  select: {
    on: "project",
    fields: "ciCdSettings { inboundJobTokenScopeEnabled }",
    async read(raw, { gitlab, projectId }) {
      const limitsInbound = parse(Node, raw).ciCdSettings?.inboundJobTokenScopeEnabled;
      if (limitsInbound === undefined)
        throw new UnreadableFact(
          "GitLab does not show this token the job token scope; reading it needs Maintainer",
        );
      if (limitsInbound) return { limitsInbound };
      const answer = await gitlab.read(`/projects/${projectId}/job_token_scope`);
      if (parse(Effective, answer).inbound_enabled)
        throw new UnreadableFact(
          "the project's own setting is off, and GitLab's other answer, which does not name the project, says that the limit is in force, as the instance can decide",
        );
      return { limitsInbound };
    },
  },
});
