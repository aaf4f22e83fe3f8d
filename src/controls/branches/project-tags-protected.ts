/** `project_tags_protected`: tags of these names and patterns are protected. */

import { protectedTags } from "../../facts/branches/protected-tags.ts";
import { text } from "../../shared/schema.ts";
import { listed, plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass } from "../define.ts";
import { atMost, beyond, covers, namedHolders, overlap } from "./allowed-access.ts";
import { requireTags } from "./required-access-remedy.ts";

export const projectTagsProtected = defineControl({
  id: "project_tags_protected",
  title: "Tags are protected as required",
  description: described(
    "Passes when a rule protects each tag or pattern of `tags`, and no rule for such a tag lets more people create it than `create` allows.",
    [
      "If several rules match a tag, GitLab applies the laxest of them. So every rule that can match such a tag is compared.",
      "A pattern is protected if a rule has the same pattern or a wider one. Developers can create tags that no rule matches.",
      "A rule that names users, groups or deploy keys fails, unless `users`, `groups` or `deploy_keys` allows that.",
    ],
  ),
  severity: "medium",
  scope: "project",
  needs: { rules: protectedTags },
  params: z.strictObject({
    tags: z
      .array(text(255))
      .check(z.minLength(1), z.describe("Names of tags, or patterns with * for any characters, such as v*")),
    create: atMost("Who may create such a tag at most", "maintainers"),
    ...namedHolders,
  }),
  example: { tags: ["v*"], create: "maintainers" },
  remediation: {
    text: "change the rules that the message names under Settings > Repository > Protected tags",
    page: "/-/settings/repository#js-protected-tags-settings",
  },
  remedy: requireTags(),
  check({ rules }, { tags, create = "maintainers", ...allowed }) {
    const wrong = tags.flatMap((tag) => {
      const matching = rules.filter(({ name }) => overlap(name, tag));
      return [
        ...(matching.some(({ name }) => covers(name, tag)) ? [] : [`no rule protects ${tag}`]),
        ...matching.flatMap((rule) => {
          const creating = beyond(rule.create, create, allowed);
          return creating.length > 0 ? [`the rule ${rule.name}: ${listed(creating)} may create it`] : [];
        }),
      ];
    });
    const problems = [...new Set(wrong)].map((problem) => plain(problem));
    return problems.length === 0
      ? pass(plain(`${listed(tags)}: protected as required`))
      : fail(listed(problems), { actual: problems });
  },
});
