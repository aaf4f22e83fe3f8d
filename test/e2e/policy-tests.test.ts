import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { presetNames } from "../../src/policy/presets/registry.ts";
import { topics } from "../../src/rules/topics/registry.ts";
import { sample, startSandbox } from "../../src/sandbox/index.ts";
import { program } from "../support/job.ts";
import { runProgram } from "../support/terminal.ts";
import { parseXml } from "../support/xml.ts";

const presets = fileURLToPath(new URL("../policies", import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-tests-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const policy = `name: P
requirements:
  - name: R
    controls:
      - id: title-names-a-ticket
        rule: merge_request.title.matches("^[A-Z]+-[0-9]+")
        message: the title must start with a ticket key
      - merge_request_is_not_draft
waivers:
  - { control: merge_request_is_not_draft, reason: a spike, owner: "@alice", expires: 2026-12-31 }
`;

function run(...args: readonly string[]) {
  return runProgram(["test", ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH },
  });
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

describe("countersign test", () => {
  it("judges cases without GitLab: rules on facts, controls on evidence, waivers on the day", async () => {
    write("policy.yml", policy);
    write(
      "p.policy-test.yml",
      `policy: policy.yml
facts: { merge_request: { title: PAY-1 refunds } }
evidence: { merge_request: { isDraft: true } }
cases:
  - name: while the waiver lasts
    now: 2026-12-31T23:00:00Z
    expect: { verdict: compliant, controls: { merge_request_is_not_draft: waived, title-names-a-ticket: pass } }
  - name: the day after
    now: 2027-01-01
    expect: { verdict: non_compliant, requirements: { R: fail }, controls: { merge_request_is_not_draft: fail } }
  - name: a title without a ticket
    now: 2026-12-01
    facts: { merge_request: { title: refunds } }
    expect: { controls: { title-names-a-ticket: { status: fail, message: must start with a ticket key } } }
  - name: nobody may look
    now: 2026-12-01
    unreadable: { merge_request: no right }
    expect: { controls: { merge_request_is_not_draft: { status: unknown, message: no right } } }
`,
    );

    const { code, stdout } = await run();
    expect(stdout).toMatch(/✓ p\.policy-test\.yml \(4 cases\)\n\n4 cases in 1 file: 4 passed, 0 failed/);
    expect(code).toBe(0);
  });

  it("names everything that came out otherwise, on the screen, as JSON and as JUnit", async () => {
    write("policy.yml", policy);
    write(
      "p.policy-test.yml",
      `policy: policy.yml
cases:
  - name: <all> "wrong"
    now: 2026-12-01
    facts: { merge_request: { title: refunds } }
    evidence: { merge_request: { isDraft: false }, merge_reqest: {} }
    expect: { verdict: compliant, requirements: { S: pass }, controls: { title-names-a-ticket: pass, titel: pass } }
`,
    );

    const { code, stdout } = await run("--junit", "out.xml");
    const problems = [
      "nothing in this policy reads merge_reqest, did you mean merge_request?",
      "the verdict is non_compliant, expected compliant",
      'the policy has no requirement "S", did you mean R?',
      'title-names-a-ticket is fail, expected pass: the title must start with a ticket key (merge_request.title is "refunds")',
      "the policy has no control titel",
    ];
    for (const problem of problems) expect(stdout).toContain(problem);
    expect(code).toBe(1);
    const json = JSON.parse((await run("--json")).stdout);
    expect(json[0].cases[0].problems.join("\n")).toContain(problems[3]);
    const junit = parseXml(readFileSync(join(folder, "out.xml"), "utf8"));
    expect(JSON.stringify(junit)).toContain('<all> \\"wrong\\"');
    expect(JSON.stringify(junit)).toContain("expected compliant");
  });

  it.each([
    {
      name: "a test that is none",
      file: "policy: policy.yml\ncases: [{ nme: x }]\n",
      says: [
        "countersign: p.policy-test.yml has 2 problems",
        "the key nme is not known, did you mean name?",
        "expect is missing",
      ],
    },
    {
      name: "statuses there are none of",
      file: "policy: policy.yml\ncases: [{ name: a, expect: { controls: { x: pss, y: pass } } }]\n",
      says: [
        'p.policy-test.yml:2:45: x must be one of pass, fail, unknown, waived, not_applicable, external, not "pss", did you mean pass?',
      ],
    },
    {
      name: "two cases of one name",
      file: "policy: policy.yml\ncases:\n  - { name: a, expect: { verdict: compliant } }\n  - { name: a, expect: { verdict: compliant } }\n",
      says: ['p.policy-test.yml:4:13: there are two cases named "a"'],
    },
    {
      name: "a case that expects nothing",
      file: "policy: policy.yml\ncases:\n  - { name: a, expect: {} }\n  - { name: b, expect: { controls: {} } }\n",
      says: ["p.policy-test.yml:3:24: expect is empty", "p.policy-test.yml:4:24: expect is empty"],
    },
    {
      name: "a policy that is not there",
      file: "policy: nope.yml\ncases: [{ name: a, expect: { verdict: compliant } }]\n",
      says: ["the policy nope.yml does not exist"],
    },
    {
      name: "a base that a test cannot fetch",
      file: "policy: layered.yml\ncases: [{ name: a, expect: { verdict: compliant } }]\n",
      says: ["the policy extends acme/policies:base.yml@v3, which a test does not fetch"],
    },
  ])("says what is wrong with $name, exit code 2", async ({ file, says }) => {
    write("policy.yml", policy);
    write("layered.yml", "name: L\nextends: [acme/policies:base.yml@v3]\n");
    write("p.policy-test.yml", file);

    const { code, output } = await run();
    for (const words of says) expect(output).toContain(words);
    expect(code).toBe(2);
  });

  it("needs the day where the policy depends on it", async () => {
    write("policy.yml", policy);
    write("p.policy-test.yml", "policy: policy.yml\ncases: [{ name: a, expect: { verdict: compliant } }]\n");
    expect((await run()).stdout).toContain("the case must give now");
  });

  it("lets files stand in for what a policy extends", async () => {
    write("policy.yml", policy);
    write("layered.yml", "name: L\nextends: [acme/policies:base.yml@v3]\n");
    write(
      "p.policy-test.yml",
      `policy: layered.yml
bases: { "acme/policies:base.yml@v3": policy.yml }
cases:
  - { name: a, now: 2026-12-01, evidence: { merge_request: { isDraft: true } }, expect: { controls: { merge_request_is_not_draft: waived } } }
`,
    );
    const { code, stdout } = await run();
    expect(stdout).toContain("1 passed, 0 failed");
    expect(code).toBe(0);
  });
});

describe("countersign test --record", () => {
  it("makes a case of a live merge request, without its people, that comes out as it did", async () => {
    const sandbox = await startSandbox();
    try {
      write(
        "policy.yml",
        "name: P\nrequirements: [{ name: R, controls: [{ id: merge_request_approvals, with: { at_least: 2 } }, merge_request_is_not_draft] }]\n",
      );
      const args = [
        "--gitlab-url",
        sandbox.url,
        "--gitlab-token",
        sample.token,
        "--project",
        sample.projectPath,
      ];
      const recorded = await run(
        "--record",
        "r.policy-test.yml",
        "--policy",
        "policy.yml",
        ...args,
        "--merge-request",
        "8",
      );

      expect(recorded.output).toContain("recorded: r.policy-test.yml (non_compliant)");
      const text = readFileSync(join(folder, "r.policy-test.yml"), "utf8");
      const people = sandbox.state.users.map(({ username }) => username);
      expect(people.length).toBeGreaterThan(3);
      expect(people.filter((name) => new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
      expect(text).not.toContain(sample.token);
      expect(parse(text).cases[0].evidence.merge_request.author).toMatch(/^person-\d+$/);
      expect((await run()).stdout).toContain("1 passed, 0 failed");
      expect(
        sandbox.log.filter(({ method, path }) => method !== "GET" && !path.endsWith("/graphql")),
      ).toEqual([]);

      const again = await run("--record", "r.policy-test.yml", "--policy", "policy.yml", ...args);
      expect(again.output).toContain("the file already exists");
      expect(again.code).toBe(2);
    } finally {
      await sandbox.close();
    }
  });

  it("keeps the people that the policy names, who could not be told from others else", async () => {
    const sandbox = await startSandbox();
    try {
      const { username } = sandbox.state.users[1] ?? { username: "" };
      write(
        "policy.yml",
        `name: P\nrequirements: [{ name: R, controls: [{ id: merge_request_approvals, with: { at_least: 1, from: { users: ["${username}"], roles: [maintainer] } } }] }]\n`,
      );
      const { output } = await run(
        ...["--record", "r.policy-test.yml", "--policy", "policy.yml", "--gitlab-url", sandbox.url],
        ...["--gitlab-token", sample.token, "--project", sample.projectPath, "--merge-request", "8"],
      );
      expect(output).toContain("recorded: r.policy-test.yml");
      const text = readFileSync(join(folder, "r.policy-test.yml"), "utf8");
      const people = sandbox.state.users.map((user) => user.username).filter((name) => name !== username);
      expect(people.filter((name) => new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
      expect((await run()).stdout).toContain("1 passed, 0 failed");
    } finally {
      await sandbox.close();
    }
  });

  it("takes a policy of this folder only", async () => {
    const { code, output } = await run(
      "--record",
      "r.policy-test.yml",
      "--policy",
      "acme/policies:base.yml@v3",
      "--gitlab-token",
      "t",
      "--project",
      "42",
    );
    expect(output).toContain("--record takes one policy in this folder, or a preset");
    expect(code).toBe(2);
    expect(existsSync(join(folder, "r.policy-test.yml"))).toBe(false);
  });
});

const examples = fileURLToPath(new URL("../../docs/examples", import.meta.url));

describe("the examples", () => {
  it("of the documents come out as they say", async () => {
    const { code, stdout } = await run(examples);
    expect(stdout).toContain("13 cases in 3 files: 13 passed, 0 failed");
    expect(code).toBe(0);
  });

  it.each(["ci-rules", "setting-rules"])(
    "in %s.yml have a case in which each rule holds, one in which it does not, and one in which it is unknown",
    async (name) => {
      const read = (file: string) => parse(readFileSync(join(examples, file), "utf8"));
      const rules = read(`${name}.yml`).requirements.flatMap(
        ({ controls }: { readonly controls: readonly { readonly id: string }[] }) =>
          controls.map(({ id }) => id),
      );
      const { cases } = read(`${name}.policy-test.yml`);
      const expected = (status: string) =>
        rules.filter((id: string) =>
          cases.some(
            ({ expect: { verdict, requirements = {}, controls = {} } }: Expected) =>
              controls[id] === status ||
              controls[id]?.status === status ||
              (status === "pass" && verdict === "compliant") ||
              (status === "unknown" && Object.values(requirements).every((one) => one === status)),
          ),
        );
      for (const status of ["pass", "fail", "unknown"]) expect(expected(status)).toEqual(rules);
    },
  );

  it("have a rule over every topic about the configuration and the settings", () => {
    const text = ["ci-rules.yml", "setting-rules.yml"].map((file) =>
      readFileSync(join(examples, file), "utf8"),
    );
    const others = ["merge_request", "threads", "approvals", "commits", "changes", "pipeline", "tests"];
    const ofSettings = [...topics.keys()].filter(
      (name) => ![...others, "findings", "sbom", "files", "project", "members", "now"].includes(name),
    );
    expect(ofSettings.filter((name) => !new RegExp(`\\b${name}\\.`).test(text.join("\n")))).toEqual([]);
    expect(ofSettings).toContain("ci");
  });
});

interface Expected {
  readonly expect: {
    readonly verdict?: string;
    readonly requirements?: Readonly<Record<string, string>>;
    readonly controls?: Readonly<Record<string, string & { readonly status?: string }>>;
  };
}

describe("the shipped presets", () => {
  it("each have a test, and come out as it says", async () => {
    const tested = presetNames.map((name) => join(presets, `${name}.policy-test.yml`));
    expect(tested.filter((file) => !existsSync(file))).toEqual([]);
    const { code, stdout } = await run(presets);
    expect(stdout).toContain(`in ${presetNames.length} files`);
    expect(stdout).toContain(", 0 failed");
    expect(code).toBe(0);
  });
});

describe("while a policy is written", () => {
  const cases = `policy: policy.yml
facts: { merge_request: { title: PAY-1 refunds } }
evidence: { merge_request: { isDraft: false } }
cases:
  - { name: with a ticket, now: 2026-12-01, expect: { verdict: compliant } }
  - name: without a ticket
    now: 2026-12-01
    facts: { merge_request: { title: refunds } }
    expect: { verdict: non_compliant }
`;

  it("--name runs only the cases that it fits", async () => {
    write("policy.yml", policy);
    write("p.policy-test.yml", cases);
    expect((await run("--name", "without")).output).toContain("1 case in 1 file: 1 passed, 0 failed");
    const none = await run("--name", "nobody");
    expect(none.output).toContain('no case has a name that contains "nobody"');
    expect(none.code).toBe(2);
  });

  it("--watch runs again when a policy or a test changes, and ends when it is stopped", async () => {
    write("policy.yml", policy);
    write("p.policy-test.yml", cases);
    const child = spawn(process.execPath, [program, "test", "--watch"], {
      cwd: folder,
      env: { PATH: process.env.PATH },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    const until = (text: string) =>
      vi.waitFor(() => expect(output).toContain(text), { timeout: 20_000, interval: 20 });
    const ended = new Promise((resolve) => child.once("close", resolve));

    await until("2 passed, 0 failed");
    await until("Waiting for a change");
    output = "";
    write("policy.yml", policy.replace("[0-9]+", "[0-9]+ no"));
    await until("1 passed, 1 failed");
    await until("Waiting for a change");
    output = "";
    write("policy.yml", "name: [");
    await until("policy.yml");
    await until("Waiting for a change");
    output = "";
    write("policy.yml", policy);
    await until("2 passed, 0 failed");
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  });
});
