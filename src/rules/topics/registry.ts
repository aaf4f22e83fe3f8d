/** Everything a rule can name: one line each. */

import type { Topic } from "../topic.ts";
import { approvalsTopic } from "./approvals.ts";
import { changesTopic } from "./changes.ts";
import { commitsTopic } from "./commits.ts";
import { filesTopic } from "./files.ts";
import { findingsTopic } from "./findings.ts";
import { mergeRequestTopic, threadsTopic } from "./merge-request.ts";
import { nowTopic } from "./now.ts";
import { pipelineTopic, testsTopic } from "./pipeline.ts";
import { membersTopic, projectTopic, protectedBranchesTopic } from "./project.ts";
import { sbomTopic } from "./sbom.ts";

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
