/** A clock for what must not take long: the fact is the clock itself, and only differences between its times count. */

import { defineFact } from "./define.ts";

export const clock = defineFact<() => number>({
  id: "clock",
  summary: "This machine's clock",
  requiredRole: "no right: it is the machine's own",
  scope: "project",
  collect: async ({ clock }) => clock,
});
