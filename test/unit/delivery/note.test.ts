import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepNote } from "../../../src/delivery/note.ts";
import { type Sandbox, sample, startSandbox } from "../../../src/sandbox/index.ts";
import { mergeRequestOf, type Stage, stageOn } from "../../support/delivering.ts";
import { caught } from "../../support/inputs.ts";
import { writes } from "../../support/job.ts";
import { control, reportOf } from "../../support/report.ts";

const { users } = sample;
const inputs = { policy: [".countersign.yml"], statusChecks: [], controls: [] };
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
/** Of a job with these inputs: what distinguishes it from other jobs of the merge request. */
const noteMarker = `<!-- countersign ${sha256('[[".countersign.yml"],[],[]]').slice(0, 12)} -->`;
const failed = reportOf({ verdict: "non_compliant", controls: [control({ status: "fail" })] });
const passed = reportOf({});

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

const keep = (report = failed, wanted: "on_failure" | "always" = "on_failure") =>
  keepNote(
    stage.gitlab,
    { projectId: 42, iid: 8, sha: mergeRequestOf(sandbox, 8).diff_head_sha },
    report,
    { ...inputs, note: wanted },
    sha256,
  ).then(({ notices }) => notices);

/** A note of the merge request, written by someone before. */
function add(id: number, body: string, userId: number = users.mara): void {
  const rest = { system: false, resolvable: false, resolved: false, created_at: "2026-09-21T10:00:00Z" };
  mergeRequestOf(sandbox, 8).discussions.push({
    id: `note ${id}`,
    individual_note: true,
    notes: [{ id, userId, body, ...rest }],
  });
}

const notes = () =>
  mergeRequestOf(sandbox, 8)
    .discussions.flatMap((discussion) => discussion.notes)
    .filter(({ body }) => body !== "Is this covered by a test?");
const sent = () => writes(sandbox).map((line) => line.replace(/ \S*\/notes/, " notes"));
const refuse = (method: string, status: number, body = `{"message":"${status}"}`) =>
  sandbox.faults.add({ method, path: /\/notes/, kind: "status", status, body });

describe("the note", () => {
  it("is written where there is none, with one write", async () => {
    expect(await keep()).toEqual([]);
    expect(notes().map(({ body, userId }) => [body.startsWith(noteMarker), userId])).toEqual([
      [true, users.mara],
    ]);
    expect(sent()).toEqual(["POST notes 201"]);
  });

  it.each([
    { name: "a compliant report on request alone", report: passed, wanted: "on_failure", is: [] },
    {
      name: "a compliant report where it is always wanted",
      report: passed,
      wanted: "always",
      is: ["POST notes 201"],
    },
    {
      name: "an undetermined report",
      report: reportOf({ verdict: "undetermined" }),
      wanted: "on_failure",
      is: ["POST notes 201"],
    },
  ] as const)("about $name", async ({ report, wanted, is }) => {
    await keep(report, wanted);
    expect(sent()).toEqual(is);
  });

  it("that is wanted always holds the whole summary", async () => {
    await keep(passed, "always");
    expect(notes()[0]?.body).toContain("<details>");
  });

  it("is changed in place, also where the new one would not be written", async () => {
    add(900, `${noteMarker}\nof yesterday`);
    await keep(passed);
    expect(notes()).toMatchObject([{ id: 900, body: `${noteMarker}\n✅ Countersign: compliant.` }]);
    expect(sent()).toEqual(["PUT notes/900 200"]);
  });

  it("that says the same is left as it is", async () => {
    await keep();
    await keep();
    expect(sent()).toEqual(["POST notes 201"]);
  });

  it("is the oldest of ours, and the others are removed", async () => {
    add(902, `${noteMarker}\nsecond`);
    add(901, `${noteMarker}\nfirst`);
    await keep();
    expect(notes().map(({ id }) => id)).toEqual([901]);
    expect(sent().sort()).toEqual(["DELETE notes/902 204", "PUT notes/901 200"]);
  });

  it("is never one that somebody else wrote, nor one without the marker", async () => {
    add(900, `${noteMarker}\nall is well, trust me`, users.dana);
    add(901, "I reviewed this");
    await keep();
    expect(notes().map(({ id }) => id)).toEqual([900, 901, expect.any(Number)]);
    expect(
      notes()
        .slice(0, 2)
        .map(({ body }) => body),
    ).toEqual([`${noteMarker}\nall is well, trust me`, "I reviewed this"]);
  });

  it("is found behind a hundred others", async () => {
    add(900, `${noteMarker}\nof yesterday`);
    for (let id = 100; id < 250; id++) add(id, "hm", users.dana);
    await keep();
    expect(sent()).toEqual(["PUT notes/900 200"]);
  });

  it("is written anew where it was deleted while it was changed", async () => {
    add(900, `${noteMarker}\nof yesterday`);
    refuse("PUT", 404);
    expect(await keep()).toEqual([]);
    expect(sent().slice(0, 2)).toEqual(["PUT notes/900 404", "POST notes 201"]);
    expect(notes()).toHaveLength(1);
  });

  it("is one again after two jobs wrote one each", async () => {
    const two = stageOn(sandbox);
    const head = { projectId: 42, iid: 8, sha: "" };
    sandbox.faults.add({ method: "POST", path: /\/notes$/, kind: "delay", delayMs: 100, times: 2 });
    const both = await Promise.all([
      keep(),
      keepNote(two.gitlab, head, failed, { ...inputs, note: "on_failure" }, sha256).then(
        ({ notices }) => notices,
      ),
    ]);
    two.transport.close();
    expect(both).toEqual([[], []]);
    expect(sent().filter((line) => line.startsWith("POST"))).toHaveLength(2);
    expect(notes()).toHaveLength(1);
  });

  it("that somebody deletes at once is not written again", async () => {
    sandbox.faults.add({
      ...{ method: "GET", path: /\/notes$/, kind: "status", status: 200, body: "[]" },
      skip: 1,
    });
    expect(await keep()).toEqual([]);
    expect(sent()).toEqual(["POST notes 201"]);
  });

  it("a second one that the other job removed already does no harm", async () => {
    add(901, `${noteMarker}\nfirst`);
    add(902, `${noteMarker}\nsecond`);
    refuse("DELETE", 404);
    expect(await keep()).toEqual([]);
  });
});

describe("a note that cannot be written", () => {
  it("is a notice with the reason", async () => {
    refuse("POST", 403, '{"message":"403 Forbidden"}');
    expect(await keep()).toEqual([
      expect.stringMatching(/^the note in the merge request could not be written: GitLab answered 403/),
    ]);
  });

  it("is a notice where it cannot be changed, and no second one is written", async () => {
    add(900, `${noteMarker}\nof yesterday`);
    refuse("PUT", 403);
    expect(await keep()).toHaveLength(1);
    expect(sent()).toEqual(["PUT notes/900 403"]);
  });

  it("is a notice where a second one cannot be removed", async () => {
    add(901, `${noteMarker}\nfirst`);
    add(902, `${noteMarker}\nsecond`);
    refuse("DELETE", 403);
    expect(await keep()).toHaveLength(1);
  });

  it("ends with the job that is cancelled", async () => {
    stage.interrupt();
    expect(await caught(() => keep())).toMatchObject({ code: "INTERRUPTED" });
  });

  it.each([
    { name: "the user", path: /\/user$/, says: "unexpected shape" },
    { name: "the notes", path: /\/notes$/, says: "unexpected 0.id" },
  ])("is a notice where GitLab answers something else about $name", async ({ path, says }) => {
    sandbox.faults.add({ path, kind: "status", status: 200, body: '[{"name":"x"}]' });
    expect(await keep()).toEqual([
      `the note in the merge request could not be written: GitLab's answer has an ${says}`,
    ]);
  });

  it("does not hide a defect", async () => {
    expect(await caught(() => keep({} as never))).toBeInstanceOf(TypeError);
  });
});

describe("the address of the note", () => {
  it("is that of the one that is there at the end, and of none otherwise", async () => {
    const { iid } = mergeRequestOf(sandbox, 8);
    const address = (report = failed) =>
      keepNote(
        stage.gitlab,
        { projectId: 42, iid, sha: mergeRequestOf(sandbox, 8).diff_head_sha },
        report,
        { ...inputs, note: "on_failure" },
        sha256,
      ).then((kept) => kept.address);
    expect(await address(passed)).toBeUndefined();
    const first = await address();
    expect(first).toMatch(/\/-\/merge_requests\/8#note_\d+$/);
    expect(first?.endsWith(`#note_${notes()[0]?.id}`)).toBe(true);
    expect(await address(passed)).toBe(first);
  });
});

describe("jobs of one merge request", () => {
  type Given = Partial<Parameters<typeof keepNote>[3]>;
  const notesOf = async (...jobs: readonly Given[]) => {
    for (const job of jobs)
      await keepNote(
        stage.gitlab,
        { projectId: 42, iid: 8, sha: mergeRequestOf(sandbox, 8).diff_head_sha },
        failed,
        { ...inputs, note: "on_failure", ...job },
        sha256,
      );
    return notes().length;
  };
  const control = (id: number, requirement?: string) => ({ controls: [{ id, requirement }] });

  it.each<{ name: string; jobs: readonly Given[] }>([
    { name: "the same file in two spellings", jobs: [{ policy: ["./a.yml"] }, { policy: ["a.yml"] }] },
    {
      name: "two versions of a policy of another project",
      jobs: [{ policy: ["acme/policies:base.yml@v1"] }, { policy: ["acme/policies:base.yml@v2.0"] }],
    },
    {
      name: "two digests of a policy at an address",
      jobs: [
        { policy: ["https://example.com/p.yml#sha256=aa"] },
        { policy: ["https://example.com/p.yml#sha256=bb"] },
      ],
    },
    { name: "checks in another order", jobs: [{ statusChecks: ["A", "B"] }, { statusChecks: ["B", "A"] }] },
  ])("keep one note for $name", async ({ jobs }) => {
    expect(await notesOf(...jobs)).toBe(1);
  });

  it.each<{ name: string; jobs: readonly Given[] }>([
    { name: "two policies", jobs: [{ policy: ["a.yml"] }, { policy: ["b.yml"] }] },
    {
      name: "files of the same name in other folders",
      jobs: [{ policy: ["a/./p.yml"] }, { policy: ["ap.yml"] }],
    },
    {
      name: "files of two projects",
      jobs: [{ policy: ["acme/one:base.yml@v1"] }, { policy: ["acme/two:base.yml@v1"] }],
    },
    {
      name: "two files of a project",
      jobs: [{ policy: ["acme/policies:a.yml@v1"] }, { policy: ["acme/policies:b.yml@v1"] }],
    },
    { name: "two controls", jobs: [control(1), control(2)] },
    { name: "one control for two requirements", jobs: [control(1, "A"), control(1, "B")] },
  ])("keep two notes for $name", async ({ jobs }) => {
    expect(await notesOf(...jobs)).toBe(2);
  });
});

it("takes over the note of a job that did not say which it is", async () => {
  add(900, "<!-- countersign -->\nold");
  expect(await keep()).toEqual([]);
  expect(notes().map(({ id, body }) => [id, body.startsWith(noteMarker)])).toEqual([[900, true]]);
});
