/**
 * What is wrong with a rule before any fact is read: names and fields that do not exist, functions there are none of,
 * comparisons of different kinds. The library's own check is partial, and a rule that can never be judged must not
 * wait for its first merge request to say so.
 */

import { didYouMean } from "../shared/nearest.ts";
import { ownFunctions } from "./functions.ts";
import {
  boolean,
  constant,
  described,
  type Inferred,
  isValueType,
  kindOf,
  macros,
  ofStrings,
  operators,
  type Scope,
  sameType,
  standard,
  typeNames,
} from "./kinds.ts";
import { stringFunctionNames } from "./strings.ts";
import type { Topic } from "./topic.ts";
import { type Expr, type ParsedExpr, partsOf, textOf } from "./tree.ts";

export interface RuleProblem {
  readonly message: string;
  /** Character of the expression, from 0. */
  readonly at: number;
}

export interface Linted {
  readonly problems: readonly RuleProblem[];
  /** Names of the topics it reads. */
  readonly topics: readonly string[];
}

/** Of operators in operators, such as sums, and fields of fields; whoever walks a deeper one runs out of stack. */
const mostDeep = 300;

function isDeeper(root: Expr, most: number): boolean {
  let level: readonly Expr[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap(partsOf);
  }
  return false;
}

/** @param isRule whether it must be true or false; what stands in a message may be anything */
export function lint(parsed: ParsedExpr, known: ReadonlyMap<string, Topic>, isRule: boolean): Linted {
  const problems: RuleProblem[] = [];
  const topics = new Set<string>();
  const root = parsed.expr as Expr;
  if (isDeeper(root, mostDeep)) {
    const message = `has more than ${mostDeep} steps in one another: divide it into parts, or use a list`;
    return { problems: [{ message, at: 0 }], topics: [] };
  }
  const type = infer(root, new Map());
  if (isRule && type && type.kind !== "bool" && problems.length === 0) {
    complain(root, `gives ${described(type)}, and a rule must give true or false`);
  }
  return { problems, topics: [...topics] };

  function complain({ id }: Expr, message: string): void {
    problems.push({ message, at: parsed.sourceInfo?.positions[String(id)] ?? 0 });
  }

  function infer(expr: Expr, scope: Scope): Inferred {
    const { exprKind } = expr;
    switch (exprKind.case) {
      case "constExpr":
        return constant(exprKind.value.constantKind.case);
      case "identExpr":
        return name(expr, exprKind.value.name, scope);
      case "selectExpr": {
        const { operand, field, testOnly } = exprKind.value;
        const group = groupNamed(operand, scope);
        const part = group?.parts?.get(field);
        if (group && !part) return select(expr, group.type, field, operand);
        if (part) {
          topics.add(part.name);
          return testOnly ? boolean : part.type;
        }
        const found = select(expr, operand && infer(operand, scope), field, operand);
        return testOnly ? boolean : found;
      }
      case "callExpr":
        return called(expr, exprKind.value, scope);
      case "listExpr": {
        const [first] = exprKind.value.elements.map((element) => infer(element, scope));
        return first && isValueType(first) ? { kind: "list", of: first } : undefined;
      }
      case "comprehensionExpr": {
        const { iterRange, iterVar, accuVar, accuInit, loopCondition, loopStep, result } = exprKind.value;
        const range = iterRange && infer(iterRange, scope);
        if (range && range.kind !== "list" && iterRange)
          complain(
            iterRange,
            `${written(iterRange)} is ${described(range)}, and only lists can be gone through`,
          );
        const item = range?.kind === "list" ? range.of : undefined;
        const initial = accuInit && infer(accuInit, scope);
        const inside = new Map(scope).set(iterVar, item).set(accuVar, initial);
        if (loopCondition) infer(loopCondition, inside);
        const after = loopStep && infer(loopStep, inside);
        const accu = initial ?? after;
        return result && infer(result, new Map(scope).set(accuVar, accu));
      }
      default: {
        if (exprKind.case === "structExpr" && exprKind.value.messageName !== "")
          complain(expr, `there is no type ${exprKind.value.messageName}; rules make lists and maps only`);
        for (const part of partsOf(expr)) infer(part, scope);
        return undefined;
      }
    }
  }

  function name(expr: Expr, typed: string, scope: Scope): Inferred {
    if (scope.has(typed)) return scope.get(typed);
    const topic = known.get(typed);
    if (topic?.parts) {
      complain(
        expr,
        `${typed} is only a name for ${[...topic.parts.values()].map((part) => part.name).join(", ")}`,
      );
      return undefined;
    }
    if (topic) {
      topics.add(typed);
      return topic.type;
    }
    if (typeNames.has(typed)) return { kind: "type" };
    const names = [...known.keys(), ...scope.keys()].filter((one) => !one.startsWith("@"));
    complain(
      expr,
      `there is no ${typed}${didYouMean(typed, names) || `; rules can name ${[...known.keys()].join(", ")}`}`,
    );
    return undefined;
  }

  /** The owner in `findings.sast`, where it is a topic of parts. */
  function groupNamed(operand: Expr | undefined, scope: Scope): Topic | undefined {
    if (operand?.exprKind.case !== "identExpr") return undefined;
    const { name: owner } = operand.exprKind.value;
    const topic = scope.has(owner) ? undefined : known.get(owner);
    return topic?.parts && topic;
  }

  function select(expr: Expr, on: Inferred, field: string, operand: Expr | undefined): Inferred {
    if (!on || !operand) return undefined;
    if (on.kind !== "record") {
      const hint = on.kind === "list" ? `; ask .exists(x, x.${field} ...) of its items` : "";
      complain(expr, `${written(operand)} is ${described(on)}, which has no fields${hint}`);
      return undefined;
    }
    if (Object.hasOwn(on.fields, field)) return on.fields[field];
    const names = Object.keys(on.fields);
    complain(
      expr,
      `${written(operand)} has no field ${field}${didYouMean(field, names) || `; it has ${names.join(", ")}`}`,
    );
    return undefined;
  }

  function called(
    expr: Expr,
    { function: typed, target, args }: { function: string; target?: Expr | undefined; args: Expr[] },
    scope: Scope,
  ): Inferred {
    const on = target && infer(target, scope);
    const types = args.map((arg) => infer(arg, scope));
    if (typed === "ageInDays") topics.add("now");
    if (Object.hasOwn(ownFunctions, typed)) return { kind: ownFunctions[typed]?.returns ?? "bool" };
    if (Object.hasOwn(standard, typed)) return standard[typed];
    if (Object.hasOwn(ofStrings, typed)) return ofStrings[typed];
    if (!Object.hasOwn(operators, typed)) {
      const all = [...Object.keys(ownFunctions), ...Object.keys(standard), ...stringFunctionNames, ...macros];
      const isMacro = macros.includes(typed);
      complain(
        expr,
        isMacro
          ? `${typed} is not written right: ${typed === "has" ? "has(x.field)" : `list.${typed}(item, condition)`}`
          : `there is no function ${typed}${didYouMean(typed, all)}`,
      );
      return on;
    }
    if (/^_(?:[=!]=|[<>]=?)_$/.test(typed)) compare(expr, types, args);
    if (typed === "_[_]") return types[0]?.kind === "list" ? types[0].of : undefined;
    if (typed === "_?_:_") return types[1] ?? types[2];
    // What is added to a list is a list; an empty one has no type of its own.
    if (typed === "_+_") return types.find((type) => type?.kind === "list") ?? sameType(types);
    return operators[typed];
  }

  function compare(expr: Expr, [a, b]: readonly Inferred[], [left, right]: readonly Expr[]): void {
    if (!a || !b || !left || !right || kindOf(a) === kindOf(b) || a.kind === "null" || b.kind === "null")
      return;
    complain(
      expr,
      `${written(left)} is ${described(a)} and ${written(right)} ${described(b)}: they never compare`,
    );
  }

  function written(expr: Expr): string {
    return textOf(expr, parsed);
  }
}
