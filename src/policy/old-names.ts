/** Names of controls in files that an older GitLab exported (gitlab-controls 8). */

import { unknown } from "../controls/define.ts";
import type { ControlEntry } from "./schema.ts";
import { type Selection, selectControl } from "./select.ts";

const renamed = new Map([
  ["version_control_enabled", "project_repo_exists"],
  ["minimum_number_of_admins", "more_members_than_admins"],
]);
const removed = "scanner_fuzz_testing_running";

/** Undefined for a name that never was one. */
export function selectOldName(entry: ControlEntry): Promise<Selection> | undefined {
  const { id, expression } = entry;
  const old = expression?.field ?? id;
  if (old === removed) return Promise.resolve(selectRemoved(entry));
  const field = renamed.get(old);
  if (field === undefined) return undefined;
  return selectNew(
    {
      ...entry,
      id: renamed.get(id) ?? id,
      ...(expression ? { expression: { ...expression, field } } : {}),
    },
    `${old} is the name that an older GitLab had for ${field}; a current one refuses to import it`,
  );
}

async function selectNew(entry: ControlEntry, warning: string): Promise<Selection> {
  const selection = await selectControl(entry);
  return { ...selection, warnings: [warning, ...selection.warnings] };
}

function selectRemoved({ id, title, severity, remediation, expression }: ControlEntry): Selection {
  const reason = `GitLab removed ${removed} in 18.9, and no control took its place`;
  return {
    control: {
      id,
      title: title ?? "Coverage-guided fuzz testing runs on the default branch",
      severity: severity ?? "info",
      about: "project",
      needs: {},
      expected: expression ?? null,
      remediation: { text: remediation ?? "remove the control from the policy" },
      judge: () => unknown(reason),
    },
    problems: [],
    issues: [],
    warnings: [`${reason}: it stays unknown, remove it from the policy`],
  };
}
