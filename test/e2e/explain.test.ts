import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { controlIds } from "../../src/controls/ids.ts";
import { runProgram } from "../support/terminal.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-explain-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function explain(...words: readonly string[]) {
  const { code, output } = await runProgram(["explain", ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH },
  });
  return { code, output };
}

describe("explain CONTROL", () => {
  it("shows what it requires and reads, and how to fix it", async () => {
    const { code, output } = await explain("secure_webhooks");
    expect(code).toBe(0);
    for (const words of [
      "Webhooks use https",
      "webhooks: The project's webhooks; needs Maintainer",
      "How to fix it: change the webhook's address to https",
    ]) {
      expect(output).toContain(words);
    }
    expect(output).not.toContain("Parameters:");
  });

  it("shows parameters with type, default, meaning and an example", async () => {
    const { output } = await explain("merge_request_size");
    expect(output).toContain(`Parameters:
  max_files (integer, 1 to 1000000; default: no limit)
      Largest number of changed files
  max_lines (integer, 1 to 1000000; default: 400 without max_files, otherwise no limit)
      Largest number of lines added and removed
  except (list of strings; default: no path)
      Globs over paths to ignore, such as **/*.lock or dist/**

For example:
    - id: merge_request_size
      with: { max_files: 30, max_lines: 600, except: ["**/*.lock"] }
`);
    const [control] = JSON.parse((await explain("merge_request_approvals", "--json")).output);
    expect(control.parameters[0]).toEqual({
      name: "at_least",
      type: "integer, 1 to 100",
      isRequired: true,
      default: null,
      meaning: "Smallest number of approvals",
    });
    expect(control.example).toBe(
      "- id: merge_request_approvals\n  with: { at_least: 2, after_last_push: true, from: { groups: [acme/security] } }",
    );
  });

  it("lists all controls by subject without one", async () => {
    const { output } = await explain();
    expect(output).toMatch(/^Approvals: Who approved the merge request.*\n {2}merge_request_approvals /);
    for (const id of controlIds) expect(output).toContain(`  ${id} `);
    expect(JSON.parse((await explain("--json")).output)).toHaveLength(controlIds.length);
  });

  it("searches ids, titles and descriptions for what is not an id", async () => {
    const several = await explain("Force PUSH");
    expect(several).toEqual({
      code: 0,
      output: `Branches: How the project protects its branches.
  force_push_disabled         gitlab       Force push is off
  project_force_push_blocked  countersign  Nobody can force push to the default branch
  restrict_push_merge_access  gitlab       No protection rule allows force push
`,
    });
    expect((await explain("terraform")).output).toMatch(/^terraform_enabled \(info, about the project\)/);
    const found = JSON.parse((await explain("force push", "--json")).output) as { id: string }[];
    expect(found.map(({ id }) => id)).toContain("project_force_push_blocked");
  });

  it("names the nearest id if nothing is found", async () => {
    const { code, output } = await explain("scure_webhoks");
    expect(code).toBe(2);
    expect(output).toContain(
      "no control has scure_webhoks in its id, title or description, did you mean secure_webhooks?",
    );
  });
});

describe("explain --policy", () => {
  const layered = `name: Payments
extends:
  - preset:recommended
  - acme/policies:base.yml@v3
requirements:
  - name: Four eyes
    controls:
      - id: merge_request_approvals
        with: { at_least: 2 }
      - merge_request_prevent_committers_approval
  - name: Ours
    final: true
    controls:
      - { id: no-friday, rule: now.getDayOfWeek() != 5, message: It is Friday }
waivers:
  - { control: secure_webhooks, reason: r, owner: "@a", expires: 2099-01-01 }
  - { control: no-friday, reason: r, owner: "@a", expires: 2099-01-01 }
`;

  it("prints the policy with all that it extends, and where each line comes from", async () => {
    writeFileSync(join(folder, "policy.yml"), layered);
    const { code, output } = await explain("--policy", "policy.yml");
    expect(code).toBe(0);
    expect(output).toBe(`# policy.yml with everything that it extends
# not read, because it is on a server: acme/policies:base.yml@v3. In a job it is on top of preset:recommended, so its controls replace those with the same id
# left out: the waiver of secure_webhooks from policy.yml:16, which does not cover the control of a base

name: Payments # from policy.yml:1
extends:
  - acme/policies:base.yml@v3 # from policy.yml:4
requirements:
  - name: Four eyes # from preset:recommended, policy.yml:6
    description: Someone other than the author approves every change
    controls:
      - minimum_approvals_required_1 # from preset:recommended
      - merge_request_prevent_author_approval # from preset:recommended
      - id: merge_request_approvals # from policy.yml:8, instead of preset:recommended
        with:
          at_least: 2
      - merge_request_prevent_committers_approval # from policy.yml:10
  - name: Protected default branch # from preset:recommended
    description: Changes reach the default branch through merge requests
    controls:
      - default_branch_protected # from preset:recommended
      - default_branch_protected_from_direct_push # from preset:recommended
      - project_force_push_blocked # from preset:recommended
  - name: A change that is ready # from preset:recommended
    description: Changes are finished and all threads are resolved before merging
    controls:
      - merge_request_is_not_draft # from preset:recommended
      - resolve_discussions_required # from preset:recommended
  - name: Scanners # from preset:recommended
    description: Static analysis and secret detection run on the default branch
    controls:
      - scanner_sast_running # from preset:recommended
      - scanner_secret_detection_running # from preset:recommended
  - name: Webhooks # from preset:recommended
    description: Webhooks use https only
    controls:
      - secure_webhooks # from preset:recommended
  - name: Ours # from policy.yml:11
    controls:
      - id: no-friday # from policy.yml:14
        rule: now.getDayOfWeek() != 5
        message: It is Friday
        final: true
waivers:
  - control: no-friday # from policy.yml:17
    reason: r
    owner: "@a"
    expires: 2099-01-01
`);
    writeFileSync(join(folder, "printed.yml"), output);
    const again = await explain("--policy", "printed.yml", "--json");
    const before = JSON.parse((await explain("--policy", "policy.yml", "--json")).output);
    expect(before).toMatchObject({ policy: "Payments", unread: ["acme/policies:base.yml@v3"] });
    expect(before.requirements[0].controls[2]).toEqual({
      id: "merge_request_approvals",
      with: { at_least: 2 },
      from: "policy.yml:8",
      instead_of: "preset:recommended",
    });
    expect(controlsOf(JSON.parse(again.output))).toEqual(controlsOf(before));
  });

  function controlsOf({ requirements }: { requirements: { controls: { id: string }[] }[] }) {
    return requirements.map(({ controls }) => controls.map(({ id }) => id));
  }

  it("takes a preset, and a framework that GitLab has exported", async () => {
    expect((await explain("--policy", "preset:slsa")).output).toContain(
      "# preset:slsa with everything that it extends\n",
    );
    const framework = {
      name: "F",
      color: "#111",
      requirements: [{ name: "R", controls: [{ name: "secure_webhooks", expression: null }] }],
    };
    writeFileSync(join(folder, "framework.json"), JSON.stringify(framework));
    expect((await explain("--policy", "framework.json")).output).toContain(
      "      - secure_webhooks # from framework.json:1\n",
    );
  });

  it("shows hostile texts as they are, but with escapes", async () => {
    const name = "a\u202eb\u001b[31m\ud800: c";
    const policy = {
      name,
      requirements: [{ name: "R", controls: [{ id: "secure_webhooks", message: name }] }],
    };
    writeFileSync(join(folder, "policy.json"), JSON.stringify(policy));
    const { code, output } = await explain("--policy", "policy.json");
    expect(code).toBe(0);
    expect(output).toContain('name: "a\\u202eb\\e[31m\\ud800: c" # from policy.json:1\n');
    expect(output).not.toMatch(/[\u202e\u001b]/);
  });

  it.each([
    { words: ["--policy", "none.yml"], says: "policy none.yml does not exist" },
    {
      words: ["--policy", "acme/p:base.yml@v3"],
      says: "explain sends no requests, so it cannot read acme/p",
    },
    { words: ["secure_webhooks", "--policy", "x.yml"], says: "explain takes either a control or --policy" },
    { words: [""], says: "no control has an empty text in its id" },
  ])("refuses $words", async ({ words, says }) => {
    const { code, output } = await explain(...words);
    expect(code).toBe(2);
    expect(output).toContain(says);
  });
});
