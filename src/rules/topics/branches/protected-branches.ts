/** `protected_branches`: the rules that protect branches. */

import { protectedBranches } from "../../../facts/branches/protected-branches.ts";
import { defineTopic } from "../../topic.ts";
import { bool, listOf, record, string } from "../../types.ts";

export const protectedBranchesTopic = defineTopic({
  name: "protected_branches",
  scope: "project",
  summary: "The rules that protect branches, including those of groups above",
  needs: { protectedBranches },
  type: {
    kind: "list",
    of: record({
      name: string("Branch, or a pattern with *"),
      inherited: bool("Whether it comes from a group"),
      push_access_levels: listOf(
        { kind: "int" },
        "Roles that may push: 0 nobody, 30 developers, 40 maintainers",
      ),
    }),
  },
  value: ({ protectedBranches: rules }) =>
    rules.map(({ name, isInherited, rolePushLevels }) => ({
      name,
      inherited: isInherited,
      push_access_levels: rolePushLevels,
    })),
});
