/** Sections 2.6 and 4 of the contract: what GitLab sends to external services. */
import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addExternalControl,
  addFramework,
  addStatusCheck,
  type ProjectRow,
  protectedBranchRow,
  type Sandbox,
} from "../../src/sandbox/index.ts";
import { api, head, smallWorld, start, startWorld } from "./support.ts";

interface Received {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let sandbox: Sandbox;
let project: ProjectRow;
let service: Server;
let address: string;
let received: Received[];
let answer: number | "drop";
beforeEach(async () => {
  received = [];
  answer = 200;
  service = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push({
      url: request.url ?? "",
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    });
    if (answer === "drop") response.destroy();
    else response.writeHead(answer).end("ignored");
  });
  await new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  const state = smallWorld();
  const [first] = state.projects;
  if (!first) throw new Error("the small world has a project");
  project = first;
  project.statusChecks = [];
  sandbox = await startWorld(state);
});
afterEach(async () => {
  await sandbox.close();
  service.closeAllConnections();
  await new Promise((resolve) => service.close(resolve));
});

const sign = (body: string, key: string) => createHmac("sha256", key).update(body).digest("hex");

describe("4.1 status check", () => {
  it("4.1: the payload names the merge request, the SHA to send back and the check with its complete URL", async () => {
    const external_url = `${address}/hook?token=t`;
    addStatusCheck(sandbox.state, 4, { id: 1, name: "QA", external_url, sharedSecret: "hush" });
    await sandbox.notifyStatusChecks(84, "update", { oldrev: "0".repeat(40) });
    expect(received).toHaveLength(1);
    const [{ url, headers, body } = { url: "", headers: {}, body: "" }] = received;
    expect(url).toBe("/hook?token=t");
    expect(headers["content-type"]).toBe("application/json");
    expect(headers["x-gitlab-signature"]).toBe(sign(body, "hush"));
    expect(headers).not.toHaveProperty("x-gitlab-event");
    expect(headers).not.toHaveProperty("x-gitlab-token");
    expect(JSON.parse(body)).toMatchObject({
      object_kind: "merge_request",
      event_type: "merge_request",
      user: { username: "developer", email: "[REDACTED]" },
      project: { id: 4, path_with_namespace: "grp/proj", visibility_level: 0 },
      object_attributes: {
        id: 84,
        iid: 14,
        target_project_id: 4,
        source_project_id: 4,
        action: "update",
        oldrev: "0".repeat(40),
        last_commit: { id: head },
      },
      external_approval_rule: { id: 1, name: "QA", external_url },
    });
  });

  it("4.1: without a shared secret there is no signature", async () => {
    addStatusCheck(sandbox.state, 4, { external_url: `${address}/a` });
    await sandbox.notifyStatusChecks(84, "open");
    expect(received.map(({ headers }) => "x-gitlab-signature" in headers)).toEqual([false]);
  });

  it.each<[number | "drop", number]>([
    [200, 1],
    [500, 1],
    ["drop", 4],
  ])("4.1: an answer of %s leads to %i deliveries", async (given, count) => {
    answer = given;
    addStatusCheck(sandbox.state, 4, { external_url: `${address}/a` });
    await sandbox.notifyStatusChecks(84, "open");
    expect(received).toHaveLength(count);
  });

  it("2.6: the branch filter is fuzzy: a rule whose name contains the target lets it through", async () => {
    project.protectedBranches.push(protectedBranchRow({ id: 15, name: "MAINtenance" }));
    project.protectedBranches.push(protectedBranchRow({ id: 16, name: "release" }));
    addStatusCheck(sandbox.state, 4, { external_url: `${address}/15`, protectedBranchIds: [15] });
    addStatusCheck(sandbox.state, 4, { external_url: `${address}/16`, protectedBranchIds: [16] });
    await sandbox.notifyStatusChecks(84, "open");
    expect(received.map(({ url }) => url)).toEqual(["/15"]);
  });

  it("2.3: a retry sends it again, without an action", async () => {
    addStatusCheck(sandbox.state, 4, { id: 1, external_url: `${address}/a` });
    const path = "/projects/4/merge_requests/14";
    const json = { external_status_check_id: 1, sha: head, status: "failed" };
    await api(sandbox, "POST", `${path}/status_check_responses`, { as: "developer", json });
    expect(received).toEqual([]);
    const arrived = new Promise((resolve) => service.once("request", resolve));
    await api(sandbox, "POST", `${path}/status_checks/1/retry`, { as: "developer" });
    await arrived;
    await sandbox.close();
    const { object_attributes } = JSON.parse(received[0]?.body ?? "{}");
    expect(object_attributes).toMatchObject({ iid: 14 });
    expect(object_attributes).not.toHaveProperty("action");
  });
});

describe("4.2 external control", () => {
  const minutes = (count: number) => count * 60_000;
  beforeEach(() => {
    addFramework(sandbox.state, { id: 5, name: "SOC 2", projectIds: [4] });
    addExternalControl(sandbox.state, 5, { id: 7, externalUrl: `${address}/c`, secretToken: "hush" });
  });
  const status = () => sandbox.state.controlStatuses.map((row) => row.status);

  it("4.2: the body is the project as nobody sees it, plus the status row", async () => {
    await sandbox.pingExternalControls(4);
    const { headers, body } = received[0] ?? { headers: {} as IncomingHttpHeaders, body: "{}" };
    expect(headers["x-gitlab-signature"]).toBe(sign(body, "hush"));
    const payload = JSON.parse(body);
    expect(payload).toMatchObject({
      id: 4,
      path_with_namespace: "grp/proj",
      visibility: "private",
      merge_method: "merge",
      compliance_frameworks: ["SOC 2"],
      only_allow_merge_if_all_status_checks_passed: false,
      namespace: { id: 1, kind: "group" },
      project_control_compliance_status: {
        compliance_requirements_control_id: 7,
        project_id: 4,
        status: "pending",
        created_at: new Date(start).toISOString(),
      },
    });
    for (const key of [
      "default_branch",
      "readme_url",
      "forks_count",
      "runners_token",
      "permissions",
      "ci_default_git_depth",
    ]) {
      expect(payload).not.toHaveProperty(key);
    }
  });

  it("4.2: a 2xx starts the clock; after 31 minutes of silence the row fails", async () => {
    await sandbox.pingExternalControls(4);
    sandbox.clock.advance(minutes(31) - 1);
    expect(status()).toEqual(["pending"]);
    sandbox.clock.advance(1);
    expect(status()).toEqual(["fail"]);
  });

  it("4.2: a row that was answered, or touched within 30 minutes, is left alone", async () => {
    await sandbox.pingExternalControls(4);
    sandbox.clock.advance(minutes(5));
    Object.assign(sandbox.state.controlStatuses[0] ?? {}, { updatedAt: sandbox.clock.now() });
    sandbox.clock.advance(minutes(60));
    expect(status()).toEqual(["pending"]);
  });

  it.each<[number | "drop"]>([[500], ["drop"]])("4.2: after %s nobody ever times it out", async (given) => {
    answer = given;
    await sandbox.pingExternalControls(4);
    sandbox.clock.advance(minutes(600));
    expect(status()).toEqual(["pending"]);
    expect(received).toHaveLength(1);
  });

  it("4.3: every ping resets a verdict to pending", async () => {
    await sandbox.pingExternalControls(4);
    Object.assign(sandbox.state.controlStatuses[0] ?? {}, { status: "pass" });
    await sandbox.pingExternalControls(4);
    expect(status()).toEqual(["pending"]);
  });

  it("4.3: with the ping off nothing is sent and no row appears", async () => {
    const control = sandbox.state.frameworks[0]?.requirements[0]?.controls[0];
    if (control) control.pingEnabled = false;
    await sandbox.pingExternalControls(4);
    expect([received, status()]).toEqual([[], []]);
  });
});
