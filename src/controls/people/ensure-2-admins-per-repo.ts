/** `ensure_2_admins_per_repo`: at least two owners, as GitLab counts owners. */

import { owners } from "../../facts/people/owners.ts";
import { count } from "../../shared/text.ts";
import { defineBuiltInControl } from "../define.ts";

/** Source: project_fields.rb; direct Owners of the immediate group (row 34). */
export const ensure2AdminsPerRepo = defineBuiltInControl({
  id: "ensure_2_admins_per_repo",
  title: "The project has at least two owners",
  description:
    "Counts users who are direct Owners of the project's immediate group. As in GitLab, Owners inherited from a higher group and Owners of the project itself do not count. For a personal project, it counts users at Owner level and the owner of the namespace.",
  type: "boolean",
  severity: "low",
  needs: { owners },
  remediation: { text: "give a second person the Owner role in the project's own group" },
  read({ owners: { count: number, group } }) {
    const where = group === undefined ? "the personal project" : group;
    const note =
      group !== undefined && number < 2
        ? "GitLab counts direct owners of the immediate group only, not those of a higher group"
        : undefined;
    return {
      value: number >= 2,
      reason: `${where} has ${count(number, "direct owner")}`,
      ...(note === undefined ? {} : { note }),
    };
  },
});
