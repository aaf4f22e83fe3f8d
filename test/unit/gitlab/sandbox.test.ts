/** The client and the sandbox, which know nothing of each other, over real HTTP: every endpoint of both APIs. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGitLab, type GitLab } from "../../../src/gitlab/client.ts";
import { createTransport, type Transport } from "../../../src/gitlab/transport.ts";
import { type Sandbox, sample, startSandbox } from "../../../src/sandbox/index.ts";
import { caught } from "../../support/inputs.ts";

let sandbox: Sandbox;
const transports: Transport[] = [];
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(async () => {
  for (const transport of transports.splice(0)) transport.close();
  await sandbox.close();
});

function as(token: string): GitLab {
  const transport = createTransport({
    baseUrl: sandbox.url,
    token,
    now: Date.now,
    sleep: async () => {},
    random: () => 0,
  });
  transports.push(transport);
  return createGitLab(transport);
}

function head(): string {
  return (
    sandbox.state.mergeRequests.find(({ projectId, iid }) => projectId === 42 && iid === 7)?.diff_head_sha ??
    ""
  );
}

function checksOf(projectId: number) {
  return sandbox.state.projects.find(({ id }) => id === projectId)?.statusChecks ?? [];
}

describe("status checks of a merge request", () => {
  it("2.1: lists them with their status, without what the address hides", async () => {
    expect(await as(sample.token).StatusChecks.allForMergeRequest(42, 7)).toEqual([
      {
        id: 3,
        name: "Countersign",
        externalUrl: "https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline",
        status: "pending",
      },
      { id: 4, name: "QA", externalUrl: "https://qa.acme.example/checks", status: "passed" },
    ]);
  });

  it("2.1: a Reporter sees no address at all", async () => {
    const checks = await as(sample.reporterToken).StatusChecks.allForMergeRequest(42, 7);
    expect(checks.map(({ externalUrl }) => externalUrl)).toEqual(["", ""]);
  });

  it.each(["passed", "failed", "pending"] as const)("2.2: sets %s", async (status) => {
    const { attempts } = await as(sample.developerToken).StatusChecks.set(42, 7, {
      externalStatusCheckId: 3,
      sha: head(),
      status,
    });
    expect(attempts).toBe(1);
    expect(sandbox.state.statusRows.at(-1)).toMatchObject({ checkId: 3, sha: head(), status });
  });

  it("2.2 #8: both heads are named", async () => {
    const sha = "f".repeat(40);
    const error = await caught(() =>
      as(sample.token).StatusChecks.set(42, 7, { externalStatusCheckId: 3, sha, status: "passed" }),
    );
    expect(error).toMatchObject({ code: "SHA_MISMATCH", status: 409, expectedSha: head() });
    expect(String((error as Error).message)).toContain(sha);
    expect(String((error as Error).message)).toContain(head());
  });

  it("2.3: retries a failed one, and only that", async () => {
    const { StatusChecks } = as(sample.developerToken);
    expect(await caught(() => StatusChecks.retry(42, 7, 3))).toMatchObject({
      status: 422,
      words: "External status check must be failed",
    });
    await StatusChecks.set(42, 7, { externalStatusCheckId: 3, sha: head(), status: "failed" });
    await StatusChecks.retry(42, 7, 3);
    expect(sandbox.state.statusRows.at(-1)).toMatchObject({
      status: "pending",
      retriedAt: expect.any(Number),
    });
  });
});

describe("status check services of a project (2.4)", () => {
  const settings = {
    name: "New",
    externalUrl: "https://new.example/hook?token=hush",
    sharedSecret: "a shared secret",
    protectedBranchIds: [14],
  };

  it("are listed, created with secret and branches, changed, and removed", async () => {
    const { StatusChecks } = as(sample.token);
    await StatusChecks.create(42, settings);
    const created = (await StatusChecks.all(42)).find(({ name }) => name === "New");
    expect(created).toMatchObject({
      externalUrl: "https://new.example/hook",
      hmac: true,
      protectedBranches: [{ id: 14, name: "main" }],
    });
    await StatusChecks.update(42, created?.id ?? 0, { name: "Newer", protectedBranchIds: [] });
    expect((await StatusChecks.all(42)).find(({ id }) => id === created?.id)).toMatchObject({
      name: "Newer",
      protectedBranches: [],
    });
    await StatusChecks.remove(42, created?.id ?? 0);
    expect(checksOf(42).map(({ name }) => name)).toEqual(["Countersign", "QA"]);
  });

  it("a removal that GitLab accepts and does not do is told by reading back", async () => {
    const error = await caught(() => as(sample.developerToken).StatusChecks.remove(42, 4));
    expect(error).toMatchObject({ code: "RIGHTS_MISSING" });
    expect(String((error as { advice?: string }).advice)).toContain("Maintainer");
    expect(checksOf(42).map(({ id }) => id)).toContain(4);
  });

  it.each([
    {
      name: "creating without the role looks like a server error",
      call: (api: GitLab) => api.StatusChecks.create(42, settings),
      status: 500,
      says: "Maintainer",
    },
    {
      name: "listing without the role",
      call: (api: GitLab) => api.StatusChecks.all(42),
      status: 401,
      says: "Maintainer",
    },
    {
      name: "changing without the role",
      call: (api: GitLab) => api.StatusChecks.update(42, 4, { name: "x" }),
      status: 401,
      says: "Maintainer",
    },
  ])("$name", async ({ call, status, says }) => {
    const error = await caught(() => call(as(sample.developerToken)));
    expect(error).toMatchObject({ status });
    expect(`${(error as Error).message} ${(error as { advice?: string }).advice}`).toContain(says);
  });

  it("a name that is taken is named", async () => {
    const error = await caught(() => as(sample.token).StatusChecks.create(42, { ...settings, name: "QA" }));
    expect(error).toMatchObject({ status: 422 });
    expect((error as Error).message).toContain("Name has already been taken");
  });
});

describe("the answer to an external control (3)", () => {
  const signer = { secret: sample.controlSecret, nonce: () => crypto.randomUUID().replaceAll("-", "") };

  it.each(["pass", "fail"] as const)("is accepted: %s", async (status) => {
    await as(sample.token).ExternalControls.setStatus(42, 12, status, signer);
    expect(sandbox.state.controlStatuses).toMatchObject([{ controlId: 12, projectId: 42, status }]);
  });

  it.each([
    { name: "3.2 #2: no such control", project: 42, control: 99, code: "TARGET_UNKNOWN" },
    { name: "3.2 #3: one of GitLab's own", project: 42, control: 11, code: "TARGET_UNKNOWN" },
    { name: "3.2 #11: a project without the framework", project: 43, control: 12, code: "TARGET_UNKNOWN" },
  ])("$name", async ({ project, control, code }) => {
    const error = await caught(() =>
      as(sample.token).ExternalControls.setStatus(project, control, "pass", signer),
    );
    expect(error).toMatchObject({ code });
  });

  it("3.2 #5: a nonce that was seen is replaced once", async () => {
    const nonces = ["a".repeat(32), "a".repeat(32), "b".repeat(32)];
    const nonce = () => nonces.shift() ?? "c".repeat(32);
    const { ExternalControls } = as(sample.token);
    await ExternalControls.setStatus(42, 12, "pass", { ...signer, nonce });
    const { attempts } = await ExternalControls.setStatus(42, 12, "fail", { ...signer, nonce });
    expect(attempts).toBe(2);
    expect(sandbox.state.controlStatuses).toMatchObject([{ status: "fail" }]);
  });
});

it("lists over several pages, in order and whole", async () => {
  const project = sandbox.state.projects.find(({ id }) => id === 42);
  for (let id = 1000; id < 1230; id++) {
    project?.hooks.push({
      id,
      url: "https://x.example",
      push_events: true,
      merge_requests_events: true,
      enable_ssl_verification: true,
    });
  }
  const hooks = (await as(sample.token).ProjectHooks.all(42, { perPage: 100 })) as { id: number }[];
  expect(hooks).toHaveLength(231);
  expect(hooks.at(-1)?.id).toBe(1229);
  expect(sandbox.log.map(({ query }) => new URLSearchParams(query).get("page")).sort()).toEqual([
    "2",
    "3",
    null,
  ]);
});
