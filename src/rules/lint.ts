/**
 * What is wrong with a rule before any fact is read: names and fields that do not exist, functions there are none of,
 * comparisons of different kinds. The library's own check is partial, and a rule that can never be judged must not
 * wait for its first merge request to say so.
 */

import { didYouMean } from "../shared/nearest.ts";
import { ownFunctions, stringFunctionNames } from "./functions.ts";
import type { Topic } from "./topic.ts";
import { type Expr, type ParsedExpr, textOf } from "./tree.ts";
import { typeName, type ValueType } from "./types.ts";

export interface RuleProblem {
  readonly message: string;
  /** Character of the expression, from 0. */
  readonly at: number;
}

/** Undefined: the type is not known, and anything may be done with it. */
type Inferred = ValueType | { readonly kind: "bytes" | "duration" | "null" | "type" } | undefined;
type Scope = ReadonlyMap<string, Inferred>;

const boolean: Inferred = { kind: "bool" };
const whole: Inferred = { kind: "int" };
const text: Inferred = { kind: "string" };

const standard: Readonly<Record<string, Inferred>> = {
  ...{ size: whole, contains: boolean, startsWith: boolean, endsWith: boolean, matches: boolean },
  ...{
    int: whole,
    uint: undefined,
    double: { kind: "double" },
    string: text,
    bool: boolean,
    bytes: { kind: "bytes" },
  },
  ...{
    timestamp: { kind: "timestamp" },
    duration: { kind: "duration" },
    type: { kind: "type" },
    dyn: undefined,
  },
  ...{ getFullYear: whole, getMonth: whole, getDayOfMonth: whole, getDate: whole, getDayOfWeek: whole },
  ...{ getDayOfYear: whole, getHours: whole, getMinutes: whole, getSeconds: whole, getMilliseconds: whole },
};
const ofStrings: Readonly<Record<string, Inferred>> = {
  ...{ charAt: text, lowerAscii: text, upperAscii: text, substring: text, trim: text, join: text },
  ...{ indexOf: whole, lastIndexOf: whole, split: { kind: "list", of: { kind: "string" } } },
};
const operators: Readonly<Record<string, Inferred>> = {
  ...{ "_&&_": boolean, "_||_": boolean, "!_": boolean, "@in": boolean },
  ...{ "_==_": boolean, "_!=_": boolean, "_<_": boolean, "_<=_": boolean, "_>_": boolean, "_>=_": boolean },
  ...{
    "_+_": undefined,
    "_-_": undefined,
    "_*_": undefined,
    "_/_": undefined,
    "_%_": undefined,
    "-_": undefined,
  },
  ...{ "_[_]": undefined, "_?_:_": undefined, "@not_strictly_false": boolean },
};
const typeNames = new Set([
  "bool",
  "int",
  "uint",
  "double",
  "string",
  "bytes",
  "list",
  "map",
  "null_type",
  "type",
]);
const macros = ["has", "all", "exists", "exists_one", "map", "filter"];

export interface Linted {
  readonly problems: readonly RuleProblem[];
  /** Names of the topics it reads. */
  readonly topics: readonly string[];
}

/** @param isRule whether it must be true or false; what stands in a message may be anything */
export function lint(parsed: ParsedExpr, known: ReadonlyMap<string, Topic>, isRule: boolean): Linted {
  const problems: RuleProblem[] = [];
  const topics = new Set<string>();
  const root = parsed.expr as Expr;
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
        if (exprKind.case === "structExpr")
          for (const { value } of exprKind.value.entries) if (value) infer(value, scope);
        return undefined;
      }
    }
  }

  function name(expr: Expr, typed: string, scope: Scope): Inferred {
    if (scope.has(typed)) return scope.get(typed);
    const topic = known.get(typed);
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

function sameType([a, b]: readonly Inferred[]): Inferred {
  return a?.kind === b?.kind ? a : undefined;
}

function constant(kind: string | undefined): Inferred {
  const kinds: Readonly<Record<string, Inferred>> = {
    ...{ boolValue: boolean, int64Value: whole, uint64Value: whole, doubleValue: { kind: "double" } },
    ...{ stringValue: text, bytesValue: { kind: "bytes" }, nullValue: { kind: "null" } },
  };
  return kinds[kind ?? ""];
}

/** Whole and other numbers compare with each other. */
function kindOf({ kind }: NonNullable<Inferred>): string {
  return kind === "int" || kind === "double" ? "number" : kind;
}

function isValueType(type: NonNullable<Inferred>): type is ValueType {
  return !["bytes", "duration", "null", "type"].includes(type.kind);
}

function described(type: NonNullable<Inferred>): string {
  const words: Readonly<Record<string, string>> = {
    ...{
      string: "text",
      int: "a whole number",
      double: "a number",
      bool: "true or false",
      timestamp: "a time",
    },
    ...{ record: "a record", bytes: "bytes", duration: "a duration", null: "null", type: "a type" },
  };
  return words[type.kind] ?? (isValueType(type) ? typeName(type) : type.kind);
}
