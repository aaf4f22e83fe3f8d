/** `now`: GitLab's clock, one moment for the whole run. */

import { now } from "../../facts/now.ts";
import { defineTopic } from "../topic.ts";

export const nowTopic = defineTopic({
  name: "now",
  scope: "project",
  summary: "GitLab's time, the same for the whole run",
  needs: { now },
  type: { kind: "timestamp" },
  value: ({ now }) => now,
});
