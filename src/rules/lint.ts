/**
 * What is wrong with a rule before any fact is read: names, fields and functions that do not exist, and comparisons of
 * different kinds. The library's own check is partial. A rule that can never be judged must be reported before its
 * first merge request.
 */

import { didYouMean } from "../shared/nearest.ts";
import { wrongConstant } from "./constants.ts";
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
import { misfit } from "./overloads.ts";
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

/** Nested operators, such as sums, and fields of fields. Walking a deeper expression would exhaust the stack. */
const mostDeep = 300;

function isDeeper(root: Expr, most: number): boolean {
  let level: readonly Expr[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap(partsOf);
  }
  return false;
}

/** @param isRule whether it must be true or false; an expression in a message may be anything */
export function lint(parsed: ParsedExpr, known: ReadonlyMap<string, Topic>, isRule: boolean): Linted {
  const root = parsed.expr as Expr;
  if (isDeeper(root, mostDeep)) {
    const message = `has more than ${mostDeep} nested steps: divide it into parts, or use a list`;
    return { problems: [{ message, at: 0 }], topics: [] };
  }
  const linter = new Linter(parsed, known);
  const type = linter.infer(root, new Map());
  if (isRule && type && type.kind !== "bool" && linter.problems.length === 0) {
    linter.complain(root, `returns ${described(type)}, but a rule must return true or false`);
  }
  return { problems: linter.problems, topics: [...linter.topics] };
}

type Kind = Expr["exprKind"]["case"];
type ValueOf<K extends Kind> = Extract<
  Expr["exprKind"],
  { readonly case: K; readonly value: unknown }
>["value"];

/** Infers the type of every part. On the way, it notes what is wrong and which topics are read. */
class Linter {
  readonly problems: RuleProblem[] = [];
  readonly topics = new Set<string>();
  private readonly parsed: ParsedExpr;
  private readonly known: ReadonlyMap<string, Topic>;

  constructor(parsed: ParsedExpr, known: ReadonlyMap<string, Topic>) {
    this.parsed = parsed;
    this.known = known;
  }

  complain({ id }: Expr, message: string): void {
    this.problems.push({ message, at: this.parsed.sourceInfo?.positions[String(id)] ?? 0 });
  }

  infer(expr: Expr, scope: Scope): Inferred {
    const { exprKind } = expr;
    switch (exprKind.case) {
      case "constExpr":
        return constant(exprKind.value.constantKind.case);
      case "identExpr":
        return this.name(expr, exprKind.value.name, scope);
      case "selectExpr":
        return this.selection(expr, exprKind.value, scope);
      case "callExpr":
        return this.call(expr, exprKind.value, scope);
      case "listExpr":
        return this.list(exprKind.value, scope);
      case "structExpr":
        return this.struct(expr, exprKind.value, scope);
      case "comprehensionExpr":
        return this.loop(exprKind.value, scope);
      default:
        return undefined;
    }
  }

  private name(expr: Expr, typed: string, scope: Scope): Inferred {
    if (scope.has(typed)) return scope.get(typed);
    const topic = this.known.get(typed);
    if (topic?.parts) {
      const parts = [...topic.parts.values()].map((part) => part.name);
      this.complain(expr, `${typed} is only a group of ${parts.join(", ")}`);
      return undefined;
    }
    if (topic) {
      this.topics.add(typed);
      return topic.type;
    }
    if (typeNames.has(typed)) return { kind: "type" };
    const names = [...this.known.keys(), ...scope.keys()].filter((one) => !one.startsWith("@"));
    const hint = didYouMean(typed, names) || `; rules can name ${[...this.known.keys()].join(", ")}`;
    this.complain(expr, `there is no ${typed}${hint}`);
    return undefined;
  }

  private selection(expr: Expr, { operand, field, testOnly }: ValueOf<"selectExpr">, scope: Scope): Inferred {
    const group = this.groupNamed(operand, scope);
    const part = group?.parts?.get(field);
    if (part) this.topics.add(part.name);
    else if (group) return this.fieldOf(group.type, expr, field, operand);
    const type = part ? part.type : this.fieldOf(operand && this.infer(operand, scope), expr, field, operand);
    return testOnly ? boolean : type;
  }

  /** The owner in `findings.sast`, if it is a topic of parts. */
  private groupNamed(operand: Expr | undefined, scope: Scope): Topic | undefined {
    if (operand?.exprKind.case !== "identExpr") return undefined;
    const { name: owner } = operand.exprKind.value;
    const topic = scope.has(owner) ? undefined : this.known.get(owner);
    return topic?.parts && topic;
  }

  private fieldOf(on: Inferred, expr: Expr, field: string, operand: Expr | undefined): Inferred {
    if (!on || !operand) return undefined;
    if (on.kind !== "record") {
      const hint = on.kind === "list" ? `; use .exists(x, x.${field} ...) on its items` : "";
      this.complain(expr, `${this.written(operand)} is ${described(on)}, which has no fields${hint}`);
      return undefined;
    }
    if (Object.hasOwn(on.fields, field)) return on.fields[field];
    const names = Object.keys(on.fields);
    const hint = didYouMean(field, names) || `; it has ${names.join(", ")}`;
    this.complain(expr, `${this.written(operand)} has no field ${field}${hint}`);
    return undefined;
  }

  private list({ elements }: ValueOf<"listExpr">, scope: Scope): Inferred {
    const [first] = elements.map((element) => this.infer(element, scope));
    return first && isValueType(first) ? { kind: "list", of: first } : undefined;
  }

  private struct(expr: Expr, { messageName }: ValueOf<"structExpr">, scope: Scope): Inferred {
    if (messageName !== "")
      this.complain(expr, `there is no type ${messageName}; rules can make only lists and maps`);
    for (const part of partsOf(expr)) this.infer(part, scope);
    return undefined;
  }

  private loop(comprehension: ValueOf<"comprehensionExpr">, scope: Scope): Inferred {
    const { iterRange, iterVar, accuVar, accuInit, loopCondition, loopStep, result } = comprehension;
    const item = iterRange && this.itemOf(iterRange, scope);
    const initial = accuInit && this.infer(accuInit, scope);
    const inside = new Map(scope).set(iterVar, item).set(accuVar, initial);
    if (loopCondition) this.infer(loopCondition, inside);
    const after = loopStep && this.infer(loopStep, inside);
    return result && this.infer(result, new Map(scope).set(accuVar, initial ?? after));
  }

  private itemOf(iterRange: Expr, scope: Scope): Inferred {
    const range = this.infer(iterRange, scope);
    if (range?.kind === "list") return range.of;
    if (range) {
      const is = `${this.written(iterRange)} is ${described(range)}`;
      this.complain(iterRange, `${is}, and a loop needs a list`);
    }
    return undefined;
  }

  private call(expr: Expr, { function: typed, target, args }: ValueOf<"callExpr">, scope: Scope): Inferred {
    const on = target && this.infer(target, scope);
    const types = args.map((arg) => this.infer(arg, scope));
    if (typed === "ageInDays") this.topics.add("now");
    const part = (one: Expr, type: Inferred) => ({ text: this.written(one), type });
    const parts = args.map((arg, index) => part(arg, types[index]));
    const why = misfit(typed, target && part(target, on), parts) ?? wrongConstant(typed, args);
    if (why) this.complain(expr, why);
    if (Object.hasOwn(ownFunctions, typed)) return { kind: ownFunctions[typed]?.returns ?? "bool" };
    if (Object.hasOwn(standard, typed)) return standard[typed];
    if (Object.hasOwn(ofStrings, typed)) return ofStrings[typed];
    if (Object.hasOwn(operators, typed)) return this.operation(expr, typed, types, args);
    this.complain(expr, unknownFunction(typed));
    return on;
  }

  private operation(expr: Expr, typed: string, types: readonly Inferred[], args: readonly Expr[]): Inferred {
    if (/^_(?:[=!]=|[<>]=?)_$/.test(typed)) this.compare(expr, types, args);
    switch (typed) {
      case "_[_]":
        return types[0]?.kind === "list" ? types[0].of : undefined;
      case "_?_:_":
        return types[1] ?? types[2];
      case "_+_":
        // A sum with a list is a list. An empty list has no type of its own.
        return types.find((type) => type?.kind === "list") ?? sameType(types);
      default:
        return operators[typed];
    }
  }

  private compare(expr: Expr, [a, b]: readonly Inferred[], [left, right]: readonly Expr[]): void {
    if (!a || !b || !left || !right || kindOf(a) === kindOf(b) || a.kind === "null" || b.kind === "null")
      return;
    const both = `${this.written(left)} is ${described(a)} and ${this.written(right)} ${described(b)}`;
    this.complain(expr, `${both}: they cannot be compared`);
  }

  private written(expr: Expr): string {
    return textOf(expr, this.parsed);
  }
}

function unknownFunction(typed: string): string {
  if (macros.includes(typed)) {
    const right = typed === "has" ? "has(x.field)" : `list.${typed}(item, condition)`;
    return `${typed} must be written as ${right}`;
  }
  const all = [...Object.keys(ownFunctions), ...Object.keys(standard), ...stringFunctionNames, ...macros];
  return `there is no function ${typed}${didYouMean(typed, all)}`;
}
