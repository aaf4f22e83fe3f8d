/** What a shard says at its end. */

import { count, listed, plain } from "../shared/text.ts";
import { duration, type Tally } from "./progress.ts";
import type { Sweep } from "./schema.ts";

interface Said {
  readonly head: Omit<Sweep, "projects">;
  readonly tally: Tally;
  readonly path: string;
  readonly notices: readonly string[];
  readonly problems: readonly string[];
  readonly unused: readonly string[];
}

export function summary({ head, tally, path, notices, problems, unused }: Said): string {
  const { shard, complete, policy } = head;
  const seconds = (Date.parse(head.ended_at) - Date.parse(head.started_at)) / 1000;
  const parts = [
    `${tally.compliant} compliant`,
    `${tally.nonCompliant} non-compliant`,
    `${tally.undetermined} undetermined`,
  ];
  const throttled = head.throttled_ms > 0 ? `, throttled for ${duration(head.throttled_ms / 1000)}` : "";
  return [
    `Sweep, shard ${shard.index} of ${shard.total}: ${plain(policy.name)}`,
    `         ${count(tally.done, "project")}: ${listed(parts)}`,
    ...(tally.resumed > 0 ? [`         ${tally.resumed} of them from an earlier run of this shard`] : []),
    ...(tally.unjudged > 0 ? [`         ${tally.unjudged} of them could not be judged`] : []),
    ...(tally.unjudgedMergeRequests > 0
      ? [`         ${count(tally.unjudgedMergeRequests, "merge request")} could not be judged`]
      : []),
    ...(tally.undelivered > 0
      ? [`         ${count(tally.undelivered, "verdict")} could not be delivered`]
      : []),
    `         ${count(head.requests, "request")} in ${duration(seconds)}${throttled}`,
    ...(tally.isWhole && tally.listed === 0
      ? ["warning  no project was found, so nothing was judged: check group, projects and exclude"]
      : []),
    ...(complete
      ? []
      : ["warning  the shard is not complete: what is missing is judged when the job runs again"]),
    ...problems.map((problem) => `problem  ${plain(problem, 1000)}`),
    ...(complete && tally.done > 0
      ? unused.map((name) => `notice   no project of this shard has ${plain(name)}`)
      : []),
    ...notices.map((notice) => `notice   ${plain(notice, 1000)}`),
    `report   ${plain(path)}`,
  ].join("\n");
}
