import { describe, expect, it } from "vitest";
import { loadPolicy } from "../../../src/policy/load.ts";
import type { Policy } from "../../../src/policy/policy.ts";
import { presetNames, presetText } from "../../../src/policy/presets/registry.ts";
import { caught, said } from "../../support/inputs.ts";

const base = `name: Base
requirements:
  - name: Four eyes
    final: true
    controls:
      - { id: three, severity: high, expression: { field: minimum_approvals_required, operator: ">=", value: 3 } }
      - { id: merge_request_approvals, with: { at_least: 2 } }
  - name: Loose
    controls:
      - { id: secure_webhooks, severity: high }
      - { id: default_branch_protected, severity: high, final: true }
`;

/** Loads a policy that extends others, given by name. */
function load(own: string, others: Record<string, string> = { "g/p:base.yml@v1": base }): Promise<Policy> {
  return loadPolicy([{ source: "own.yml", text: own }], async (source) => {
    const text = others[source];
    if (text === undefined) throw new Error(`nobody has ${source}`);
    return { source, text };
  });
}

function own(requirements: string, bases = "g/p:base.yml@v1"): string {
  return `name: Own\nextends: ["${bases}"]\nrequirements:\n${requirements}`;
}

function shown(policy: Policy): string[] {
  return policy.requirements.flatMap(({ name, controls }) =>
    controls.map(({ id, severity }) => `${name}: ${id} ${severity}`),
  );
}

describe("layers", () => {
  it("of a final requirement, every control is final, whoever brings a baseline", async () => {
    const policy = await load(
      `${own("  - name: More\n    controls: [project_archived]\n")}baseline: b.json\n`,
    );
    expect(
      policy.requirements.map(({ name, controls }) => [name, controls.map(({ isFinal }) => isFinal)]),
    ).toEqual([
      ["Four eyes", [true, true]],
      ["Loose", [false, true]],
      ["More", [false]],
    ]);
  });

  it("keeps every use of a control that a layer above names more than once", async () => {
    const twice = own(
      "  - name: Four eyes\n    controls:\n      - { id: merge_request_approvals, with: { at_least: 3 } }\n      - { id: merge_request_approvals, with: { at_least: 4, after_last_push: true } }\n",
    );
    const [fourEyes] = (
      await load(twice, { "g/p:base.yml@v1": base.replace("final: true\n    controls", "controls") })
    ).requirements;
    expect(fourEyes?.controls.map(({ id, expected }) => [id, expected])).toEqual([
      ["three", { field: "minimum_approvals_required", operator: ">=", value: 3 }],
      ["merge_request_approvals", { at_least: 3 }],
      ["merge_request_approvals", { at_least: 4, after_last_push: true }],
    ]);
  });

  it("replaces two uses of a control once", async () => {
    const below =
      "name: B\nrequirements:\n  - name: R\n    controls:\n      - { id: merge_request_approvals, with: { at_least: 1 } }\n      - { id: merge_request_approvals, with: { at_least: 2 } }\n";
    const above = own(
      "  - name: R\n    controls: [{ id: merge_request_approvals, with: { at_least: 3 } }]\n",
      "b/c:d@e",
    );
    const [requirement] = (await load(above, { "b/c:d@e": below })).requirements;
    expect(requirement?.controls.map(({ expected }) => expected)).toEqual([{ at_least: 3 }]);
  });

  it.each([
    {
      name: "accepts further uses",
      uses: "{ at_least: 1, after_last_push: true }, { at_least: 3 }",
      says: [],
    },
    {
      name: "refuses several uses that are all weaker",
      uses: "{ at_least: 1 }, { at_least: 1, after_last_push: true }",
      says: [
        'policy own.yml weakens the final control merge_request_approvals of "Four eyes": it requires something else',
      ],
    },
  ])("of a final control $name", async ({ uses, says }) => {
    const entries = uses
      .split(/(?<=\}), /)
      .map((use) => `      - { id: merge_request_approvals, with: ${use} }\n`);
    const loaded = load(own(`  - name: Four eyes\n    controls:\n${entries.join("")}`));
    if (says.length > 0) return expect(said(await caught(() => loaded))).toEqual(says);
    const [fourEyes] = (await loaded).requirements;
    expect(fourEyes?.controls.map(({ id, isFinal }) => [id, isFinal])).toEqual([
      ["three", true],
      ["merge_request_approvals", true],
      ["merge_request_approvals", true],
    ]);
  });

  it.each([
    { name: "where it asserts nothing", below: "auth_sso_enabled" },
    {
      name: "where it asserts another value",
      below: "{ id: auth_sso_enabled, with: { value: false, reason: none } }",
    },
  ])("may not assert the value of a final control, $name", async ({ below }) => {
    const final = `name: B\nrequirements:\n  - name: R\n    final: true\n    controls: [${below}]\n`;
    const above = own(
      "  - name: R\n    controls: [{ id: auth_sso_enabled, with: { value: true, reason: trust me } }]\n",
    );
    expect(said(await caught(() => load(above, { "g/p:base.yml@v1": final })))).toEqual([
      'policy own.yml weakens the final control auth_sso_enabled of "R": it asserts the value true',
    ]);
  });

  it("add requirements and controls to those below, and replace what is not final", async () => {
    const policy = await load(
      own(
        "  - name: Loose\n    controls: [{ id: secure_webhooks, severity: low }, require_signed_commits]\n  - name: More\n    controls: [project_archived]\n",
      ),
    );
    expect(policy).toMatchObject({ name: "Own", sources: ["g/p:base.yml@v1", "own.yml"] });
    expect(shown(policy)).toEqual([
      "Four eyes: three high",
      "Four eyes: merge_request_approvals high",
      "Loose: secure_webhooks low",
      "Loose: default_branch_protected high",
      "Loose: require_signed_commits medium",
      "More: project_archived low",
    ]);
  });

  it.each([
    {
      name: "a higher severity",
      requirement: "Loose",
      control: "{ id: default_branch_protected, severity: critical }",
    },
    {
      name: "a higher threshold",
      requirement: "Four eyes",
      control: '{ id: three, expression: { field: minimum_approvals_required, operator: ">=", value: 4 } }',
    },
    {
      name: "more approvals",
      requirement: "Four eyes",
      control: "{ id: merge_request_approvals, with: { at_least: 3 } }",
    },
  ])("may raise what is final: $name", async ({ requirement, control }) => {
    const policy = await load(own(`  - name: ${requirement}\n    controls: [${control}]\n`));
    expect(policy.requirements).toHaveLength(2);
  });

  it.each([
    {
      name: "a lower severity",
      requirement: "Loose",
      control: "{ id: default_branch_protected, severity: low }",
      how: "severity low instead of high",
    },
    {
      name: "a lower threshold",
      requirement: "Four eyes",
      control: '{ id: three, expression: { field: minimum_approvals_required, operator: ">=", value: 2 } }',
      how: "it requires something else",
    },
    {
      name: "another operator",
      requirement: "Four eyes",
      control: '{ id: three, expression: { field: minimum_approvals_required, operator: "<=", value: 9 } }',
      how: "it requires something else",
    },
    {
      name: "fewer approvals",
      requirement: "Four eyes",
      control: "{ id: merge_request_approvals, with: { at_least: 1 } }",
      how: "it requires something else",
    },
    {
      name: "a weaker phase",
      requirement: "Loose",
      control: "{ id: default_branch_protected, phase: observe }",
      how: "it is enforced later, or not at all",
    },
    {
      name: "a later day",
      requirement: "Loose",
      control: "{ id: default_branch_protected, enforce_from: 2999-01-01 }",
      how: "it is enforced later, or not at all",
    },
  ])("may not lower what is final: $name", async ({ requirement, control, how }) => {
    const id = /id: (\w+)/.exec(control)?.[1];
    const error = await caught(() => load(own(`  - name: ${requirement}\n    controls: [${control}]\n`)));
    expect(error).toMatchObject({ code: "POLICY_INVALID", exitCode: 2 });
    expect(said(error)).toEqual([
      `policy own.yml weakens the final control ${id} of "${requirement}": ${how}`,
    ]);
  });

  it("do not let a waiver on top cover a final control", async () => {
    const waiver =
      "waivers:\n  - { control: default_branch_protected, reason: r, owner: o, expires: 2999-01-01 }\n";
    const policy = await load(
      own("  - name: Loose\n    controls: [{ id: default_branch_protected, severity: critical }]\n") + waiver,
    );
    const control = policy.requirements[1]?.controls.find(({ id }) => id === "default_branch_protected");
    expect(control?.severity).toBe("critical");
    expect(policy.waivers.some(({ covers }) => control !== undefined && covers.has(control))).toBe(false);
  });

  it("are bounded: no cycle, no endless depth", async () => {
    const cycle = { "g/p:a@1": own("  []\n", "g/p:b@1"), "g/p:b@1": own("  []\n", "g/p:a@1") };
    expect(said(await caught(() => load(own("  []\n", "g/p:a@1"), cycle)))).toEqual([
      "policy g/p:b@1 extends g/p:a@1, which extends g/p:b@1 (own.yml > g/p:a@1 > g/p:b@1 > g/p:a@1)",
    ]);
    const deep = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`g/p:${index}@1`, own("  []\n", `g/p:${index + 1}@1`)]),
    );
    expect(said(await caught(() => load(own("  []\n", "g/p:0@1"), deep)))[0]).toContain(
      "more than 5 levels deep",
    );
  });

  it("count one file once, however many ways lead to it", async () => {
    const others = { "g/p:base.yml@v1": base, "g/p:l@1": own("  []\n"), "g/p:r@1": own("  []\n") };
    const policy = await load('name: Own\nextends: ["g/p:l@1", "g/p:r@1"]\nrequirements: []\n', others);
    expect(policy.sources).toEqual(["g/p:base.yml@v1", "g/p:l@1", "g/p:r@1", "own.yml"]);
    expect(policy.requirements).toHaveLength(2);
  });

  it("warn about an address without a pin", async () => {
    const policy = await load(own("  []\n", "https://x.example/p.yml"), { "https://x.example/p.yml": base });
    expect(policy.warnings).toEqual([
      "own.yml extends https://x.example/p.yml without a pin: add #sha256=… so that a change of it is noticed",
    ]);
  });

  it("are not read by who has no way to", async () => {
    const text = own("  - name: R\n    controls: [project_archived]\n");
    expect((await loadPolicy([{ source: "own.yml", text }])).warnings).toEqual([
      "what own.yml extends was not read: g/p:base.yml@v1",
    ]);
  });
});

describe("presets", () => {
  it.each(presetNames)("%s is a valid policy whose every requirement says what it is for", async (name) => {
    const policy = await loadPolicy([{ source: `preset:${name}`, text: await presetText(`preset:${name}`) }]);
    expect(policy.warnings).toEqual([]);
    expect(policy.requirements.length).toBeGreaterThan(2);
    for (const { description, controls } of policy.requirements) {
      expect(description).toMatch(/.{10,}/);
      expect(controls.length).toBeGreaterThan(0);
    }
  });

  it("names the nearest to one that is not there", async () => {
    const error = await caught(() => presetText("preset:recomended"));
    expect(error).toMatchObject({
      code: "POLICY_UNREADABLE",
      message: "there is no preset recomended, did you mean recommended?",
    });
  });
});
