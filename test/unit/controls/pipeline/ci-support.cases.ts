/** Merged CI configurations, as GitLab's lint would show them. */

import type { CiInclude } from "../../../../src/facts/pipeline/ci-config.ts";
import { configuredJobs } from "../../../../src/facts/pipeline/configuration/configured-jobs.ts";

export function config(
  merged: Readonly<Record<string, unknown>>,
  ...includes: readonly Partial<CiInclude>[]
) {
  const none = {
    type: "local",
    location: "",
    project: undefined,
    ref: undefined,
    from: "acme/payments",
    sha: undefined,
  };
  return {
    config: {
      ...configuredJobs(merged),
      projectPath: "acme/payments",
      includes: includes.map((include) => ({ ...none, ...include })),
    },
    conditional: [] as readonly string[],
  };
}

/** A job that triggers a child pipeline. */
export const child = { trigger: { include: "child.yml" } };

export const caseOf =
  (id: string) => (name: string, params: object | undefined, facts: object, outcome: object) => ({
    entry: { id, ...(params ? { with: params } : {}) },
    ...{ name, facts, outcome },
  });
