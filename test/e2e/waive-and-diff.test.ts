/** `waive` changes a policy file and nothing else in it; `diff` compares two reports. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runProgram } from "../support/terminal.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waive-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function command(...args: string[]) {
  return runProgram(args, { cwd: folder, env: { PATH: process.env.PATH } });
}
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), "utf8");

const until = ["--until", "2999-12-31", "--reason", "a spike: for #7", "--owner", "@alice"];
const added = `  - control: secure_webhooks
    reason: "a spike: for #7"
    owner: "@alice"
    expires: 2999-12-31
`;
const policy = `# Ours
name: P # keep

requirements:
  - name: R
    controls: [secure_webhooks]
`;
const earlier = `waivers:
  # The first
  - control: secure_webhooks
    reason: x
    owner: bob
    expires: 2998-01-01
`;

describe("waive", () => {
  it.each([
    { name: "no waiver", text: policy, expected: `${policy}waivers:\n${added}` },
    { name: "no line break at its end", text: policy.trimEnd(), expected: `${policy}waivers:\n${added}` },
    { name: "waivers at its end", text: policy + earlier, expected: policy + earlier + added },
    {
      name: "waivers in its middle, and a comment after them",
      text: policy.replace("\nrequirements", `${earlier}# next\n\nrequirements`),
      expected: policy.replace("\nrequirements", `${earlier}${added}# next\n\nrequirements`),
    },
    {
      name: "line breaks of Windows",
      text: (policy + earlier).replaceAll("\n", "\r\n"),
      expected: (policy + earlier + added).replaceAll("\n", "\r\n"),
    },
  ])("adds to a file with $name, and changes nothing else", async ({ text, expected }) => {
    write(".countersign.yml", text);
    const { code, output } = await command("waive", "secure_webhooks", ...until);
    expect(output).toBe("✓ .countersign.yml: secure_webhooks is waived until 2999-12-31\n");
    expect(code).toBe(0);
    expect(read(".countersign.yml")).toBe(expected);
    expect((await command("validate")).code).toBe(0);
  });

  it("adds to an empty list, and to a JSON policy", async () => {
    write("empty.yml", `${policy}waivers: []\n`);
    write(
      "policy.json",
      JSON.stringify({ name: "P", requirements: [{ name: "R", controls: ["secure_webhooks"] }] }),
    );
    for (const file of ["empty.yml", "policy.json"]) {
      const { code, output } = await command("waive", "secure_webhooks", "--policy", file, ...until);
      expect(output).toContain("is waived");
      expect(code).toBe(0);
      expect(read(file)).toContain("a spike: for #7");
      expect((await command("validate", file)).code).toBe(0);
    }
    expect(read("empty.yml")).toContain("# keep");
  });

  it.each([
    { args: ["secure_webhooks"], says: "waive requires --until, --reason and --owner" },
    {
      args: ["secure_webhook", ...until],
      says: "does not contain the control secure_webhook, did you mean secure_webhooks?",
    },
    { args: ["secure_webhooks", ...until.with(1, "2999-02-30")], says: "2999-02-30" },
    {
      args: ["secure_webhooks", ...until.with(1, "2020-01-31")],
      says: "--until must not be in the past, and 2020-01-31 is",
    },
    { args: ["secure_webhooks", ...until, "--merge-request", "x"], says: "--merge-request must be a number" },
    { args: ["secure_webhooks", ...until, "--policy", "none.yml"], says: "policy none.yml does not exist" },
  ])("refuses $args, and writes nothing", async ({ args, says }) => {
    write(".countersign.yml", policy);
    const { code, output } = await command("waive", ...args);
    expect(output).toContain(says);
    expect(code).toBe(2);
    expect(read(".countersign.yml")).toBe(policy);
  });

  it("refuses a control that only a preset names, because the waiver would cover nothing", async () => {
    const text = "name: P\nextends: [preset:recommended]\n";
    write(".countersign.yml", text);
    const { code, output } = await command("waive", "secure_webhooks", ...until);
    expect(output).toContain("secure_webhooks is in a policy that .countersign.yml extends");
    expect(output).toContain('under the requirement "Webhooks"');
    expect(code).toBe(2);
    expect(read(".countersign.yml")).toBe(text);

    // What the advice says, and its effect.
    write(".countersign.yml", `${text}requirements:\n  - name: Webhooks\n    controls: [secure_webhooks]\n`);
    expect((await command("waive", "secure_webhooks", ...until)).code).toBe(0);
    expect((await command("validate")).code).toBe(0);
  });
});

describe("diff", () => {
  const control = (id: string, status: string, message = status) => ({
    id,
    title: `The ${id}`,
    status,
    message,
  });
  const report = (verdict: string, controls: readonly object[]) =>
    JSON.stringify({ schema: "countersign.report/v1", verdict, requirements: [{ name: "R", controls }] });

  it("names what newly fails, what is fixed, and what changed otherwise", async () => {
    write(
      "old.json",
      report("compliant", [
        control("a", "pass"),
        control("b", "fail"),
        control("c", "pass", "1"),
        control("e", "pass"),
      ]),
    );
    write(
      "new.json",
      report("non_compliant", [
        control("a", "unknown", "no right"),
        control("b", "pass"),
        control("c", "pass", "2"),
        control("d", "fail"),
      ]),
    );

    const { code, output } = await command("diff", "old.json", "new.json");

    expect(output).toBe(`Newly failing (2)
  R: The a (a): passed → unknown
      no right
  R: The d (d): failed
      fail

Fixed (1)
  R: The b (b): failed → passed
      pass

Changed (1)
  R: The c (c): passed → passed
      2

Removed (1)
  R: The e (e): passed
      pass

The verdict was compliant and is non-compliant; 5 controls changed
`);
    expect(code).toBe(1);
    const { stdout } = await command("diff", "--json", "new.json", "old.json");
    expect(JSON.parse(stdout)).toMatchObject({
      schema: "countersign.diff/v1",
      verdict: { before: "non_compliant", after: "compliant" },
    });
  });

  it("tells apart two uses of one control", async () => {
    write("old.json", report("compliant", [control("a", "pass", "1"), control("a", "pass", "2")]));
    write("new.json", report("compliant", [control("a", "pass", "1"), control("a", "pass", "3")]));
    const { code, output } = await command("diff", "old.json", "new.json");
    expect(output).toContain("Changed (1)\n  R: The a (a): passed → passed\n      3\n");
    expect(code).toBe(0);
  });

  it.each([
    { args: ["old.json"], says: "diff takes OLD NEW, not 1 word" },
    { args: ["old.json", "none.json"], says: "report none.json does not exist" },
    { args: ["old.json", "other.json"], says: "other.json is not a report of Countersign" },
  ])("refuses $args", async ({ args, says }) => {
    write("old.json", report("compliant", []));
    write("other.json", "[]");
    const { code, output } = await command("diff", ...args);
    expect(output).toContain(says);
    expect(code).toBe(2);
  });
});
