/** `members`: everybody who belongs to the project. */

import { team } from "../../../facts/people/team.ts";
import { defineTopic } from "../../topic.ts";
import { int, optional, record, string, timestamp } from "../../types.ts";

export const membersTopic = defineTopic({
  name: "members",
  scope: "project",
  summary: "Everybody who belongs to the project, once, with the highest role; unknown if some may be hidden",
  needs: { team },
  type: {
    kind: "list",
    of: record({
      id: int("Id of the user, as rules of branches, tags and environments name it"),
      username: string("Username"),
      access_level: int("10 guest, 20 reporter, 30 developer, 40 maintainer, 50 owner"),
      last_active_at: optional(timestamp("Midnight UTC of the day; absent for users who were never active")),
    }),
  },
  value: ({ team }) =>
    team.map(({ id, username, accessLevel, lastActiveAt }) => ({
      id,
      username,
      access_level: accessLevel,
      last_active_at: lastActiveAt,
    })),
});
