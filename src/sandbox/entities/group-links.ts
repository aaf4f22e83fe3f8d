/** Groups that are invited into a project or a group, if the reader may see them. */
import { canSeeGroup } from "../access.ts";
import type { Viewer } from "../http/call.ts";
import type { GroupLinkRow } from "../state/people.ts";
import { findGroup } from "../state/state.ts";

export function sharedWithGroups({ state, session }: Viewer, links: readonly GroupLinkRow[]) {
  return links.flatMap(({ groupId, access_level }) => {
    const group = findGroup(state, groupId);
    if (!group || !canSeeGroup(state, session, group)) return [];
    return {
      group_id: group.id,
      group_name: group.name,
      group_full_path: group.full_path,
      group_access_level: access_level,
      expires_at: null,
    };
  });
}
