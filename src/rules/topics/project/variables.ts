/** `variables`: the CI/CD variables of the project and its groups, never a value. */

import { variables } from "../../../facts/project/settings/variables.ts";
import { defineTopic } from "../../topic.ts";
import { bool, optional, record, string } from "../../types.ts";

export const variablesTopic = defineTopic({
  name: "variables",
  example: "variables.all(v, v.file || (v.protected && v.masked))",
  scope: "project",
  summary:
    "The CI/CD variables of the project and the groups above it, without their values; variables of the instance are not among them",
  needs: { variables },
  type: {
    kind: "list",
    of: record({
      key: string("Name; the same name can occur once for each environment and group"),
      file: bool("Whether the job gets it as a file"),
      protected: bool("Whether only jobs on protected branches and tags get it"),
      masked: bool("Whether job logs show it masked; always false for values that cannot be masked"),
      hidden: bool("Whether it is masked, and GitLab never shows its value again"),
      raw: bool("Whether references in its value are left as they are"),
      environment_scope: string("Environments that get it, such as * or production"),
      group: optional(string("Path of the group that it belongs to; absent for the project's own")),
    }),
  },
  value: ({ variables }) =>
    variables.map((one) => ({
      key: one.key,
      file: one.isFile,
      protected: one.isProtected,
      masked: one.isMasked,
      hidden: one.isHidden,
      raw: one.isRaw,
      environment_scope: one.environments,
      group: one.group,
    })),
});
