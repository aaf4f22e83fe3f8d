import { describe, expect, it } from "vitest";
import type { Exam } from "../../../src/doctor/exam.ts";
import { examine } from "../../../src/doctor/examine.ts";
import { type Finding, ok, problem, type Question, skipped } from "../../../src/doctor/question.ts";
import { allQuestions } from "../../../src/doctor/registry.ts";
import { RunError } from "../../../src/shared/errors.ts";

const exam = {} as Exam;
const question = (id: string, needs: readonly string[], finding: Finding | Error): Question => ({
  ...{ id, title: id, needs },
  ask: async () => {
    if (finding instanceof Error) throw finding;
    return finding;
  },
});
const answers = async (...questions: Question[]) =>
  (await examine(questions, exam)).map(({ id, status, detail }) => `${id} ${status}: ${detail}`);

describe("examine", () => {
  it("skips what needs a question with a problem, and names the first cause", async () => {
    expect(
      await answers(
        question("a", [], problem("broken", "mend it")),
        question("b", ["a"], ok("never asked")),
        question("c", ["b"], ok("never asked")),
        question("d", [], ok("fine")),
      ),
    ).toEqual([
      "a problem: broken",
      "b skipped: not asked, because of a",
      "c skipped: not asked, because of a",
      "d ok: fine",
    ]);
  });

  it("passes on the cause of a question that could not be answered because of another", async () => {
    expect(
      await answers(
        question("a", [], { ...skipped("not known"), because: ["b"] }),
        question("b", [], problem("broken", "mend it")),
        question("c", ["a"], ok("never asked")),
      ),
    ).toEqual(["a skipped: not known", "b problem: broken", "c skipped: not asked, because of b"]);
  });

  it("turns a broken request into a problem, with all its sentences", async () => {
    const error = new RunError("POLICY_INVALID", "two problems", {
      problems: ["one", "two"],
      advice: "look",
    });
    expect(await examine([question("a", [], error)], exam)).toEqual([
      { id: "a", title: "a", status: "problem", detail: "two problems; one; two", fix: "look" },
    ]);
  });

  it("lets an interruption and a defect through", async () => {
    const interruption = new RunError("INTERRUPTED", "cancelled");
    await expect(examine([question("a", [], interruption)], exam)).rejects.toBe(interruption);
    await expect(examine([question("a", [], new TypeError("defect"))], exam)).rejects.toThrow("defect");
  });
});

describe("the questions", () => {
  it("need only questions that exist, and no two have the same id", async () => {
    const all = await allQuestions();
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all.flatMap(({ needs }) => needs).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
