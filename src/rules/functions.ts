/** Functions of rules: ages, versions, globs, licences, severities, and those of CEL that replace the library's. */

import { type CelFunc, CelScalar, celFunc, celMethod, listType, objectType } from "@bufbuild/cel";
import { type Timestamp, TimestampSchema, timestampMs } from "@bufbuild/protobuf/wkt";
import semver from "semver";
import parseSpdx from "spdx-expression-parse";
import spdxSatisfies from "spdx-satisfies";
import { globMatcher } from "../shared/glob.ts";
import { dayMs } from "../shared/time.ts";
import { conversions } from "./conversions.ts";
import { stringFunctions, stringOrder } from "./strings.ts";
import { timeFunctions } from "./times.ts";
import type { ScalarType } from "./types.ts";

const { STRING, BOOL, INT } = CelScalar;
const TIMESTAMP = objectType(TimestampSchema);

/** As GitLab orders them; `unknown` is above `info` there too (`Enums::Vulnerability`). */
export const severityOrder = ["info", "unknown", "low", "medium", "high", "critical"];

interface Signature {
  /** As a rule writes it. */
  readonly usage: string;
  readonly description: string;
  readonly returns: ScalarType["kind"];
}

/** What the reference says about each function. A misspelt name is compared with these names. */
export const ownFunctions: Readonly<Record<string, Signature>> = {
  ageInDays: {
    usage: "ageInDays(timestamp)",
    description: "whole days from then to GitLab's time now; negative for a time in the future",
    returns: "int",
  },
  semverCompare: {
    usage: 'semverCompare("1.2.0", "1.10.0")',
    description: "-1, 0 or 1 by SemVer 2.0; a text that is not a version makes the rule unknown",
    returns: "int",
  },
  semverMatches: {
    usage: 'semverMatches("1.4.2", ">=1.2 <2")',
    description: "whether a version is in a range, as npm writes ranges; pre-releases count in their order",
    returns: "bool",
  },
  globMatches: {
    usage: 'path.globMatches("src/**")',
    description:
      "whether the whole path matches: * within a part, ** over parts, {a,b}; src/ and src/** match all in src, and a submodule, link or file in its place",
    returns: "bool",
  },
  spdxMatches: {
    usage: 'spdxMatches("MIT OR GPL-3.0-only", ["MIT", "Apache-2.0"])',
    description: "whether a licence expression can be met with these licences alone",
    returns: "bool",
  },
  severityAtLeast: {
    usage: 'severityAtLeast(finding.severity, "high")',
    description: `whether a severity is at least as high: ${severityOrder.join(", ")}, in any letter case`,
    returns: "bool",
  },
};

/** @param now GitLab's time in milliseconds; undefined if the rule needs no age */
export function ruleFunctions(now: () => number): CelFunc[] {
  return [
    ...conversions,
    ...stringFunctions,
    ...stringOrder,
    ...timeFunctions,
    celFunc("ageInDays", [TIMESTAMP], INT, (then) =>
      BigInt(Math.floor((now() - timestampMs(then.message as Timestamp)) / dayMs)),
    ),
    celFunc("semverCompare", [STRING, STRING], INT, (a, b) => BigInt(semver.compare(version(a), version(b)))),
    celFunc("semverMatches", [STRING, STRING], BOOL, (one, range) => {
      if (semver.validRange(range) === null) throw new Error(`"${range}" is not a version range`);
      // As everywhere else, 2.0.0-rc.1 is before 2.0.0, so that a pre-release cannot evade a denied `<2.0.0`.
      return semver.satisfies(version(one), range, { includePrerelease: true });
    }),
    celMethod("globMatches", STRING, [STRING], BOOL, function (this: string, glob) {
      return matcherOf(glob)(this);
    }),
    celFunc("spdxMatches", [STRING, listType(STRING)], BOOL, (expression, allowed) => {
      const licences = [...allowed].map(String);
      for (const text of licences) spdxOf(text);
      return isMet(spdxOf(expression), licences);
    }),
    celFunc("severityAtLeast", [STRING, STRING], BOOL, (one, least) => rank(one) >= rank(least)),
  ];
}

function version(text: string): string {
  const valid = semver.valid(text);
  if (valid === null) throw new Error(`"${text}" is not a SemVer version`);
  return valid;
}

function rank(severity: string): number {
  const index = severityOrder.indexOf(severity.toLowerCase());
  if (index < 0) throw new Error(`"${severity}" is not one of ${severityOrder.join(", ")}`);
  return index;
}

/** No real licence is longer. */
const mostSpdx = 2000;

function spdxOf(text: string): parseSpdx.Info {
  if (text.length > mostSpdx) throw new Error(`a licence of ${text.length} characters is not read`);
  try {
    return parseSpdx(text);
  } catch {
    throw new Error(`"${text}" is not an SPDX licence expression`);
  }
}

/** Checks term by term. The library expands all combinations, which does not end in useful time for many licences. */
function isMet(expression: parseSpdx.Info, licences: string[]): boolean {
  if ("conjunction" in expression) {
    const both = [expression.left, expression.right];
    return expression.conjunction === "and"
      ? both.every((part) => isMet(part, licences))
      : both.some((part) => isMet(part, licences));
  }
  const { license, plus, exception } = expression;
  const term = `${license}${plus ? "+" : ""}${exception === undefined ? "" : ` WITH ${exception}`}`;
  return spdxSatisfies(term, licences);
}

/** A list of files has only the entry of a submodule or link, in place of the folder whose files it brings. */
function withPlace(glob: string): readonly string[] {
  const folder = glob.replace(/(?:\/|\/\*\*)+$/, "");
  return folder === glob || folder === "" ? [glob] : [`${folder}/**`, folder];
}

/** A loop uses the same glob for every path. */
const matchers = new Map<string, (path: string) => boolean>();
function matcherOf(glob: string): (path: string) => boolean {
  const known = matchers.get(glob);
  if (known) return known;
  if (matchers.size > 1000) matchers.clear();
  const matcher = globMatcher(withPlace(glob));
  matchers.set(glob, matcher);
  return matcher;
}
