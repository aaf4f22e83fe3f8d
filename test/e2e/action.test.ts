import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { answersFor, headOf, mergeRequestOf } from "../support/merge-requests.ts";
import { missingHere } from "../support/needs.ts";
import { nodeOf } from "../support/node.ts";
import { commandsIn, parseOutputs, runAction, type Step } from "../support/runner.ts";

let sandbox: Sandbox;
let workspace: string;

beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), "checkout-"));
  sandbox = await startSandbox();
});
afterEach(async () => {
  await sandbox.close();
  rmSync(workspace, { recursive: true, force: true });
});

function step(iid: number, more: Readonly<Record<string, string>> = {}): Promise<Step> {
  const inputs = {
    gitlab_url: sandbox.url,
    gitlab_token: sample.token,
    project: sample.projectPath,
    merge_request: String(iid),
    status_check: sample.statusCheckName,
    external_control: String(sample.controlId),
    external_control_secret: sample.controlSecret,
    ...more,
  };
  return runAction(inputs, workspace);
}

function names(run: Step): string[] {
  return run.commands.map(({ name }) => name);
}

function annotations(run: Step): (readonly [string, string | undefined, string])[] {
  return run.commands
    .filter(({ name }) => name === "error" || name === "warning" || name === "notice")
    .map(({ name, properties, data }) => [name, properties.title, data] as const);
}

const group = ["group", "endgroup"];

describe("the action", () => {
  it("runs on the Node its manifest names", (context) => {
    const { instead } = nodeOf(24);
    if (instead !== undefined) missingHere(context, `the action runs on ${instead}`);
    expect(instead).toBeUndefined();
  });

  it("passes a compliant merge request", async () => {
    const run = await step(7);

    expect(run.code).toBe(0);
    expect(run.outputs).toEqual({
      verdict: "compliant",
      passed: "12",
      failed: "0",
      unknown: "0",
      warned: "0",
      observed: "0",
      waived: "0",
      report: "countersign-report/report.json",
    });
    expect(answersFor(sandbox, 7)).toEqual([{ sha: headOf(sandbox, 7), status: "passed" }]);
    expect(sandbox.state.controlStatuses.map(({ controlId, status }) => ({ controlId, status }))).toEqual([
      { controlId: 12, status: "pass" },
    ]);
    const report = JSON.parse(readFileSync(join(workspace, run.outputs.report ?? ""), "utf8"));
    expect(report.verdict).toBe("compliant");
  });

  it("fails a non-compliant merge request and hands on its numbers", async () => {
    const run = await step(8);

    expect(run.code).toBe(1);
    expect(run.outputs).toEqual({
      verdict: "non_compliant",
      passed: "9",
      failed: "3",
      unknown: "0",
      warned: "0",
      observed: "0",
      waived: "0",
      report: "countersign-report/report.json",
    });
    expect(answersFor(sandbox, 8)).toEqual([{ sha: headOf(sandbox, 8), status: "failed" }]);
  });

  it("annotates every control that failed, with its fix", async () => {
    expect(annotations(await step(8))).toEqual([
      [
        "error",
        "Four eyes: Enough independent people approved (merge_request_approvals)",
        "0 independent approvals, 2 are expected; not counted: dana (committer). Fix: ask people who did not work on this change to review and approve it, then run this job again. See: https://gitlab.com/countersign/countersign/-/blob/main/docs/reference/controls/merge_request_approvals.md",
      ],
      [
        "error",
        "The change itself: The title follows the pattern (merge_request_title)",
        'the title "Draft: fix rounding of totals" does not match ^[A-Z]+-[0-9]+. Fix: change the title of the merge request so that it matches, then run this job again. See: https://gitlab.com/countersign/countersign/-/blob/main/docs/reference/controls/merge_request_title.md',
      ],
      [
        "error",
        "The change itself: The merge request is not a draft (merge_request_is_not_draft)",
        "the merge request is a draft. Fix: mark the merge request as ready, then run this job again. See: https://gitlab.com/countersign/countersign/-/blob/main/docs/reference/controls/merge_request_is_not_draft.md",
      ],
    ]);
  });

  it("masks its secrets before it prints anything, and folds what went well", async () => {
    const run = await step(7);

    expect(run.output.split("\n").slice(0, 2)).toEqual([
      "::add-mask::sandbox-maintainer-token-0001",
      "::add-mask::sandbox-control-secret-for-demo-only",
    ]);
    expect(names(run)).toEqual(["add-mask", "add-mask", ...group, ...group, ...group, ...group]);
  });

  it.each([
    { name: "a compliant merge request", iid: 7, more: {} },
    { name: "a non-compliant one", iid: 8, more: {} },
    { name: "a log of every request", iid: 8, more: { log_level: "debug" } },
    { name: "wrong inputs", iid: 7, more: { timeout: "soon" } },
    { name: "a refused token", iid: 7, more: { gitlab_token: sample.expiredToken } },
  ])("shows no secret: $name", async ({ iid, more }) => {
    const run = await step(iid, more);

    const shown = run.output.replace(/^::add-mask::.*$/gm, "") + run.files;
    for (const secret of [sample.token, sample.expiredToken, sample.controlSecret]) {
      expect(shown).not.toContain(secret);
    }
    expect(shown).not.toBe("");
  });

  it("names a bad input as it was typed, before any request", async () => {
    const run = await step(7, { status_check: "Countersign\nCountersign", timeout: "soon" });

    expect(run.code).toBe(2);
    expect(run.output).toContain('  - status_check names "Countersign" twice\n');
    expect(run.output).toContain("  - timeout must be a duration");
    expect(run.output).not.toContain("INPUT_");
    expect(run.outputs).toEqual({});
    expect(annotations(run).map(([level, title]) => [level, title])).toEqual([["error", "Countersign"]]);
    expect(sandbox.log).toEqual([]);
  });
});

const hostile = {
  command: "::set-output name=verdict::compliant",
  oldCommand: "##[error]all is well ##[set-output name=verdict;]compliant",
  lineBreaks: "x\n::set-output name=verdict::compliant\r\n::add-mask::e\r::stop-commands::never",
  separators: "x\u2028::set-env name=PATH::/evil\u0085::error::x",
  escapes: "\u001b[2J\u001b]8;;https://evil.example\u0007click\u001b[0Ksection_start:1:x\r\u001b[0K",
};

/** What a terminal would act on beyond the colours we print ourselves. */
const foreign = /\u001b(?!\[[0-9;]*m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u0080-\u009f\u2028\u2029]/;

describe("hostile text in an action", () => {
  it.each(Object.entries(hostile))("in a title is only text: %s", async (_, title) => {
    mergeRequestOf(sandbox, 8).title = title;

    const run = await step(8);

    expect(run.code).toBe(1);
    expect(names(run)).toEqual(["add-mask", "add-mask", "error", "error", "error", ...group, ...group]);
    expect(run.output).toContain("(merge_request_title, low): the title ");
    expect(run.output).not.toMatch(foreign);
    expect(annotations(run).filter(([, , data]) => foreign.test(data) || data.includes("\n"))).toEqual([]);
    expect(run.outputs.verdict).toBe("non_compliant");
  });

  it("in a policy is only text", async () => {
    const policy = {
      name: hostile.lineBreaks,
      requirements: [
        { name: hostile.command, controls: ["default_branch_protected"] },
        { name: hostile.oldCommand, controls: ["merge_request_is_not_draft"] },
        {
          name: hostile.escapes,
          controls: ["merge_request_title"].map((id) => ({ id, with: { pattern: "^X" } })),
        },
      ],
    };
    writeFileSync(join(workspace, "policy.json"), JSON.stringify(policy));

    const run = await step(8, { policy: "policy.json", policy_from: "checkout" });

    expect(run.code).toBe(1);
    expect(names(run)).toEqual(["add-mask", "add-mask", "error", "error", ...group]);
    expect(run.output).not.toMatch(foreign);
  });

  it("in an input that is refused is only text", async () => {
    const run = await step(7, { status_check: `${hostile.oldCommand}\n${hostile.command}` });

    expect(run.code).toBe(2);
    expect(names(run)).toEqual(["add-mask", "add-mask", "error"]);
    expect(run.output).not.toMatch(foreign);
  });
});

describe("the runner these tests use", () => {
  it("reads both forms of outputs", () => {
    expect(parseOutputs("a=1\nb<<END\none\ntwo=2\nEND\nc=x<<y\n")).toEqual({
      a: "1",
      b: "one\ntwo=2",
      c: "x<<y",
    });
  });

  it("sees the commands a real runner would act on", () => {
    const output =
      "::error title=a%3A b,file=c::one%0Atwo\n  ::endgroup::\nsay ::error::no\nx ##[warning]y\rz\r::group::g";
    expect(commandsIn(output)).toEqual([
      { name: "error", properties: { title: "a: b", file: "c" }, data: "one\ntwo" },
      { name: "endgroup", properties: {}, data: "" },
      { name: "warning", properties: {}, data: "y" },
      { name: "group", properties: {}, data: "g" },
    ]);
  });
});
