import { afterEach, beforeEach, expect, it } from "vitest";
import { findTargets } from "../../../src/delivery/find-targets.ts";
import { type Sandbox, sample, startSandbox } from "../../../src/sandbox/index.ts";
import { type Stage, stageOn } from "../../support/delivering.ts";
import { caught, inputsFrom, token } from "../../support/inputs.ts";

let sandbox: Sandbox;
let stage: Stage;
beforeEach(async () => {
  sandbox = await startSandbox();
  stage = stageOn(sandbox);
});
afterEach(async () => {
  stage.transport.close();
  await sandbox.close();
});

async function targets(env: Record<string, string>, iid: number | undefined = 7, from = stage) {
  const inputs = await inputsFrom({ ...token, ...env });
  return (await findTargets(inputs, from.gitlab, sample.projectId, iid))(["Ready"]);
}

const control = { INPUT_EXTERNAL_CONTROL: "12", INPUT_EXTERNAL_CONTROL_SECRET: sample.controlSecret };
const refuse = (path: RegExp, status: number) =>
  sandbox.faults.add({ path, kind: "status", status, body: `{"message":"${status}"}` });

it("finds checks first, then controls, with their names and requirements", async () => {
  expect(await targets({ INPUT_STATUS_CHECK: "Ready=QA", ...control })).toEqual([
    { kind: "status_check", id: 4, name: "QA", requirement: "Ready" },
    { kind: "external_control", id: 12, name: "Countersign verdict", requirement: undefined },
  ]);
});

it("asks GitLab nothing where nothing is named", async () => {
  expect(await targets({})).toEqual([]);
  expect(sandbox.log).toEqual([]);
});

it("asks for no frameworks where only a check is named, and for no checks where only a control is", async () => {
  await targets({ INPUT_STATUS_CHECK: "QA" });
  expect(sandbox.log.map(({ path }) => path.replace(/.*\//, ""))).toEqual(["status_checks"]);
  await targets(control);
  expect(sandbox.log.map(({ path }) => path.replace(/.*\//, ""))).toEqual(["status_checks", "graphql"]);
});

it("has no status check outside a merge request, and still its controls", async () => {
  const inputs = await inputsFrom({ ...token, INPUT_STATUS_CHECK: "QA", ...control });
  const find = await findTargets(inputs, stage.gitlab, sample.projectId, undefined);
  expect((await find([])).map(({ kind }) => kind)).toEqual(["external_control"]);
});

it("says that status checks need a licence where the token is valid and GitLab answers 401", async () => {
  refuse(/\/status_checks$/, 401);
  expect(await caught(() => targets({ INPUT_STATUS_CHECK: "QA" }))).toMatchObject({
    code: "TOKEN_REFUSED",
    message:
      "GitLab refused the status checks of this project although the token is valid: status checks require GitLab Ultimate",
    advice:
      "use a project with an Ultimate licence, or leave ‹status_check› empty and answer an external control",
    cause: { status: 401 },
  });
});

it("says that the token is refused where it is", async () => {
  const expired = stageOn(sandbox, sample.expiredToken);
  const error = await caught(() => targets({ INPUT_STATUS_CHECK: "QA" }, 7, expired));
  expired.transport.close();
  expect(error).toMatchObject({ code: "TOKEN_REFUSED", status: 401 });
  expect((error as Error).message).not.toContain("Ultimate");
});

it("passes any other refusal on, without a second request", async () => {
  refuse(/\/status_checks$/, 404);
  expect(await caught(() => targets({ INPUT_STATUS_CHECK: "QA" }))).toMatchObject({ status: 404 });
  expect(sandbox.log).toHaveLength(1);
});
