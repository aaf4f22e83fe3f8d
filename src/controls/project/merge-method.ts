/** `require_branch_up_to_date` and `require_linear_history`: how merge requests are merged. */

import { projectSettings } from "../../facts/project/settings/project-settings.ts";
import { type BuiltInControl, defineBuiltInControl } from "../define.ts";
import { atLeast, mergeMethods, settings } from "../remedy.ts";

const names: Readonly<Record<string, string>> = {
  merge: "merge commit",
  rebase_merge: "merge commit with semi-linear history",
  ff: "fast-forward merge",
};

/** Title, description and methods that pass, by field (project_fields.rb, rows 19 and 21). */
const table = {
  require_branch_up_to_date: [
    "Merge requests must be up to date with their target",
    "True when the merge method is a merge commit with semi-linear history, or fast-forward.",
    ["rebase_merge", "ff"],
  ],
  require_linear_history: ["The history is linear", "True when the merge method is fast-forward.", ["ff"]],
} as const;

export const mergeMethod: readonly BuiltInControl[] = Object.entries(table).map(
  ([id, [title, description, passing]]) =>
    defineBuiltInControl({
      id,
      title,
      description,
      type: "boolean",
      severity: "low",
      needs: { project: projectSettings },
      remediation: {
        text: `set the merge method to ${passing.map((method) => names[method]).join(" or ")} under Settings > Merge requests`,
        page: "/-/settings/merge_requests",
      },
      remedy: settings({ wishes: { merge_method: atLeast(passing[0], mergeMethods) } }),
      read({ project: { mergeMethod: method } }) {
        if (method === undefined) return { unknown: "GitLab did not show the merge method to this token" };
        const name = names[method];
        if (name === undefined) return { unknown: `the merge method ${method} is not known` };
        return {
          value: (passing as readonly string[]).includes(method),
          reason: `the merge method is ${name}`,
        };
      },
    }),
);
