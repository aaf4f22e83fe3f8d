/** Bounds on the cost of a rule: its length, its depth, its loops, and its time. */

import { type CelFunc, type CelList, CelScalar, celFunc, celList, listType } from "@bufbuild/cel";
import { RE2JS } from "@bufbuild/re2";
import { type Comprehension, type Expr, partsOf } from "./tree.ts";

/** Bytes of one expression. */
export const maxBytes = 4096;
/** Nested brackets: the parser recurses as deep as they do. */
export const maxDepth = 50;
/** Nested loops: three over 200 items each are 8,000,000 steps. */
export const maxLoopDepth = 2;
/** How long one rule may take. */
export const deadlineMs = 1000;
/** The most that a sum may grow to: a text in characters, a list in items. Both are above what any fact contains. */
const longestText = 8 * 2 ** 20;
const longestList = 500_000;

/** Why an expression is refused before it is parsed. */
export function refusal(source: string): string | undefined {
  const bytes = Buffer.byteLength(source);
  if (bytes > maxBytes) return `has ${bytes} bytes, more than the ${maxBytes} that a rule may have`;
  const depth = bracketDepth(source);
  if (depth > maxDepth) return `has ${depth} nested brackets, more than ${maxDepth}`;
  return undefined;
}

/** Brackets in texts count too: a bound need not be exact. */
function bracketDepth(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const char of source) {
    if ("([{".includes(char)) deepest = Math.max(deepest, ++depth);
    else if (")]}".includes(char)) depth--;
  }
  return deepest;
}

/** The clock of one evaluation. Every turn of a loop checks it. */
export class Deadline {
  isOver = false;
  readonly #now: () => number;
  #endsAt = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  start(): void {
    this.isOver = false;
    this.#endsAt = this.#now() + deadlineMs;
  }

  /** @throws Error once the time is over, so that the loop ends */
  tick(): void {
    this.isOver ||= this.#now() > this.#endsAt;
    if (this.isOver) throw new Error("the rule takes too long");
  }
}

const tick = "@tick";
const collect = "@collect";
const collected = "@collected";

/**
 * Makes every loop check the deadline at each turn, and lets `map` and `filter` add to one list. The library makes a
 * new list of two for every item, which is too deep to read after some thousands of items.
 */
export function bounded(expr: Expr): Expr {
  for (const part of partsOf(expr)) bounded(part);
  const { exprKind } = expr;
  if (exprKind.case !== "comprehensionExpr") return expr;
  const loop = exprKind.value;
  const { id } = expr;
  loop.loopCondition = call(id, "_&&_", [call(id, tick, []), loop.loopCondition]);
  if (isCollecting(loop)) {
    loop.accuInit = call(id, collected, []);
    loop.loopStep = collecting(loop.loopStep as Expr, loop.accuVar);
  }
  return expr;
}

/**
 * Functions that bounded expressions call. No rule can call them, because the parser does not accept their names. Also
 * sums of texts and lists, because the library limits neither their size nor their time, which grows with the square of
 * their parts.
 */
export function boundFunctions(deadline: Deadline): CelFunc[] {
  const { BOOL, DYN, STRING } = CelScalar;
  const arrays = new WeakMap<CelList, unknown[]>();
  return [
    celFunc("_+_", [STRING, STRING], STRING, (a, b) => {
      deadline.tick();
      refuseLongText(a.length + b.length);
      return a + b;
    }),
    celFunc("_+_", [listType(DYN), listType(DYN)], listType(DYN), (a, b) => {
      deadline.tick();
      if (a.size + b.size > longestList)
        throw new Error(`the list would have more than ${longestList} items`);
      return celList([...a, ...b]);
    }),
    celFunc(tick, [], BOOL, () => {
      deadline.tick();
      return true;
    }),
    celFunc(collected, [], listType(DYN), () => {
      const array: never[] = [];
      const list = celList(array);
      arrays.set(list, array);
      return list;
    }),
    celFunc(collect, [listType(DYN), DYN], listType(DYN), (list, item) => {
      arrays.get(list)?.push(item);
      return list;
    }),
  ];
}

/** @throws Error if a text would grow larger than any fact contains */
export function refuseLongText(length: number): void {
  if (length > longestText) throw new Error(`the text would have more than ${longestText} characters`);
}

/** The engine of `matches`. It also checks the deadline, and compiles a pattern once, however often a loop uses it. */
export function boundPatterns(deadline: Deadline): { compile(pattern: string): RE2JS } {
  const compiled = new Map<string, RE2JS>();
  return {
    compile(pattern) {
      deadline.tick();
      const known = compiled.get(pattern) ?? new RE2JS(pattern);
      compiled.set(pattern, known);
      return known;
    },
  };
}

function isCollecting({ accuInit, loopStep, accuVar }: Comprehension): boolean {
  const isEmpty = accuInit?.exprKind.case === "listExpr" && accuInit.exprKind.value.elements.length === 0;
  return isEmpty && loopStep !== undefined && added(step(loopStep), accuVar) !== undefined;
}

/** `condition ? accu + [item] : accu`, or only `accu + [item]`: the macros write no others. */
function step(loopStep: Expr): Expr {
  const { exprKind } = loopStep;
  const isChoice = exprKind.case === "callExpr" && exprKind.value.function === "_?_:_";
  return (isChoice ? exprKind.value.args[1] : undefined) ?? loopStep;
}

function added({ exprKind }: Expr, accuVar: string): Expr | undefined {
  if (exprKind.case !== "callExpr" || exprKind.value.function !== "_+_") return undefined;
  const [left, right] = exprKind.value.args;
  const isAccu = left?.exprKind.case === "identExpr" && left.exprKind.value.name === accuVar;
  return isAccu && right?.exprKind.case === "listExpr" ? right.exprKind.value.elements[0] : undefined;
}

function collecting(loopStep: Expr, accuVar: string): Expr {
  const sum = step(loopStep);
  const { exprKind } = sum;
  const item = added(sum, accuVar);
  if (exprKind.case === "callExpr" && item) {
    exprKind.value.function = collect;
    exprKind.value.args = [exprKind.value.args[0] as Expr, item];
  }
  return loopStep;
}

function call(id: bigint, name: string, args: readonly (Expr | undefined)[]): Expr {
  const value = { $typeName: "cel.expr.Expr.Call", function: name, args };
  return { $typeName: "cel.expr.Expr", id, exprKind: { case: "callExpr", value } } as Expr;
}
