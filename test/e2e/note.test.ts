import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addMergeRequest, type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { checkout, policyOf, reporting, rowsOf, startJob } from "../support/job.ts";
import { runJob } from "../support/terminal.ts";

const oldMarker = "<!-- countersign -->";
const marker = /^<!-- countersign [0-9a-f]{12} -->\n/;
const onFailure = { ...reporting, INPUT_NOTE: "on_failure" };

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

function mergeRequest(iid: number) {
  const row = sandbox.state.mergeRequests.find((one) => one.projectId === 42 && one.iid === iid);
  if (!row) throw new Error(`no merge request ${iid}`);
  return row;
}

function notes(iid: number) {
  return mergeRequest(iid)
    .discussions.flatMap((discussion) => discussion.notes)
    .filter(({ body }) => body.includes("<!-- countersign"));
}

describe("the note in the merge request", () => {
  it("is written once, says what to fix, and is changed in place", async () => {
    await runJob(sandbox, { iid: 8, env: onFailure });
    const [first] = notes(8);
    expect(first?.body).toContain("❌ Non-compliant");
    expect(first?.body).toContain("Fix: mark the merge request as ready");
    mergeRequest(8).draft = false;
    await runJob(sandbox, { iid: 8, env: onFailure });
    expect(notes(8).map(({ id }) => id)).toEqual([first?.id]);
    expect(notes(8)[0]?.body).not.toContain("mark the merge request as ready");
  });

  it("is not written where all is well, and shortened once it is again", async () => {
    await runJob(sandbox, { iid: 7, env: onFailure });
    expect(notes(7)).toEqual([]);
    const one = checkout("merge_request_is_not_draft");
    const env = { ...one.env, INPUT_NOTE: "on_failure" };
    await runJob(sandbox, { iid: 8, files: one.files, env });
    mergeRequest(8).draft = false;
    await runJob(sandbox, { iid: 8, files: one.files, env });
    expect(notes(8).map(({ body }) => body.replace(marker, ""))).toEqual(["✅ Countersign: compliant."]);
  });

  it("is folded where it is always wanted and all is well", async () => {
    await runJob(sandbox, { iid: 7, env: { ...reporting, INPUT_NOTE: "always" } });
    expect(notes(7)[0]?.body).toMatch(
      /<details><summary>✅ Countersign: compliant<\/summary>\n\n# Countersign/,
    );
  });

  /** A test may run over the end of a minute. */
  const withoutTime = (body: string | undefined) => body?.replace(/at `[\d-]+` \d\d:\d\d UTC/, "");

  it("is there once when two jobs race", async () => {
    sandbox.faults.add({ method: "POST", path: /\/notes$/, kind: "delay", delayMs: 2000, times: 2 });
    const jobs = [
      startJob(sandbox, { iid: 8, env: onFailure }),
      startJob(sandbox, { iid: 8, env: onFailure }),
    ];
    await Promise.all(jobs.map(({ finished }) => finished));
    expect(
      sandbox.log.filter(({ method, path }) => method === "POST" && path.endsWith("/notes")),
    ).toHaveLength(2);
    expect(notes(8)).toHaveLength(1);
  });

  it("is put right after somebody edited it, and written anew after somebody deleted it", async () => {
    await runJob(sandbox, { iid: 8, env: onFailure });
    const [note] = notes(8);
    if (note) note.body = note.body.replace(/\n.*/s, "\nI know better");
    await runJob(sandbox, { iid: 8, env: onFailure });
    expect(notes(8)[0]?.body).toContain("❌ Non-compliant");
    mergeRequest(8).discussions = [];
    await runJob(sandbox, { iid: 8, env: onFailure });
    expect(notes(8)).toHaveLength(1);
  });

  it("is found again among hundreds of others", async () => {
    await runJob(sandbox, { iid: 8, env: onFailure });
    const [note] = notes(8);
    if (note) note.body = `${note.body}\nan edit`;
    const others = Array.from({ length: 250 }, (_, index) => ({
      id: `d${index}`,
      individual_note: true,
      notes: [{ ...note, id: 5_000 + index, userId: sample.users.dana, body: "hm" }],
    }));
    mergeRequest(8).discussions.unshift(...(others as never[]));
    await runJob(sandbox, { iid: 8, env: onFailure });
    expect(notes(8).map(({ id, body }) => [id, body.includes("an edit")])).toEqual([[note?.id, false]]);
  });

  it("is written anew when it is deleted between finding and changing it", async () => {
    await runJob(sandbox, { iid: 8, env: onFailure });
    mergeRequest(8).draft = false;
    sandbox.faults.add({ method: "PUT", path: /\/notes\/\d+$/, kind: "delay", delayMs: 300 });
    const { finished } = startJob(sandbox, { iid: 8, env: onFailure });
    await vi.waitFor(
      () =>
        expect(sandbox.log.some(({ method, path }) => method === "GET" && path.endsWith("/notes"))).toBe(
          true,
        ),
      { timeout: 10_000, interval: 5 },
    );
    await vi.waitFor(
      () =>
        expect(
          sandbox.log.filter(({ method, path }) => method === "GET" && path.endsWith("/notes")).length,
        ).toBeGreaterThanOrEqual(3),
      { timeout: 10_000, interval: 5 },
    );
    mergeRequest(8).discussions = [];
    const job = await finished;
    expect(job.stdout).not.toContain("could not be written");
    expect(notes(8)).toHaveLength(1);
  });

  it("leaves alone comments with its marker: of others, of the token's own user, of GitLab", async () => {
    await runJob(sandbox, { iid: 8, env: onFailure });
    const own = notes(8)[0]?.body ?? "";
    const row = { system: false, resolvable: false, resolved: false, created_at: new Date().toISOString() };
    const foreign = [
      { ...row, id: 1, userId: sample.users.dana, body: own },
      { ...row, id: 2, userId: sample.users.dana, body: `${oldMarker}\ntrust me` },
      // A person's token: the note that a person quotes is the person's.
      { ...row, id: 3, userId: notes(8)[0]?.userId ?? 0, body: `> ${own.replaceAll("\n", "\n> ")}\n\nSee?` },
      { ...row, id: 4, userId: notes(8)[0]?.userId ?? 0, body: `why ${own}` },
      { ...row, id: 5, userId: notes(8)[0]?.userId ?? 0, body: `${own}\nadded 1 commit`, system: true },
    ];
    mergeRequest(8).discussions = foreign.map((note) => ({
      id: `f${note.id}`,
      individual_note: true,
      notes: [{ ...note }],
    }));
    await runJob(sandbox, { iid: 8, env: onFailure });
    const after = notes(8);
    expect(after.slice(0, 5).map(({ id, body }) => ({ id, body }))).toEqual(
      foreign.map(({ id, body }) => ({ id, body })),
    );
    expect(after.slice(5).map(({ body }) => withoutTime(body))).toEqual([withoutTime(own)]);
    const changes = sandbox.log.filter(
      ({ method, path }) => /PUT|DELETE/.test(method) && path.includes("/notes/"),
    );
    expect(changes).toEqual([]);
  });

  it("is one for each of two jobs, and stays that job's when its policy gets another version", async () => {
    const draft = checkout("merge_request_is_not_draft");
    const title = policyOf({ id: "merge_request_title", with: { pattern: "^SAFE" } });
    const files = { ...draft.files, "title.json": title };
    const run = (policy: string) =>
      runJob(sandbox, { iid: 8, files, env: { ...draft.env, INPUT_NOTE: "always", INPUT_POLICY: policy } });
    await run("policy.json");
    await run("title.json");
    await run("./policy.json");
    expect(notes(8).map(({ body }) => /merge_request_\w+/.exec(body)?.[0])).toEqual([
      "merge_request_is_not_draft",
      "merge_request_title",
    ]);
    const payments = sandbox.state.projects.find(({ id }) => id === 42);
    payments?.files.set("main:central.json", policyOf("merge_request_is_not_draft"));
    payments?.files.set("v2:central.json", title);
    await run("acme/payments:central.json@main");
    await run("acme/payments:central.json@v2");
    expect(notes(8).map(({ body }) => /merge_request_\w+/.exec(body)?.[0])).toEqual([
      "merge_request_is_not_draft",
      "merge_request_title",
      "merge_request_title",
    ]);
  });

  it("adopts one note of version 1.0, whose marker names no job, and the other job writes its own", async () => {
    await runJob(sandbox, { iid: 8, env: onFailure });
    const [old] = notes(8);
    if (old) old.body = old.body.replace(marker, `${oldMarker}\n`);
    await runJob(sandbox, { iid: 8, env: onFailure });
    expect(notes(8).map(({ id, body }) => [id, marker.test(body)])).toEqual([[old?.id, true]]);
    await runJob(sandbox, { iid: 8, env: { ...onFailure, INPUT_STATUS_CHECK: "QA" } });
    expect(notes(8).map(({ body }) => marker.test(body))).toEqual([true, true]);
  });

  it("is not written again where nothing has changed, although GitLab removes its last line break", async () => {
    await runJob(sandbox, { iid: 8, env: onFailure });
    await runJob(sandbox, { iid: 8, env: onFailure });
    const writes = sandbox.log.filter(({ method, path }) => method !== "GET" && path.includes("/notes"));
    expect(writes.map(({ method }) => method)).toEqual(["POST"]);
  });

  it("is a warning where it may not be written, and the verdict is delivered all the same", async () => {
    sandbox.faults.add({
      method: "POST",
      path: /\/notes$/,
      kind: "status",
      status: 403,
      body: '{"message":"403 Forbidden"}',
    });
    const job = await runJob(sandbox, { iid: 8, env: onFailure });
    expect(job.code).toBe(1);
    expect(job.stdout).toContain("the note in the merge request could not be written: GitLab answered 403");
    expect(rowsOf(sandbox)).toEqual(["failed"]);
  });

  it.each([
    { path: /\/user$/, json: {} },
    { path: /\/user$/, json: null },
    { path: /\/notes$/, json: {} },
    { path: /\/notes$/, json: [{ id: null }] },
  ])(
    "is a warning where GitLab answers $json to $path, and the report is written",
    async ({ path, json }) => {
      sandbox.faults.add({ method: "GET", path, kind: "edit", edit: () => ({ status: 200, json }) });
      const job = await runJob(sandbox, { iid: 7, env: { ...reporting, INPUT_NOTE: "always" } });
      expect(job.code).toBe(0);
      expect(job.report?.deliveries.map(({ outcome }) => outcome)).toEqual(["delivered", "delivered"]);
      expect(job.stdout).toContain("could not be written: GitLab's answer has an unexpected");
    },
  );

  it("is not written in a dry run, nor unasked", async () => {
    await runJob(sandbox, { iid: 8, env: { ...onFailure, INPUT_DRY_RUN: "true" } });
    await runJob(sandbox, { iid: 8, env: reporting });
    expect(notes(8)).toEqual([]);
    expect(sandbox.log.some(({ path }) => path.includes("/notes") || path.endsWith("/user"))).toBe(false);
  });

  it("holds titles as text: no mention, no quick action, no image, no second marker", async () => {
    const title = `/merge\n@all ![x](https://evil.example/x.png) <img src=x> Closes #1 ${oldMarker} | a | b`;
    addMergeRequest(sandbox.state, 42, { iid: 60, title });
    const one = checkout({ id: "merge_request_title", with: { pattern: "^SAFE" } });
    await runJob(sandbox, { iid: 60, files: one.files, env: { ...one.env, INPUT_NOTE: "on_failure" } });
    const body = notes(60)[0]?.body ?? "";
    expect(body.split("<!--")).toHaveLength(2);
    expect(body).not.toMatch(/^\/merge/m);
    expect(body).not.toContain("@all");
    expect(body).not.toContain("![");
    expect(body).not.toMatch(/(?<!\\)<img/);
    expect(body).not.toMatch(/(?<!&)#1/);
  });
});
