/** The values of a rule's parts, which explain its result. */

import { type CelList, type CelValue, isCelError, isCelList, isCelMap } from "@bufbuild/cel";
import { isReflectMessage } from "@bufbuild/protobuf/reflect";
import { type Timestamp, timestampMs } from "@bufbuild/protobuf/wkt";
import { cut } from "../shared/text.ts";
import { type Expr, type ParsedExpr, partsOf, textOf } from "./tree.ts";

export type Shown = string | number | boolean | null | readonly Shown[] | { readonly [key: string]: Shown };

export interface PartValue {
  readonly text: string;
  readonly value: Shown;
  /** It reads a field of a topic, without a calculation. */
  readonly isField: boolean;
  /** What was read is not shown whole: another value may look the same. */
  readonly isCut: boolean;
}
export type PartValues = readonly PartValue[];

const mostPartValues = 40;
const mostItems = 10;
const longest = 300;

/**
 * @param evaluate the value of a part, or of an expression made of parts; undefined if no time is left. A part is not
 * read from its text: CEL's own form of `-(1u)` cannot be parsed.
 * @returns parts before the parts made of them. Parts of loops are left out, because they have a value for each item.
 * If a loop decided something, the items that decided it are shown instead.
 */
export function partValuesOf(tree: ParsedExpr, evaluate: (part: Expr | string) => unknown): PartValues {
  const partValues = new Map<string, PartValue>();
  visit(tree.expr as Expr);
  return [...partValues.values()];

  function visit(expr: Expr): unknown {
    const { exprKind } = expr;
    // A constant needs no evaluation, but a written list may have items that do.
    if (exprKind.case === "listExpr") exprKind.value.elements.forEach(visit);
    if (exprKind.case === "constExpr" || exprKind.case === "listExpr") return undefined;
    const macro = macroOf(expr, tree);
    const parts = (macro ? macro.on : partsOf(expr)).map(visit);
    const isField = exprKind.case === "selectExpr" && !exprKind.value.testOnly;
    // What a loop reads on each of its turns is not shown, nor is a record that a function takes whole.
    const hides = macro
      ? macro.name !== "has"
      : exprKind.case === "callExpr" && exprKind.value.function !== "_[_]" && parts.some(isCelMap);
    const value = add(textOf(expr, tree), isField || exprKind.case === "identExpr", hides, expr);
    const deciding = macro && decidingItems(macro, value, tree);
    if (deciding !== undefined) add(deciding, false, true);
    return value;
  }

  function add(text: string, isField: boolean, hides: boolean, part: Expr | string = text): unknown {
    if (partValues.size >= mostPartValues) return undefined;
    const value = evaluate(part);
    if (value === undefined || isCelError(value) || isCelMap(value)) return value;
    const isSummed = isField && isRecords(value);
    const shown = isSummed ? `${value.size} items` : shownOf(value as CelValue);
    const isCut = hides || isSummed || partValues.size + 1 >= mostPartValues || isTooLong(value as CelValue);
    if (shown !== undefined) partValues.set(text, { text, value: shown, isField, isCut });
    return value;
  }
}

/** Whether `shownOf` leaves something out. */
function isTooLong(value: CelValue): boolean {
  if (typeof value === "string") return value.length >= longest;
  if (isCelList(value)) return value.size > mostItems || [...value].some(isTooLong);
  return isCelMap(value) && [...value].some(([, item]) => isTooLong(item));
}

interface Macro {
  readonly name: string;
  /** What it was called on; `has` is called on nothing. */
  readonly on: readonly Expr[];
  readonly args: readonly Expr[];
}

/** A macro as it was written, before the parser made it a loop or a test. */
function macroOf(expr: Expr, { sourceInfo }: ParsedExpr): Macro | undefined {
  const call = sourceInfo?.macroCalls[String(expr.id)]?.exprKind;
  if (call?.case !== "callExpr") return undefined;
  const { function: name, target, args } = call.value;
  return { name, on: target ? [target] : [], args };
}

/** An expression for the items that made `all` false or `exists` true. */
function decidingItems({ name, on, args }: Macro, value: unknown, tree: ParsedExpr): string | undefined {
  const isDecided = (name === "all" && value === false) || (name === "exists" && value === true);
  const [target] = on;
  const [item, condition] = args;
  if (!isDecided || !target || !item || !condition) return undefined;
  const decides = `${name === "all" ? "!" : ""}(${textOf(condition, tree)})`;
  return `${textOf(target, tree)}.filter(${textOf(item, tree)}, ${decides})`;
}

function isRecords(value: unknown): value is CelList {
  return isCelList(value) && isCelMap(value.get(0));
}

/** A value as JSON, cut if it is long. Large whole numbers and NaN become text. Undefined for what has no such form. */
export function shownOf(value: CelValue): Shown | undefined {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "string") return cut(value, longest);
  if (typeof value === "boolean" || value === null) return value;
  if (isCelList(value)) {
    const items = [...value].slice(0, mostItems).map((item) => shownOf(item) ?? null);
    return value.size > mostItems ? [...items, `and ${value.size - mostItems} more`] : items;
  }
  if (isCelMap(value)) {
    const entries = [...value].map(([key, item]) => [String(key), shownOf(item) ?? null] as const);
    return Object.fromEntries(entries);
  }
  if (isReflectMessage(value) && value.desc.typeName === "google.protobuf.Timestamp") {
    return new Date(timestampMs(value.message as Timestamp)).toISOString();
  }
  return undefined;
}
