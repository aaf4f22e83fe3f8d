/** A GitLab that has stopped answering is not asked about every other project. */

import { afterEach, beforeEach, expect, it } from "vitest";
import { createGitLab } from "../../../src/gitlab/client.ts";
import { createTransport, type Transport } from "../../../src/gitlab/transport.ts";
import { changesMade, changesPlanned, planChecks } from "../../../src/rollout/checks/apply.ts";
import { wantedCheck } from "../../../src/rollout/checks/file.ts";
import { writeProjects } from "../../../src/rollout/controls/projects.ts";
import type { SeenFramework } from "../../../src/rollout/controls/tree.ts";
import { type Sandbox, startSandbox } from "../../../src/sandbox/index.ts";
import { addSmall, rollOutWorld, token } from "../../support/roll-out.ts";

let sandbox: Sandbox;
let transport: Transport;
beforeEach(async () => {
  const state = rollOutWorld();
  for (let id = 11; id <= 30; id++) addSmall(state, id, `p${id}`);
  sandbox = await startSandbox({ state });
  transport = createTransport({
    ...{ baseUrl: sandbox.url, token, now: Date.now, sleep: async () => {}, random: () => 0 },
  });
});
afterEach(async () => {
  transport.close();
  await sandbox.close();
});

const wanted = {
  ...{ scope: { group: "acme" }, mustSucceed: undefined, absent: [] },
  checks: [wantedCheck({ name: "A", external_url: "https://a.example" })],
};
const settings = { env: {}, rotatesSecrets: false };
const failed = { outcome: "failed", reason: "not tried, because GitLab has stopped answering" };

it("neither for adding a framework to projects", async () => {
  const steps = [11, 12].map((id) => ({ project: { id, path: `acme/p${id}` }, action: "create" }) as const);
  const framework = { gid: "gid://gitlab/ComplianceManagement::Framework/5" } as SeenFramework;
  const line = { gitlab: createGitLab(transport), path: "acme" };
  const changes = await writeProjects(line, steps, framework, "SOC 2", () => true);
  expect(changes).toMatchObject(steps.map(({ project }) => ({ project, action: "create", ...failed })));
  expect(sandbox.log.filter(({ body }) => body.includes("mutation("))).toEqual([]);
});

it("neither for reading nor for writing", async () => {
  const gitlab = createGitLab(transport);
  const onProgress = () => {};
  const unread = await planChecks(gitlab, wanted, settings, { onProgress, isDown: () => true });
  expect(changesPlanned(unread)).toHaveLength(20);
  expect(changesPlanned(unread)[0]).toMatchObject({ name: "A", action: null, ...failed });
  const plans = await planChecks(gitlab, wanted, settings, { onProgress, isDown: () => false });
  const sent = sandbox.log.length;
  let asked = 0;
  const changes = await changesMade(gitlab, plans, settings, { onProgress, isDown: () => ++asked > 4 });
  expect(changes.filter(({ outcome }) => outcome === "done")).toHaveLength(4);
  expect(changes.at(-1)).toMatchObject({ project: { id: 30 }, action: "create", ...failed });
  expect(sandbox.log.slice(sent)).toHaveLength(8);
});
