/**
 * Functions of texts in characters, that is in code points, as `size()` counts them. The library's own functions count
 * UTF-16 units, which cuts an emoji in two, and its `split` with a limit drops the rest.
 */

import { type CelFunc, type CelList, CelScalar, celFunc, celList, celMethod, listType } from "@bufbuild/cel";
import { refuseLongText } from "./bounds.ts";

const { BOOL, DYN, INT, STRING } = CelScalar;
const LIST = listType(DYN);

/** CEL's string functions whose result is not far larger than their input. */
export const stringFunctions: readonly CelFunc[] = [
  celMethod("charAt", STRING, [INT], STRING, charAt),
  celMethod("indexOf", STRING, [STRING], INT, indexOf),
  celMethod("indexOf", STRING, [STRING, INT], INT, indexOf),
  celMethod("lastIndexOf", STRING, [STRING], INT, lastIndexOf),
  celMethod("lastIndexOf", STRING, [STRING, INT], INT, lastIndexOf),
  celMethod("lowerAscii", STRING, [], STRING, function (this: string) {
    return this.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  }),
  celMethod("upperAscii", STRING, [], STRING, function (this: string) {
    return this.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
  }),
  celMethod("split", STRING, [STRING], LIST, split),
  celMethod("split", STRING, [STRING, INT], LIST, split),
  celMethod("substring", STRING, [INT], STRING, substring),
  celMethod("substring", STRING, [INT, INT], STRING, substring),
  celMethod("trim", STRING, [], STRING, trim),
  celMethod("join", LIST, [], STRING, join),
  celMethod("join", LIST, [STRING], STRING, join),
];

/** `<` and the others: UTF-16 puts an emoji before U+E000. */
export const stringOrder: readonly CelFunc[] = [
  celFunc("_<_", [STRING, STRING], BOOL, (a, b) => order(a, b) < 0),
  celFunc("_<=_", [STRING, STRING], BOOL, (a, b) => order(a, b) <= 0),
  celFunc("_>_", [STRING, STRING], BOOL, (a, b) => order(a, b) > 0),
  celFunc("_>=_", [STRING, STRING], BOOL, (a, b) => order(a, b) >= 0),
];

export const stringFunctionNames: readonly string[] = [...new Set(stringFunctions.map(({ name }) => name))];

function order(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let unit = 0; unit < shorter; unit++) {
    const [one, other] = [a.charCodeAt(unit), b.charCodeAt(unit)];
    if (one !== other) return rank(one) - rank(other);
  }
  return a.length - b.length;
}

/** A surrogate belongs to a character above all characters of one unit. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

function charAt(this: string, index: bigint): string {
  const code = this.codePointAt(unitOf(this, index));
  return code === undefined ? "" : String.fromCodePoint(code);
}

function substring(this: string, start: bigint, end?: bigint): string {
  const from = unitOf(this, start);
  if (end === undefined) return this.slice(from);
  if (start > end) throw new Error(`a part from ${start} to ${end} ends before it begins`);
  return this.slice(from, unitOf(this, end));
}

/** Behind the end nothing is found, as in cel-go. A negative place is an error. */
function indexOf(this: string, part: string, start = 0n): bigint {
  return found(this, this.indexOf(part, unitWithin(this, start) ?? this.length));
}

function lastIndexOf(this: string, part: string, start?: bigint): bigint {
  if (start === undefined) return found(this, this.lastIndexOf(part));
  const unit = unitWithin(this, start) ?? this.length;
  return found(this, unit === this.length && part !== "" ? -1 : this.lastIndexOf(part, unit));
}

/** At most this many parts, of which the last one contains the rest. A negative limit means no limit. */
function split(this: string, separator: string, most = -1n): CelList {
  if (most === 0n) return celList([]);
  const parts = separator === "" ? [...this] : this.split(separator);
  if (most < 0n || most >= parts.length) return celList(parts);
  const last = Number(most) - 1;
  return celList([...parts.slice(0, last), parts.slice(last).join(separator)]);
}

/** White space as Unicode defines it. Neither JavaScript's `trim` nor `\s` matches exactly this. */
const space = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** Trims both ends. A regular expression for space before an end takes quadratic time for a long run of space inside. */
function trim(this: string): string {
  let start = 0;
  let end = this.length;
  while (start < end && space.test(this.charAt(start))) start++;
  while (end > start && space.test(this.charAt(end - 1))) end--;
  return this.slice(start, end);
}

function join(this: CelList, separator = ""): string {
  const texts: string[] = [];
  let length = 0;
  for (const item of this) {
    if (typeof item !== "string") throw new Error("join requires a list of texts");
    length += item.length + separator.length;
    refuseLongText(length);
    texts.push(item);
  }
  return texts.join(separator);
}

function found(text: string, unit: number): bigint {
  return unit < 0 ? -1n : BigInt([...text.slice(0, unit)].length);
}

/** The UTF-16 unit where a character begins, or the end. */
function unitOf(text: string, index: bigint): number {
  const unit = unitWithin(text, index);
  if (unit === undefined)
    throw new Error(`place ${index} is outside a text of ${[...text].length} characters`);
  return unit;
}

/** Undefined behind the end. */
function unitWithin(text: string, index: bigint): number | undefined {
  if (index < 0n) throw new Error(`place ${index} is before the text`);
  if (index > text.length) return undefined;
  let unit = 0;
  for (let left = Number(index); left > 0; left--) {
    if (unit === text.length) return undefined;
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  return unit;
}
