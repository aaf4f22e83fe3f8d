/**
 * Times and durations as CEL defines them. The library takes the seconds of `timestamp(int)` for milliseconds, moves a
 * date that does not exist to the next month, and reads the parts of a time in the time zone of the machine.
 */

import { type CelFunc, CelScalar, celFunc, celMethod, objectType } from "@bufbuild/cel";
import { create } from "@bufbuild/protobuf";
import { type ReflectMessage, reflect } from "@bufbuild/protobuf/reflect";
import { type Duration, DurationSchema, type Timestamp, TimestampSchema } from "@bufbuild/protobuf/wkt";
import { dayMs } from "../shared/time.ts";

const { INT, STRING } = CelScalar;
const TIMESTAMP = objectType(TimestampSchema);
const DURATION = objectType(DurationSchema);

/** The years 1 to 9999. */
const firstSecond = -62_135_596_800n;
const lastSecond = 253_402_300_799n;
const nanosPerSecond = 1_000_000_000n;
const mostNanos = 2n ** 63n - 1n;

export const timeFunctions: readonly CelFunc[] = [
  celFunc("timestamp", [INT], TIMESTAMP, (seconds) => timestampOf(seconds, 0)),
  celFunc("timestamp", [STRING], TIMESTAMP, timestamp),
  celFunc("string", [TIMESTAMP], STRING, (time) => timestampText(time.message as Timestamp)),
  celFunc("duration", [STRING], DURATION, duration),
  celFunc("string", [DURATION], STRING, (span) => durationText(span.message as Duration)),
  // CEL has neither. Its implementations that have them disagree about the unit.
  celFunc("int", [DURATION], INT, () => refuse("int(duration)", "getSeconds() gives whole seconds")),
  celFunc("duration", [INT], DURATION, () => refuse("duration(int)", 'write a text such as "90s"')),
  ...field("getFullYear", (date) => date.getUTCFullYear()),
  ...field("getMonth", (date) => date.getUTCMonth()),
  ...field("getDate", (date) => date.getUTCDate()),
  ...field("getDayOfMonth", (date) => date.getUTCDate() - 1),
  ...field("getDayOfWeek", (date) => date.getUTCDay()),
  ...field("getDayOfYear", dayOfYear),
  ...field("getHours", (date) => date.getUTCHours()),
  ...field("getMinutes", (date) => date.getUTCMinutes()),
  ...field("getSeconds", (date) => date.getUTCSeconds()),
  ...field("getMilliseconds", (date) => date.getUTCMilliseconds()),
];

/**
 * A time in a rule; undefined outside the years of CEL. It is a reflected message, because a plain one in a list can be
 * read only while a rule is evaluated, not when the list is shown afterwards.
 */
export function timeOf(ms: number): ReflectMessage | undefined {
  const seconds = Math.floor(ms / 1000);
  if (!(seconds >= firstSecond && seconds <= lastSecond)) return undefined;
  const nanos = Math.floor(ms - seconds * 1000) * 1_000_000;
  return reflect(TimestampSchema, create(TimestampSchema, { seconds: BigInt(seconds), nanos }));
}

function refuse(what: string, instead: string): never {
  throw new Error(`there is no ${what}: ${instead}`);
}

function timestampOf(seconds: bigint, nanos: number): Timestamp {
  if (seconds < firstSecond || seconds > lastSecond)
    throw new Error("the time is outside the years 1 to 9999");
  return create(TimestampSchema, { seconds, nanos });
}

/** RFC 3339 with capitals; digits after the ninth are cut. */
function timestamp(text: string): Timestamp {
  const [, local = "", fraction = "", zone = ""] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  const ms = Date.parse(`${local}Z`);
  const offset = zone === "Z" ? 0 : offsetSeconds(zone);
  // JavaScript changes a date that does not exist to another date.
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 19) !== local || offset === undefined) {
    throw new Error(`"${text}" is not a time such as 2026-11-24T10:00:00Z`);
  }
  return timestampOf(BigInt(ms / 1000 - offset), Number(fraction.slice(0, 9).padEnd(9, "0")));
}

function timestampText({ seconds, nanos }: Timestamp): string {
  return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}${fractionText(nanos)}Z`;
}

const unitNanos: Readonly<Record<string, bigint>> = {
  ...{ ns: 1n, us: 1000n, µs: 1000n, μs: 1000n, ms: 1_000_000n },
  ...{ s: nanosPerSecond, m: 60n * nanosPerSecond, h: 3600n * nanosPerSecond },
};
const amountAndUnit = /(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g;
const wholeDuration = new RegExp(`^[+-]?(?:0|(?:${amountAndUnit.source})+)$`);
/** The library's own bound. */
const longestDuration = 128;

function duration(text: string): Duration {
  if (text.length > longestDuration || !wholeDuration.test(text)) {
    throw new Error(`"${text}" is not a duration such as 90s or 1h30m`);
  }
  let nanos = 0n;
  for (const [, amount = "", unit = ""] of text.matchAll(amountAndUnit)) {
    const [units = "", fraction = ""] = amount.split(".");
    const each = unitNanos[unit] ?? 0n;
    nanos += BigInt(units) * each + (BigInt(fraction) * each) / 10n ** BigInt(fraction.length);
  }
  if (text.startsWith("-")) nanos = -nanos;
  if (nanos > mostNanos || nanos < -mostNanos - 1n) throw new Error(`"${text}" is longer than 292 years`);
  return create(DurationSchema, { seconds: nanos / nanosPerSecond, nanos: Number(nanos % nanosPerSecond) });
}

function durationText({ seconds, nanos }: Duration): string {
  const sign = seconds < 0n || nanos < 0 ? "-" : "";
  return `${sign}${String(seconds).replace("-", "")}${fractionText(Math.abs(nanos))}s`;
}

function fractionText(nanos: number): string {
  return nanos === 0 ? "" : `.${String(nanos).padStart(9, "0").replace(/0+$/, "")}`;
}

/** A field in UTC, and in a time zone. */
function field(name: string, read: (date: Date) => number): CelFunc[] {
  function method(this: ReflectMessage, zone = "UTC"): bigint {
    const { seconds, nanos } = this.message as Timestamp;
    const ms = Number(seconds) * 1000 + Math.floor(nanos / 1_000_000);
    return BigInt(read(new Date(ms + 1000 * zoneOffset(zone, ms))));
  }
  return [celMethod(name, TIMESTAMP, [], INT, method), celMethod(name, TIMESTAMP, [STRING], INT, method)];
}

function dayOfYear(date: Date): number {
  const start = new Date(date);
  start.setUTCMonth(0, 1);
  return Math.round((date.getTime() - start.getTime()) / dayMs);
}

/** Seconds east of Greenwich, of `+02:00` or of a name such as `Europe/Berlin` at a time. */
function zoneOffset(zone: string, ms: number): number {
  if (zone === "" || zone === "UTC") return 0;
  const fixed = offsetSeconds(zone);
  if (fixed !== undefined) return fixed;
  const part = formatOf(zone)
    .formatToParts(ms)
    .find(({ type }) => type === "timeZoneName");
  return offsetSeconds(part?.value.replace("GMT", "") || "+00:00") ?? Number.NaN;
}

/** Of `+02:00`, `02:00` and, before there were time zones, `-04:56:02`. */
function offsetSeconds(text: string): number | undefined {
  const [, sign, hours, minutes, seconds = "0"] =
    /^([+-]?)([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hours === undefined) return undefined;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}

/** A loop uses the same time zone for every item. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError for a time zone that does not exist */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  if (formats.size > 100) formats.clear();
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  formats.set(timeZone, format);
  return format;
}
