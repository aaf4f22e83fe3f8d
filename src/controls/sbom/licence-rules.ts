/** Rules for licences: which are allowed, which are denied, and how a component without a known licence is judged. */

import { type Component, labelOf } from "../../facts/sbom/formats/component.ts";
import { satisfies, text } from "../../shared/schema.ts";
import {
  alternatives,
  type Expression,
  licenceExpression,
  share,
  type Term,
  termOf,
} from "../../shared/spdx.ts";
import { plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";

const says = "an SPDX licence such as Apache-2.0, or several joined by OR";

/** A licence that SPDX does not list would never match, so a misspelt one is an error. */
const spdx = text(500).check(satisfies(isLicence, says));
const aliases = z
  .catchall(z.object({}), z.string().check(satisfies(isLicence, says)))
  .check(z.describe("SPDX licences, by the names that an SBOM uses for them; no alias by default"));

export const licenceParams = {
  allow: z.optional(
    z
      .array(spdx)
      .check(z.describe("SPDX licences that are allowed, or several joined by OR; any licence by default")),
  ),
  deny: z.optional(
    z
      .array(spdx)
      .check(z.describe("SPDX licences that are denied, or several joined by OR; no licence by default")),
  ),
  aliases: z.optional(aliases),
  without_licence: z.optional(
    z
      .enum(["unknown", "fail", "allow"])
      .check(z.describe("How to judge a component without a known licence; unknown by default")),
  ),
};

interface LicenceParams {
  readonly allow?: readonly string[] | undefined;
  readonly deny?: readonly string[] | undefined;
  readonly aliases?: Readonly<Record<string, string>> | undefined;
  readonly without_licence?: "unknown" | "fail" | "allow" | undefined;
}

export type LicenceVerdict = "allowed" | "refused" | "unknown";
const worstFirst: readonly LicenceVerdict[] = ["refused", "unknown", "allowed"];

export interface LicenceRules {
  readonly judge: (component: Component) => LicenceVerdict;
}

export function licenceRules({
  allow,
  deny = [],
  aliases = {},
  without_licence = "unknown",
}: LicenceParams): LicenceRules {
  const allowed = allow && termsOf(allow);
  const denied = termsOf(deny);
  const named = new Map(Object.entries(aliases).map(([name, licence]) => [name.toLowerCase(), licence]));
  const withoutLicence = ({ unknown: "unknown", fail: "refused", allow: "allowed" } as const)[
    without_licence
  ];
  const known = new Map<string, LicenceVerdict>();

  function judgeTerm(term: Term): LicenceVerdict {
    const isNamed = (one: Term) => share(one, term) && one.exception === term.exception;
    // An exception that is allowed by name is allowed even if the licence without it is denied.
    if (term.exception !== undefined && allowed?.some(isNamed)) return "allowed";
    const isDenied = denied.some(
      (one) => share(one, term) && (one.exception === undefined || one.exception === term.exception),
    );
    if (isDenied) return "refused";
    if (allowed) return allowed.some(isNamed) ? "allowed" : "refused";
    // A licence that the document itself defines may have the text of a denied one.
    return /^(LicenseRef|DocumentRef)-/.test(term.base) ? withoutLicence : "allowed";
  }

  function judgeExpression(expression: Expression): LicenceVerdict {
    if (!("conjunction" in expression)) return judgeTerm(termOf(expression));
    const both = [judgeExpression(expression.left), judgeExpression(expression.right)];
    const order = expression.conjunction === "and" ? worstFirst : worstFirst.toReversed();
    return order.find((verdict) => both.includes(verdict)) ?? "unknown";
  }

  function judgeLicence(licence: string): LicenceVerdict {
    if (isNoLicence(licence)) return withoutLicence;
    const expression = licenceExpression(named.get(licence.toLowerCase()) ?? licence);
    if (expression) return judgeExpression(expression);
    // It may be any licence. So it is not an allowed one, but it may be a denied one.
    return allowed ? "refused" : withoutLicence;
  }

  return {
    judge({ licences }) {
      if (licences.length === 0) return withoutLicence;
      const verdicts = licences.map((licence) => {
        const verdict = known.get(licence) ?? judgeLicence(licence);
        known.set(licence, verdict);
        return verdict;
      });
      return worstFirst.find((one) => verdicts.includes(one)) ?? "unknown";
    },
  };
}

/** `left-pad 1.0.0 (WTFPL)`. */
export function withLicence(component: Component): string {
  const licences = component.licences.map((licence) => plain(licence, 80)).join(", ");
  return `${labelOf(component)} (${licences === "" ? "no licence" : licences})`;
}

/** What tools write where they found no licence. */
function isNoLicence(licence: string): boolean {
  return /^(unknown|none|noassertion)$/i.test(licence.trim());
}

function termsOf(licences: readonly string[]): readonly Term[] {
  return licences.flatMap((licence) => {
    const expression = licenceExpression(licence);
    return (expression && alternatives(expression)) ?? [];
  });
}

function isLicence(licence: string): boolean {
  const expression = licenceExpression(licence);
  return expression !== undefined && alternatives(expression) !== undefined;
}
