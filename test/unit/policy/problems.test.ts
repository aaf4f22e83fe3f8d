import { describe, expect, it } from "vitest";
import { loadPolicy } from "../../../src/policy/load.ts";
import { said } from "../../support/inputs.ts";

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

describe("problems", () => {
  it.each([
    { name: "an empty file", text: " \n", problem: "policy p.yml is empty" },
    {
      name: "a list",
      text: "- a\n",
      problem: "p.yml:1:1: the policy must be a mapping of keys to values, not a list",
    },
    {
      name: "an unknown key",
      text: minimal.replace("requirements", "requirement"),
      problem: "p.yml:2:1: the key requirement is not known, did you mean requirements?",
    },
    {
      name: "an unknown key of a control",
      text: minimal.replace(
        "- default_branch_protected",
        "- id: default_branch_protected\n        severty: high",
      ),
      problem: "p.yml:6:9: in controls[0] the key severty is not known, did you mean severity?",
    },
    {
      name: "an unknown control",
      text: minimal.replace("default_branch_protected", "default_branch_protectd"),
      problem: "p.yml:5:9: unknown control: default_branch_protectd, did you mean default_branch_protected?",
    },
    {
      name: "an unknown field",
      text: minimal.replace(
        "- default_branch_protected",
        '- { id: x, expression: { field: minimum_aprovals_required, operator: ">=", value: 2 } }',
      ),
      problem:
        "p.yml:5:39: unknown field: minimum_aprovals_required, did you mean minimum_approvals_required?",
    },
    {
      name: "a bad severity",
      text: minimal.replace(
        "- default_branch_protected",
        "- { id: default_branch_protected, severity: hihg }",
      ),
      problem:
        'p.yml:5:51: severity must be one of info, low, medium, high, critical, not "hihg", did you mean high?',
    },
    {
      name: "a mistyped operator",
      text: minimal.replace(
        "- default_branch_protected",
        '- { id: x, expression: { field: minimum_approvals_required, operator: "=>", value: 2 } }',
      ),
      problem: 'p.yml:5:77: operator must be one of =, !=, >, <, >=, <=, not "=>", did you mean >=?',
    },
    {
      name: "parameters where there are none",
      text: minimal.replace("- default_branch_protected", "- { id: secure_webhooks, with: { a: 1 } }"),
      problem: "p.yml:5:38: secure_webhooks has no parameters; set a threshold with an expression",
    },
    {
      name: "a missing parameter",
      text: minimal.replace("- default_branch_protected", "- merge_request_approvals"),
      problem: "p.yml:5:9: at_least is missing",
    },
    {
      name: "a parameter of another type",
      text: minimal.replace(
        "- default_branch_protected",
        '- { id: merge_request_approvals, with: { at_least: "2" } }',
      ),
      problem: 'p.yml:5:58: at_least must be a whole number, not "2"',
    },
    {
      name: "an unknown parameter",
      text: minimal.replace(
        "- default_branch_protected",
        "- { id: merge_request_approvals, with: { at_least: 2, atmost: 3 } }",
      ),
      problem: "p.yml:5:61: the key atmost is not known",
    },
    {
      name: "an empty path of a baseline",
      text: `${minimal}baseline: { job: gate, path: }\n`,
      problem: "p.yml:6:30: path must be text, not empty",
    },
    {
      name: "a baseline's job that is a number",
      text: `${minimal}baseline: { job: 7 }\n`,
      problem: "p.yml:6:18: job must be text, not 7",
    },
    {
      name: "a pattern that RE2 refuses",
      text: minimal.replace(
        "- default_branch_protected",
        "- { id: merge_request_title, with: { pattern: '(?=x)' } }",
      ),
      problem: /^p\.yml:5:53: pattern is not a valid RE2 expression: /,
    },
    {
      name: "a requirement twice",
      text: `${minimal}  - name: R\n    controls: [secure_webhooks]\n`,
      problem: 'p.yml:6:5: there are two requirements named "R"',
    },
    {
      name: "nothing to check",
      text: "name: P\nrequirements: []\n",
      problem: "policy p.yml checks nothing: it names no control that can be judged",
    },
    {
      name: "only external controls",
      text: minimal.replace("default_branch_protected", "external_control"),
      problem: "policy p.yml checks nothing: it names no control that can be judged",
    },
    {
      name: "a duplicate key in YAML",
      text: `${minimal}name: Q\n`,
      problem: "p.yml:6:1: the key name occurs twice",
    },
    { name: "broken YAML", text: "name: [a\n", problem: /^p\.yml:\d+:\d+: / },
    {
      name: "a tag",
      text: "name: !!js/function x\nrequirements: []\n",
      problem: /^p\.yml:1:7: unresolved tag/,
    },
    {
      name: "two documents",
      text: `${minimal}---\n${minimal}`,
      problem: /^p\.yml:6:1: the file has several YAML documents/,
    },
  ])("names $name", async ({ text, problem }) => {
    const [first, ...others] = await problems(text);
    if (typeof problem === "string") expect(first).toBe(problem);
    else expect(first).toMatch(problem);
    expect(others.length).toBeLessThan(2);
  });

  it.each([
    {
      name: "a duplicate key",
      text: '{"name": "P",\n "requirements": [],\n "name": "Q"}',
      problem: "p.json:3:2: the key name occurs twice",
    },
    {
      name: "an unknown key",
      text: '{"name": "P",\n "requirments": []}',
      problem: "p.json:2:2: the key requirments is not known, did you mean requirements?",
    },
    {
      name: "an unknown control",
      text: '{"name": "P", "requirements": [\n {"name": "R", "controls": ["secure_webhook"]}]}',
      problem: "p.json:2:29: unknown control: secure_webhook, did you mean secure_webhooks?",
    },
    {
      name: "an unknown control in a file that is indented with tabs",
      text: '{\n\t"name": "P",\n\t"requirements": [{\n\t\t"name": "R",\n\t\t"controls": [\n\t\t\t"secure_webhook"]}]}',
      problem: "p.json:6:4: unknown control: secure_webhook, did you mean secure_webhooks?",
    },
    {
      name: "text after the end",
      text: '{"name": "P"}\n}',
      problem: "p.json:2:1: is not valid JSON: the mistake is here or before it",
    },
    {
      name: "a text without an end",
      text: '{"name": "P',
      problem: "p.json:1:12: is not valid JSON: the mistake is here or before it",
    },
    {
      name: "broken JSON",
      text: '{"name": }',
      problem: "p.json:1:10: is not valid JSON: the mistake is here or before it",
    },
  ])("names $name in JSON with its place", async ({ text, problem }) => {
    expect((await problems(text, "p.json"))[0]).toBe(problem);
  });

  it("names all of them at once, in the order of the file", async () => {
    const text = minimal.replace(
      "      - default_branch_protected",
      "      - nope\n      - { id: merge_request_approvals, with: { at_least: 0 } }",
    );
    expect(await problems(text)).toEqual([
      "p.yml:5:9: unknown control: nope; a new id requires an expression or a rule",
      "p.yml:6:58: at_least must be at least 1, not 0",
    ]);
  });

  it("names what is wrong with controls beside what is wrong with the file", async () => {
    const text = minimal
      .replace("name: P", "nmae: P")
      .replace("- default_branch_protected", "- nope\n      - { id: x, sverity: low }\n      - 7");
    expect(await problems(text)).toEqual([
      "p.yml:1:1: the key nmae is not known, did you mean name?",
      "p.yml:5:9: unknown control: nope; a new id requires an expression or a rule",
      "p.yml:6:18: in controls[1] the key sverity is not known, did you mean severity?",
      "p.yml:7:9: controls[2] must be text or a mapping of keys to values",
    ]);
  });

  it("refuses five megabytes without parsing them", async () => {
    expect(await problems(`# ${"x".repeat(5_000_000)}\n${minimal}`)).toEqual([
      "policy p.yml has 5000084 bytes, but a policy may have at most 1048576",
    ]);
  });

  it("refuses an alias bomb", async () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join(", ")}]`,
    );
    expect((await problems(`l0: &l0 [x]\n${levels.join("\n")}\n`))[0]).toBe(
      "p.yml:1:1: uses more than 50 aliases",
    );
  });

  it("names a key that every JavaScript object has like any other", async () => {
    const entry =
      "- { id: sbom_licences, with: { allow: [MIT], aliases: { constructor: 5, __proto__: {} } } }";
    expect(await problems(minimal.replace("- default_branch_protected", entry))).toEqual([
      "p.yml:5:76: constructor must be text, not 5",
    ]);
  });

  it.each([
    { name: "brackets", text: "[".repeat(100_000) },
    { name: "braces", text: "{a: ".repeat(100_000) },
    { name: "dashes", text: "- ".repeat(100_000) },
    { name: "question marks", text: "? ".repeat(100_000) },
  ])("refuses a document of nothing but $name", async ({ text }) => {
    expect(await problems(text)).toEqual(["p.yml:1:1: is nested too deeply"]);
  });

  it("reads JSON that is nested deeply as far as it has to", async () => {
    const lists = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const complaint = "the key x is not known";
    expect(await problems(`{"name": "P", "x": ${lists}}`, "p.json")).toEqual([`p.json:1:1: ${complaint}`]);
    expect(await problems(`{"name": "P", "name": "Q", "x": ${lists}}`, "p.json")).toEqual([
      "p.json:1:1: is nested too deeply",
    ]);
  });

  it("names every key that JSON has twice, in the order of the file", async () => {
    const text = '{"name": "P",\n "waiver_rules": {"owners": [],\n "owners": []},\n "n\\u0061me": "Q"}';
    expect(await problems(text, "p.json")).toEqual([
      "p.json:3:2: the key owners occurs twice",
      "p.json:4:2: the key name occurs twice",
    ]);
  });

  it("names the problems of every policy", async () => {
    const error = await loadPolicy([
      { source: "a.yml", text: "name: 1\n" },
      { source: "b.yml", text: "" },
    ]).catch((reason: unknown) => reason);
    expect(said(error)).toEqual(["a.yml:1:7: name must be text, not 1", "policy b.yml is empty"]);
  });
});
