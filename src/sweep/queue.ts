/** Projects that wait, in batches of those that can be asked about in one request. */

import type { ShardProject } from "./context.ts";

export interface Queue {
  add(project: ShardProject): void;
  /** Undefined if it is better to wait for more of a kind. @param isWhole no more come, so that nothing is waited for */
  take(size: number, isWhole: boolean): readonly ShardProject[] | undefined;
}

/** As many batches may wait before a small one is taken, so that rare kinds do not fill the memory. */
const mostBatches = 20;

export function createQueue(keyOf: (project: ShardProject) => string): Queue {
  const kinds = new Map<string, ShardProject[]>();
  let total = 0;
  return {
    add(project) {
      const key = keyOf(project);
      const kind = kinds.get(key) ?? [];
      kinds.set(key, kind);
      kind.push(project);
      total++;
    },
    take(size, isWhole) {
      let [name, largest] = ["", [] as ShardProject[]];
      for (const [key, kind] of kinds) if (kind.length > largest.length) [name, largest] = [key, kind];
      if (largest.length === 0) return undefined;
      if (largest.length < size && !isWhole && total < size * mostBatches) return undefined;
      const batch = largest.splice(0, size);
      if (largest.length === 0) kinds.delete(name);
      total -= batch.length;
      return batch;
    },
  };
}

/** Wakes everybody who waits for it. */
export function createBell() {
  const waiting: (() => void)[] = [];
  return {
    rung: () => new Promise<void>((resolve) => waiting.push(resolve)),
    ring() {
      for (const resolve of waiting.splice(0)) resolve();
    },
  };
}
