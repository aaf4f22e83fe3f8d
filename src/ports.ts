/** What a run needs from its environment. `compose.ts` builds the real ports. */

import type { findTargets } from "./delivery/find-targets.ts";
import type { FactContext } from "./facts/define.ts";
import type { FactResult, FactSource } from "./facts/source.ts";
import type { GitLab } from "./gitlab/client.ts";
import type { PolicyLoader } from "./policy/loader.ts";
import type { PolicyReaders } from "./policy/read.ts";
import type { Delivery } from "./reporting/report.ts";
import type { PhaseLimit } from "./shared/time-limit.ts";

export interface Ports {
  /** Creates a client that reports its calls to `onCall`. It is cheap enough to create one for every fact. */
  readonly gitlabFor: (onCall?: (request: string) => void) => GitLab;
  readonly readersFor: (projectId: number) => PolicyReaders;
  readonly workspace: FactContext["workspace"];
  readonly now: () => number;
  /** The time of GitLab's clock, which its answers show, in milliseconds. */
  readonly serverNow: () => number;
  /** What the current phase of the run may still take. */
  readonly limit: () => PhaseLimit;
  /**
   * False at once if the deadline comes first: the wait would leave no time to use its result.
   * @param isFree the wait does not count, so it has no deadline
   */
  readonly sleep: (ms: number, isFree?: boolean) => Promise<boolean>;
  /** Calls back once. Returns a function that cancels it. */
  readonly after: (ms: number, then: () => void) => () => void;
  readonly sha256: (text: string) => string;
  /** Takes secrets out of a text. */
  readonly clean: (text: string) => string;
  /** 32 hexadecimal digits, different at every call. */
  readonly nonce: () => string;
  /** What follows may use the time that is reserved for delivery, except for this share of it. */
  readonly reserve: (share: number) => void;
  readonly version: string;
  readonly progress: Progress;
  readonly prepared?: Prepared | undefined;
}

/** What was read for many runs at once, before this one begins. */
export interface Prepared {
  readonly policies: PolicyLoader;
  readonly findTargets: typeof findTargets;
  /** Facts by id. */
  readonly known?: ReadonlyMap<string, FactResult<unknown>>;
  readonly selected?: FactSource["selected"];
}

/** What has been reported to GitLab so far, for a job that is cancelled before its end. */
export interface Progress {
  targets: readonly {
    readonly kind: Delivery["target"];
    readonly id: number;
    readonly name: string | undefined;
  }[];
  readonly done: Delivery[];
}
