/** How a responder divides the time that is reserved for delivery, because it may have to judge and post again. */

import type { Ports } from "../ports.ts";

/** Shares of the reserve that are kept for what follows. Each phase can end with an answer that never comes. */
export const kept = {
  /** Reading which statuses GitLab shows. */
  statuses: 3 / 4,
  /** The first post. */
  post: 1 / 2,
  /** The second look, and everything that is judged after it. */
  secondLook: 1 / 4,
} as const;

export interface Phases {
  /** Of the run, which also reserves time for its own phases. */
  readonly ports: Ports;
  /** Begins a phase that leaves this share. */
  readonly keep: (share: number) => void;
}

export function inPhases(ports: Ports): Phases {
  let least: number = kept.statuses;
  return {
    ports: { ...ports, reserve: (share) => ports.reserve(Math.max(share, least)) },
    keep(share) {
      least = share;
      ports.reserve(share);
    },
  };
}
