/** Events of one external control at the same time: whichever job ends last, the newest state of the project counts. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Fault, sample } from "../../src/sandbox/index.ts";
import { type Central, startCentral } from "../support/central.ts";
import { policyOf } from "../support/job.ts";

let central: Central;
beforeEach(async () => {
  central = await startCentral({
    files: { ".countersign.yml": policyOf("project_visibility_not_public") },
    env: { INPUT_EXTERNAL_CONTROL_SECRET: sample.controlSecret },
  });
});
afterEach(() => central.close());

const payload = {
  project_control_compliance_status: {
    compliance_requirements_control_id: sample.controlId,
    project_id: sample.projectId,
  },
};
const answers = /compliance_external_controls/;

function payments() {
  const project = central.sandbox.state.projects.find(({ id }) => id === sample.projectId);
  if (!project) throw new Error("the sample has a project");
  return project;
}
const shown = () => central.sandbox.state.controlStatuses.map(({ status }) => status);
/** Statuses as they were sent, in order. */
const sent = () => central.sandbox.log.filter(({ path }) => answers.test(path)).length;

/** The request that reads the visibility; the first one of the path is about the allowed groups. */
const evidence = { path: /\/projects\/42$/, skip: 1 } as const;

/** The state that the older job has read; then the project changes, and another job answers completely. */
function overtaken(visibility: "public" | "private"): Fault {
  return {
    ...evidence,
    kind: "edit",
    async edit(answer) {
      payments().visibility = visibility;
      expect((await central.answer(payload)).code).toBe(visibility === "public" ? 1 : 0);
      return answer;
    },
  };
}

describe("an older evaluation", () => {
  it.each([
    { name: "pass", before: "private", after: "public", last: "fail", code: 1 },
    { name: "fail", before: "public", after: "private", last: "pass", code: 0 },
  ] as const)("that ends last does not overwrite a newer one with $name", async (one) => {
    payments().visibility = one.before;
    central.sandbox.faults.add(overtaken(one.after));
    const older = await central.answer(payload);
    expect(shown()).toEqual([one.last]);
    expect(older.code).toBe(one.code);
    expect(older.report?.deliveries).toMatchObject([{ id: sample.controlId, status: one.last }]);
    // The newer job answers once. The older one answers, sees another state, and answers again.
    expect(sent()).toBe(3);
  });

  it.each([
    { before: "private", after: "public", last: "fail" },
    { before: "public", after: "private", last: "pass" },
  ] as const)("that ends first is replaced: $before, then $after", async ({ before, after, last }) => {
    payments().visibility = before;
    central.sandbox.faults.add({
      path: answers,
      kind: "change",
      change: () => {
        payments().visibility = after;
      },
    });
    const older = central.answer(payload);
    await older;
    await central.answer(payload);
    expect(shown()).toEqual([last]);
  });

  it("leaves the right status if both run side by side", async () => {
    payments().visibility = "private";
    central.sandbox.faults.add({
      ...evidence,
      kind: "change",
      change: () => {
        payments().visibility = "public";
      },
    });
    await Promise.all([central.answer(payload), central.answer(payload)]);
    expect(shown()).toEqual(["fail"]);
  });
});

it("answers once, and judges twice, where nothing changes", async () => {
  payments().visibility = "private";
  const job = await central.answer(payload);
  expect(job.code).toBe(0);
  expect(sent()).toBe(1);
  expect(job.report?.deliveries).toMatchObject([{ status: "pass", outcome: "delivered", attempts: 1 }]);
});

it("gives no pass to a project that never comes to rest", async () => {
  payments().visibility = "private";
  central.sandbox.faults.add({
    path: answers,
    times: 99,
    kind: "change",
    change: () => {
      payments().visibility = payments().visibility === "private" ? "public" : "private";
    },
  });
  const job = await central.answer(payload);
  expect(job.code).toBe(3);
  expect(job.report?.notices?.join()).toContain(
    "the project was still changing after it had been judged 4 times",
  );
  expect(shown()).toEqual(["fail"]);
});

describe("a pass that cannot be judged once more", () => {
  it("is taken back where GitLab does not show the project any more", async () => {
    payments().visibility = "private";
    central.sandbox.faults.add({ path: /\/projects\/42$/, skip: 2, times: 99, kind: "status", status: 404 });
    const job = await central.answer(payload);
    expect(job.code).toBe(2);
    expect(shown()).toEqual(["fail"]);
  });

  it("is taken back where the evidence is missing then, whatever on_undetermined says", async () => {
    await central.close();
    central = await startCentral({
      files: { ".countersign.yml": policyOf("secure_webhooks") },
      env: { INPUT_EXTERNAL_CONTROL_SECRET: sample.controlSecret, INPUT_ON_UNDETERMINED: "leave" },
    });
    central.sandbox.faults.add({ path: /\/hooks$/, skip: 1, times: 99, kind: "status", status: 403 });
    const job = await central.answer(payload);
    expect(job.code).toBe(3);
    expect(shown()).toEqual(["fail"]);
  });
});
