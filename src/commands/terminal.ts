/** What every command prints to and reads from. A test passes its own. */

import type { Surface } from "../reporting/surface.ts";
import type { Environment } from "../shared/environment.ts";
import type { Secrets } from "../shared/secrets.ts";

export interface Terminal {
  readonly env: Environment;
  readonly surface: Surface;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
  /** The secrets that this process was given. */
  readonly secrets: Secrets;
  /** Opens standard output, if there is time for it before the first text. */
  readonly prepare: () => void;
  /** Prints whole lines to standard output, without secrets. */
  readonly print: (text: string) => void;
  /** Prints whole lines to standard error, without secrets. */
  readonly complain: (text: string) => void;
}
