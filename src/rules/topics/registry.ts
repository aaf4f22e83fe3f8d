/** Everything a rule can name: one line each. */

import type { Topic } from "../topic.ts";
import { approvalsTopic } from "./approvals.ts";
import { changesTopic } from "./changes.ts";
import { commitsTopic } from "./commits.ts";
import { mergeRequestTopic, threadsTopic } from "./merge-request.ts";
import { nowTopic } from "./now.ts";
import { membersTopic, projectTopic, protectedBranchesTopic } from "./project.ts";

export const topics: ReadonlyMap<string, Topic> = new Map(
  [
    mergeRequestTopic,
    threadsTopic,
    approvalsTopic,
    commitsTopic,
    changesTopic,
    projectTopic,
    membersTopic,
    protectedBranchesTopic,
    nowTopic,
  ].map((topic) => [topic.name, topic]),
);
