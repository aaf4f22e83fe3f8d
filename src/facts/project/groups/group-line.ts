/** What a line of groups decides together. */

import type { GroupAbove } from "./groups-above.ts";

export interface TwoFactor {
  /** By any of the groups (app/models/user.rb); undefined if one that may require it is hidden. */
  readonly isRequired: boolean | undefined;
  /** The shortest of the groups that require it, in hours. A hidden group can only shorten it. */
  readonly graceHours: number | undefined;
  /** Whether every group of the line said so. */
  readonly isWhole: boolean;
  /** Why it is not known. */
  readonly why: string | undefined;
}

export function twoFactorOf(groups: readonly GroupAbove[]): TwoFactor {
  const requiring = groups.filter(({ settings }) => settings?.requiresTwoFactor);
  const unclear = groups.find(({ settings }) => settings?.requiresTwoFactor === undefined);
  const hours = requiring.map(({ settings }) => settings?.gracePeriodHours);
  const known = hours.filter((one) => one !== undefined);
  return {
    isRequired: requiring.length > 0 ? true : unclear ? undefined : false,
    graceHours: known.length > 0 ? Math.min(...known) : undefined,
    isWhole: unclear === undefined && known.length === hours.length,
    why: unclear && (unclear.unread ?? `GitLab did not show the two-factor setting of ${unclear.path}`),
  };
}
