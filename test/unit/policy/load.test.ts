import { describe, expect, it } from "vitest";
import { loadPolicy } from "../../../src/policy/load.ts";
import { caught, said } from "../../support/inputs.ts";

const minimal = "name: P\nrequirements:\n  - name: R\n    controls:\n      - default_branch_protected\n";

async function problems(text: string, source = "p.yml"): Promise<string[]> {
  const error = await loadPolicy([{ source, text }]).then(
    () => {
      throw new Error("the policy was accepted");
    },
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ code: "POLICY_INVALID", exitCode: 2 });
  return said(error);
}

describe("a valid policy", () => {
  it("selects built-in controls, free expressions and controls with parameters", async () => {
    const text = `
name: Payments baseline
requirements:
  - name: Four eyes
    description: No change reaches main on one person's word
    controls:
      - minimum_approvals_required_2
      - id: three-approvals
        expression: { field: minimum_approvals_required, operator: ">=", value: 3 }
        severity: critical
      - id: merge_request_approvals
        with: { at_least: 2 }
`;
    const policy = await loadPolicy([{ source: "p.yml", text }]);
    expect(policy).toMatchObject({ name: "Payments baseline", sources: ["p.yml"], warnings: [] });
    expect(
      policy.requirements[0]?.controls.map(({ id, severity, expected }) => ({ id, severity, expected })),
    ).toEqual([
      {
        id: "minimum_approvals_required_2",
        severity: "high",
        expected: { field: "minimum_approvals_required", operator: ">=", value: 2 },
      },
      {
        id: "three-approvals",
        severity: "critical",
        expected: { field: "minimum_approvals_required", operator: ">=", value: 3 },
      },
      { id: "merge_request_approvals", severity: "high", expected: { at_least: 2 } },
    ]);
  });

  it("reads the same policy from JSON", async () => {
    const text = JSON.stringify({ name: "P", requirements: [{ name: "R", controls: ["secure_webhooks"] }] });
    const policy = await loadPolicy([{ source: "p.json", text }]);
    expect(policy.requirements[0]?.controls[0]?.id).toBe("secure_webhooks");
  });

  it("does not take quotes and colons inside texts for keys", async () => {
    const text = JSON.stringify({
      name: 'a": "b',
      description: ": ",
      requirements: [
        {
          name: '\\":',
          controls: ["secure_webhooks", { id: "merge_request_title", with: { pattern: '": ' } }],
        },
      ],
    });
    const policy = await loadPolicy([{ source: "p.json", text }]);
    expect(policy.requirements[0]?.controls.map(({ id }) => id)).toEqual([
      "secure_webhooks",
      "merge_request_title",
    ]);
  });

  it("merges several, in order", async () => {
    const other = minimal.replace("name: P", "name: Q").replace("name: R", "name: S");
    const policy = await loadPolicy([
      { source: "p.yml", text: minimal },
      { source: "q.yml", text: other },
    ]);
    expect(policy).toMatchObject({ name: "P + Q", sources: ["p.yml", "q.yml"] });
    expect(policy.requirements.map(({ name }) => name)).toEqual(["R", "S"]);
  });

  it("warns when a known id has another expression than GitLab's own", async () => {
    const text = minimal.replace(
      "- default_branch_protected",
      '- { id: minimum_approvals_required_1, expression: { field: minimum_approvals_required, operator: ">=", value: 4 } }',
    );
    expect((await loadPolicy([{ source: "p.yml", text }])).warnings).toEqual([
      "the expression of minimum_approvals_required_1 differs from GitLab's own; GitLab would refuse to import it",
    ]);
  });
});

describe("a GitLab framework", () => {
  const exported = {
    name: "SOC 2",
    description: "d",
    color: "#1f75cb",
    requirements: [
      {
        name: "Static analysis",
        description: "Code is scanned",
        controls: [
          {
            name: "scanner_sast_running",
            control_type: "internal",
            expression: { field: "scanner_sast_running", operator: "=", value: true },
          },
          {
            name: "minimum_approvals_required_2",
            control_type: "internal",
            expression: '{"field":"minimum_approvals_required","operator":">=","value":2}',
          },
          { name: "external_control", control_type: "external", expression: null },
        ],
      },
    ],
  };

  it("is accepted as exported, an expression as object or text, the external control unjudged", async () => {
    const policy = await loadPolicy([{ source: "soc2.json", text: JSON.stringify(exported) }]);
    expect(policy.requirements[0]?.controls.map(({ id, judge }) => [id, judge !== undefined])).toEqual([
      ["scanner_sast_running", true],
      ["minimum_approvals_required_2", true],
      ["external_control", false],
    ]);
  });

  it("is refused with what only a policy has, which would have no effect", async () => {
    const [requirement] = exported.requirements;
    const [control] = requirement?.controls ?? [];
    const mixed = {
      ...exported,
      extends: ["preset:strict"],
      waivers: [],
      waiver_rules: {},
      baseline: "b.json",
      requirements: [{ ...requirement, final: true, controls: [{ ...control, phase: "observe" }] }],
    };
    const error = await caught(() => loadPolicy([{ source: "soc2.json", text: JSON.stringify(mixed) }]));
    expect(
      said(error)
        .map((line) => /: (\w+) has no effect/.exec(line)?.[1])
        .sort(),
    ).toEqual(["baseline", "extends", "final", "phase", "waiver_rules", "waivers"]);
  });

  it("is accepted in GraphQL's spelling", async () => {
    const graphql = {
      name: "SOC 2",
      complianceRequirements: {
        nodes: [
          {
            name: "R",
            complianceRequirementsControls: {
              nodes: [{ name: "secure_webhooks", controlType: "internal", expression: null }],
            },
          },
        ],
      },
    };
    const policy = await loadPolicy([{ source: "soc2.json", text: JSON.stringify(graphql) }]);
    expect(policy.requirements[0]?.controls.map(({ id }) => id)).toEqual(["secure_webhooks"]);
  });

  it("names a control it does not know, with its place", async () => {
    const text = JSON.stringify(
      { ...exported, requirements: [{ name: "R", controls: [{ name: "scanner_sats_running" }] }] },
      null,
      1,
    );
    expect(await problems(text, "soc2.json")).toEqual([
      "soc2.json:9:5: unknown control: scanner_sats_running, did you mean scanner_sast_running?",
    ]);
  });
});
