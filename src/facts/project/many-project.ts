/** The project and its settings, for many projects: their entries in a list, and over GraphQL what such an entry lacks. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import type { ManyForm } from "../define.ts";
import { jobTokenScope } from "./job-token-scope.ts";
import { projectAnswer } from "./project.ts";
import { pushRule } from "./push-rule.ts";

const Role = z.object({ maxAccessLevel: maybe(z.object({ integerValue: maybe(z.number()) })) });

/** The entry of a list has every key of the project's own answer but `permissions` (lib/api/entities/project.rb). */
export const manyProjects: ManyForm = {
  fact: projectAnswer,
  fields: "maxAccessLevel { integerValue }",
  read(raw, { listed }) {
    if ("permissions" in listed) return { value: listed };
    const level = parse(Role, raw).maxAccessLevel?.integerValue;
    if (level === undefined) return undefined;
    const access = level > 0 ? { access_level: level } : null;
    return { value: { ...listed, permissions: { project_access: access, group_access: null } } };
  },
};

const Rule = z.object({
  userPermissions: maybe(z.object({ adminProject: z.boolean() })),
  pushRules: z.nullable(z.object({ rejectUnsignedCommits: maybe(z.boolean()) })),
});

/** Where the rule leaves the setting open, GraphQL already shows the instance's default (push_rules_type.rb). */
export const manyPushRules: ManyForm = {
  fact: pushRule,
  fields: "userPermissions { adminProject } pushRules { rejectUnsignedCommits }",
  read(raw) {
    const { pushRules, userPermissions } = parse(Rule, raw);
    // REST shows it to Maintainers only. Without that right, an empty answer is not believed here either.
    if (userPermissions?.adminProject !== true) return undefined;
    return { value: pushRules && { rejectsUnsignedCommits: pushRules.rejectUnsignedCommits } };
  },
};

const Scope = z.object({
  ciCdSettings: maybe(z.object({ inboundJobTokenScopeEnabled: maybe(z.boolean()) })),
});

/** False is the stored value: the instance can enforce the limit, which only REST shows (`ci_inbound_job_token_scope_enabled?`). */
export const manyJobTokenScopes: ManyForm = {
  fact: jobTokenScope,
  fields: "ciCdSettings { inboundJobTokenScopeEnabled }",
  read(raw) {
    const isLimited = parse(Scope, raw).ciCdSettings?.inboundJobTokenScopeEnabled === true;
    return isLimited ? { value: { limitsInbound: true } } : undefined;
  },
};
