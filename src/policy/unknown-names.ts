/** Entries that name no control there is: older names that GitLab had (gitlab-controls 8), and what was meant by others. */

import { controlIds, fieldNames } from "../controls/registry.ts";
import { didYouMean } from "../shared/nearest.ts";
import type { ControlEntry } from "./schema.ts";
import type { Selection, selectControl } from "./select.ts";

const renamed = new Map([
  ["version_control_enabled", "project_repo_exists"],
  ["minimum_number_of_admins", "more_members_than_admins"],
]);

/** @param select how an entry is selected, for one that only has another name */
export async function selectUnknown(
  entry: ControlEntry,
  field: string | undefined,
  select: typeof selectControl,
): Promise<Selection> {
  const old = field ?? entry.id;
  const now = renamed.get(old);
  if (now !== undefined) return selectRenamed(entry, old, now, select);
  const [path, kind, known] = field
    ? [["expression", "field"], "field", fieldNames]
    : [["id"], "control", controlIds];
  const hint = didYouMean(old, known as readonly string[]);
  const other = field ? "" : "; an id of your own needs an expression or a rule";
  const message = `unknown ${kind}: ${old}${hint === "" ? other : hint}`;
  return { problems: [{ path: path as string[], message }], issues: [], warnings: [] };
}

async function selectRenamed(
  entry: ControlEntry,
  old: string,
  now: string,
  select: typeof selectControl,
): Promise<Selection> {
  const { id, expression } = entry;
  const selection = await select({
    ...entry,
    id: id === old ? now : id,
    ...(expression ? { expression: { ...expression, field: now } } : {}),
  });
  const warning = `${old} is the name that an older GitLab had for ${now}; a current one refuses to import it`;
  return { ...selection, warnings: [warning, ...selection.warnings] };
}
