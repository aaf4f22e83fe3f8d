/**
 * An endpoint that is refused, or answers with nothing, never makes a control pass that fails with all evidence.
 *
 * Slow: all controls of a project are judged again for every endpoint, answer and world.
 */

import { describe, expect, it } from "vitest";
import { tokens } from "../../sandbox/support.ts";
import { statusesIn, turnedBy } from "../../support/less-evidence.ts";

/** Every endpoint that a fact reads, by its short name in gitlab-controls.md. */
const endpoints: Readonly<Record<string, RegExp>> = {
  P: /\/projects\/4$/,
  PB: /\/protected_branches$/,
  AP: /\/approvals$/,
  AR: /\/approval_rules$/,
  PL: /\/pipelines$/,
  PJ: /\/jobs$/,
  MA: /\/members\/all$/,
  GM: /\/groups\/1\/members$/,
  G: /\/groups\/1$/,
  HK: /\/projects\/4\/hooks$/,
  PR: /\/push_rule$/,
  ET: /\/error_tracking\/settings$/,
  LN: /\/ci\/lint$/,
  BR: /\/branches$/,
  B: /\/branches\/main$/,
  T: /\/repository\/tree$/,
  F: /\/files\//,
  PT: /\/protected_tags$/,
  AT: /\/access_tokens$/,
  DK: /\/deploy_keys$/,
  DT: /\/deploy_tokens$/,
  APS: /\/merge_request_approval_setting$/,
  GHK: /\/groups\/1\/hooks$/,
  GraphQL: /\/graphql$/,
};

const refusals = {
  "401": { status: 401, body: '{"message":"401 Unauthorized"}' },
  "403": { status: 403, body: '{"message":"403 Forbidden"}' },
  "404": { status: 404, body: '{"message":"404 Not Found"}' },
  "an empty list": { status: 200, body: "[]" },
} as const;

/**
 * Where an empty list is an answer and no sign of a missing right, because GitLab refuses the list itself to those who
 * may not read it: no webhooks, no tokens and keys, no protection rules, no direct members of the group.
 */
const answeredByNone: Readonly<Record<string, readonly string[]>> = {
  HK: ["secure_webhooks"],
  AT: ["project_access_tokens"],
  DK: ["project_deploy_keys"],
  DT: ["project_deploy_tokens"],
  PB: ["restrict_push_merge_access"],
  GM: ["more_members_than_admins", "strict_permissions_for_repo"],
};

describe("less evidence", () => {
  const cases = Object.entries(endpoints).flatMap(([name, path]) =>
    Object.entries(refusals).map(([kind, answer]) => ({ name, path, kind, answer })),
  );

  // A file that is a list of nothing is a file.
  it.each(cases.filter(({ name, kind }) => name !== "F" || kind !== "an empty list"))(
    "$name answered by $kind turns no failure into a pass",
    async ({ name, path, kind, answer }) => {
      const turned = await turnedBy((world) =>
        statusesIn(world, tokens.owner, { kind: "status", times: 50, ...answer, path }),
      );
      const allowed = kind === "an empty list" ? (answeredByNone[name] ?? []) : [];
      expect(turned.filter((id) => !allowed.includes(id))).toEqual([]);
    },
  );
});
