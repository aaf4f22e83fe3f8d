/** The last look before a pass: what it compares, and what it makes of an answer. */

import { describe, expect, it } from "vitest";
import type { MergeRequest } from "../../src/facts/merge-request/merge-request.ts";
import type { Judged } from "../../src/judged.ts";
import { confirmed } from "../../src/last-look.ts";
import { RunError } from "../../src/shared/errors.ts";

const sha = "a".repeat(40);
const other = "b".repeat(40);
const shownAtMs = Date.parse("2026-09-30T10:00:00Z");
const before = "2026-09-30T09:00:00.000Z";

const mergeRequest = { iid: 7, title: "Refunds", labels: ["backend"], sha, targetBranch: "main" };
const version = (id: number, head_commit_sha = sha, created_at = before) => ({
  ...{ id, head_commit_sha, created_at },
});

interface Shown {
  /** Of the merge request; a text is why it cannot be read. */
  readonly shown?: object | string;
  readonly versions?: unknown;
}

interface World {
  readonly looks?: readonly Shown[];
  readonly state?: "current" | "lagging" | "superseded";
  readonly namedSha?: string | undefined;
  readonly isPassDue?: boolean;
  readonly withoutHead?: boolean;
}

/** Judges once, looks, and judges again where the look says so. */
async function look({ looks = [{}], state = "current", ...world }: World) {
  const asked: unknown[] = [];
  let at = -1;
  const current = () => looks[Math.min(at, looks.length - 1)] as Shown;
  const judged = {
    subject: { kind: "merge-request", sha: "namedSha" in world ? world.namedSha : sha },
    newStore: () => ({
      read: async () => {
        at++;
        const { shown = {} } = current();
        if (typeof shown === "string") return { ok: false, reason: shown };
        return { ok: true, value: { ...mergeRequest, ...shown } };
      },
    }),
    gitlab: {
      read: async (path: string, parameters: unknown) => {
        asked.push([path, parameters]);
        const { versions = [version(1)] } = current();
        if (versions instanceof Error) throw versions;
        return versions;
      },
    },
    head: world.withoutHead
      ? undefined
      : {
          judged: { projectId: 42, iid: 7, sha },
          settled: { state, mergeRequest: mergeRequest as unknown as MergeRequest },
          shownAtMs,
        },
    evaluation: { verdict: "compliant", requirements: [{ status: "pass" }, { status: "fail" }] },
  } as unknown as Judged;
  let again = 0;
  const result = await confirmed(
    judged,
    async () => {
      again++;
      return judged;
    },
    () => world.isPassDue ?? true,
  );
  return {
    ...{ asked, again, looked: at + 1, meanwhile: result.meanwhile },
    ...{ verdict: result.evaluation.verdict, state: result.head?.settled.state },
    requirements: result.evaluation.requirements.map(({ status }) => status),
  };
}

const kept = { again: 0, verdict: "compliant", requirements: ["pass", "fail"], meanwhile: undefined };
const notRead = (reason: string) => ({
  ...{ again: 0, verdict: "undetermined", requirements: ["unknown", "fail"] },
  meanwhile: `the merge request could not be read once more before a pass was reported, so the verdict is at best undetermined: ${reason}`,
});
const once = (what: string) =>
  `the merge request changed while it was judged (${what}), so it was judged again`;

describe("the last look", () => {
  it("keeps the pass of a merge request that is the same", async () => {
    const found = await look({});
    expect(found).toMatchObject({ ...kept, looked: 1, state: "current" });
    expect(found.asked).toEqual([["/projects/42/merge_requests/7/versions", { page: 1, perPage: 20 }]]);
  });

  it("is not taken where no merge request is judged", async () => {
    expect(await look({ withoutHead: true })).toMatchObject({ ...kept, looked: 0 });
  });

  it("gives no pass for a head that GitLab does not show", async () => {
    expect(await look({ state: "lagging" })).toMatchObject({
      ...notRead("GitLab does not show the judged head yet"),
      looked: 0,
    });
  });

  it.each([
    { name: "refuses the merge request", shown: "GitLab answered 403", reason: "GitLab answered 403" },
    {
      name: "shows no version",
      versions: [],
      reason: "GitLab shows no version of it",
    },
    {
      name: "does not say when one of the versions was made",
      versions: [version(2), version(1, sha, "yesterday")],
      reason: "GitLab does not say when its versions were made",
    },
    {
      name: "refuses the versions",
      versions: new RunError("GITLAB_REFUSED", "GitLab answered 403"),
      reason: "its versions could not be read: GitLab answered 403",
    },
    {
      name: "answers with something else",
      versions: [{ id: 1 }],
      reason: "its versions could not be read: unexpected 0.head_commit_sha",
    },
  ])("gives no pass where GitLab $name", async ({ reason, name: _, ...shown }) => {
    expect(await look({ looks: [shown] })).toMatchObject({ ...notRead(reason), looked: 1 });
  });

  it.each([
    { name: "the end of a cancelled job", error: new RunError("INTERRUPTED", "cancelled") },
    { name: "a defect", error: new TypeError("no") },
  ])("lets $name through", async ({ error }) => {
    await expect(look({ looks: [{ versions: error }] })).rejects.toBe(error);
  });

  it.each([
    { what: "its title", shown: { title: "Other" } },
    { what: "its labels", shown: { labels: ["backend", "hold"] } },
    { what: "other details", shown: { author: "mallory" } },
    { what: "its title and its versions", shown: { title: "Other" }, versions: [version(1, other)] },
  ])("has it judged again where $what changed", async ({ what, ...shown }) => {
    const second = { shown: {}, versions: [version(1)] };
    expect(await look({ looks: [shown, second] })).toMatchObject({
      ...{ again: 1, looked: 2, verdict: "compliant", meanwhile: once(what) },
    });
  });

  it("looks only once where what is judged then gives no pass", async () => {
    const found = await look({ looks: [{ shown: { title: "Other" } }], isPassDue: false });
    expect(found).toMatchObject({ again: 1, looked: 1, verdict: "compliant", meanwhile: once("its title") });
  });

  it("gives no pass where it changes again", async () => {
    const looks = [{ shown: { title: "One" } }, { shown: { labels: [] } }];
    expect(await look({ looks })).toMatchObject({
      ...{ again: 1, verdict: "undetermined", requirements: ["unknown", "fail"] },
      meanwhile:
        "the merge request changed twice while it was judged (the second time: its labels), so the verdict is at best undetermined; run the job again",
    });
  });

  it.each<{ name: string; versions: readonly object[]; isNew: boolean }>([
    { name: "the same one", versions: [version(1)], isNew: false },
    {
      name: "made when GitLab showed it",
      versions: [version(1, sha, new Date(shownAtMs).toISOString())],
      isNew: false,
    },
    { name: "made later", versions: [version(1, sha, new Date(shownAtMs + 1).toISOString())], isNew: true },
    { name: "of another head", versions: [version(2, other), version(1, other)], isNew: true },
    {
      name: "of the head again, after another one",
      versions: [version(3), version(2, other), version(1)],
      isNew: true,
    },
    { name: "the newest of several, in any order", versions: [version(1, other), version(2)], isNew: false },
    {
      name: "after others of other heads",
      versions: [version(3), version(2, other), version(1, other)],
      isNew: false,
    },
    {
      name: "the second of the same head, after another one",
      versions: [version(3), version(2), version(1, other)],
      isNew: false,
    },
    { name: "the second of the same head", versions: [version(2), version(1)], isNew: false },
  ])("knows a push by the newest version: $name", async ({ versions, isNew }) => {
    const found = await look({ looks: [{ versions }], namedSha: undefined, isPassDue: false });
    expect(found.again).toBe(isNew ? 1 : 0);
    if (isNew) expect(found.meanwhile).toBe(once("its versions"));
  });

  it("compares the second look with the version of the first one", async () => {
    const first = { shown: { title: "Other" }, versions: [version(5)] };
    expect(await look({ looks: [first, { versions: [version(5)] }] })).toMatchObject({
      verdict: "compliant",
    });
    const late = version(5, sha, new Date(shownAtMs + 1).toISOString());
    expect(await look({ looks: [first, { versions: [late] }] })).toMatchObject({ verdict: "compliant" });
    expect(await look({ looks: [first, { versions: [version(6), version(5)] }] })).toMatchObject({
      verdict: "undetermined",
    });
  });

  it("knows that the merge request has a newer head than the one that the job names", async () => {
    const versions = [version(2, other), version(1)];
    expect(await look({ looks: [{ versions }] })).toMatchObject({ ...kept, state: "superseded" });
    // Where the job names none, the newest one is judged.
    expect(await look({ looks: [{ versions }, {}], namedSha: undefined })).toMatchObject({ again: 1 });
  });
});
