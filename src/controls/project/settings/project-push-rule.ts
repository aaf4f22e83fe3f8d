/** `project_push_rule`: the project's own push rule has the values that the policy names. */

import {
  type PushRuleSettings,
  pushRuleSettings,
} from "../../../facts/project/settings/push-rule-settings.ts";
import { text } from "../../../shared/schema.ts";
import { listed, plain } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../../define.ts";
import { flag as eitherWay, type Wish } from "../../remedy.ts";
import { changePushRule } from "../push-rule-remedy.ts";

const flag = (meaning: string) => z.optional(z.boolean().check(z.describe(`${meaning}; any by default`)));
const regex = (meaning: string) =>
  z.optional(
    z
      .union([z.literal(true), text(2000)])
      .check(z.describe(`${meaning}: true for any expression, or the exact one; anything by default`)),
  );

const params = z.strictObject({
  commit_message_regex: regex("What a commit message must match"),
  commit_message_negative_regex: regex("What no commit message may match"),
  branch_name_regex: regex("What a branch name must match"),
  author_email_regex: regex("What the author's address must match"),
  file_name_regex: regex("What no file name may match"),
  max_file_size: z.optional(
    z
      .int()
      .check(
        z.minimum(1),
        z.maximum(1_000_000),
        z.describe("Largest size of a file that the rule may allow, in MB; any by default"),
      ),
  ),
  deny_delete_tag: flag("Whether Git cannot delete tags"),
  member_check: flag("Whether every author must be a GitLab user"),
  prevent_secrets: flag("Whether files that look like secrets are refused"),
  commit_committer_check: flag("Whether the committer must own the address"),
  commit_committer_name_check: flag("Whether the committer's name must be the one in GitLab"),
  reject_unsigned_commits: flag("Whether unsigned commits are refused"),
  reject_non_dco_commits: flag("Whether commits without sign-off are refused"),
});
type Params = z.infer<typeof params>;

export const projectPushRule = defineControl({
  id: "project_push_rule",
  title: "The push rule is as required",
  description: described("Compares the push rule of the project with the settings that the policy names.", [
    "For an expression, `true` requires any expression, and a text requires exactly this one.",
    "A project without a push rule of its own fails. GitLab copies the rules of groups and the instance only into new projects.",
    "GitLab shows `commit_committer_check`, `commit_committer_name_check`, `reject_unsigned_commits` and `reject_non_dco_commits` only with the licence and the role for them. Without these, the result is unknown.",
    "`prevent_secrets` looks at file names. `push_protection_enabled` checks whether GitLab looks for secrets in the files themselves.",
  ]),
  severity: "medium",
  scope: "project",
  needs: { rule: pushRuleSettings },
  params,
  example: { prevent_secrets: true, reject_unsigned_commits: true, branch_name_regex: true },
  remediation: {
    text: "change the push rule under Settings > Repository > Push rules",
    page: "/-/settings/repository#js-push-rules",
  },
  remedy: changePushRule(Object.keys(params.shape), wishesFor),
  check({ rule }, wanted) {
    const named = Object.entries(wanted).filter(([, value]) => value !== undefined) as [
      keyof Params,
      boolean | number | string,
    ][];
    if (named.length === 0) return unknown("the policy requires nothing of the push rule");
    if (rule === null) return fail("the project has no push rule of its own", { actual: [] });
    const hidden = named.filter(([name]) => rule[name] === undefined).map(([name]) => name);
    const wrong = named.flatMap(([name, value]) => {
      const why = rule[name] === undefined ? undefined : differs(name, rule[name], value);
      return why === undefined ? [] : [plain(`${name} ${why}`)];
    });
    if (wrong.length > 0) return fail(listed(wrong), { actual: wrong });
    if (hidden.length > 0)
      return unknown(`GitLab did not show ${listed(hidden)} of the push rule; reading it needs Maintainer`);
    return pass(`the push rule is as required: ${listed(named.map(([name]) => name))}`);
  },
});

function differs(
  name: keyof Params,
  actual: NonNullable<NonNullable<PushRuleSettings>[keyof Params]>,
  wanted: boolean | number | string,
): string | undefined {
  if (name === "max_file_size") {
    const limit = Number(actual);
    if (limit > 0 && limit <= Number(wanted)) return undefined;
    return `is ${limit === 0 ? "not limited" : `${limit} MB`}, at most ${wanted} MB is expected`;
  }
  if (name.endsWith("_regex") && wanted === true) return actual === "" ? "is not set" : undefined;
  return actual === wanted ? undefined : `is ${actual === "" ? "not set" : actual}, ${wanted} is expected`;
}

function wishesFor(wanted: Params): Readonly<Record<string, Wish | undefined>> {
  return Object.fromEntries(
    Object.entries(wanted).map(([name, value]) => {
      if (value === undefined) return [name, undefined];
      if (typeof value === "number") return [name, sizeOf(value)];
      if (typeof value === "string" || name.endsWith("_regex")) return [name, expressionOf(value || true)];
      return [name, eitherWay(value)];
    }),
  );
}

function sizeOf(limit: number): Wish {
  return (current) => {
    const now = Number(current ?? 0);
    return now > 0 && now <= limit ? "kept" : { to: limit };
  };
}

/** Only if the push rule has no expression: whether another expression is stricter cannot be compared. */
function expressionOf(wanted: string | true): Wish {
  return (current) => {
    const now = String(current ?? "");
    if (now === wanted || (wanted === true && now !== "")) return "kept";
    if (wanted === true) return { obstacle: "which expression it should be is a decision" };
    return now === ""
      ? { to: wanted }
      : { obstacle: "another expression is set, and replacing it could lower a protection" };
  };
}
