/**
 * How long synchronous work over input from outside may take. The evaluation sets the limit, and loops in engines that many
 * controls share check it, so that no control has to hand it on. Such work awaits nothing, so no other work sees its limit.
 */

let current: (() => void) | undefined;

/** @param check throws as soon as the time is over */
export function underLimit<T>(check: (() => void) | undefined, work: () => T): T {
  const before = current;
  current = check;
  try {
    return work();
  } finally {
    current = before;
  }
}

/** For each turn of a loop over input from outside. @throws RunError TIMEOUT once the time is over */
export function checkLimit(): void {
  current?.();
}
