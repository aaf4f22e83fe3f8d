/** The time that controls compare with: GitLab's clock, the same for the whole run. */

import { defineFact } from "./define.ts";

export const now = defineFact<number>({
  id: "now",
  summary: "GitLab's time",
  requiredRole: "none: it is the clock of GitLab's answers",
  scope: "project",
  collect: ({ now }) => now(),
});
