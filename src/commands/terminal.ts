/** What every command prints to and reads from. A test passes its own. */

import type { Surface } from "../reporting/surface.ts";
import type { Environment } from "../shared/environment.ts";

export interface Terminal {
  readonly env: Environment;
  readonly surface: Surface;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
  /** Prints whole lines to standard output. */
  readonly print: (text: string) => void;
  /** Prints whole lines to standard error. */
  readonly complain: (text: string) => void;
}
