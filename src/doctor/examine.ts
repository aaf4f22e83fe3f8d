/** Asks all questions side by side. A question waits for those that it needs, and is skipped if one of them fails. */

import { awaitedLater } from "../shared/awaited-later.ts";
import { RunError } from "../shared/errors.ts";
import { SchemaError } from "../shared/schema.ts";
import { listed } from "../shared/text.ts";
import type { Exam } from "./exam.ts";
import { type Finding, problem, type Question, skipped } from "./question.ts";

export interface Answered extends Finding {
  readonly id: string;
  readonly title: string;
}

interface Result {
  readonly finding: Finding;
  /** Ids of the questions because of which this one and others cannot be asked. Empty: it was answered well. */
  readonly causes: readonly string[];
}

/** @throws RunError INTERRUPTED, and any defect */
export async function examine(questions: readonly Question[], exam: Exam): Promise<readonly Answered[]> {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const begun = new Map<string, Promise<Result>>();

  function answer(question: Question): Promise<Result> {
    const known = begun.get(question.id);
    if (known) return known;
    // Awaited below, in order.
    const result = awaitedLater(answerOnce(question));
    begun.set(question.id, result);
    return result;
  }

  async function answerOnce(question: Question): Promise<Result> {
    const needed = await Promise.all(
      question.needs.flatMap((id) => {
        const need = byId.get(id);
        return need ? [answer(need)] : [];
      }),
    );
    const causes = [...new Set(needed.flatMap((one) => one.causes))];
    if (causes.length > 0)
      return { finding: { status: "skipped", detail: `not asked, because of ${listed(causes)}` }, causes };
    const finding = await question.ask(exam).catch(asFinding);
    const isBad = finding.status === "problem" || finding.status === "skipped";
    return { finding, causes: isBad ? (finding.because ?? [question.id]) : [] };
  }

  const results = await Promise.all(questions.map(answer));
  return questions.map(({ id, title }, index) => ({
    ...{ id, title },
    ...(results[index]?.finding ?? { status: "skipped", detail: "" }),
  }));
}

function asFinding(error: unknown): Finding {
  if (error instanceof SchemaError)
    return problem(
      `GitLab's answer has an ${error.message}`,
      "check that no proxy changes GitLab's answers, and the version of GitLab",
    );
  if (!(error instanceof RunError) || error.code === "INTERRUPTED") throw error;
  // GraphQL refuses a whole query for one field that an older GitLab lacks.
  const [, field] = /Field '(\w+)' doesn't exist on type/.exec(error.message) ?? [];
  if (field !== undefined)
    return skipped(`this GitLab is too old to show ${field}`, "look at the setting yourself");
  return problem([error.message, ...error.problems].join("; "), error.advice);
}
