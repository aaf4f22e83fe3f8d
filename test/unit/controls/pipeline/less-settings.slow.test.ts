/**
 * No case of a control over the configuration gains from fewer rights to see the settings, or from what they override.
 *
 * Slow: all cases of these controls, each four times.
 */

import { expect, it } from "vitest";
import { imageCases, serviceCases } from "./ci-images.cases.ts";
import { ciJobCases } from "./ci-jobs.cases.ts";
import { checkCases } from "./configuration/checks.cases.ts";
import { containerCases } from "./configuration/containers.cases.ts";
import { downloadCases } from "./configuration/downloads.cases.ts";
import { hiddenCodeCases } from "./configuration/hidden-code.cases.ts";
import { installCases } from "./configuration/installs.cases.ts";
import { sentCases } from "./configuration/secrets-sent.cases.ts";
import { tlsCases } from "./configuration/tls.cases.ts";
import { cacheCases } from "./delivery/caches.cases.ts";
import { deployCases } from "./delivery/deploys.cases.ts";
import { duplicateCases } from "./delivery/duplicates.cases.ts";
import { idTokenCases } from "./delivery/id-tokens.cases.ts";
import { signingCases } from "./delivery/signing.cases.ts";
import { judge } from "./judge-on.ts";

interface Known {
  readonly id: string;
  readonly name: string;
  readonly with: object | undefined;
  readonly facts: object;
}

/** All cases of these controls, of which only the facts count. */
const all: readonly Known[] = [
  ...[
    ...containerCases,
    ...checkCases,
    ...downloadCases,
    ...hiddenCodeCases,
    ...installCases,
    ...sentCases,
    ...tlsCases,
  ],
  ...[...cacheCases, ...deployCases, ...duplicateCases, ...idTokenCases, ...signingCases].map(
    ({ id, name, with: given, facts }) => ({ id, name, with: given, facts }),
  ),
  ...[
    ...imageCases,
    ...serviceCases,
    ...ciJobCases.filter(({ entry }) =>
      ["pipeline_no_debug_trace", "pipeline_variables_not_injected"].includes(entry.id),
    ),
  ].map(({ entry, name, facts }) => ({
    ...{ id: entry.id, name, facts },
    with: "with" in entry ? entry.with : undefined,
  })),
];

/** The names of all variables in a configuration. */
function namesIn(facts: object): ReadonlySet<string> {
  return new Set(JSON.stringify(facts).match(/[A-Z][A-Z0-9_]+/g));
}

/** The later, the better for the author. */
const order = ["fail", "unknown", "pass"];

it.each(all)("$id gains nothing from less evidence: $name", async ({ id, with: given, facts }) => {
  const on = async (overriding: unknown) =>
    order.indexOf((await judge(id, given, { ...facts, overriding })).status ?? "");
  const bare = await on([]);
  const ignoring = await judge(id, { ...given, settings: "ignore" }, facts);
  expect(order.indexOf(ignoring.status ?? "")).toBe(bare);
  const hidden = await on(undefined);
  expect(hidden).toBeLessThanOrEqual(bare);
  // What may be overridden never becomes a failure, and what the configuration gets wrong stays one.
  expect(hidden === 0).toBe(bare === 0);
  const names = [...namesIn(facts)];
  const overridden = await on(names.map((name) => ({ name, by: "the project" })));
  expect(overridden).toBeLessThanOrEqual(Math.max(bare, 1));
});
