/** Divides a GraphQL query that GitLab refuses as a whole; loaded when it refuses one. */

import type { AnyFact } from "./define.ts";
import type { Selected } from "./source.ts";

/** GitLab's messages for a query that it did not start (gitlab-evidence 9.1), and for fields that it does not know. */
const refusedWhole =
  /exceeds max complexity|Query too large|Timeout on validation|doesn't exist on type|doesn't accept argument|has an invalid value/;

/**
 * GitLab may refuse a query because it is too large, or because it has a field that this GitLab lacks. The facts are
 * then read with two queries.
 * @throws the refusal itself, if it has another reason or nothing is left to divide
 */
export function selectHalves(
  error: unknown,
  facts: readonly AnyFact[],
  selectAll: (some: readonly AnyFact[]) => (fact: AnyFact) => Promise<Selected>,
): (fact: AnyFact) => Promise<Selected> {
  if (facts.length < 2 || !(error instanceof Error) || !refusedWhole.test(error.message)) throw error;
  const middle = Math.ceil(facts.length / 2);
  const first = selectAll(facts.slice(0, middle));
  const second = selectAll(facts.slice(middle));
  return (fact) => (facts.indexOf(fact) < middle ? first : second)(fact);
}
