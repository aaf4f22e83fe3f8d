/** All questions, in the order in which they are printed. One line for each file of questions. */

import type { Question } from "./question.ts";

const files: readonly (() => Promise<{ readonly questions: readonly Question[] }>)[] = [
  () => import("./questions/address.ts"),
  () => import("./questions/version.ts"),
  () => import("./questions/token.ts"),
  () => import("./questions/project.ts"),
  () => import("./questions/merge-request.ts"),
  () => import("./questions/policy.ts"),
  () => import("./questions/status-checks.ts"),
  () => import("./questions/external-controls.ts"),
  () => import("./questions/variables.ts"),
  () => import("./questions/pipelines.ts"),
  () => import("./questions/trigger.ts"),
];

export async function allQuestions(): Promise<readonly Question[]> {
  return (await Promise.all(files.map((load) => load()))).flatMap(({ questions }) => questions);
}
