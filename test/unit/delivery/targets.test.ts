import { describe, expect, it } from "vitest";
import { statusFor } from "../../../src/delivery/deliver-target.ts";
import { statusCheckTargets } from "../../../src/delivery/targets.ts";
import { caught, said } from "../../support/inputs.ts";

const checks = [
  { id: 3, name: "Countersign" },
  { id: 4, name: "QA" },
  { id: 5, name: "a=b" },
  { id: 6, name: "4" },
];
const requirements = ["Four eyes", "x=y"];

describe("lines of status_check", () => {
  it.each([
    { line: "Countersign", target: { id: 3, requirement: undefined } },
    { line: "3", target: { id: 3, requirement: undefined } },
    { line: "4", target: { id: 6, name: "4", requirement: undefined } },
    { line: "a=b", target: { id: 5, requirement: undefined } },
    { line: "Four eyes=QA", target: { id: 4, requirement: "Four eyes" } },
    { line: "Four eyes = QA", target: { id: 4, requirement: "Four eyes" } },
    { line: "x=y=a=b", target: { id: 5, requirement: "x=y" } },
  ])("$line", async ({ line, target }) => {
    expect(await statusCheckTargets([line], requirements, checks)).toMatchObject([
      { kind: "status_check", ...target },
    ]);
  });

  it.each([
    {
      line: "Nope",
      says: 'there is no status check "Nope" (this merge request has "Countersign" (3), "QA" (4), "a=b" (5) and "4" (6))',
    },
    {
      line: "99",
      says: 'there is no status check with id "99" (this merge request has "Countersign" (3), "QA" (4), "a=b" (5) and "4" (6))',
    },
    {
      line: "99x",
      says: 'there is no status check "99x" (this merge request has "Countersign" (3), "QA" (4), "a=b" (5) and "4" (6))',
    },
    {
      line: "x99",
      says: 'there is no status check "x99" (this merge request has "Countersign" (3), "QA" (4), "a=b" (5) and "4" (6))',
    },
    {
      line: "Four eyes=Countersing",
      says: 'there is no status check "Countersing", did you mean Countersign? (this merge request has "Countersign" (3), "QA" (4), "a=b" (5) and "4" (6))',
    },
    {
      line: "Four eyes=99",
      says: 'there is no status check with id "99" (this merge request has "Countersign" (3), "QA" (4), "a=b" (5) and "4" (6))',
    },
    {
      line: "nothing=of this",
      says: 'there is no status check "nothing=of this" (this merge request has "Countersign" (3), "QA" (4), "a=b" (5) and "4" (6))',
    },
    {
      line: "Five eyes=QA",
      says: '‹status_check› Five eyes=QA: the policy has no requirement "Five eyes", did you mean Four eyes?',
    },
  ])("refuses $line", async ({ line, says }) => {
    const error = await caught(() => statusCheckTargets([line], requirements, checks));
    expect(error).toMatchObject({ code: "TARGET_UNKNOWN", exitCode: 2 });
    expect(said(error)).toEqual([says]);
  });

  it("explains an empty list by the trap of wildcard branches", async () => {
    const error = await caught(() => statusCheckTargets(["QA"], [], []));
    expect(said(error)).toEqual([
      'there is no status check "QA" (this merge request has none: a check that is limited to protected branches applies only if one of them has exactly the name of the target branch)',
    ]);
  });

  it("are refused together, each with its reason", async () => {
    const error = await caught(() => statusCheckTargets(["Nope", "QA", "4=4", "QA"], requirements, checks));
    expect(error).toMatchObject({
      code: "TARGET_UNKNOWN",
      message: "3 entries of ‹status_check› match nothing",
      problems: [
        expect.stringContaining('there is no status check "Nope"'),
        '‹status_check› 4=4: the policy has no requirement "4"',
        "status check 4 is named twice, but a check can have only one verdict",
      ],
    });
  });

  it("are refused where as many match nothing as are named twice", async () => {
    const error = await caught(() => statusCheckTargets(["Nope", "QA", "QA"], requirements, checks));
    expect(said(error)).toEqual([
      expect.stringContaining('there is no status check "Nope"'),
      "status check 4 is named twice, but a check can have only one verdict",
    ]);
  });

  it("come in their order, whatever the order of GitLab's list", async () => {
    const targets = await statusCheckTargets(["QA", "x=y=Countersign"], requirements, checks);
    expect(targets).toEqual([
      { kind: "status_check", id: 4, name: "QA", requirement: undefined },
      { kind: "status_check", id: 3, name: "Countersign", requirement: "x=y" },
    ]);
  });

  it("refuses two verdicts for one check", async () => {
    const error = await caught(() => statusCheckTargets(["QA", "Four eyes=QA"], requirements, checks));
    expect(said(error)).toEqual(["status check 4 is named twice, but a check can have only one verdict"]);
  });
});

describe("the status for a target", () => {
  const evaluation = {
    verdict: "undetermined" as const,
    requirements: (["pass", "fail", "unknown", "not_applicable"] as const).map((status) => ({
      name: status,
      status,
      controls: [],
    })),
  };
  it.each([
    { requirement: "pass", onUndetermined: "fail", passed: true },
    { requirement: "not_applicable", onUndetermined: "leave", passed: undefined },
    { requirement: "fail", onUndetermined: "leave", passed: false },
    { requirement: "unknown", onUndetermined: "fail", passed: false },
    { requirement: "unknown", onUndetermined: "leave", passed: undefined },
    { requirement: "not_applicable", onUndetermined: "fail", passed: false },
    { requirement: "not there", onUndetermined: "fail", passed: false },
    { requirement: undefined, onUndetermined: "fail", passed: false },
    { requirement: undefined, onUndetermined: "leave", passed: undefined },
  ] as const)("$requirement under $onUndetermined is $passed", ({ requirement, onUndetermined, passed }) => {
    const target = { kind: "status_check", id: 3, name: undefined, requirement } as const;
    expect(statusFor(evaluation, target, onUndetermined)).toBe(passed);
  });
});
