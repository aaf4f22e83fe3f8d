/** What GitLab refuses to answer in one query, because it is too much or has a field that this GitLab lacks, in two. */

import type { FactSource } from "./collect.ts";
import type { AnyFact } from "./define.ts";
import { type Selected, selectAll } from "./select.ts";

/** GitLab's words for a query that it did not begin with (gitlab-evidence 9.1), and for what it does not know of it. */
const refusedWhole =
  /exceeds max complexity|Query too large|Timeout on validation|doesn't exist on type|doesn't accept argument|has an invalid value/;

/** @throws the refusal itself, where it is another one or nothing is left to divide */
export function selectHalves(
  error: unknown,
  source: FactSource,
  facts: readonly AnyFact[],
): (fact: AnyFact) => Promise<Selected> {
  if (facts.length < 2 || !(error instanceof Error) || !refusedWhole.test(error.message)) throw error;
  const middle = Math.ceil(facts.length / 2);
  const first = selectAll(source, facts.slice(0, middle));
  const second = selectAll(source, facts.slice(middle));
  return (fact) => (facts.indexOf(fact) < middle ? first : second)(fact);
}
