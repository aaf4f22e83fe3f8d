/** `protected_environments`: the environments, and who may deploy to each. */

import { type Deployer, environments } from "../../../facts/project/settings/environments.ts";
import { mergeSettings } from "../../../facts/project/settings/merge-settings.ts";
import { defineTopic, UnknownTopic } from "../../topic.ts";
import { bool, int, listOf, optional, record, string, strings } from "../../types.ts";

const id = optional(int("Id of the user or group; absent if GitLab does not show it to the token"));
const holdersOf = (list: readonly Deployer[]) =>
  list.flatMap((one) => (one.kind === "role" ? [] : [{ kind: one.kind, id: one.id }]));

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
          deploy_holders: listOf(
            record({ kind: string("user or group"), id }),
            "The same with their ids, in the same order",
          ),
          approval_rules: listOf(
            record({
              approvals_required: int("How many approvals it requires"),
              kind: string("Who can give them: role, user or group"),
              access_level: optional(int("The role, such as 40 maintainers; absent for a user or group")),
              id,
            }),
            "Approvals that a deployment needs by this rule; each of them counts",
          ),
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
        rules: protections.map(({ isOfGroup, deployers, approvers }) => ({
          group: isOfGroup,
          deploy_access_levels: deployers.flatMap(({ kind, level }) => (kind === "role" ? [level] : [])),
          deploy_others: holdersOf(deployers).map(({ kind }) => kind),
          deploy_holders: holdersOf(deployers),
          approval_rules: approvers.map((one) => ({
            ...{ approvals_required: one.required, kind: one.kind },
            ...(one.kind === "role" ? { access_level: one.level } : { id: one.id }),
          })),
        })),
      };
    });
  },
});
