/** A run may name several policies. */

import type { Policy } from "./policy.ts";

/** Joins the policies that a run names. None of them is on top of another. */
export function sideBySide(policies: readonly Policy[]): Policy {
  const texts = policies.flatMap((policy) => policy.texts);
  return {
    name: policies.map(({ name }) => name).join(" + "),
    texts,
    sources: texts.map(({ source }) => source),
    requirements: policies.flatMap(({ requirements }) => requirements),
    waivers: policies.flatMap(({ waivers }) => waivers),
    // Each baseline covers its own file and that file's bases: one policy does not excuse what another one requires.
    baselines: policies.flatMap(({ baselines, requirements }) =>
      baselines.map((one) => ({ ...one, requirements: requirements.map(({ name }) => name) })),
    ),
    warnings: policies.flatMap(({ warnings }) => warnings),
  };
}
