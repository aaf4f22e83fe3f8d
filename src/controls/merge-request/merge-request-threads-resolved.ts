/** `merge_request_threads_resolved`: every thread that can be resolved is. */

import { threads } from "../../facts/merge-request/threads.ts";
import { count } from "../../shared/text.ts";
import { defineControl, fail, pass } from "../define.ts";

export const mergeRequestThreadsResolved = defineControl({
  id: "merge_request_threads_resolved",
  title: "All threads are resolved",
  description:
    "Counts the threads that can be resolved and are not. It reads the count, not the project's setting, so it also works where threads do not block merging.",
  severity: "medium",
  scope: "merge_request",
  needs: { threads },
  remediation: { text: "resolve the open threads, then run this job again", page: "!" },
  check({ threads: { resolvable, resolved } }) {
    const open = resolvable - resolved;
    return open > 0
      ? fail(`${count(open, "thread is", "threads are")} not resolved`, { actual: open })
      : pass(resolvable === 0 ? "there are no threads" : "every thread is resolved", { actual: 0 });
  },
});
