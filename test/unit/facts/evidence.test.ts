/** Facts against the sandbox: where an answer is not what it seems. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { approvalPolicies } from "../../../src/facts/approvals/approval-policies.ts";
import { oldestBranch } from "../../../src/facts/branches/oldest-branch.ts";
import type { Fact } from "../../../src/facts/define.ts";
import { hunterFindings, newestFinding, oldestFinding } from "../../../src/facts/findings/findings.ts";
import { memberActivity } from "../../../src/facts/people/member-activity.ts";
import { owners } from "../../../src/facts/people/owners.ts";
import { projectMembers } from "../../../src/facts/people/project-members.ts";
import { team } from "../../../src/facts/people/team.ts";
import { ciLint } from "../../../src/facts/pipeline/ci-lint.ts";
import { deletion } from "../../../src/facts/project/deletion.ts";
import { errorTracking } from "../../../src/facts/project/error-tracking.ts";
import { groupSecurity } from "../../../src/facts/project/groups/group-security.ts";
import { jobTokenScope } from "../../../src/facts/project/job-token-scope.ts";
import { projectSettings } from "../../../src/facts/project/settings/project-settings.ts";
import { terraformStates } from "../../../src/facts/project/terraform-states.ts";
import { repository } from "../../../src/facts/repository/repository.ts";
import {
  addMember,
  addUser,
  type ProjectRow,
  type Sandbox,
  startSandbox,
} from "../../../src/sandbox/index.ts";
import { smallWorld, start, tokens, type Who } from "../../sandbox/support.ts";
import { storeOf } from "../../support/judging.ts";

let sandbox: Sandbox;
let project: ProjectRow;
beforeEach(async () => {
  const state = smallWorld();
  const [first] = state.projects;
  if (!first) throw new Error("the small world has a project");
  project = first;
  sandbox = await startSandbox({ now: () => start, state });
});
afterEach(() => sandbox.close());

const read = <T>(fact: Fact<T>, who: Who = "maintainer") =>
  storeOf(sandbox, { token: tokens[who] }).read(fact);

const refused = (reason: string) => ({ ok: false, reason });
const belowDeveloper = "GitLab shows none, but the token's role is below Developer, so GitLab may hide them";

describe("an empty answer", () => {
  it.each<[string, Fact<unknown>, unknown]>([
    ["the approval policies", approvalPolicies, []],
    ["the open findings of Package Hunter", hunterFindings, { hasOpen: false }],
    ["the newest open finding", newestFinding, { detectedAt: undefined }],
    ["the oldest open finding", oldestFinding, { detectedAt: undefined }],
  ])("%s: none to a Developer, nothing to a Reporter", async (summary, fact, value) => {
    expect(await read(fact, "developer")).toMatchObject({ ok: true, value });
    expect(await read(fact, "reporter")).toMatchObject(refused(`${summary}: ${belowDeveloper}`));
  });

  it("of an archived project is believed of a Developer, though nobody may push there", async () => {
    project.archived = true;
    expect(await read(newestFinding, "developer")).toMatchObject({ ok: true });
    expect(await read(newestFinding, "reporter")).toMatchObject({ ok: false });
  });

  it("of branches is not believed of a repository that is not empty", async () => {
    project.branches = [];
    expect(await read(oldestBranch)).toMatchObject({ ok: false });
    project.empty_repo = true;
    expect(await read(oldestBranch)).toMatchObject({ ok: true, value: null });
  });

  it("of members is none", async () => {
    sandbox.faults.add({ kind: "status", status: 200, body: "[]", path: /members\/all/ });
    expect(await read(team)).toMatchObject({ ok: false });
  });
});

describe("null in GraphQL", () => {
  it("24: states are hidden from Reporters", async () => {
    project.terraformStates = 2;
    expect(await read(terraformStates, "developer")).toMatchObject({ value: { count: 2 } });
    expect(await read(terraformStates, "reporter")).toMatchObject(
      refused("the project's Terraform states: GitLab shows this token no Terraform states"),
    );
  });

  it("25: the repository is hidden from Guests of a private project", async () => {
    expect(await read(repository, "reporter")).toMatchObject({ value: { exists: true } });
    expect(await read(repository, "guest")).toMatchObject(
      refused("the repository: GitLab shows it only to users who may read the code"),
    );
  });

  it("45: everybody who sees the project sees its deletion", async () => {
    project.markedForDeletionOn = "2026-10-01";
    expect(await read(deletion, "guest")).toMatchObject({ value: { isScheduled: true } });
    expect(await read(deletion, "outsider")).toMatchObject({ ok: false });
  });
});

describe("404", () => {
  it("41: is no setting where the project is seen, and nothing where it is not", async () => {
    expect(await read(errorTracking)).toMatchObject({ ok: true, value: null });
    expect(await read(errorTracking, "developer")).toMatchObject({ ok: false });
    expect(await read(errorTracking, "outsider")).toMatchObject({ ok: false });
  });

  it("56: of the job token scope is the project's own, unless the instance decides", async () => {
    expect(await read(jobTokenScope)).toMatchObject({ value: { limitsInbound: true } });
    project.jobTokenScope.inbound_enabled = false;
    expect(await read(jobTokenScope)).toMatchObject({ value: { limitsInbound: false } });
    sandbox.state.enforcesJobTokenScope = true;
    expect(await read(jobTokenScope)).toMatchObject({ ok: false });
  });

  it("40: is an empty repository only where the project says so", async () => {
    expect(await read(ciLint)).toMatchObject({ value: { isValid: true } });
    sandbox.faults.add({ kind: "status", status: 404, path: /lint/ });
    expect(await read(ciLint)).toMatchObject({ ok: false });
    project.empty_repo = true;
    expect(await read(ciLint)).toMatchObject({ ok: true, value: null });
  });

  it("32: of the group is no answer", async () => {
    expect(await read(groupSecurity, "owner")).toMatchObject({
      value: { group: "grp", requiresTwoFactor: false, gracePeriodHours: 48 },
    });
    expect(await read(groupSecurity, "outsider")).toMatchObject({ ok: false });
  });
});

describe("findings", () => {
  it("52: the newest is the one with the highest id; ours is the oldest by time", async () => {
    project.vulnerabilities = [
      { id: 1, scanner: "sast", state: "CONFIRMED", detectedAt: "2026-03-01T00:00:00Z" },
      { id: 2, scanner: "sast", state: "DETECTED", detectedAt: "2026-01-01T00:00:00Z" },
      { id: 3, scanner: "packagehunter", state: "DETECTED", detectedAt: "2026-02-01T00:00:00Z" },
      { id: 4, scanner: "sast", state: "RESOLVED", detectedAt: "2025-01-01T00:00:00Z" },
    ];
    expect(await read(newestFinding)).toMatchObject({ value: { detectedAt: Date.UTC(2026, 1, 1) } });
    expect(await read(oldestFinding)).toMatchObject({ value: { detectedAt: Date.UTC(2026, 0, 1) } });
    expect(await read(hunterFindings)).toMatchObject({ value: { hasOpen: true } });
  });

  it.each([
    { open: 99, value: { detectedAt: Date.UTC(2026, 1, 1) } },
    { open: 100, value: { detectedAt: Date.UTC(2026, 1, 1), outOf: 100 } },
    { open: 101, value: { detectedAt: Date.UTC(2026, 1, 1), outOf: 100 } },
  ])("52: of $open findings a hundred are looked at, and it says so", async ({ open, value }) => {
    project.vulnerabilities = Array.from({ length: open }, (_, index) => ({
      id: index + 1,
      scanner: "sast",
      state: "DETECTED" as const,
      // Imported late: the last id is of the oldest finding.
      detectedAt: index === 100 ? "2020-01-01T00:00:00Z" : "2026-02-01T00:00:00Z",
    }));
    const result = await read(oldestFinding);
    expect(result.ok && result.value).toEqual(value);
  });
});

describe("members", () => {
  it("3.3: are listed once with their highest level; memberships that wait do not count", async () => {
    addMember(sandbox.state, project, 1, 20);
    addMember(sandbox.state, project, 6, 30).membership_state = "awaiting";
    const result = await read(projectMembers, "guest");
    expect(result.ok && result.value.map(({ id, accessLevel }) => [id, accessLevel])).toEqual([
      [1, 50],
      [2, 40],
      [3, 30],
      [4, 20],
      [5, 10],
    ]);
  });

  it("10: are unknown where REST and GraphQL disagree", async () => {
    expect(await read(team)).toMatchObject({ ok: true });
    project.membersHiddenFromGraphql = [4];
    expect(await read(team)).toMatchObject(
      refused(
        "the members, as REST and GraphQL list them: GitLab lists 5 over REST and 4 over GraphQL, and 4 agree, so some may be hidden from this token",
      ),
    );
  });

  it("10: are unknown where both lists hide people of an invited private group", async () => {
    project.membersOfHiddenGroups = [6];
    expect(await read(team)).toMatchObject(
      refused(
        "the members, as REST and GraphQL list them: GitLab lets 1 more user into the project than it lists as members, so it hides a group that is invited from this token",
      ),
    );
  });

  it("10: agree where some wait for a seat, and where some are only invited", async () => {
    project.invitations = [{ id: 900, access_level: 30 }];
    addMember(sandbox.state, project, 6, 30).membership_state = "awaiting";
    const result = await read(team);
    expect(result.ok && result.value.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
  });

  it("10: are unknown too where REST lists fewer", async () => {
    const rows = [1, 2, 3].map((id) => ({ id, username: `u${id}`, access_level: [50, 40, 30][id - 1] }));
    sandbox.faults.add({ kind: "status", status: 200, body: JSON.stringify(rows), path: /members\/all/ });
    expect(await read(team)).toMatchObject({ ok: false });
  });

  it("2: are read page by page, a hundred at a time", async () => {
    for (let id = 1000; id < 1150; id++) {
      addUser(sandbox.state, { id, last_activity_on: "2026-09-01" });
      addMember(sandbox.state, project, id, 20);
    }
    const result = await read(memberActivity);
    expect(result.ok && result.value.length).toBe(155);
    expect(sandbox.log.filter(({ path }) => path.endsWith("graphql"))).toHaveLength(2);
    const last = { id: 1149, accessLevel: 20, lastActiveAt: Date.UTC(2026, 8, 1) };
    expect(result.ok && result.value.at(-1)).toEqual(last);
  });

  it("34: the owners of a personal project are its members at that level, and its owner", async () => {
    addMember(sandbox.state, project, 3, 50);
    Object.assign(project, { groupId: null, ownerId: 2 });
    expect(await read(owners)).toMatchObject({ value: { count: 2, group: undefined } });
  });

  it.each([
    { name: "an invitation does not count", row: { access_level: 50 }, result: { value: { count: 1 } } },
    {
      name: "a member without a username is not an invitation",
      row: { id: 3, access_level: 50 },
      result: { ok: false, reason: expect.stringContaining("a member without an id or a username") },
    },
  ])("34: $name", async ({ row, result }) => {
    const rows = JSON.stringify([{ id: 2, username: "olga", access_level: 50 }, row]);
    sandbox.faults.add({ kind: "status", status: 200, body: rows, path: /groups\/1\/members$/ });
    expect(await read(owners)).toMatchObject(result);
  });

  it("32: a personal project has no group to ask", async () => {
    Object.assign(project, { groupId: null, ownerId: 2 });
    expect(await read(groupSecurity)).toMatchObject({ ok: true, value: undefined });
  });
});

describe("settings", () => {
  it("54: the restriction is shown to Maintainers, by either key", async () => {
    expect(await read(projectSettings)).toMatchObject({ value: { restrictsVariables: false } });
    Object.assign(project, { extra: { restrict_user_defined_variables: undefined } });
    project.ci_pipeline_variables_minimum_override_role = "no_one_allowed";
    expect(await read(projectSettings)).toMatchObject({ value: { restrictsVariables: true } });
    expect(await read(projectSettings, "developer")).toMatchObject({
      value: { restrictsVariables: undefined },
    });
  });

  it("38: a missing key is no licence for a user, and nothing for a stranger", async () => {
    Object.assign(project, { licence: "premium", visibility: "public" });
    expect(await read(projectSettings, "guest")).toMatchObject({ value: { isUltimate: false } });
    const anonymous = await storeOf(sandbox, { token: undefined }).read(projectSettings);
    expect(anonymous).toMatchObject({ ok: true, value: { isUltimate: undefined } });
  });
});

describe("the query", () => {
  it("is one for all facts that are read over GraphQL", async () => {
    const store = storeOf(sandbox, { token: tokens.maintainer });
    const facts = [approvalPolicies, newestFinding, repository, deletion, terraformStates, memberActivity];
    store.announce(facts);
    const results = await Promise.all(facts.map((fact) => store.read(fact as Fact<unknown>)));
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true, true, true]);
    expect(sandbox.log.map(({ path }) => path)).toEqual(["/api/graphql"]);
  });
});
