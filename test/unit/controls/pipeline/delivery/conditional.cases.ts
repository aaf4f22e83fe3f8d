/** What GitLab's lint does not show: a file that rules include in a pipeline, but not in the lint. */

import { type DeliveryCase, factsOf, job } from "./support.ts";

const sha = "4".repeat(40);
const passing: Readonly<Record<string, { readonly with: object; readonly facts: object }>> = {
  pipeline_artifacts_signed: { with: {}, facts: factsOf({ a: job({ script: "npm publish --provenance" }) }) },
  pipeline_cache_keys: { with: {}, facts: factsOf({ a: job() }) },
  pipeline_deploys_gated: {
    with: { gate: "manual" },
    facts: factsOf({ a: job({ environment: "prod", when: "manual", allow_failure: false }) }),
  },
  pipeline_id_tokens: { with: { audiences: ["x"] }, facts: factsOf({ a: job() }) },
  pipeline_includes_current: {
    with: {},
    facts: {
      config: { includes: [{ type: "file", location: "a.yml", project: "acme/ci", ref: "1.0.0", sha }] },
      tags: new Map([["acme/ci", { tags: [{ name: "1.0.0", sha, createdAt: undefined }] }]]),
      now: 0,
    },
  },
  pipeline_no_duplicate_pipelines: { with: {}, facts: factsOf({ a: job() }) },
  pipeline_timeouts: { with: { at_most: "2h" }, facts: factsOf({ a: job() }) },
};

export const conditionalCases: readonly DeliveryCase[] = Object.entries(passing).flatMap(
  ([id, { with: given, facts }]): readonly DeliveryCase[] => [
    {
      ...{ id, with: given, name: "rules of include decide", status: "unknown" },
      facts: { ...facts, conditional: ["whether extra.yml is included"] },
      message: /but rules or variables of include can decide whether extra\.yml is included/,
    },
    {
      ...{ id, name: "rules of include that the policy ignores", status: "pass" },
      with: { ...given, conditional_includes: "ignore" },
      facts: { ...facts, conditional: ["whether extra.yml is included"] },
    },
  ],
);
