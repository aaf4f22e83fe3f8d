/** `stale_branch_cleanup_enabled`: even the oldest head commit of a branch is from the last three months. */

import { oldestBranch } from "../../facts/branches/oldest-branch.ts";
import { now } from "../../facts/now.ts";
import { monthsBefore } from "../../shared/time.ts";
import { defineBuiltInControl } from "../define.ts";

const months = 3;

/** Source: project_fields.rb; protected and default branches are not exempt, calendar months (row 27). */
export const staleBranchCleanupEnabled = defineBuiltInControl({
  id: "stale_branch_cleanup_enabled",
  title: "No branch is older than three months",
  description:
    "Looks at the branch with the oldest head commit, protected and default branches included. It is true when that commit is at most three calendar months old, or when there are no branches.",
  type: "boolean",
  severity: "low",
  needs: { oldest: oldestBranch, now },
  remediation: {
    text: "delete branches that are no longer used; protected and default branches count too",
    page: "/-/branches/stale",
  },
  remedy: "which branches can go is a decision",
  read({ oldest, now }) {
    if (oldest === null) return { value: true, reason: "the repository has no branches" };
    const day = new Date(oldest.committedAt).toISOString().slice(0, 10);
    return {
      value: oldest.committedAt >= monthsBefore(now, months),
      reason: `the oldest head commit, of ${oldest.name}, is from ${day}`,
    };
  },
});
