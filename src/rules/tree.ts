/** Walking a parsed expression: its parts, the text of each, and where it stands. */

import { unparse } from "@bufbuild/cel";
import type { Expr, ParsedExpr } from "@bufbuild/cel-spec/cel/expr/syntax_pb.js";

export type { Expr, ParsedExpr } from "@bufbuild/cel-spec/cel/expr/syntax_pb.js";
export type Comprehension = Extract<Expr["exprKind"], { case: "comprehensionExpr" }>["value"];

/** The parts of an expression, a loop's own parts included, in the order they are evaluated. */
export function partsOf({ exprKind }: Expr): readonly Expr[] {
  switch (exprKind.case) {
    case "selectExpr":
      return defined([exprKind.value.operand]);
    case "callExpr":
      return defined([exprKind.value.target, ...exprKind.value.args]);
    case "listExpr":
      return exprKind.value.elements;
    case "structExpr":
      return exprKind.value.entries.flatMap(({ keyKind, value }) =>
        defined([keyKind.case === "mapKey" ? keyKind.value : undefined, value]),
      );
    case "comprehensionExpr": {
      const { iterRange, accuInit, loopCondition, loopStep, result } = exprKind.value;
      return defined([iterRange, accuInit, loopCondition, loopStep, result]);
    }
    default:
      return [];
  }
}

/** An expression's source as CEL writes it, macros as they were typed. */
export function textOf(expr: Expr, { sourceInfo }: ParsedExpr): string {
  const parsed = { $typeName: "cel.expr.ParsedExpr", expr, sourceInfo } as ParsedExpr;
  return unparse(parsed);
}

/** The depth of nested loops. A loop over the result of another loop is not nested in it. */
export function loopDepth(expr: Expr): number {
  const { exprKind } = expr;
  if (exprKind.case !== "comprehensionExpr") return Math.max(0, ...partsOf(expr).map(loopDepth));
  const { iterRange, loopCondition, loopStep, accuInit, result } = exprKind.value;
  const inside = defined([loopCondition, loopStep, accuInit, result]).map(loopDepth);
  const range = iterRange ? loopDepth(iterRange) : 0;
  return Math.max(range, 1 + Math.max(0, ...inside));
}

function defined<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item): item is T => item !== undefined);
}
