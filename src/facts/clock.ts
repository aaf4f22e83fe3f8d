/** A clock that limits how long something takes. The fact is the clock; only differences between its times count. */

import { defineFact } from "./define.ts";

export const clock = defineFact<() => number>({
  id: "clock",
  summary: "This machine's clock",
  requiredRole: "none: it is the machine's own clock",
  scope: "project",
  collect: async ({ clock }) => clock,
});
