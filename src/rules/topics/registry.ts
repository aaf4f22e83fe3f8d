/** Everything a rule can name: one line each. */

import type { Topic } from "../topic.ts";
import { approvalsTopic } from "./approvals/approvals.ts";
import { protectedBranchesTopic } from "./branches/protected-branches.ts";
import { findingsTopic } from "./findings/findings.ts";
import { changesTopic } from "./merge-request/changes.ts";
import { commitsTopic } from "./merge-request/commits.ts";
import { mergeRequestTopic, threadsTopic } from "./merge-request/merge-request.ts";
import { nowTopic } from "./now.ts";
import { membersTopic } from "./people/members.ts";
import { pipelineTopic, testsTopic } from "./pipeline/pipeline.ts";
import { projectTopic } from "./project/project.ts";
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
    findingsTopic,
    sbomTopic,
    filesTopic,
    projectTopic,
    membersTopic,
    protectedBranchesTopic,
    nowTopic,
  ].map((topic) => [topic.name, topic]),
);
