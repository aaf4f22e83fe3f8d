/** What every command prints to and reads from, so that a command can be run by a test. */

import type { Surface } from "../reporting/surface.ts";

export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly surface: Surface;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
  /** Prints whole lines to standard output. */
  readonly print: (text: string) => void;
  /** Prints whole lines to standard error. */
  readonly complain: (text: string) => void;
}
