import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { controlTargets, knownControls } from "../../../src/delivery/control-targets.ts";
import { type Sandbox, sample, startSandbox } from "../../../src/sandbox/index.ts";
import { type Stage, stageOn } from "../../support/delivering.ts";
import { caught, said } from "../../support/inputs.ts";

const known = [
  { id: 11, name: "minimum_approvals_required_2", isExternal: false },
  { id: 12, name: "Countersign verdict", isExternal: true },
  { id: 13, name: "Second", isExternal: true },
];
const whole = (id: number) => ({ id, requirement: undefined });

describe("external controls that the inputs name", () => {
  it("get the names that GitLab shows, and their requirement", () => {
    expect(controlTargets([whole(12), { id: 13, requirement: "Four eyes" }], ["Four eyes"], known)).toEqual([
      { kind: "external_control", id: 12, name: "Countersign verdict", requirement: undefined },
      { kind: "external_control", id: 13, name: "Second", requirement: "Four eyes" },
    ]);
  });

  it("are left to the endpoint where the token may not see the frameworks", () => {
    expect(controlTargets([whole(99)], [], undefined)).toEqual([
      { kind: "external_control", id: 99, name: undefined, requirement: undefined },
    ]);
  });

  it.each([
    {
      name: "one that is in no framework of the project",
      input: whole(99),
      of: known,
      says: "external control 99 is not in a framework applied to the project, which has 12 (Countersign verdict) and 13 (Second)",
    },
    {
      name: "one where the frameworks have no external control",
      input: whole(99),
      of: known.slice(0, 1),
      says: "external control 99 is not in a framework applied to the project, which has no external control",
    },
    {
      name: "one that GitLab judges itself",
      input: whole(11),
      of: known,
      says: "control 11 (minimum_approvals_required_2) is not an external control: GitLab judges it itself",
    },
    {
      name: "one for a requirement that the policy does not have",
      input: { id: 12, requirement: "Five eyes" },
      of: known,
      says: '‹external_control› Five eyes=12: the policy has no requirement "Five eyes", did you mean Four eyes?',
    },
  ])("are refused: $name", async ({ input, of, says }) => {
    const error = await caught(() => controlTargets([input], ["Four eyes"], of));
    expect(error).toMatchObject({ code: "TARGET_UNKNOWN", message: says, problems: [] });
  });

  it("are refused together", async () => {
    const error = await caught(() => controlTargets([whole(11), whole(99)], [], known));
    expect(error).toMatchObject({
      code: "TARGET_UNKNOWN",
      message: "2 entries of ‹external_control› match nothing",
    });
    expect(said(error)).toHaveLength(2);
  });
});

describe("the controls that GitLab shows", () => {
  let sandbox: Sandbox;
  const stages: Stage[] = [];
  beforeEach(async () => {
    sandbox = await startSandbox();
  });
  afterEach(async () => {
    for (const { transport } of stages.splice(0)) transport.close();
    await sandbox.close();
  });

  function stage(token?: string): Stage {
    const one = stageOn(sandbox, token);
    stages.push(one);
    return one;
  }
  const answer = (data: unknown) =>
    sandbox.faults.add({ path: /graphql$/, kind: "status", status: 200, body: JSON.stringify({ data }) });
  const last = { hasNextPage: false, endCursor: null };
  const nodes = (...all: readonly unknown[]) => ({ pageInfo: last, nodes: all });
  const framework = (...controls: readonly unknown[]) =>
    nodes({ complianceRequirements: nodes({ complianceRequirementsControls: nodes(...controls) }) });
  const project = (complianceFrameworks: unknown) => ({
    projects: nodes({ id: "gid://gitlab/Project/42", complianceFrameworks }),
  });
  const gid = (id: number) => `gid://gitlab/ComplianceManagement::ComplianceRequirementsControl/${id}`;

  it("are those of every framework of the project, with what judges them", async () => {
    const shown = await knownControls(stage().gitlab, sample.projectId);
    expect(shown).toContainEqual({ id: 12, name: "Countersign verdict", isExternal: true });
    expect(shown?.find(({ id }) => id === sample.internalControlId)).toMatchObject({ isExternal: false });
  });

  it("never come with their address, which can hold a token", async () => {
    await knownControls(stage().gitlab, sample.projectId);
    expect(JSON.stringify(sandbox.log)).not.toContain("externalUrl");
  });

  it("are external by their type or, in an older GitLab, by their name", async () => {
    answer(
      project(
        framework(
          { id: gid(1), name: "external_control", externalControlName: "Ours" },
          { id: gid(2), name: "other", controlType: "external" },
          { id: gid(3), name: "other", controlType: "internal" },
        ),
      ),
    );
    expect(await knownControls(stage().gitlab, 42)).toEqual([
      { id: 1, name: "Ours", isExternal: true },
      { id: 2, name: "other", isExternal: true },
      { id: 3, name: "other", isExternal: false },
    ]);
  });

  it.each([
    { name: "no project", data: { projects: nodes() } },
    { name: "no projects", data: { projects: null } },
    { name: "no frameworks", data: project(null) },
    { name: "a framework without requirements", data: project(nodes({ complianceRequirements: null })) },
    {
      name: "a requirement without controls",
      data: project(nodes({ complianceRequirements: nodes({ complianceRequirementsControls: null }) })),
    },
    { name: "something else", data: { projects: 7 } },
    { name: "nothing", data: null },
  ])("are unknown, not none, where GitLab answers $name", async ({ data }) => {
    answer(data);
    expect(await knownControls(stage().gitlab, 42)).toBeUndefined();
  });

  it("are unknown to a token below Developer", async () => {
    expect(await knownControls(stage(sample.reporterToken).gitlab, 42)).toBeUndefined();
  });

  it("are unknown where an error comes with the answer", async () => {
    const body = JSON.stringify({
      data: project(framework({ id: gid(1), name: "external_control" })),
      errors: [{ message: "a part of it failed" }],
    });
    sandbox.faults.add({ path: /graphql$/, kind: "status", status: 200, body });
    expect(await knownControls(stage().gitlab, 42)).toBeUndefined();
  });

  it("are unknown where GitLab refuses, and the run goes on", async () => {
    sandbox.faults.add({ path: /graphql$/, kind: "status", status: 403, body: "{}" });
    expect(await knownControls(stage().gitlab, 42)).toBeUndefined();
  });

  it("are not looked for by a job that is cancelled", async () => {
    const one = stage();
    one.interrupt();
    expect(await caught(() => knownControls(one.gitlab, 42))).toMatchObject({ code: "INTERRUPTED" });
  });
});
