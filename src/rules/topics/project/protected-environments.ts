/** `protected_environments`: the environments, and who may deploy to each. */

import { environments } from "../../../facts/project/settings/environments.ts";
import { mergeSettings } from "../../../facts/project/settings/merge-settings.ts";
import { defineTopic, UnknownTopic } from "../../topic.ts";
import { bool, int, listOf, record, string, strings } from "../../types.ts";

export const protectedEnvironmentsTopic = defineTopic({
  name: "protected_environments",
  example: 'protected_environments.all(e, e.tier != "production" || e.approvals >= 1)',
  scope: "project",
  summary:
    "Every environment of the project with the rules that protect it, without rules if it is not protected; unknown if GitLab hides whether rules are licensed",
  needs: { environments, licence: mergeSettings },
  type: {
    kind: "list",
    of: record({
      name: string("Name of the environment"),
      tier: string("production, staging, testing, development or other"),
      stopped: bool("Whether it is stopped"),
      protected: bool(
        "Whether a rule protects it; false without GitLab Premium, because a rule then has no effect",
      ),
      approvals: int("How many approvals a deployment needs, all rules together"),
      rules: listOf(
        record({
          group: bool("Whether the rule is a group's, for the tier"),
          deploy_access_levels: listOf(
            { kind: "int" },
            "Roles that may deploy: 20 reporters, 30 developers, 40 maintainers",
          ),
          deploy_others: strings("Who else may deploy: user or group, once for each"),
        }),
        "Rules that protect it; who deploys must be allowed by each of them",
      ),
    }),
  },
  value({ environments, licence: { isPremium } }) {
    if (isPremium === undefined && environments.some(({ protections }) => protections.length > 0))
      throw new UnknownTopic("GitLab did not show whether protected environments are licensed");
    return environments.map(({ name, tier, state, protections: stored }) => {
      const protections = isPremium ? stored : [];
      return {
        ...{ name, tier, stopped: state === "stopped", protected: protections.length > 0 },
        approvals: protections.reduce((sum, { approvals }) => sum + approvals, 0),
        rules: protections.map(({ isOfGroup, deployers }) => ({
          group: isOfGroup,
          deploy_access_levels: deployers.flatMap(({ kind, level }) => (kind === "role" ? [level] : [])),
          deploy_others: deployers.flatMap(({ kind }) => (kind === "role" ? [] : [kind])),
        })),
      };
    });
  },
});
