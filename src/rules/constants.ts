/** Constants in a rule that a function would refuse in every merge request. */

import { RE2JS } from "@bufbuild/re2";
import semver from "semver";
import { didYouMean } from "../shared/nearest.ts";
import { severityOrder } from "./functions.ts";
import type { Expr } from "./tree.ts";

/** By function: which of its arguments is checked, counted from its end, and how. */
const checks: Readonly<Record<string, (constant: string) => string | undefined>> = {
  matches: wrongPattern,
  semverMatches: (range) =>
    semver.validRange(range) === null ? `"${range}" is not a version range` : undefined,
  severityAtLeast(severity) {
    return severityOrder.includes(severity.toLowerCase())
      ? undefined
      : `"${severity}" is not a severity${didYouMean(severity, severityOrder)}`;
  },
};

/** @returns what is wrong with the last argument, if it is a constant */
export function wrongConstant(typed: string, args: readonly Expr[]): string | undefined {
  const last = args.at(-1)?.exprKind;
  const constant = last?.case === "constExpr" ? last.value.constantKind : undefined;
  if (constant?.case !== "stringValue" || !Object.hasOwn(checks, typed)) return undefined;
  return checks[typed]?.(constant.value);
}

function wrongPattern(pattern: string): string | undefined {
  try {
    new RE2JS(pattern);
    return undefined;
  } catch (error) {
    return `"${pattern}" is not a valid RE2 expression: ${error instanceof Error ? error.message : error}`;
  }
}
