/** `project_forking_restricted`: the code does not leave by a fork, and no fork runs pipelines here. */

import { type GroupAbove, groupsAbove } from "../../../facts/project/groups/groups-above.ts";
import { forking } from "../../../facts/project/settings/forking.ts";
import { listed } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../../define.ts";
import { atLeast, objectOf, off, planOf, type ReadSetting, type Remedy, type Wish } from "../../remedy.ts";

const ways = ["disabled", "members", "group"] as const;
const params = z.strictObject({
  forking: z.optional(
    z
      .array(z.enum(ways))
      .check(
        z.minLength(1),
        z.describe(
          "Restrictions of which one must be in force: disabled for nobody, members for project members only, group for nobody outside the top-level group; disabled and group by default",
        ),
      ),
  ),
  public: z.optional(
    z.boolean().check(z.describe("Whether public projects are checked too; false by default")),
  ),
  fork_pipelines: z.optional(
    z
      .enum(["forbid", "any"])
      .check(
        z.describe(
          "Whether pipelines of forks may run in the project, which only Maintainers can read; any by default",
        ),
      ),
  ),
});
type Params = z.infer<typeof params>;

export const projectForkingRestricted = defineControl({
  id: "project_forking_restricted",
  title: "The project cannot be forked to outside",
  description: described(
    "Passes when a restriction of `forking` is in force: forking is switched off in the project, or the group prevents forks outside of it.",
    [
      "A public project passes unless `public` is true, because anyone can copy its code.",
      "`fork_pipelines: forbid` also requires that merge requests from forks cannot run pipelines in the project.",
      "Forks that exist already remain.",
    ],
  ),
  severity: "medium",
  scope: "project",
  needs: { settings: forking },
  needsFor: async (given?: Params) => ({
    ...((given?.forking ?? ["group"]).includes("group") ? { groups: groupsAbove } : {}),
  }),
  params,
  example: { forking: ["disabled", "group"], fork_pipelines: "forbid" },
  remediation: {
    text: "switch Forks off under Settings > General > Visibility, or prevent forking outside the group in the settings of the top-level group",
    page: "/edit#js-shared-permissions",
  },
  remedy: restrictForking(),
  check({ settings, groups = [] }, given) {
    const wanted = given.forking ?? ["disabled", "group"];
    const pipelines =
      given.fork_pipelines === "forbid" ? forkPipelines(settings.runsForkPipelines) : undefined;
    if (pipelines?.status === "fail") return pipelines;
    const isExempt = settings.visibility === "public" && given.public !== true;
    const inForce = isExempt ? ["the project is public"] : restrictions(wanted, settings.access, groups);
    if (inForce.length === 0) {
      if (settings.visibility === undefined || settings.access === undefined)
        return unknown("GitLab did not show who can see and fork the project");
      const [nearest] = wanted.includes("group") ? groups : [];
      if (nearest && nearest.settings?.preventsForkingOutside === undefined)
        return unknown(`GitLab did not show whether the group ${nearest.path} prevents forks`);
      return fail(`the project can be forked: ${said(settings.access)}`, { actual: settings.access });
    }
    return pipelines ?? pass(listed(inForce));
  },
});

function restrictions(
  wanted: readonly (typeof ways)[number][],
  access: string | undefined,
  [group]: readonly GroupAbove[],
): string[] {
  // What the immediate group shows is effective: the top-level group, or single sign-on, decides for all below.
  const isKept = group?.settings?.preventsForkingOutside === true;
  return [
    ...(wanted.includes("disabled") && access === "disabled" ? ["forking is switched off"] : []),
    ...(wanted.includes("members") && (access === "disabled" || access === "private")
      ? ["only project members can fork"]
      : []),
    ...(wanted.includes("group") && isKept ? ["the group prevents forks outside of it"] : []),
  ];
}

function forkPipelines(runs: boolean | undefined) {
  if (runs === undefined)
    return unknown(
      "GitLab did not show whether pipelines of forks run in the project; reading it needs Maintainer",
    );
  return runs ? fail("pipelines of forks can run in the project") : undefined;
}

function said(access: string): string {
  return access === "private" ? "by its members" : "by everybody who can see it";
}

/** Only what is open: a public project is exempt, and a group can restrict forks already. */
function restrictForking(): Remedy<Params> {
  return {
    role: "Maintainer",
    settings: ["forking_access_level", "ci_allow_fork_pipelines_to_run_in_parent_project"],
    async plan(read, { forking: ways = ["disabled", "group"], public: checksPublic, fork_pipelines }) {
      const project = objectOf(await read(""));
      const isRestricted =
        (project.visibility === "public" && checksPublic !== true) ||
        (ways.includes("group") && (await preventsForks(read, objectOf(project.namespace))));
      const level = ways.includes("members") ? "private" : ways.includes("disabled") ? "disabled" : undefined;
      const access = level === undefined ? byGroup : atLeast(level, ["enabled", "private", "disabled"]);
      const wishes = {
        forking_access_level: isRestricted ? undefined : access,
        ci_allow_fork_pipelines_to_run_in_parent_project: fork_pipelines === "forbid" ? off : undefined,
      };
      return planOf(project, wishes, { method: "PUT", path: "" });
    },
  };
}

async function preventsForks(read: ReadSetting, namespace: Readonly<Record<string, unknown>>) {
  if (namespace.kind !== "group") return false;
  return objectOf(await read(`/groups/${namespace.id}`)).prevent_forking_outside_group === true;
}

const byGroup: Wish = () => ({
  obstacle: "the policy leaves it to a setting of the top-level group, which its Owners change",
});
