/** What the writers of a framework, its requirements and its controls share. */

import type { GitLab } from "../../gitlab/client.ts";
import type { Failure } from "../refusal.ts";
import type { ControlStep, FrameworkPlan, RequirementStep } from "./compare.ts";

export type AnyStep = FrameworkPlan["framework"] | RequirementStep | ControlStep;

export function stepsOf({ framework, requirements }: FrameworkPlan): readonly AnyStep[] {
  return [framework, ...requirements.flatMap((requirement) => [requirement, ...requirement.controls])];
}

export interface Context {
  readonly gitlab: GitLab;
  /** Full path of the top-level group. */
  readonly path: string;
  readonly groupId: number;
  readonly rotatesSecrets: boolean;
  /** Expressions of built-in controls by id. */
  readonly expressions: ReadonlyMap<string, string>;
}

/** The result; undefined if it failed, which is then noted for the step. */
export type Attempt = <T>(step: AnyStep, work: () => Promise<T>) => Promise<T | undefined>;

/** What became of the steps that failed so far. */
export type Failures = Map<AnyStep, Failure>;

export function unmade(reason: string): Failure {
  return { outcome: "failed", reason };
}
