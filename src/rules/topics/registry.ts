/** Everything a rule can name: one line each. */

import type { Topic } from "../topic.ts";
import { approvalRulesTopic, approvalSettingsTopic } from "./approvals/approval-rules.ts";
import { approvalsTopic } from "./approvals/approvals.ts";
import { protectedBranchesTopic, protectedTagsTopic } from "./branches/protected-branches.ts";
import { findingsTopic } from "./findings/findings.ts";
import { changesTopic } from "./merge-request/changes.ts";
import { commitsTopic } from "./merge-request/commits.ts";
import { mergeRequestTopic, threadsTopic } from "./merge-request/merge-request.ts";
import { nowTopic } from "./now.ts";
import { accessTokensTopic, deployKeysTopic, deployTokensTopic } from "./people/access-tokens.ts";
import { membersTopic } from "./people/members.ts";
import { ciTopic } from "./pipeline/ci.ts";
import { pipelineTopic, testsTopic } from "./pipeline/pipeline.ts";
import { groupTopic } from "./project/group.ts";
import { integrationsTopic } from "./project/integrations.ts";
import { mergeSettingsTopic } from "./project/merge-settings.ts";
import { projectTopic } from "./project/project.ts";
import { protectedEnvironmentsTopic } from "./project/protected-environments.ts";
import { pushRuleTopic } from "./project/push-rule.ts";
import { runnersTopic } from "./project/runners.ts";
import { securityPoliciesTopic } from "./project/security-policies.ts";
import { variablesTopic } from "./project/variables.ts";
import { webhooksTopic } from "./project/webhooks.ts";
import { filesTopic } from "./repository/files.ts";
import { sbomTopic } from "./sbom/sbom.ts";

export const topics: ReadonlyMap<string, Topic> = new Map(
  [
    mergeRequestTopic,
    threadsTopic,
    approvalsTopic,
    commitsTopic,
    changesTopic,
    pipelineTopic,
    testsTopic,
    ciTopic,
    findingsTopic,
    sbomTopic,
    filesTopic,
    projectTopic,
    membersTopic,
    protectedBranchesTopic,
    protectedTagsTopic,
    protectedEnvironmentsTopic,
    approvalRulesTopic,
    approvalSettingsTopic,
    mergeSettingsTopic,
    pushRuleTopic,
    variablesTopic,
    webhooksTopic,
    integrationsTopic,
    accessTokensTopic,
    deployKeysTopic,
    deployTokensTopic,
    runnersTopic,
    securityPoliciesTopic,
    groupTopic,
    nowTopic,
  ].map((topic) => [topic.name, topic]),
);
