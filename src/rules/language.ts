/** Rules in CEL over named topics: compiled once with every problem at once, evaluated within bounds, explained. */

import { type CelInput, type CelResult, celEnv, isCelError, parse, plan } from "@bufbuild/cel";
import { cut } from "../shared/text.ts";
import {
  bounded,
  boundFunctions,
  boundPatterns,
  Deadline,
  deadlineMs,
  maxLoopDepth,
  refusal,
} from "./bounds.ts";
import { ruleFunctions } from "./functions.ts";
import { lint, type RuleProblem } from "./lint.ts";
import { type PartValues, partValuesOf } from "./part-values.ts";
import type { Topic } from "./topic.ts";
import { type Expr, loopDepth, type ParsedExpr, partsOf, textOf } from "./tree.ts";
import { type Plain, toCel } from "./types.ts";

/** The most characters of a reason: the library quotes any text that it cannot read, however long. */
const longestReason = 300;

export interface Expression {
  readonly source: string;
  readonly topics: readonly Topic[];
  /** @param clock in milliseconds, read while the rule runs; only differences count */
  readonly evaluate: (values: TopicValues, clock: () => number) => Evaluated;
}

/** The values of the topics, by name. */
export type TopicValues = ReadonlyMap<string, Plain>;

export interface Evaluated {
  /** The value, or why there is none. */
  readonly result: { readonly value: CelResult } | { readonly unknown: string };
  /** Values of the parts, calculated on request. */
  readonly partValues: () => PartValues;
}

export type Compiled =
  | { readonly problems: readonly RuleProblem[] }
  | { readonly problems: readonly []; readonly expression: Expression };

/** @param isRule whether it must give true or false */
export function compile(source: string, known: ReadonlyMap<string, Topic>, isRule = true): Compiled {
  const refused = refusal(source);
  if (refused !== undefined) return { problems: [{ message: refused, at: 0 }] };
  const read = parsed(source);
  if ("problem" in read) return { problems: [read.problem] };
  const { problems, topics } = lint(read.tree, known, isRule);
  if (problems.length > 0) return { problems };
  const depth = loopDepth(read.tree.expr);
  if (depth > maxLoopDepth) {
    return { problems: [{ message: `has ${depth} nested loops, more than ${maxLoopDepth}`, at: 0 }] };
  }
  const used = topics.flatMap((name) => topicNamed(name, known) ?? []);
  return {
    problems: [],
    expression: { source, topics: used, evaluate: evaluatorOf(read.tree, used) },
  };
}

function topicNamed(name: string, known: ReadonlyMap<string, Topic>): Topic | undefined {
  const [owner = "", part] = name.split(".");
  return part === undefined ? known.get(owner) : known.get(owner)?.parts?.get(part);
}

type Tree = ParsedExpr & { readonly expr: Expr };

function parsed(source: string): { readonly tree: Tree } | { readonly problem: RuleProblem } {
  try {
    return { tree: parse(source) };
  } catch (error) {
    const { message, location } = error as Error & { location?: { start?: { offset?: number } } };
    const sentence = message.replace(/^<input>:\d+:\d+: /, "");
    return { problem: { message: `is not valid CEL: ${sentence}`, at: location?.start?.offset ?? 0 } };
  }
}

function evaluatorOf(tree: Tree, topics: readonly Topic[]): Expression["evaluate"] {
  return (values, clock) => {
    const deadline = new Deadline(clock);
    const nowMs = values.get("now");
    const funcs = [
      ...ruleFunctions(() => (typeof nowMs === "number" ? nowMs : Number.NaN)),
      ...boundFunctions(deadline),
    ];
    const env = celEnv({ funcs, re2: boundPatterns(deadline) });
    const bindings: Record<string, CelInput> = {};
    try {
      for (const topic of topics) bind(bindings, topic, values.get(topic.name));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return { result: { unknown: error.message }, partValues: () => [] };
    }
    // Bounding changes an expression, and messages show the source, so each run gets a copy.
    const run = (expression: Expr): CelResult => plan(env, bounded(structuredClone(expression)))(bindings);
    const partOf = (part: Expr | string): CelResult | undefined => {
      if (typeof part !== "string") return run(part);
      const read = parsed(part);
      return "tree" in read ? run(read.tree.expr) : undefined;
    };
    deadline.start();
    const value = run(tree.expr);
    return {
      result: deadline.isOver
        ? { unknown: `the rule took longer than ${deadlineMs} ms and was stopped` }
        : isCelError(value)
          ? { unknown: reasonOf(value, tree) }
          : { value },
      partValues: () => partValuesOf(tree, (part) => (deadline.isOver ? undefined : partOf(part))),
    };
  };
}

/** Binds the value under its name. A part is bound beside the others, in one map under the owner's name. */
function bind(bindings: Record<string, CelInput>, topic: Topic, value: Plain): void {
  const [owner = "", part] = topic.name.split(".");
  const cel = celOf(topic, value);
  if (part === undefined) bindings[owner] = cel;
  else {
    const parts = (bindings[owner] ?? new Map()) as Map<string, CelInput>;
    bindings[owner] = parts.set(part, cel);
  }
}

/** A list of 60,000 is converted to CEL once, however many rules read it. */
const converted = new WeakMap<object, CelInput>();

function celOf(topic: Topic, value: Plain): CelInput {
  const key = typeof value === "object" ? value : undefined;
  const known = key && converted.get(key);
  if (known !== undefined) return known;
  const cel = toCel(topic.type, value, topic.name);
  if (key) converted.set(key, cel);
  return cel;
}

/** The library's message, with the part that it is about. The usual reason is an absent field. */
function reasonOf({ message, exprId }: Error & { exprId?: bigint | undefined }, tree: Tree): string {
  const part = exprId === undefined ? undefined : partWith(exprId, tree.expr);
  const text = part ? textOf(part, tree) : undefined;
  if (/no such key|field not found|unresolved attribute/.test(message))
    return `${text ?? "a field"} is not known here; use has() to check`;
  // It may quote a text of any length that the author of a merge request wrote.
  const reason = cut(message, longestReason);
  return text === undefined ? reason : `${text}: ${reason}`;
}

function partWith(id: bigint, expr: Expr): Expr | undefined {
  if (expr.id === id) return expr;
  for (const part of partsOf(expr)) {
    const found = partWith(id, part);
    if (found) return found;
  }
  return undefined;
}
