/** Errors and findings that name an input spell it as the user typed it, wherever it is typed. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { runChild } from "../support/child.ts";
import { checkout, program, runJob } from "../support/job.ts";

let sandbox: Sandbox;
let folder: string;
beforeEach(async () => {
  sandbox = await startSandbox();
  folder = mkdtempSync(join(tmpdir(), "names-"));
});
afterEach(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

const controls = checkout("merge_request_is_not_draft");

/** Where inputs are typed, and how `gitlab_token` is spelled there. */
const places = [
  { where: "the command line", spell: (name: string) => `--${name.replaceAll("_", "-")}` },
  { where: "variables", spell: (name: string) => `INPUT_${name.toUpperCase()}` },
  { where: "the component", spell: (name: string) => name, env: { COUNTERSIGN_WRAPPER: "component" } },
  {
    where: "an action",
    spell: (name: string) => name,
    env: { GITHUB_ACTIONS: "true", GITLAB_CI: undefined },
  },
] as const;

/** The same job with its inputs as flags, or as variables. */
async function run(place: (typeof places)[number], inputs: Readonly<Record<string, string>>) {
  const all = {
    ...{ policy: "policy.json", policy_from: "checkout", gitlab_url: sandbox.url, report_dir: folder },
    ...{ project: sample.projectPath, merge_request: "7", status_check: "Countersign" },
    ...{ gitlab_token: sample.token, ...inputs },
  };
  const given = Object.entries(all).filter(([, value]) => value !== "");
  if (place.where === "the command line") {
    const args = given.map(([name, value]) => `--${name.replaceAll("_", "-")}=${value}`);
    const env = { CI_SERVER_URL: undefined, INPUT_GITLAB_TOKEN: undefined };
    return runJob(sandbox, { files: controls.files, args, env });
  }
  const variables = Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const env = { INPUT_GITLAB_TOKEN: undefined, ...("env" in place ? place.env : {}), ...variables };
  return runJob(sandbox, { files: controls.files, env });
}

describe.each(places)("on $where", (place) => {
  it.each([
    {
      name: "no token",
      inputs: { gitlab_token: "" },
      says: "‹gitlab_token› is missing: give an access token",
    },
    {
      name: "an expired token",
      inputs: { gitlab_token: sample.expiredToken },
      says: "put it into ‹gitlab_token›",
    },
    {
      name: "a secret in another input",
      inputs: { status_check: sample.token },
      says: "‹status_check› contains the value of ‹gitlab_token›",
    },
    {
      name: "a requirement that the policy lacks",
      inputs: { status_check: "Everythin=Countersign" },
      says: '‹status_check› Everythin=Countersign: the policy has no requirement "Everythin"',
    },
    {
      name: "a pattern of projects that begins with a wildcard",
      inputs: { mode: "sweep", project: "", merge_request: "", sha: "", projects: "*/web" },
      says: "‹projects› has the glob */web, whose first part must be the name of a group",
    },
    {
      name: "a key that cannot be read",
      inputs: { signing_key: "none.pem" },
      says: "‹signing_key› is neither PEM text",
    },
  ])("$name", async ({ inputs, says }) => {
    const { code, output } = await run(place, inputs);
    const expected = says.replace(/‹([a-z_]+)›/g, (_, name: string) => place.spell(name));
    expect(output).toContain(expected);
    expect(output).not.toMatch(/[‹›]/);
    expect(code).toBe(2);
  });

  it("a delivery that GitLab refuses", async () => {
    sandbox.faults.add({
      method: "POST",
      path: /status_check_responses$/,
      kind: "status",
      status: 401,
      body: '{"message":"401 Unauthorized"}',
    });
    const { code, output } = await run(place, {});
    expect(output).toContain(`with scope api into ${place.spell("gitlab_token")}`);
    expect(output).toContain("for every part of the setup, run countersign doctor");
    expect(output + readFileSync(join(folder, "report.json"), "utf8")).not.toMatch(/[‹›]/);
    expect(code).toBe(4);
  });
});

it("doctor names flags, as it is itself typed", async () => {
  const { output } = await runChild(
    process.execPath,
    [program, "doctor", "--gitlab-url", sandbox.url, "--project", sample.projectPath],
    { cwd: folder, env: { PATH: process.env.PATH, HOME: folder, COUNTERSIGN_TOKEN: sample.token } },
  );
  expect(output).toContain("--status-check is not given; fix: name the check with --status-check");
  expect(output).not.toMatch(/[‹›]/);
});
