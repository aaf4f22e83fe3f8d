/** Every question of `doctor` with each of its answers. The program runs in this process: the bundle has a test of its own. */

import { afterEach, describe, expect, it } from "vitest";
import { addMember, addPipeline, protectedBranchRow, sample } from "../../../src/sandbox/index.ts";
import {
  checksOf,
  healthySample,
  named,
  questionIds,
  runDoctorHere,
  type Sample,
  triggerToken,
  triggerUrl,
  variable,
} from "../../support/healthy.ts";
import { unlisted } from "../../support/messages.ts";

const opened: Sample[] = [];
async function open(options: Parameters<typeof healthySample>[0] = {}): Promise<Sample> {
  const made = await healthySample(options);
  opened.push(made);
  return made;
}
afterEach(async () => {
  for (const { sandbox } of opened.splice(0)) await sandbox.close();
});

interface Case {
  readonly name: string;
  readonly id: string;
  readonly status: "ok" | "warning" | "problem" | "skipped";
  readonly says: string | RegExp;
  readonly change?: (parts: Sample) => void;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  {
    name: "an address below the instance",
    id: "url",
    status: "problem",
    says: "answers 404, but not as GitLab's API does",
    args: ["--gitlab-url", "@/elsewhere"],
  },
  {
    name: "an address that is not one",
    id: "url",
    status: "problem",
    says: "must begin with https:// or http://",
    args: ["--gitlab-url", "ftp://gitlab.example"],
  },
  {
    name: "https for a port that speaks http",
    id: "tls",
    status: "problem",
    says: "the TLS handshake failed",
    args: ["--gitlab-url", "@tls"],
  },
  {
    name: "a proxy that Node does not use",
    id: "proxy",
    status: "warning",
    says: "HTTP_PROXY is set, but not used",
    env: { HTTP_PROXY: "http://user:proxy-password@proxy.example:3128" },
  },
  {
    name: "a proxy from which the host is exempt",
    id: "proxy",
    status: "ok",
    says: "HTTP_PROXY is not used, because NO_PROXY names 127.0.0.1",
    env: { HTTP_PROXY: "http://127.0.0.1:9", NO_PROXY: "127.0.0.1", NODE_USE_ENV_PROXY: "1" },
  },
  {
    name: "a clock that is two minutes off",
    id: "clock",
    status: "warning",
    says: /this machine's clock is 1(19|20|21) s behind GitLab's/,
    change: ({ sandbox }) => sandbox.clock.advance(120_000),
  },
  {
    name: "a clock that is an hour off",
    id: "clock",
    status: "problem",
    says: /is 3(599|600|601) s behind GitLab's/,
    change: ({ sandbox }) => sandbox.clock.advance(3_600_000),
  },
  {
    name: "an old GitLab",
    id: "version",
    status: "warning",
    says: "GitLab 16.11.4-ee lacks external controls (17.11), the component (17.0)",
    change: ({ sandbox }) => Object.assign(sandbox.state, { version: "16.11.4-ee" }),
  },
  {
    name: "a GitLab that is too old",
    id: "version",
    status: "problem",
    says: "GitLab 14.10.5-ee is older than 15.0",
    change: ({ sandbox }) => Object.assign(sandbox.state, { version: "14.10.5-ee" }),
  },
  {
    name: "the Community Edition",
    id: "version",
    status: "warning",
    says: "is the Community Edition",
    change: ({ sandbox }) => Object.assign(sandbox.state, { enterprise: false }),
  },
  {
    name: "no token",
    id: "token",
    status: "problem",
    says: "is empty: give an access token",
    env: { COUNTERSIGN_TOKEN: "" },
  },
  {
    name: "an expired token",
    id: "token",
    status: "problem",
    says: "the token has expired",
    env: { COUNTERSIGN_TOKEN: sample.expiredToken },
  },
  {
    name: "the token of a blocked user",
    id: "token",
    status: "problem",
    says: "Your account has been blocked",
    env: { COUNTERSIGN_TOKEN: sample.blockedToken },
  },
  {
    name: "a project access token",
    id: "token",
    status: "ok",
    says: "the project access token",
    env: { COUNTERSIGN_TOKEN: sample.projectToken },
  },
  {
    name: "a token that only reads",
    id: "token_scope",
    status: "problem",
    says: "the token has the scope read_api, with which it reads, but posts no status",
    env: { COUNTERSIGN_TOKEN: sample.readOnlyToken },
  },
  {
    name: "a token that ends in ten days",
    id: "token_expiry",
    status: "warning",
    says: /the token expires on \d{4}-\d\d-\d\d, in 10 days/,
    change: ({ sandbox }) => expire(sandbox, 10),
  },
  {
    name: "a token that ends in 31 days",
    id: "token_expiry",
    status: "ok",
    says: "in 31 days",
    change: ({ sandbox }) => expire(sandbox, 31),
  },
  {
    name: "a token without an end",
    id: "token_expiry",
    status: "ok",
    says: "the token does not expire",
    change: ({ sandbox }) => expire(sandbox, undefined),
  },
  {
    name: "a project that the token does not see",
    id: "project",
    status: "problem",
    says: "GitLab shows this token no project acme/payments",
    env: { COUNTERSIGN_TOKEN: sample.outsiderToken },
  },
  {
    name: "a project that has moved",
    id: "project",
    status: "warning",
    says: "acme/old-payments is now acme/payments (42)",
    change: ({ project }) => project.formerPaths.push("acme/old-payments"),
    args: ["--project", "acme/old-payments"],
  },
  {
    name: "an archived project",
    id: "project",
    status: "problem",
    says: "is archived, and takes no status",
    change: ({ project }) => Object.assign(project, { archived: true }),
  },
  {
    name: "a Reporter",
    id: "role",
    status: "problem",
    says: "the token's role is Reporter, but only a Developer may post",
    env: { COUNTERSIGN_TOKEN: sample.reporterToken },
  },
  {
    name: "an administrator who is not a member",
    id: "role",
    status: "ok",
    says: "the token's role is Owner",
    change({ sandbox }) {
      const otto = sandbox.state.users.find(({ id }) => id === sample.users.otto);
      if (otto) otto.admin = true;
    },
    env: { COUNTERSIGN_TOKEN: sample.outsiderToken },
  },
  {
    name: "a project without Ultimate",
    id: "licence",
    status: "problem",
    says: "the project has no Ultimate licence",
    change: ({ project }) => Object.assign(project, { licence: "premium" }),
  },
  {
    name: "a merge request that does not exist",
    id: "merge_request",
    status: "problem",
    says: "the project has no merge request !999",
    args: ["--merge-request", "999"],
  },
  {
    name: "a merged merge request",
    id: "merge_request",
    status: "warning",
    says: "!7 into main is merged",
    change: ({ mergeRequest }) => Object.assign(mergeRequest, { state: "merged" }),
  },
  {
    name: "a policy that is not there",
    id: "policy",
    status: "problem",
    says: "policy none.yml does not exist on the target branch main",
    args: ["--policy", "none.yml"],
  },
  {
    name: "a policy on a branch without protection",
    id: "policy",
    status: "warning",
    says: "is not protected",
    change: ({ project }) => Object.assign(project, { protectedBranches: [] }),
  },
  {
    name: "a preset, without any file",
    id: "policy",
    status: "ok",
    says: "from preset:recommended",
    args: ["--policy", "preset:recommended"],
  },
  {
    name: "a Developer",
    id: "policy_rights",
    status: "problem",
    says: "with the role Developer, approval_settings (Maintainer) and push_rule (Maintainer) cannot be read, so that merge_request_prevent_author_approval and require_signed_commits would be unknown",
    env: { COUNTERSIGN_TOKEN: sample.developerToken },
  },
  {
    name: "a check that does not exist",
    id: "status_check",
    status: "problem",
    says: "QA",
    args: ["--status-check", "Countersing"],
  },
  {
    name: "a check of another branch",
    id: "status_check",
    status: "problem",
    says: '"Countersign" (3) is bound to release, so that GitLab does not list it for merge requests into main',
    change({ project, check }) {
      project.protectedBranches.push(protectedBranchRow({ id: 77, name: "release" }));
      check.protectedBranchIds = [77];
    },
  },
  {
    name: "a check of all branches",
    id: "status_check_scope",
    status: "warning",
    says: '"Countersign" counts for every branch',
    change: ({ check }) => Object.assign(check, { protectedBranchIds: [] }),
  },
  {
    name: "a check of a wildcard",
    id: "status_check_scope",
    status: "warning",
    says: "GitLab never lists a check of a wildcard branch",
    change({ project, check }) {
      project.protectedBranches.push(protectedBranchRow({ id: 77, name: "release/*" }));
      check.protectedBranchIds = [14, 77];
    },
  },
  {
    name: "checks that do not block",
    id: "status_checks_block",
    status: "warning",
    says: "does not block merging",
    change: ({ project }) => Object.assign(project, { only_allow_merge_if_all_status_checks_passed: false }),
  },
  {
    name: "a control of no framework of the project",
    id: "external_control",
    status: "problem",
    says: "control 999 is not in a framework that is applied to the project, which has 12 (Countersign verdict)",
    args: ["--external-control", "999"],
  },
  {
    name: "a control that GitLab judges",
    id: "external_control",
    status: "problem",
    says: "is not an external control",
    args: ["--external-control", String(sample.internalControlId)],
  },
  {
    name: "a control that GitLab pings",
    id: "external_control_ping",
    status: "warning",
    says: "GitLab pings 12 (Countersign verdict)",
    change: ({ control }) => Object.assign(control, { pingEnabled: true }),
  },
  {
    name: "a wrong secret",
    id: "external_control_secret",
    status: "problem",
    says: "control 12: the secret is not the one that GitLab has",
    args: ["--write"],
    env: { COUNTERSIGN_CONTROL_SECRET: "not-the-secret-of-the-control" },
  },
  {
    name: "no secret",
    id: "external_control_secret",
    status: "problem",
    says: "no secret of control 12 is given",
    args: ["--write"],
    env: { COUNTERSIGN_CONTROL_SECRET: "" },
  },
  {
    name: "a protected variable, and a source branch without protection",
    id: "variables",
    status: "problem",
    says: "COUNTERSIGN_TOKEN is protected, and merge request pipelines do not get it: the source branch of !7 is not protected",
    change: ({ project }) => void project.protectedBranches.pop(),
  },
  {
    name: "a variable without protection",
    id: "variables",
    status: "warning",
    says: "COUNTERSIGN_TOKEN is not protected",
    change: ({ project }) =>
      Object.assign(project, { variables: [variable("COUNTERSIGN_TOKEN", { protected: false })] }),
  },
  {
    name: "a variable of one environment",
    id: "variables",
    status: "problem",
    says: "COUNTERSIGN_TOKEN is limited to an environment, and the job has none",
    change: ({ project }) =>
      Object.assign(project, {
        variables: [variable("COUNTERSIGN_TOKEN", { environmentScope: "production" })],
      }),
  },
  {
    name: "no variable, where no central project answers",
    id: "variables",
    status: "warning",
    says: "neither the project nor a group above it has a variable COUNTERSIGN_TOKEN",
    change({ project, check }) {
      project.variables = [];
      check.external_url = "https://verdict.example/hook";
    },
  },
  {
    name: "a group's variable that is not masked",
    id: "variables",
    status: "warning",
    says: "COUNTERSIGN_CONTROL_SECRET_12 is not masked",
    change({ sandbox }) {
      const [group] = sandbox.state.groups;
      if (group) group.variables = [variable("COUNTERSIGN_CONTROL_SECRET_12", { masked: false })];
    },
  },
  {
    name: "variables that a Developer does not see",
    id: "variables",
    status: "skipped",
    says: "only to a Maintainer",
    env: { COUNTERSIGN_TOKEN: sample.developerToken },
  },
  {
    name: "a GitLab that does not show a field",
    id: "variables",
    status: "skipped",
    says: "this GitLab is too old to show environmentScope",
    change: ({ sandbox }) => void sandbox.state.missingFromSchema.push("CiProjectVariable.environmentScope"),
  },
  {
    name: "a GitLab before the ping could be turned off",
    id: "external_control_ping",
    status: "skipped",
    says: "this GitLab does not show whether it pings the control",
    change: ({ sandbox }) =>
      void sandbox.state.missingFromSchema.push("ComplianceRequirementsControl.pingEnabled"),
  },
  {
    name: "the variable beyond the first hundred",
    id: "variables",
    status: "warning",
    says: "COUNTERSIGN_TOKEN is not masked",
    change: ({ project }) =>
      Object.assign(project, {
        variables: [
          ...Array.from({ length: 120 }, (_, index) => variable(`V${index}`)),
          variable("COUNTERSIGN_TOKEN", { masked: false }),
        ],
      }),
  },
  {
    name: "no pipeline of the merge request",
    id: "pipelines",
    status: "problem",
    says: "!7 has no merge request pipeline",
    change({ sandbox, check }) {
      check.external_url = "https://verdict.example/hook";
      for (const { pipelines } of sandbox.state.projects)
        pipelines.splice(
          0,
          pipelines.length,
          ...pipelines.filter(({ source }) => source !== "merge_request_event"),
        );
    },
  },
  {
    name: "two pipelines for one commit",
    id: "pipelines",
    status: "warning",
    says: "!7 has two pipelines for the same commit: 9001 of the merge request, and 9002 of its branch",
    change({ sandbox, check, mergeRequest }) {
      check.external_url = "https://verdict.example/hook";
      const common = { sha: mergeRequest.diff_head_sha, created_at: new Date().toISOString() };
      addPipeline(sandbox.state, sample.projectId, {
        ...{ ...common, id: 9001, ref: "refs/merge-requests/7/head", source: "merge_request_event" },
        mergeRequestIid: 7,
      });
      addPipeline(sandbox.state, sample.projectId, { ...common, id: 9002, ref: mergeRequest.source_branch });
    },
  },
  {
    name: "an address on another GitLab",
    id: "trigger",
    status: "problem",
    says: "its address is on https://gitlab.acme.example, but GitLab itself is http://127.0.0.1",
    change({ check }) {
      check.external_url = `https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=${triggerToken}`;
    },
  },
  {
    name: "a ref that does not exist",
    id: "trigger",
    status: "problem",
    says: "project 90 at gone, but this branch or tag does not exist",
    change({ sandbox, check }) {
      check.external_url = triggerUrl(sandbox).replace("/ref/main/", "/ref/gone/");
    },
  },
  {
    name: "a central project that the token does not see",
    id: "trigger",
    status: "warning",
    says: "project 999, which this token does not see",
    change({ sandbox, check }) {
      check.external_url = triggerUrl(sandbox).replace("/90/", "/999/");
    },
  },
  {
    name: "a central project whose code the token may not read",
    id: "trigger",
    status: "warning",
    says: "whose branches this token may not read",
    change: ({ central }) =>
      Object.assign(central, { visibility: "internal", repository_access_level: "disabled" }),
  },
  {
    name: "an input that is not declared",
    id: "trigger",
    status: "problem",
    says: "with colour, which its .gitlab-ci.yml does not declare",
    change({ sandbox, check }) {
      check.external_url = triggerUrl(sandbox, "&inputs[level]=high&inputs[colour]=red");
    },
  },
  {
    name: "pipeline variables",
    id: "trigger",
    status: "warning",
    says: "with the variables COLOUR, which GitLab refuses unless",
    change({ sandbox, check }) {
      check.external_url = triggerUrl(sandbox, "&variables[COLOUR]=red");
    },
  },
  {
    name: "a central project whose jobs take variables of pipelines",
    id: "trigger",
    status: "warning",
    says: "where variables of pipelines are allowed: anyone who knows the address",
    change: ({ sandbox, central }) => void addMember(sandbox.state, central, sample.users.mara, 40),
  },
  {
    name: "a central project whose jobs take none",
    id: "trigger",
    status: "ok",
    says: "starts a pipeline of project 90 at main",
    change({ sandbox, central }) {
      addMember(sandbox.state, central, sample.users.mara, 40);
      central.ci_pipeline_variables_minimum_override_role = "no_one_allowed";
    },
  },
  {
    name: "no token in the address",
    id: "trigger",
    status: "problem",
    says: "its address has no token",
    change({ sandbox, check }) {
      check.external_url = `${sandbox.url}/api/v4/projects/90/ref/main/trigger/pipeline`;
    },
  },
  {
    name: "a check that starts no pipeline",
    id: "trigger",
    status: "ok",
    says: "no check's address starts a pipeline",
    change: ({ check }) => Object.assign(check, { external_url: "https://verdict.example/hook" }),
  },
];

function expire({ state, clock }: Sample["sandbox"], days: number | undefined): void {
  const token = state.tokens.find(({ value }) => value === sample.token);
  if (!token) throw new Error("the sample has its token");
  token.expires_at =
    days === undefined ? null : new Date(clock.now() + days * 86_400_000).toISOString().slice(0, 10);
}

const secretTexts = [
  ...[sample.token, sample.developerToken, sample.expiredToken, sample.controlSecret, triggerToken],
  ...["proxy-password", "not-the-secret-of-the-control", "sandbox-trigger"],
];

describe("doctor answers", () => {
  it.each(cases)("$id with $status: $name", async ({ id, status, says, change, args = [], env = {} }) => {
    const parts = await open();
    change?.(parts);
    const { url } = parts.sandbox;
    const replaced = args.map((word) =>
      word.replace("@tls", url.replace("http:", "https:")).replace("@", url),
    );
    const given = named.filter((_, index) => !replaced.includes(named[index - (index % 2)] ?? ""));
    const address = replaced.includes("--gitlab-url") ? replaced.splice(0, 2)[1] : url;
    const examined = await runDoctorHere(address ?? url, [...given, ...replaced, "--json"], env);

    const checks = checksOf(examined);
    expect(checks.map((check) => check.id)).toEqual(questionIds);
    const found = checks.find((check) => check.id === id);
    expect(found?.status, found?.detail).toBe(status);
    if (typeof says === "string") expect(found?.detail).toContain(says);
    else expect(found?.detail).toMatch(says);
    if (status === "warning" || status === "problem") expect(found?.fix).toMatch(/\S/);
    expect(unlisted([found?.detail, found?.fix].filter(Boolean).join("\n"))).toEqual([]);
    expect(examined.code).toBe(checks.some((check) => check.status === "problem") ? 2 : 0);
    for (const secret of secretTexts) expect(examined.output).not.toContain(secret);
  });
});
