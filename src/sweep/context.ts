/** What every part of a sweep knows. */

import type { FactResult, FactSource } from "../facts/source.ts";
import type { Transport } from "../gitlab/transport.ts";
import type { SweepInputs } from "../inputs/modes.ts";
import type { Inputs } from "../inputs/read.ts";
import type { Ports } from "../ports.ts";
import type { LastWords } from "./last-words.ts";
import type { SweepPolicies } from "./policies.ts";
import type { SweptProject } from "./schema.ts";
import type { SweepTargets } from "./targets.ts";

export interface SweepContext {
  readonly inputs: Inputs;
  readonly sweep: SweepInputs;
  readonly ports: Ports;
  readonly transport: Transport;
  readonly policies: SweepPolicies;
  readonly targets: SweepTargets;
  readonly lastWords: LastWords;
  /** Called when something begins: how long of the time after that everything waits because GitLab requires it. */
  readonly pausesFromNow: () => () => number;
  /** Clients whose requests end then. */
  readonly gitlabUntil: (deadlineAt: () => number) => Ports["gitlabFor"];
}

/** A project of the shard, as the list of projects shows it. */
export interface ShardProject {
  readonly id: number;
  readonly path: string;
  readonly archived: boolean;
  readonly defaultBranch: string | undefined;
  /** What the list shows of it. */
  readonly listed: () => Readonly<Record<string, unknown>>;
}

/** What was read of a project together with others. */
export interface Read {
  readonly known: ReadonlyMap<string, FactResult<unknown>>;
  readonly selected: NonNullable<FactSource["selected"]>;
  /** Global ids of the frameworks that it has; undefined if GitLab did not show them. */
  readonly frameworks?: readonly string[];
}

export interface JudgedProject {
  readonly project: SweptProject;
  /** Digest of the policy it was judged by. */
  readonly policy: string;
  /** It could not be judged, or evidence could not be read for a reason that may pass. */
  readonly mayRetry: boolean;
  /** Why it could not be judged. */
  readonly failure?: unknown;
}
