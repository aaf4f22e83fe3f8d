/** CI/CD variables of the project and its groups, which override variables of the configuration. */

import { defineFact } from "../../define.ts";
import { project } from "../../project/project.ts";
import { variables } from "../../project/settings/variables.ts";
import { UnreadableFact } from "../../source.ts";
import { mergedConfiguration } from "../ci-config.ts";

export interface OverridingVariable {
  readonly name: string;
  /** Such as `the project`. */
  readonly by: string;
  /** Its value refers to no other variable: it is raw, or masked (app/models/concerns/ci/maskable.rb). */
  readonly isLiteral?: boolean | undefined;
}

type Needs = {
  readonly settings: typeof variables;
  readonly found: typeof mergedConfiguration;
  readonly project: typeof project;
};

/**
 * Where a variable applies, by environment and by protected branch, is not compared with jobs: it may override in any.
 * If the fact cannot be read, no value of the configuration is reliable.
 */
export const overridingVariables = defineFact<readonly OverridingVariable[], Needs>({
  id: "overriding_variables",
  summary: "The names of the CI/CD variables that the project and its groups set",
  requiredRole: `${variables.requiredRole}, where a variable of the configuration decides`,
  scope: "project",
  isOptional: true,
  needs: { settings: variables, found: mergedConfiguration, project },
  async collect(_, { settings, found, project }) {
    // A fork's pipelines have the variables of the fork.
    if (found.projectPath !== project.path)
      throw new UnreadableFact(`the CI/CD variables of ${found.projectPath} are not read`);
    const first = new Map<string, OverridingVariable>();
    for (const { key, group, isRaw, isMasked } of settings) {
      const by = first.get(key)?.by ?? (group === undefined ? "the project" : `the group ${group}`);
      const isLiteral = (isRaw || isMasked) && (first.get(key)?.isLiteral ?? true);
      first.set(key, { name: key, by, ...(isLiteral ? { isLiteral } : {}) });
    }
    return [...first.values()];
  },
});
