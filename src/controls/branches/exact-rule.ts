/** The project's own rule of exactly a branch's name, the only rule that some of GitLab's fields check. */

import type { ProtectedBranch } from "../../facts/branches/protected-branches.ts";

export function exactRule<R extends ProtectedBranch>(
  branch: string | undefined,
  rules: readonly R[],
): R | undefined {
  return rules.find(({ name, isInherited }) => name === branch && !isInherited);
}
