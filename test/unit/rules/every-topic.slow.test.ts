/**
 * Every topic and every function, with values at the edges of what they may be.
 *
 * Slow: it compiles and evaluates some ten thousand rules.
 */

import type { CelValue } from "@bufbuild/cel";
import { describe, expect, it } from "vitest";
import { ownFunctions } from "../../../src/rules/functions.ts";
import { operators, standard } from "../../../src/rules/kinds.ts";
import type { Evaluated, TopicValues } from "../../../src/rules/language.ts";
import { shownOf } from "../../../src/rules/part-values.ts";
import { stringFunctionNames } from "../../../src/rules/strings.ts";
import type { ValueType } from "../../../src/rules/types.ts";
import { allTopics, evaluate, values } from "../../support/topics.ts";

/** Every macro over a list, coming to true and to false, by whole items and by each of their fields. */
function overList(list: string, item: ValueType): string[] {
  const parts = ["x", ...(item.kind === "record" ? Object.keys(item.fields).map((name) => `x.${name}`) : [])];
  return parts.flatMap((part) =>
    [`${part} == ${part}`, `${part} != ${part}`].flatMap((condition) => [
      ...["all", "exists", "exists_one"].map((macro) => `${list}.${macro}(x, ${condition})`),
      `${list}.filter(x, ${condition})`,
      `${list}.map(x, ${condition}, ${part})`,
      `${list}.map(x, {"a": ${part}, "b": [${part}]})`,
      ...(part === "x" ? [] : [`${list}.all(x, has(${part}) && ${condition})`]),
    ]),
  );
}

function over(path: string, type: ValueType): string[] {
  if (type.kind === "list") return [path, `${path}[0]`, ...overList(path, type.of)];
  if (type.kind !== "record") return [path, `[${path}]`, `${path} == ${path}`, `${path} != ${path}`];
  const fields = Object.entries(type.fields);
  return fields.flatMap(([name, field]) => [
    `has(${path}.${name})`,
    `!has(${path}.${name})`,
    ...over(`${path}.${name}`, field),
  ]);
}

/** The value and all parts of a rule, as they are written into a report and a message. */
function shownParts({ result, partValues }: Evaluated): unknown {
  return [partValues(), "unknown" in result ? result.unknown : (shownOf(result.value as CelValue) ?? null)];
}

describe("every topic with every field set", () => {
  it.each(allTopics.map((topic) => [topic.name, topic] as const))(
    "%s is judged and shown",
    (name, { type }) => {
      const expressions = over(name, type);
      expect(expressions.length).toBeGreaterThan(3);
      for (const source of expressions) {
        const evaluated = evaluate(source);
        if (!evaluated) throw new Error(`${source} does not compile`);
        expect([source, evaluated.result]).toEqual([source, { value: expect.anything() }]);
        const parts = shownParts(evaluated);
        expect(JSON.parse(JSON.stringify(parts))).toEqual(parts);
      }
    },
  );
});

/** At the edges of every type, some of them not what a function takes. */
const extremes = [
  ...['"😀"', "merge_request.title", "merge_request.description", "b'\\xff'", "null", "true"],
  ...["-9223372036854775808", "9223372036854775807", "18446744073709551615u"],
  ...["double('NaN')", "double('Infinity')", "1.7976931348623157e308"],
  ...["timestamp('0001-01-01T00:00:00Z')", "timestamp('9999-12-31T23:59:59.999999999Z')"],
  ...["duration('9223372036854775807ns')", "duration('-9223372036854775808ns')"],
  ...["[]", '{"a": {1: [null]}}', "int", "commits"],
];
const odd: TopicValues = new Map(values).set("merge_request", {
  ...(values.get("merge_request") as object),
  title: "\ud83d half a character \ude00",
  description: `${"😀".repeat(5000)}\u0000`,
});

function calls(): string[] {
  const names = [...Object.keys(ownFunctions), ...Object.keys(standard), ...stringFunctionNames];
  const signs = Object.keys(operators).flatMap((name) => /^_([^?[]+)_$/.exec(name)?.[1] ?? []);
  return extremes.flatMap((a, index) => [
    ...names.flatMap((name) => [`${name}(${a})`, `dyn(${a}).${name}()`, `merge_request.title.${name}(${a})`]),
    ...[`-(${a})`, `!(${a})`, `[${a}]`, `{"a": ${a}}`, `{${a}: 1}`, `dyn(${a}) ? 1 : 2`],
    ...["all", "exists", "exists_one", "filter", "map"].map((macro) => `dyn(${a}).${macro}(x, dyn(x))`),
    ...extremes
      .filter((_, other) => other === index || (other + index) % 4 === 0)
      .flatMap((b) => [
        ...[...signs, "in"].map((sign) => `dyn(${a}) ${sign} dyn(${b})`),
        ...[`dyn(${a})[${b}]`, `[${a}, ${b}].all(x, x == ${b})`],
      ]),
  ]);
}

describe("every function at the edges of what it may be given", () => {
  it("comes to a value that can be shown, or is unknown", () => {
    let evaluations = 0;
    for (const source of calls()) {
      const evaluated = evaluate(source, odd);
      if (!evaluated) continue;
      evaluations++;
      const parts = shownParts(evaluated);
      const written = JSON.stringify(parts);
      expect(written).not.toMatch(/\p{Surrogate}|\\ud[89a-f]/u);
      expect([source, JSON.parse(written)]).toEqual([source, parts]);
    }
    expect(evaluations).toBeGreaterThan(2_500);
  });
});
