/** What is fuzzed: one kind of input, and what must hold of it. */

import { RunError } from "../../src/shared/errors.ts";
import type { Random } from "./random.ts";

export interface Target {
  readonly name: string;
  /** Of a million cases. */
  readonly cases: number;
  /** Throws for what does not hold. */
  readonly run: (random: Random) => void | Promise<void>;
}

class Wrong extends Error {}

export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Wrong(what);
}

/** Anything but the error that a broken run ends with is a crash. */
export function expected(
  error: unknown,
  ...classes: readonly (abstract new (
    ...args: never[]
  ) => Error)[]
): void {
  if (classes.some((one) => error instanceof one)) return;
  if (error instanceof RunError && error.code !== "INTERNAL") {
    holds(
      error.message !== "" && error.message.length < 10_000,
      `an error of ${error.message.length} characters`,
    );
    return;
  }
  throw error;
}
