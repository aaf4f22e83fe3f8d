/** What each function can be called on and with. A call that fits none would make the rule unknown in every merge request. */

import { described, type Inferred, kindOf } from "./kinds.ts";

/** Kinds as `kindOf` names them. The first is that of the target, `null` for a function without one. */
type Overload = readonly [target: string | null, ...args: string[]];

const ofText = (...args: string[]): Overload => ["string", ...args];
const ofTime: readonly Overload[] = [["timestamp"], ["timestamp", "string"]];
const ofTimeOrDuration: readonly Overload[] = [...ofTime, ["duration"]];
const twoTexts: readonly Overload[] = [[null, "string", "string"]];

const overloads: Readonly<Record<string, readonly Overload[]>> = {
  contains: [ofText("string")],
  startsWith: [ofText("string")],
  endsWith: [ofText("string")],
  matches: [ofText("string"), ...twoTexts],
  charAt: [ofText("number")],
  indexOf: [ofText("string"), ofText("string", "number")],
  lastIndexOf: [ofText("string"), ofText("string", "number")],
  lowerAscii: [ofText()],
  upperAscii: [ofText()],
  trim: [ofText()],
  substring: [ofText("number"), ofText("number", "number")],
  split: [ofText("string"), ofText("string", "number")],
  join: [["list"], ["list", "string"]],
  size: ["string", "bytes", "list", "record"].flatMap((kind): Overload[] => [[kind], [null, kind]]),
  getFullYear: ofTime,
  getMonth: ofTime,
  getDayOfMonth: ofTime,
  getDate: ofTime,
  getDayOfWeek: ofTime,
  getDayOfYear: ofTime,
  getHours: ofTimeOrDuration,
  getMinutes: ofTimeOrDuration,
  getSeconds: ofTimeOrDuration,
  getMilliseconds: ofTimeOrDuration,
  ageInDays: [[null, "timestamp"]],
  semverCompare: twoTexts,
  semverMatches: twoTexts,
  severityAtLeast: twoTexts,
  globMatches: [ofText("string")],
  spdxMatches: [[null, "string", "list"]],
  "_&&_": [[null, "bool", "bool"]],
  "_||_": [[null, "bool", "bool"]],
  "!_": [[null, "bool"]],
};

const names: Readonly<Record<string, string>> = { "_&&_": "&&", "_||_": "||", "!_": "!" };

/** A part of a call, with its text in the expression. */
export interface Part {
  readonly text: string;
  readonly type: Inferred;
}

/** @returns why no form of the function fits; undefined if one fits, or if too little is known */
export function misfit(typed: string, target: Part | undefined, args: readonly Part[]): string | undefined {
  const forms = Object.hasOwn(overloads, typed) ? (overloads[typed] ?? []) : [];
  const fitting = forms.filter((form) => fits(form, target, args));
  if (forms.length === 0 || fitting.length > 0) return undefined;
  const name = names[typed] ?? typed;
  const on = target?.type;
  if (target && on && !forms.some(([kind]) => kind === kindOf(on))) {
    const hint =
      typed === "contains" && on.kind === "list"
        ? `; write ${args[0]?.text ?? "item"} in ${target.text}`
        : on.kind === "list"
          ? `; use .exists(x, x.${name}(...)) on its items`
          : "";
    return `${target.text} is ${described(on)}, which has no function ${name}${hint}`;
  }
  const given = args.map(({ type }) => (type ? described(type) : "something")).join(" and ") || "nothing";
  const sameWay = forms.filter(([kind]) => (kind !== null) === (target !== undefined));
  const asked = [...new Set(sameWay.map(([, ...kinds]) => kinds.map(word).join(" and ") || "nothing"))];
  const way = target ? `${name} on ${target.text}` : name;
  if (asked.length === 0)
    return `${name} must be written as ${target ? `${name}(...)` : `text.${name}(...)`}`;
  return `${way} requires ${asked.join(", or ")}, not ${given}`;
}

function fits([kind, ...kinds]: Overload, target: Part | undefined, args: readonly Part[]): boolean {
  if ((kind !== null) !== (target !== undefined) || kinds.length !== args.length) return false;
  const isKind = (type: Inferred, wanted: string) => !type || kindOf(type) === wanted;
  return (
    (kind === null || isKind(target?.type, kind)) &&
    kinds.every((wanted, index) => isKind(args[index]?.type, wanted))
  );
}

function word(kind: string): string {
  if (kind === "number") return "a number";
  if (kind === "list") return "a list";
  return described({ kind } as NonNullable<Inferred>);
}
