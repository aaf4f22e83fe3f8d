/** `runners`: where the project's jobs can run. */

import { runners } from "../../../facts/project/settings/runners.ts";
import { defineTopic } from "../../topic.ts";
import { bool, int, optional, record, string, strings } from "../../types.ts";

export const runnersTopic = defineTopic({
  name: "runners",
  example: 'runners.all(r, r.type != "instance" && !r.run_untagged)',
  scope: "project",
  summary: "The runners that the project's jobs can run on; GitLab does not show how they run jobs",
  needs: { runners },
  type: {
    kind: "list",
    of: record({
      id: int("Id of the runner"),
      description: string("Its description"),
      type: string("instance, group or project"),
      paused: bool("Whether it takes no jobs at present"),
      locked: optional(bool("Whether no other project can use it; only for project runners")),
      run_untagged: bool("Whether it takes jobs without tags"),
      protected: bool("Whether it takes only jobs of protected branches and tags"),
      tags: strings("Its tags"),
      status: string("online, offline, stale or never_contacted"),
    }),
  },
  value: ({ runners }) =>
    runners.map((runner) => ({
      id: runner.id,
      description: runner.description,
      type: runner.type,
      paused: runner.isPaused,
      locked: runner.isLocked,
      run_untagged: runner.runsUntagged,
      protected: runner.isProtected,
      tags: runner.tags,
      status: runner.status,
    })),
});
