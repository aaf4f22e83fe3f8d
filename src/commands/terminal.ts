/** What every command prints to and reads from, so that a command can be run by a test. */

import type { Surface } from "../reporting/surface.ts";
import type { RunError } from "../shared/errors.ts";
import { plain } from "../shared/text.ts";

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

/** A broken run in words: what, every problem of the kind, and what to do. */
export function renderError(error: RunError, surface: Surface): string {
  const lines = [`${surface.tone("countersign:", "red", "bold")} ${plain(error.message, 2000)}`];
  for (const problem of error.problems) lines.push(`  - ${plain(problem, 2000)}`);
  if (error.advice !== undefined) lines.push(`  what to do: ${plain(error.advice, 2000)}`);
  return lines.join("\n");
}
