/** What a run needs from the world around it; `compose.ts` builds the real ones. */

import type { FactContext } from "./facts/define.ts";
import type { GitLab } from "./gitlab/client.ts";
import type { PolicyReaders } from "./policy/read.ts";
import type { Delivery } from "./reporting/report.ts";

export interface Ports {
  /** A client whose calls are told to `onCall`; cheap enough to make one for every fact. */
  readonly gitlabFor: (onCall?: (request: string) => void) => GitLab;
  readonly readersFor: (projectId: number) => PolicyReaders;
  readonly workspace: FactContext["workspace"];
  readonly now: () => number;
  /** GitLab's clock as learnt from its answers, in milliseconds. */
  readonly serverNow: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Calls back once; returns what cancels it. */
  readonly after: (ms: number, then: () => void) => () => void;
  readonly sha256: (text: string) => string;
  /** 32 hexadecimal digits, never the same twice. */
  readonly nonce: () => string;
  /** From here on only delivery is left, which has the rest of the overall deadline. */
  readonly evaluationIsOver: () => void;
  readonly version: string;
  readonly progress: Progress;
}

/** What has been told to GitLab so far, for a job that is cancelled in the middle. */
export interface Progress {
  targets: readonly {
    readonly kind: Delivery["target"];
    readonly id: number;
    readonly name: string | undefined;
  }[];
  readonly done: Delivery[];
}
