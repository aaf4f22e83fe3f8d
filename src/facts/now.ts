/** GitLab's time, which controls compare with, and this machine's clock, which limits how long something takes. */

import { defineFact } from "./define.ts";
import { UnreadableFact } from "./source.ts";

/** Above it, one of the two clocks is wrong, and it is unknown which. */
const mostApartMs = 3_600_000;

/** GitLab's clock, the same for the whole run. */
export const now = defineFact<number>({
  id: "now",
  summary: "GitLab's time",
  requiredRole: "none: it is the clock of GitLab's answers",
  scope: "project",
  async collect({ now, clock }) {
    const nowMs = await now();
    if (Math.abs(nowMs - clock()) <= mostApartMs) return nowMs;
    throw new UnreadableFact(
      `it is ${new Date(nowMs).toISOString()}, more than an hour from this machine's clock`,
    );
  },
});

/** The fact is the clock itself; only differences between its times count. */
export const clock = defineFact<() => number>({
  id: "clock",
  summary: "This machine's clock",
  requiredRole: "none: it is the machine's own clock",
  scope: "project",
  collect: async ({ clock }) => clock,
});
