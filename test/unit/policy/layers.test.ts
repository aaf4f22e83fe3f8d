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

  const notFinal = (control: string) => `name: B\nrequirements:\n  - name: R\n    controls: [${control}]\n`;
  const final = (control: string) =>
    `name: B\nrequirements:\n  - name: R\n    final: true\n    controls: [${control}]\n`;
  const onTop = (control: string) => own(`  - name: R\n    controls: [${control}]\n`);
  const expression = (operator: string, value: number, field = "minimum_approvals_required") =>
    `{ id: n, expression: { field: ${field}, operator: "${operator}", value: ${value} } }`;

  it.each([
    { name: "the same", below: expression("=", 3), above: expression("=", 3) },
    { name: "more than before", below: expression(">", 3), above: expression(">", 4) },
    { name: "the same with a mark of its own", below: expression(">=", 3), above: expression(">=", 3) },
    {
      name: "the same day",
      below: "{ id: secure_webhooks, enforce_from: 2027-01-01 }",
      above: "{ id: secure_webhooks, enforce_from: 2027-01-01 }",
    },
    {
      name: "an earlier day",
      below: "{ id: secure_webhooks, enforce_from: 2027-01-01 }",
      above: "{ id: secure_webhooks, enforce_from: 2026-12-31 }",
    },
    {
      name: "at once instead of from a day on",
      below: "{ id: secure_webhooks, enforce_from: 2027-01-01 }",
      above: "secure_webhooks",
    },
    {
      name: "a stronger phase",
      below: "{ id: secure_webhooks, phase: observe }",
      above: "{ id: secure_webhooks, phase: warn }",
    },
    {
      name: "a day for what was only watched",
      below: "{ id: secure_webhooks, phase: warn }",
      above: "{ id: secure_webhooks, enforce_from: 2027-01-01 }",
    },
    {
      name: "a day besides the same phase",
      below: "{ id: secure_webhooks, phase: enforce }",
      above: "{ id: secure_webhooks, phase: enforce, enforce_from: 2999-01-01 }",
    },
    {
      name: "the same asserted value",
      below: "{ id: auth_sso_enabled, with: { value: true, reason: r } }",
      above: "{ id: auth_sso_enabled, with: { value: true, reason: r } }",
    },
    {
      name: "a value that is read instead of asserted",
      below: "{ id: auth_sso_enabled, with: { value: true, reason: r } }",
      above: "auth_sso_enabled",
    },
    {
      name: "a control without parameters at a higher severity",
      below: "merge_request_is_not_draft",
      above: "{ id: merge_request_is_not_draft, severity: critical }",
    },
  ])("may ask of a final control for $name", async ({ below, above }) => {
    const policy = await load(onTop(above), { "g/p:base.yml@v1": final(below) });
    expect(policy.requirements[0]?.controls).toMatchObject([{ isFinal: true }]);
  });

  it.each([
    { name: "another number", below: expression("=", 3), above: expression("=", 4) },
    { name: "a higher limit", below: expression("<=", 3), above: expression("<=", 4) },
    { name: "a number above another mark", below: expression(">", 3), above: expression(">=", 4) },
    { name: "a minimum instead of an equality", below: expression("=", 3), above: expression(">=", 4) },
    { name: "an equality instead of a minimum", below: expression(">=", 3), above: expression("=", 4) },
    {
      name: "no parameter at all",
      below: "{ id: merge_request_title, with: { pattern: ^PAY } }",
      above: "{ id: merge_request_title, with: { pattern: ^PA } }",
    },
    {
      name: "one more parameter",
      below: "{ id: merge_request_approvals, with: { at_least: 2 } }",
      above: "{ id: merge_request_approvals, with: { at_least: 2, rebase_keeps: true } }",
    },
    {
      name: "one parameter less",
      below: "{ id: merge_request_approvals, with: { at_least: 2, after_last_push: true } }",
      above: "{ id: merge_request_approvals, with: { at_least: 2 } }",
    },
    {
      name: "more of a number that is a limit",
      below: "{ id: project_members_inactive, with: { at_most_days: 30 } }",
      above: "{ id: project_members_inactive, with: { at_most_days: 31 } }",
    },
  ])("may not ask of a final control for $name", async ({ below, above }) => {
    const error = await caught(() => load(onTop(above), { "g/p:base.yml@v1": final(below) }));
    expect(said(error)).toEqual([
      expect.stringMatching(
        /^policy own\.yml weakens the final control \w+ of "R": it requires something else$/,
      ),
    ]);
  });

  it.each([
    {
      name: "a later day",
      below: "{ id: secure_webhooks, enforce_from: 2027-01-01 }",
      above: "{ id: secure_webhooks, enforce_from: 2027-01-02 }",
    },
    {
      name: "no day",
      below: "{ id: secure_webhooks, phase: warn, enforce_from: 2027-01-01 }",
      above: "{ id: secure_webhooks, phase: warn }",
    },
    {
      name: "a phase that only watches, with the same day",
      below: "{ id: secure_webhooks, phase: warn, enforce_from: 2027-01-01 }",
      above: "{ id: secure_webhooks, phase: observe, enforce_from: 2027-01-01 }",
    },
  ])("may not enforce a final control later: $name", async ({ below, above }) => {
    const error = await caught(() => load(onTop(above), { "g/p:base.yml@v1": final(below) }));
    expect(said(error)).toEqual([
      'policy own.yml weakens the final control secure_webhooks of "R": it is enforced later, or not at all',
    ]);
  });

  it("replace what is not final, and keep a control final that they make so", async () => {
    const policy = await load(
      onTop("{ id: secure_webhooks, severity: low, final: true }, project_archived"),
      {
        "g/p:base.yml@v1": notFinal("{ id: secure_webhooks, severity: high }"),
      },
    );
    expect(
      policy.requirements[0]?.controls.map(({ id, severity, isFinal }) => [id, severity, isFinal]),
    ).toEqual([
      ["secure_webhooks", "low", true],
      ["project_archived", "low", false],
    ]);
  });

  it("keep final what one of several uses below made final", async () => {
    const uses = (...all: readonly string[]) =>
      `requirements:\n  - name: R\n    controls:\n${all.map((one) => `      - { id: merge_request_approvals, ${one} }\n`).join("")}`;
    const others = {
      "g/p:base.yml@v1": `name: B\n${uses("with: { at_least: 2 }, final: true", "with: { at_least: 1 }")}`,
      "g/p:middle.yml@v1": `name: M\nextends: ["g/p:base.yml@v1"]\n${uses("with: { at_least: 3 }")}`,
    };
    const top = `name: T\nextends: ["g/p:middle.yml@v1"]\n${uses("with: { at_least: 1 }")}`;
    expect(said(await caught(() => load(top, others)))).toEqual([
      'policy own.yml weakens the final control merge_request_approvals of "R": it requires something else',
    ]);
  });

  it("name every final control that they weaken", async () => {
    const above = own(
      "  - name: Four eyes\n    controls: [{ id: merge_request_approvals, with: { at_least: 1 } }]\n  - name: Loose\n    controls: [{ id: default_branch_protected, severity: low }]\n",
    );
    expect(await caught(() => load(above))).toMatchObject({
      code: "POLICY_INVALID",
      message: "policy own.yml weakens 2 final controls",
      problems: [
        'policy own.yml weakens the final control merge_request_approvals of "Four eyes": it requires something else',
        'policy own.yml weakens the final control default_branch_protected of "Loose": severity low instead of high',
      ],
    });
  });

  it("keep what a requirement below is final for, and its description where they have none", async () => {
    const text = (description: string, isFinal = "") =>
      `  - name: R\n${description}${isFinal}    controls: [secure_webhooks]\n`;
    const below = `name: B\nrequirements:\n${text("    description: of the base\n", "    final: true\n")}`;
    const of = async (description: string) =>
      (await load(own(text(description)), { "g/p:base.yml@v1": below })).requirements;
    expect(await of("")).toMatchObject([{ description: "of the base", isFinal: true }]);
    expect(await of("    description: of their own\n")).toMatchObject([{ description: "of their own" }]);
    const madeFinal = await load(own(text("", "    final: true\n")), {
      "g/p:base.yml@v1": notFinal("secure_webhooks"),
    });
    expect(madeFinal.requirements).toMatchObject([{ isFinal: true }]);
  });

  it("bring waivers and a baseline of their own, or keep those below", async () => {
    const waiver = (owner: string) =>
      `waivers:\n  - { control: secure_webhooks, reason: r, owner: ${owner}, expires: 2999-01-01 }\n`;
    const below = `${base}${waiver("base")}baseline: base.json\n`;
    const of = async (text: string) => {
      const { waivers, baselines } = await load(text, { "g/p:base.yml@v1": below });
      return [waivers.map(({ owner }) => owner), baselines.map(({ path }) => path)];
    };
    expect(await of(own("  []\n"))).toEqual([["base"], ["base.json"]]);
    const more = "  - name: More\n    controls: [secure_webhooks]\n";
    expect(await of(`${own(more)}${waiver("own")}baseline: own.json\n`)).toEqual([
      ["base", "own"],
      ["own.json"],
    ]);
  });

  it("may be five levels deep, and of twenty files", async () => {
    const chain = (levels: number) =>
      Object.fromEntries(
        Array.from({ length: levels }, (_, index) => [
          `g/p:${index}@1`,
          index === levels - 1 ? base : own("  []\n", `g/p:${index + 1}@1`),
        ]),
      );
    const first = own("  []\n", "g/p:0@1");
    expect((await load(first, chain(4))).sources).toHaveLength(5);
    const tooDeep = await caught(() => load(first, chain(5)));
    expect(tooDeep).toMatchObject({ code: "POLICY_INVALID" });
    expect(said(tooDeep)).toEqual([
      "policies extend each other more than 5 levels deep: own.yml > g/p:0@1 > g/p:1@1 > g/p:2@1 > g/p:3@1",
    ]);
    const many = (files: number) => {
      const names = Array.from({ length: files }, (_, index) => `g/p:${index}@1`);
      return load(own("  []\n", names.join('", "')), Object.fromEntries(names.map((name) => [name, base])));
    };
    expect((await many(19)).sources).toHaveLength(20);
    const tooMany = await caught(() => many(20));
    expect(tooMany).toMatchObject({ code: "POLICY_INVALID" });
    expect(said(tooMany)).toEqual(["policy own.yml consists of 21 files, but at most 20 are allowed"]);
  });

  it("are bounded: no cycle, no endless depth", async () => {
    const cycle = { "g/p:a@1": own("  []\n", "g/p:b@1"), "g/p:b@1": own("  []\n", "g/p:a@1") };
    const inCycle = await caught(() => load(own("  []\n", "g/p:a@1"), cycle));
    expect(inCycle).toMatchObject({ code: "POLICY_INVALID" });
    expect(said(inCycle)).toEqual([
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
    expect(policy.requirements.map(({ isFinal }) => isFinal)).toEqual([true, false]);
  });

  it("let a base's own waiver cover its final control, however many ways lead to it", async () => {
    const waiver =
      "waivers:\n  - { control: default_branch_protected, reason: r, owner: o, expires: 2999-01-01 }\n";
    const others = { "g/p:base.yml@v1": base + waiver, "g/p:l@1": own("  []\n"), "g/p:r@1": own("  []\n") };
    const policy = await load(own("  []\n", 'g/p:l@1", "g/p:r@1'), others);
    const control = policy.requirements[1]?.controls.find(({ id }) => id === "default_branch_protected");
    expect(policy.waivers).toHaveLength(1);
    expect(control && policy.waivers[0]?.covers.has(control)).toBe(true);
  });

  it("warn about an address without a pin", async () => {
    const policy = await load(own("  []\n", "https://x.example/p.yml"), { "https://x.example/p.yml": base });
    expect(policy.warnings).toEqual([
      "own.yml extends https://x.example/p.yml without a pin: add #sha256=… so that a change of it is noticed",
    ]);
  });

  it("warn of nothing where the address has a pin, or is none, and of each thing once", async () => {
    const pinned = `https://x.example/p.yml#sha256=${"0".repeat(64)}`;
    expect((await load(own("  []\n", pinned), { [pinned]: base })).warnings).toEqual([]);
    const loose = "https://x.example/p.yml";
    const others = {
      [loose]: base,
      "g/p:l@1": own("  []\n", loose),
      "g/p:r@1": own("  []\n", loose),
    };
    const policy = await load(own("  []\n", 'g/p:l@1", "g/p:r@1'), others);
    expect(policy.warnings).toEqual([
      `g/p:l@1 extends ${loose} without a pin: add #sha256=… so that a change of it is noticed`,
      `g/p:r@1 extends ${loose} without a pin: add #sha256=… so that a change of it is noticed`,
    ]);
  });

  it("are not read by who has no way to", async () => {
    const controls = "  - name: R\n    controls: [project_archived]\n";
    const unread = async (bases: string) =>
      (await loadPolicy([{ source: "own.yml", text: own(controls, bases) }])).warnings;
    expect(await unread("g/p:base.yml@v1")).toEqual(["what own.yml extends was not read: g/p:base.yml@v1"]);
    expect(await unread('g/p:a.yml@v1", "g/p:b.yml@v1')).toEqual([
      "what own.yml extends was not read: g/p:a.yml@v1, g/p:b.yml@v1",
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
