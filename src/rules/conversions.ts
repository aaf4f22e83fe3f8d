/**
 * Conversions between texts and numbers as CEL defines them. The library reads a text as JavaScript does: the empty
 * text is 0 and "n/a" is NaN, so that a mistake would decide a rule instead of being an error.
 */

import { type CelFunc, CelScalar, celFunc, celUint } from "@bufbuild/cel";

const { BOOL, DOUBLE, INT, STRING, UINT } = CelScalar;
const minInt = -(2n ** 63n);
const maxInt = 2n ** 63n - 1n;
const maxUint = 2n ** 64n - 1n;

export const conversions: readonly CelFunc[] = [
  celFunc("int", [STRING], INT, (text) => whole("int", /^[+-]?0*\d{1,20}$/, text, minInt, maxInt)),
  celFunc("uint", [STRING], UINT, (text) => celUint(whole("uint", /^0*\d{1,20}$/, text, 0n, maxUint))),
  celFunc("double", [STRING], DOUBLE, double),
  celFunc("bool", [STRING], BOOL, bool),
  celFunc("string", [DOUBLE], STRING, doubleText),
];

/** The pattern bounds the digits, because a BigInt of a million of them takes seconds. */
function whole(type: string, pattern: RegExp, text: string, least: bigint, most: bigint): bigint {
  if (!pattern.test(text)) throw notOf(type, text);
  const value = BigInt(text.replace(/^\+/, ""));
  if (value < least || value > most) throw new Error(`"${text}" is outside the range of ${type}`);
  return value;
}

function double(text: string): number {
  if (/^nan$/i.test(text)) return Number.NaN;
  const infinity = /^([+-]?)inf(?:inity)?$/i.exec(text);
  if (infinity) return infinity[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) throw notOf("double", text);
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Error(`"${text}" is outside the range of double`);
  return value;
}

const truths = new Set(["1", "t", "T", "true", "True", "TRUE"]);
const falsehoods = new Set(["0", "f", "F", "false", "False", "FALSE"]);

function bool(text: string): boolean {
  if (!truths.has(text) && !falsehoods.has(text)) throw notOf("bool", text);
  return truths.has(text);
}

/** As Go's `%g`. CEL leaves the form open, and a rule must have the same result everywhere. */
function doubleText(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
  if (Object.is(value, -0)) return "-0";
  const [digits = "", power = ""] = value.toExponential().split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return String(value);
  return `${digits}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

function notOf(type: string, text: string): Error {
  return new Error(`"${text}" is not ${type === "int" ? "an" : "a"} ${type}`);
}
