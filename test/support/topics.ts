/** Every topic with a value that has every field set, and rules that are evaluated over such values. */

import { compile, type Evaluated, type TopicValues } from "../../src/rules/language.ts";
import type { Topic } from "../../src/rules/topic.ts";
import { topics } from "../../src/rules/topics/registry.ts";
import type { Plain, ValueType } from "../../src/rules/types.ts";

export const allTopics: readonly Topic[] = [...topics.values()].flatMap((topic) =>
  topic.parts ? [...topic.parts.values()] : [topic],
);

/** A value with every field set, and two items in every list. */
function sample(type: ValueType): Plain {
  switch (type.kind) {
    case "string":
      return "text 😀";
    case "int":
      return 7;
    case "double":
      return 81.5;
    case "bool":
      return true;
    case "timestamp":
      return Date.UTC(2026, 10, 20);
    case "list":
      return [sample(type.of), sample(type.of)];
    case "record":
      return Object.fromEntries(Object.entries(type.fields).map(([name, field]) => [name, sample(field)]));
  }
}

export const values: TopicValues = new Map(allTopics.map(({ name, type }) => [name, sample(type)]));

export function evaluate(source: string, given: TopicValues = values): Evaluated | undefined {
  const compiled = compile(source, topics, false);
  return "expression" in compiled ? compiled.expression.evaluate(given, () => 0) : undefined;
}
