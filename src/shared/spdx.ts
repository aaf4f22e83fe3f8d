/** SPDX licence expressions: read in any letter case, compared by family and version. */

import exceptions from "spdx-exceptions/index.json" with { type: "json" };
import parse from "spdx-expression-parse";
import deprecated from "spdx-license-ids/deprecated.json" with { type: "json" };
import current from "spdx-license-ids/index.json" with { type: "json" };
import ranges from "spdx-ranges/index.json" with { type: "json" };
import { checkLimit } from "./work-limit.ts";

export type Expression = parse.Info;

/** No real licence is longer, and the parser recurses as deep as the text is nested. */
const mostCharacters = 2000;

const canonical = new Map(
  [...current, ...deprecated, ...exceptions, "AND", "OR", "WITH"].map((id) => [id.toLowerCase(), id]),
);

/** Undefined if the text is not an expression. Identifiers match in any letter case, as SPDX says. */
export function licenceExpression(text: string): Expression | undefined {
  checkLimit();
  if (text.length > mostCharacters) return undefined;
  try {
    return parse(text.replace(/[\w.:-]+/g, (word) => canonical.get(word.toLowerCase()) ?? word));
  } catch {
    return undefined;
  }
}

/** One licence, split into its parts. */
export interface Term {
  /** Without `-only` and `-or-later`. */
  readonly base: string;
  readonly isOrLater: boolean;
  readonly exception: string | undefined;
}

/** `GPL-2.0-with-classpath-exception` is an old name for `GPL-2.0-only WITH …`. */
const oldException = /^(.+?)-with-(.+)$/;

export function termOf({ license, plus, exception }: parse.LicenseInfo): Term {
  const [, base = license, old] = license.startsWith("LicenseRef-") ? [] : (oldException.exec(license) ?? []);
  return {
    base: base.replace(/-(only|or-later)$/, ""),
    isOrLater: plus === true || base.endsWith("-or-later"),
    exception: exception ?? old,
  };
}

/** Licences that succeed each other, by family and by place in it. */
const places = new Map<string, { readonly family: number; readonly rank: number }>();
for (const [family, versions] of (ranges as (string | string[])[][]).entries()) {
  for (const [rank, ids] of versions.entries()) {
    for (const id of [ids].flat()) {
      const base = id.replace(/-(only|or-later)$/, "");
      if (!places.has(base)) places.set(base, { family, rank });
    }
  }
}

/** Whether both include a common version. Callers compare the exceptions. */
export function share(one: Term, other: Term): boolean {
  if (one.base === other.base) return true;
  const [first, second] = [places.get(one.base), places.get(other.base)];
  if (!first || !second || first.family !== second.family) return false;
  return (one.isOrLater && second.rank >= first.rank) || (other.isOrLater && first.rank >= second.rank);
}

/** The licences of an expression without AND; undefined if it has an AND. */
export function alternatives(expression: Expression): readonly Term[] | undefined {
  if (!("conjunction" in expression)) return [termOf(expression)];
  const [left, right] = [alternatives(expression.left), alternatives(expression.right)];
  return expression.conjunction === "and" || !left || !right ? undefined : [...left, ...right];
}
