/** Words for a merge request that changed while it was judged, or could not be read once more; few runs need them. */

import { listed } from "../shared/text.ts";

/** By the names of the merge request's values. */
const words: Readonly<Record<string, string>> = {
  sha: "its head",
  version: "its versions",
  title: "its title",
  description: "its description",
  labels: "its labels",
  isDraft: "whether it is a draft",
  state: "its state",
  targetBranch: "its target branch",
};

function named(changes: readonly string[]): string {
  return listed([...new Set(changes.map((name) => words[name] ?? "other details"))]);
}

export function changedOnce(changes: readonly string[]): string {
  return `the merge request changed while it was judged (${named(changes)}), so it was judged again`;
}

export function changedTwice(changes: readonly string[]): string {
  return `the merge request changed twice while it was judged (the second time: ${named(changes)}), so the verdict is at best undetermined; run the job again`;
}

export function notReadAgain(reason: string): string {
  return `the merge request could not be read once more before a pass was reported, so the verdict is at best undetermined: ${reason}`;
}
