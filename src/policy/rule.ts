/**
 * Selects an entry with an own rule in CEL: compiles the rule and its placeholders, and judges it over the topics it
 * names.
 */

import { type Actual, fail, type Outcome, pass, unknown } from "../controls/define.ts";
import { controlIds } from "../controls/ids.ts";
import type { FactNeeds } from "../facts/define.ts";
import { clock as clockFact } from "../facts/now.ts";
import { compile, type Evaluated, type Expression, type TopicValues } from "../rules/language.ts";
import type { RuleProblem } from "../rules/lint.ts";
import { type Shown, shownOf } from "../rules/part-values.ts";
import { type Topic, UnknownTopic } from "../rules/topic.ts";
import { topics as known } from "../rules/topics/registry.ts";
import { cut, plain } from "../shared/text.ts";
import type { Problem } from "./document.ts";
import { fillIn, placeholdersOf } from "./placeholders.ts";
import type { SelectedControl } from "./policy.ts";
import type { ControlEntry } from "./schema.ts";
import { phaseOf, type Selection, selected } from "./selection.ts";

export async function selectRule(entry: ControlEntry): Promise<Selection> {
  const { id, rule: source = "", message } = entry;
  const problems: Problem[] = [];
  if (controlIds.includes(id)) {
    const path = ["id"];
    problems.push({ path, message: `${id} is a control of the catalogue: give the rule another id` });
  }
  for (const other of ["expression", "with"] as const) {
    if (entry[other] !== undefined)
      problems.push({ path: [other], message: `${other} and rule exclude each other` });
  }
  const compiled = compile(source, known);
  problems.push(...compiled.problems.map((problem) => placed("rule", source, problem)));
  const fillers = placeholdersOf(message ?? "").map((text) => {
    const filler = compile(text, known, false);
    problems.push(...filler.problems.map((problem) => placed("message", text, problem)));
    return [text, "expression" in filler ? filler.expression : undefined] as const;
  });
  if (problems.length > 0 || !("expression" in compiled)) return { problems, issues: [], warnings: [] };
  const { expression } = compiled;
  const others = new Map(fillers.flatMap(([text, filler]) => (filler ? [[text, filler] as const] : [])));
  const used = [...new Set([expression, ...others.values()].flatMap(({ topics }) => topics))];
  const rule: Rule = { topics: used, judge: judgeOf(entry, expression, others) };
  function judge(facts: Record<string, unknown>): Outcome {
    try {
      const clock = facts[clockFact.id] as () => number;
      const values = valuesOf(used, facts);
      const outcome = rule.judge(values, clock);
      const more = doubtfulOf(used, facts);
      return more.size === 0 ? outcome : agreed(outcome, rule.judge(new Map([...values, ...more]), clock));
    } catch (error) {
      if (error instanceof UnknownTopic) return unknown(error.message);
      throw error;
    }
  }
  const control = { ...described(entry, used), judge: async () => judge };
  rules.set(control.judge, rule);
  return selected(control);
}

/** A rule over the values of topics. Policy tests supply these values themselves. */
export interface Rule {
  readonly topics: readonly Topic[];
  readonly judge: (values: TopicValues, clock: () => number) => Outcome;
}

const rules = new WeakMap<object, Rule>();

/** The rule of a control. Undefined: the control is not a rule. */
export function ruleOf({ judge }: SelectedControl): Rule | undefined {
  return judge && rules.get(judge);
}

/** `rule: sentence`, with the position unless the problem is at the start. */
function placed(key: string, source: string, { message, at }: RuleProblem): Problem {
  const place = at === 0 ? "" : ` (at character ${at + 1}: ${plain(cut(source.slice(at), 30))})`;
  return {
    path: [key],
    message: `${key} ${/^(?:has|is|gives) /.test(message) ? "" : "is wrong: "}${message}${place}`,
  };
}

function described(entry: ControlEntry, topics: readonly Topic[]): Omit<SelectedControl, "judge"> {
  const { id, rule, title, severity, remediation } = entry;
  const isAboutMergeRequest = topics.some(({ scope }) => scope === "merge_request");
  return {
    id,
    title: title ?? id.replaceAll(/[-_]/g, " "),
    severity: severity ?? "medium",
    scope: isAboutMergeRequest ? "merge_request" : "project",
    page: "policy.md#own-rules",
    needs: needsOf(topics),
    expected: { rule },
    remediation: {
      text: remediation ?? "change what the rule checks until it holds",
      ...(isAboutMergeRequest ? { page: "!" } : {}),
    },
    ...phaseOf(entry),
  };
}

/** Facts by their own ids, because topics use different names for the same fact. */
function needsOf(topics: readonly Topic[]): FactNeeds {
  const facts = [clockFact, ...topics.flatMap(({ needs }) => Object.values(needs))];
  return Object.fromEntries(facts.map((fact) => [fact.id, fact] as const));
}

function judgeOf(
  { message }: ControlEntry,
  expression: Expression,
  fillers: ReadonlyMap<string, Expression>,
): Rule["judge"] {
  return (values, clock) => {
    const { result, partValues } = expression.evaluate(values, clock);
    if ("unknown" in result) return unknown(result.unknown);
    if (typeof result.value !== "boolean") return unknown("the rule returns neither true nor false");
    const parts = partValues();
    const actual: Actual = Object.fromEntries(parts.map(({ text, value }) => [text, value]));
    const read = { actual, isCut: parts.length === 0 || parts.some(({ isCut }) => isCut) };
    if (result.value) return pass("the rule holds", read);
    const why = reason(parts);
    if (message === undefined) return fail(`the rule does not hold${why === "" ? "" : `: ${why}`}`, read);
    const filled = fillIn(message, (text) => filling(fillers.get(text), values, clock));
    return fail(fillers.size > 0 || why === "" ? filled : `${filled} (${why})`, read);
  };
}

function valuesOf(topics: readonly Topic[], facts: Record<string, unknown>): TopicValues {
  return new Map(topics.map((topic) => [topic.name, topic.value(needed(topic, facts))]));
}

/** Of topics that leave something out which may be overridden. */
function doubtfulOf(topics: readonly Topic[], facts: Record<string, unknown>): TopicValues {
  return new Map(
    topics.flatMap((topic) => {
      const value = topic.withDoubtful?.(needed(topic, facts));
      return value === undefined ? [] : [[topic.name, value] as const];
    }),
  );
}

function needed({ needs }: Topic, facts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(needs).map(([name, { id }]) => [name, facts[id]] as const));
}

function agreed(outcome: Outcome, other: Outcome): Outcome {
  if (outcome.status === other.status) return outcome;
  const [open] = [outcome, other].filter(({ status }) => status === "unknown");
  const [failed] = [outcome, other].filter(({ status }) => status === "fail");
  return open ?? unknown(`${failed?.message}, unless a CI/CD variable overrides the configuration`);
}

/** The fields that the rule read, or else the values it computed: `merge_request.title is "add refunds"`. */
function reason(partValues: ReturnType<Evaluated["partValues"]>): string {
  const parts = partValues.slice(0, -1).filter(({ value }) => typeof value !== "object");
  const fields = parts.filter(({ isField }) => isField);
  const telling = (fields.length > 0 ? fields : parts).slice(0, 5);
  return telling.map(({ text, value }) => `${text} is ${JSON.stringify(value)}`).join(", ");
}

function filling(filler: Expression | undefined, values: TopicValues, clock: () => number): string {
  const result = filler?.evaluate(values, clock).result;
  if (!result || "unknown" in result || result.value instanceof Error) return "?";
  const shown = shownOf(result.value);
  return Array.isArray(shown) ? shown.map(filled).join(", ") : filled(shown ?? "?");
}

function filled(value: Shown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
