/** `project_runners`: jobs of the project run only on runners as required. */

import { type Runner, runners } from "../../../facts/project/settings/runners.ts";
import { text } from "../../../shared/schema.ts";
import { count, listed, plain } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../../define.ts";

const types = ["instance", "group", "project"] as const;
const flag = (meaning: string) => z.optional(z.boolean().check(z.describe(meaning)));
const params = z.strictObject({
  types: z.optional(
    z.array(z.enum(types)).check(z.minLength(1), z.describe("Allowed types of runners; any type by default")),
  ),
  tags: z.optional(
    z.array(text(255)).check(z.minLength(1), z.describe("Allowed tags of runners; any tag by default")),
  ),
  protected: flag(
    "Whether every runner must take only jobs of protected branches and tags; false by default",
  ),
  untagged: flag("Whether runners may take jobs without tags; true by default"),
  locked: flag("Whether project runners must be locked to their projects; false by default"),
  paused: flag("Whether paused runners are checked too; true by default"),
});
type Params = z.infer<typeof params>;

export const projectRunners = defineControl({
  id: "project_runners",
  title: "Jobs run only on runners as required",
  description: described(
    "Checks every runner that the project's jobs can use: its own, those of its groups, and those of the instance unless they are switched off. Passes without runners.",
    [
      "Only the settings that the policy names are checked.",
      "Runners that are paused, offline or stale count too, because they can come back. `paused: false` leaves paused ones out.",
      "GitLab does not show how a runner runs jobs, so executor, privileged mode and reuse of machines are not checked.",
    ],
  ),
  severity: "medium",
  scope: "project",
  needs: { runners },
  params,
  example: { types: ["group", "project"], untagged: false },
  remediation: {
    text: "change or remove the runners that the message names under Settings > CI/CD > Runners",
    page: "/-/settings/ci_cd#js-runners-settings",
  },
  remedy: "which runners the project keeps is a decision",
  check({ runners }, given) {
    const { paused = true, ...rest } = given;
    if (Object.values(rest).every((value) => value === undefined))
      return unknown("the policy requires nothing of the runners");
    const checked = runners.filter(({ isPaused }) => paused || !isPaused);
    const wrong = checked.flatMap((runner) => {
      const why = lacksOf(runner, given);
      return why.length > 0
        ? [plain(`runner ${runner.id} (${runner.description || runner.type}) ${listed(why)}`)]
        : [];
    });
    if (wrong.length > 0) return fail(listed(wrong), { actual: wrong });
    if (given.locked && checked.some(({ type, isLocked }) => type === "project" && isLocked === undefined))
      return unknown("GitLab did not show whether every project runner is locked");
    return pass(
      checked.length === 0
        ? "the project has no runner"
        : `${count(checked.length, "runner is", "runners are")} as required`,
    );
  },
});

function lacksOf(runner: Runner, given: Params): readonly string[] {
  const { types: allowed, tags } = given;
  const others = runner.tags.filter((tag) => tags && !tags.includes(tag));
  return [
    ...(allowed && !(allowed as readonly string[]).includes(runner.type)
      ? [`is of the type ${runner.type}`]
      : []),
    ...(others.length > 0 ? [`has the tag ${listed(others)}`] : []),
    ...(given.protected && !runner.isProtected ? ["takes jobs of branches that are not protected"] : []),
    ...(given.untagged === false && runner.runsUntagged ? ["takes jobs without tags"] : []),
    ...(given.locked && runner.type === "project" && runner.isLocked === false ? ["is not locked"] : []),
  ];
}
