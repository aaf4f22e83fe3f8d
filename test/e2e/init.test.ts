import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { type Checkout, makeCheckout } from "../support/checkout.ts";
import { type Ended, runChild } from "../support/child.ts";
import { program } from "../support/job.ts";
import { runProgram } from "../support/terminal.ts";

let checkout: Checkout;
beforeEach(() => {
  checkout = makeCheckout();
});
afterEach(() => checkout.remove());

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const surroundings = {
    cwd: checkout.folder,
    env: { PATH: process.env.PATH, HOME: checkout.folder, ...env },
  };
  return runProgram(args, surroundings);
}
const init = (...args: string[]) => run(["init", ...args]);
const at = (path: string) => join(checkout.folder, path);
const textOf = (path: string) => readFileSync(at(path), "utf8");
const origin = (address: string) => {
  checkout.git("init", "--quiet");
  checkout.git("remote", "add", "origin", address);
};

const include = `include:
  - component: gitlab.com/countersign/countersign/merge-request@1.0.0
    inputs:
      status_check: Countersign
`;

describe("init", () => {
  it("writes a valid policy and the include, says so, and what is left to do", async () => {
    origin("git@gitlab.com:acme/payments.git");
    const { code, stdout } = await init();

    expect(code).toBe(0);
    expect(textOf(".gitlab-ci.yml")).toBe(include);
    expect(textOf(".countersign.yml")).toContain(
      "name: Baseline of payments\nextends:\n  - preset:recommended\n",
    );
    expect((await run(["validate"])).stdout).toBe("✓ .countersign.yml is valid (11 controls)\n");
    const [policy, ci, ...rest] = stdout.split("\n");
    expect(policy).toContain("written: extends the preset recommended with 11 controls");
    expect(ci).toContain(
      "written: includes the component gitlab.com/countersign/countersign/merge-request@1.0.0",
    );
    const steps = rest.join("\n");
    for (const page of ["repository", "merge_requests", "access_tokens", "ci_cd"])
      expect(steps).toContain(`https://gitlab.com/acme/payments/-/settings/${page}`);
    expect(steps).toContain('Create the status check "Countersign"');
    expect(steps).toContain("the role Maintainer");
    expect(steps).toContain("COUNTERSIGN_TOKEN");
    expect(steps).toContain('Tick "Status checks must succeed"');
    expect(steps).toContain("countersign doctor --status-check Countersign");
    expect(steps).not.toContain("Mirror");
  });

  it("does nothing a second time, and ends with 0", async () => {
    await init();
    const [policy, ci] = [textOf(".countersign.yml"), textOf(".gitlab-ci.yml")];
    const { code, stdout } = await init();

    expect(code).toBe(0);
    expect(stdout).toContain(".countersign.yml is already there");
    expect(stdout).toContain(".gitlab-ci.yml  includes Countersign already");
    expect([textOf(".countersign.yml"), textOf(".gitlab-ci.yml")]).toEqual([policy, ci]);
  });

  it("leaves what is there alone without --force, and replaces only its own parts with it", async () => {
    const own =
      "  - component: gitlab.com/countersign/countersign/merge-request@0.1.0\n    inputs: {status_check: Old}\n";
    const ci = `# Head\r\ninclude: # these\r\n  - local: 'a.yml'\r\n${own.replaceAll("\n", "\r\n")}\r\njob: {script: make} # last`;
    checkout.write({ ".countersign.yml": "name: By hand\n", ".gitlab-ci.yml": ci });

    const first = await init();
    expect(first.code).toBe(0);
    expect(first.stdout).toContain("exists and was left alone; --force replaces it");
    expect([textOf(".countersign.yml"), textOf(".gitlab-ci.yml")]).toEqual(["name: By hand\n", ci]);

    const forced = await init("--force", "--preset", "strict", "--status-check", "Four: eyes");
    expect(forced.code).toBe(0);
    expect(textOf(".countersign.yml")).toContain("preset:strict");
    expect(textOf(".gitlab-ci.yml")).toBe(
      `# Head\r\ninclude: # these\r\n  - local: 'a.yml'\r\n  - component: gitlab.com/countersign/countersign/merge-request@1.0.0\r\n    inputs:\r\n      status_check: "Four: eyes"\r\n\r\njob: {script: make} # last`,
    );
  });

  it("keeps every byte of an existing pipeline, and adds to its include", async () => {
    const before =
      "# The pipeline of payments\ninclude: 'a.yml' # why\n\nstages: [ build,test ]\n\n\njob:\n  script:\n  - make   \n";
    checkout.write({ ".gitlab-ci.yml": before });
    const { code, stdout } = await init();

    expect(code).toBe(0);
    expect(stdout).toContain("changed, with every other line as it was");
    const added = include.split("\n").slice(1).join("\n");
    expect(textOf(".gitlab-ci.yml")).toBe(
      before.replace("include: 'a.yml' # why\n", `include:\n  - 'a.yml' # why\n${added}`),
    );
  });

  it.each([
    {
      name: "YAML with a mistake",
      bytes: "job:\n\tscript: make\n",
      says: ".gitlab-ci.yml was not changed: it is not valid YAML",
    },
    {
      name: "an alias",
      bytes: ".x: &x [a.yml]\ninclude: *x\n",
      says: "has a form that cannot be extended safely",
    },
    {
      name: "another encoding",
      bytes: new Uint8Array([0x23, 0xe9, 0x0a]),
      says: ".gitlab-ci.yml is not valid UTF-8",
    },
  ])("refuses $name, names the lines to add, and writes nothing", async ({ bytes, says }) => {
    checkout.write({ ".gitlab-ci.yml": bytes });
    const { code, output } = await init();

    expect(code).toBe(2);
    expect(output).toContain(says);
    if (typeof bytes === "string")
      expect(output).toContain('"component":"gitlab.com/countersign/countersign/merge-request@1.0.0"');
    expect(existsSync(at(".countersign.yml"))).toBe(false);
    expect(readFileSync(at(".gitlab-ci.yml"))).toEqual(Buffer.from(bytes));
  });

  it("sets up a central project that answers for its group", async () => {
    origin("git@gitlab.com:acme/security/compliance.git");
    const { code, stdout } = await init("--responder");

    expect(code).toBe(0);
    expect(textOf(".gitlab-ci.yml")).toBe(`include:
  - component: gitlab.com/countersign/countersign/responder@1.0.0
    inputs:
      allowed_groups: acme
      status_check: Countersign
`);
    expect(textOf(".countersign.yml")).toContain("name: Baseline of acme\n");
    expect((await run(["validate"])).stdout).toBe("✓ .countersign.yml is valid (11 controls)\n");
    const steps = stdout.split("\n").filter((line) => /^\d\. /.test(line));
    expect(steps.length).toBeLessThanOrEqual(8);
    expect(steps.join("\n")).toContain('"No one allowed"');
    expect(steps.join("\n")).toContain("https://gitlab.com/api/v4/projects/ID/ref/BRANCH/trigger/pipeline");

    const again = await init("--responder");
    expect(again.code).toBe(0);
    expect(again.stdout).toContain("includes Countersign already, and was left alone");
    const other = await init();
    expect(other.stdout).toContain(
      "includes another template than merge-request, and was left alone; --force replaces the entry",
    );
  });

  it.each([
    { args: ["--preset", "recomended"], says: "there is no preset recomended, did you mean recommended?" },
    { args: ["--include", "file"], says: '--include must be one of component, project, remote, not "file"' },
    {
      args: ["--component-project", "nothing"],
      says: "--component-project must be a numeric id or a full path",
    },
    { args: ["--gitlab-url", "ftp://x"], says: "--gitlab-url must begin with https:// or http://" },
    { args: ["--responder"], says: "--responder requires the full path of the central project" },
    { args: ["--forse"], says: "init has no flag --forse, did you mean --force?" },
  ])("refuses $args", async ({ args, says }) => {
    const { code, output } = await init(...args);
    expect(code).toBe(2);
    expect(output).toContain(says);
    expect([existsSync(at(".countersign.yml")), existsSync(at(".gitlab-ci.yml"))]).toEqual([false, false]);
  });

  it.each([
    {
      args: [],
      expected: "component: $CI_SERVER_FQDN/countersign/countersign/merge-request@1.0.0",
      mirror: true,
    },
    {
      args: ["--component-project", "mirrors/countersign"],
      expected: "component: $CI_SERVER_FQDN/mirrors/countersign/merge-request@1.0.0",
      mirror: true,
    },
    {
      args: ["--include", "project", "--component-project", "mirrors/countersign"],
      expected: "project: mirrors/countersign\n    ref: 1.0.0\n    file: /templates/merge-request.yml",
      mirror: true,
    },
    {
      args: ["--include", "remote"],
      expected: "remote: https://gitlab.com/countersign/countersign/-/raw/1.0.0/templates/merge-request.yml",
      mirror: false,
    },
  ])("on another instance than gitlab.com: $args", async ({ args, expected, mirror }) => {
    origin("ssh://git@gitlab.example.com:2222/acme/payments.git");
    const { code, stdout } = await init(...args);
    expect(code).toBe(0);
    expect(textOf(".gitlab-ci.yml")).toContain(expected);
    expect(stdout).toContain("https://gitlab.example.com/acme/payments/-/settings/ci_cd");
    expect(stdout.includes("Mirror https://gitlab.com/countersign/countersign")).toBe(mirror);
  });

  it("says where GitLab does not read the pipeline", async () => {
    origin("git@gitlab.com:acme/payments.git");
    checkout.write({ "sub/folder/README.md": "" });
    const { output } = await runChild(process.execPath, [program, "init"], {
      cwd: at("sub/folder"),
      env: { PATH: process.env.PATH, HOME: checkout.folder },
    });
    expect(output).toContain(
      "this is the folder sub/folder/ of a checkout, and GitLab reads .gitlab-ci.yml only at its top",
    );
  });
});

describe("in a shell, the remote origin names project and instance", () => {
  let sandbox: Sandbox;
  const token = { COUNTERSIGN_TOKEN: sample.token };
  beforeEach(async () => {
    sandbox = await startSandbox();
    origin(`${sandbox.url.replace("//", "//user:remote-password@")}/${sample.projectPath}.git`);
  });
  afterEach(() => sandbox.close());

  it("for doctor, which says so, and prints no login", async () => {
    const { output, stdout } = await run(["doctor", "--json"], token);
    expect(output).toContain(`countersign: ${sandbox.url}, acme/payments, from the checkout's remote origin`);
    expect(JSON.parse(stdout).checks).toContainEqual(
      expect.objectContaining({ id: "project", status: "ok", detail: "acme/payments (42)" }),
    );
    expect(output).not.toContain("remote-password");
  });

  it("for doctor, which finds the sub-path that the address does not show", async () => {
    const below = await startSandbox({ relativeUrlRoot: "/gitlab" });
    try {
      checkout.git("remote", "set-url", "origin", `${below.url}/${sample.projectPath}.git`);
      const { stdout, code } = await run(["doctor", "--json"], token);
      expect(code).toBe(2);
      expect(JSON.parse(stdout).checks[0]).toMatchObject({
        detail: `${below.url.replace("/gitlab", "")} does not answer as GitLab, but ${below.url} does`,
        fix: `set --gitlab-url to ${below.url}`,
      });
      const named = await run(["doctor", "--gitlab-url", below.url, "--json"], token);
      expect(JSON.parse(named.stdout).checks).toContainEqual(
        expect.objectContaining({ id: "project", detail: "acme/payments (42)" }),
      );
    } finally {
      await below.close();
    }
  });

  it("for evaluate, and a merge request needs only its number", async () => {
    const { code, output } = await run(
      ["evaluate", "--dry-run", "--policy", "preset:recommended", "--merge-request", "7"],
      token,
    );
    expect(output).toContain("COMPLIANT");
    expect(code).toBe(0);
    expect(output).not.toContain("remote-password");
  });

  it("but not in a job, and not against what is named", async () => {
    const job = { ...token, GITLAB_CI: "true", CI_SERVER_URL: "http://127.0.0.1:9" };
    expect((await run(["evaluate", "--timeout", "1s"], job)).output).not.toContain("remote origin");
    expect((await run(["doctor", "--project", "acme/web-shop", "--json"], token)).stdout).toContain(
      "acme/web-shop (43)",
    );
    const other = await run(["doctor", "--gitlab-url", "http://localhost:9", "--json"], token);
    expect(other.output).not.toContain("acme/payments");
  });
});

describe("an error of the setup", () => {
  it.each<{ name: string; env: Record<string, string>; args: string[]; hasMore: boolean }>([
    {
      name: "a token that GitLab refuses",
      env: { COUNTERSIGN_TOKEN: sample.expiredToken },
      args: [],
      hasMore: true,
    },
    { name: "an unknown check", env: {}, args: ["--status-check", "None"], hasMore: true },
    { name: "a policy that does not exist", env: {}, args: ["--policy", "none.yml"], hasMore: true },
    { name: "a wrong input", env: {}, args: ["--merge-request", "x"], hasMore: false },
  ])("leads to doctor if that says more: $name", async ({ env, args, hasMore }) => {
    const sandbox = await startSandbox();
    try {
      const where = ["--gitlab-url", sandbox.url, "--project", "42", "--merge-request", "7"];
      const { code, output } = await run(
        ["evaluate", ...where.filter((_, index) => index < 4 || !args.includes("--merge-request")), ...args],
        { COUNTERSIGN_TOKEN: sample.token, ...env },
      );
      expect(code).toBe(2);
      expect(output.trimEnd().endsWith("run `countersign doctor`")).toBe(hasMore);
    } finally {
      await sandbox.close();
    }
  });

  it("does not lead from doctor to doctor, nor from a command without GitLab", async () => {
    expect((await run(["validate", "none.yml"])).output).not.toContain("countersign doctor");
    expect((await run(["test", "none.policy-test.yml"])).output).not.toContain("countersign doctor");
  });
});
