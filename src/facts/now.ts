/** The time that controls compare with: GitLab's clock, the same for the whole run. */

import { defineFact } from "./define.ts";
import { UnreadableFact } from "./source.ts";

/** Above it, one of the two clocks is wrong, and it is unknown which. */
const mostApartMs = 3_600_000;

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
