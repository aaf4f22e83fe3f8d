import { describe, expect, it } from "vitest";
import { compile } from "../../../src/rules/language.ts";
import { topics } from "../../../src/rules/topics/registry.ts";
import { allTopics, evaluate } from "../../support/topics.ts";

describe("the examples of topics", () => {
  it.each(allTopics.flatMap(({ name, example }) => (example === undefined ? [] : [[name, example]])))(
    "%s has a rule that reads it: %s",
    (name, example) => {
      const compiled = compile(example, topics);
      expect(compiled.problems).toEqual([]);
      expect("expression" in compiled && compiled.expression.topics.map((topic) => topic.name)).toEqual([
        name,
      ]);
      expect(evaluate(example)?.result).toEqual({ value: expect.any(Boolean) });
    },
  );
});
