/** Facts of the controls of deliveries, from a merged configuration as GitLab's lint would show it. */

import { configuredJobs } from "../../../../../src/facts/pipeline/configuration/configured-jobs.ts";

export interface DeliveryCase {
  readonly id: string;
  readonly name: string;
  readonly with?: object | undefined;
  readonly facts: object;
  readonly status: "pass" | "fail" | "unknown";
  readonly message?: string | RegExp | undefined;
}

const projectPath = "acme/payments";

/** @param more further facts, which replace those of a usual project */
export function factsOf(merged: object, more: object = {}) {
  return {
    config: { ...configuredJobs({ ...merged }), projectPath, includes: [] },
    conditional: [],
    project: { path: projectPath, defaultBranch: "main" },
    overriding: [],
    settings: { path: projectPath, timeoutSeconds: 3600, hasSeparateCaches: true },
    ...more,
  };
}

export const casesOf =
  (id: string) =>
  (
    name: string,
    merged: object,
    status: DeliveryCase["status"],
    { message, more, ...rest }: { message?: string | RegExp; more?: object; with?: object } = {},
  ): DeliveryCase => ({ id, name, facts: factsOf(merged, more), status, message, ...rest });

/** A job that triggers a child pipeline. */
export const child = { trigger: { include: "child.yml" } };
export const job = (rest: object = {}) => ({ script: "make", ...rest });
