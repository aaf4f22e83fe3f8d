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

/** Over GraphQL, because REST's answer does not say of which project it is (lib/api/entities/project_job_token_scope.rb). */
export const jobTokenScope = defineSelectedFact<JobTokenScope>({
  id: "job_token_scope",
  summary: "The project's job token scope",
  requiredRole: "Maintainer",
  scope: "project",
  select: {
    on: "project",
    fields: "ciCdSettings { inboundJobTokenScopeEnabled }",
    read(raw) {
      const limitsInbound = parse(Node, raw).ciCdSettings?.inboundJobTokenScopeEnabled;
      if (limitsInbound === undefined)
        throw new UnreadableFact(
          "GitLab does not show this token the job token scope; reading it needs Maintainer",
        );
      return { limitsInbound };
    },
  },
});
