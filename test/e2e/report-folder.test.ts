import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatNames, formats } from "../../src/reporting/formats/registry.ts";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { type Checkout, makeCheckout } from "../support/checkout.ts";
import { type Ended, runChild } from "../support/child.ts";
import { pipelineOf, checkout as policy, program } from "../support/job.ts";

const secret = "not for everyone";
const reports = [
  ...Object.values(formats).map(({ file }) => file),
  ...["countersign.env", "manifest.json", "evidence.tar.gz", "evidence.intoto.jsonl"],
];

let sandbox: Sandbox;
let workspace: Checkout;
let outside: Checkout;
beforeEach(async () => {
  sandbox = await startSandbox();
  outside = makeCheckout({ "secret.txt": secret, "folder/report.html": secret });
  workspace = makeCheckout(policy("merge_request_is_not_draft").files);
});
afterEach(async () => {
  await sandbox.close();
  workspace.remove();
  outside.remove();
});

function run(env: Readonly<Record<string, string | undefined>> = {}, cwd = workspace.folder): Promise<Ended> {
  const variables = {
    PATH: process.env.PATH,
    ...{ CI: "true", CI_PROJECT_DIR: workspace.folder },
    ...pipelineOf(sandbox, sample.mergeRequestIid, sample.projectId),
    ...policy().env,
    INPUT_FORMATS: formatNames.join(),
    ...env,
  };
  return runChild(process.execPath, [program], { cwd, env: variables });
}

const at = (...names: string[]) => join(workspace.folder, ...names);

/** The author of a merge request commits files with the names of reports. */
function forge(folder: string): void {
  for (const name of reports) workspace.write({ [`${folder}/${name}`]: "forged" });
}

describe("files that were in the report folder before", () => {
  it.each([
    ["an input is wrong", { INPUT_TIMEOUT: "soon" }],
    ["the token is missing", { INPUT_GITLAB_TOKEN: undefined }],
    ["the policy is missing", { INPUT_POLICY: "nowhere.json" }],
    ["the key cannot be read", { INPUT_SIGNING_KEY: "nowhere.pem" }],
    ["GitLab refuses the token", { INPUT_GITLAB_TOKEN: "unknown-token-0123456789" }],
  ])("are gone when %s", async (_, env) => {
    forge("countersign-report");
    workspace.write({ "countersign-report/notes.txt": "mine" });
    const job = await run(env);
    expect(job.code).toBe(2);
    expect(readdirSync(at("countersign-report"))).toEqual(["notes.txt"]);
  });

  it("are gone when the run succeeds without their formats", async () => {
    forge("out/reports");
    const job = await run({ INPUT_FORMATS: "json", INPUT_REPORT_DIR: "out/reports" });
    expect(job.code).toBe(0);
    expect(readdirSync(at("out/reports")).sort()).toEqual(["countersign.env", "report.json"]);
    expect(readFileSync(at("out/reports/report.json"), "utf8")).toContain('"verdict": "compliant"');
  });

  it("are replaced even if they are folders", async () => {
    for (const name of reports) workspace.write({ [`countersign-report/${name}/x`]: "forged" });
    const job = await run();
    expect(job.code).toBe(0);
    expect(readFileSync(at("countersign-report/report.html"), "utf8")).toContain("<html");
  });
});

describe("links", () => {
  it("with the name of a report are replaced, and what they name stays as it is", async () => {
    mkdirSync(at("countersign-report"));
    for (const name of reports)
      symlinkSync(join(outside.folder, "secret.txt"), at("countersign-report", name));
    const job = await run();
    expect(job.code).toBe(0);
    expect(readFileSync(join(outside.folder, "secret.txt"), "utf8")).toBe(secret);
    const names = readdirSync(at("countersign-report"));
    expect(names).toContain("report.html");
    expect(names.filter((name) => lstatSync(at("countersign-report", name)).isSymbolicLink())).toEqual([]);
  });

  it.each([
    ["is the folder", "countersign-report", "countersign-report"],
    ["is above the folder", "out", "out/countersign-report"],
    ["dangles", "countersign-report", "countersign-report"],
  ])(
    "are not followed: one that %s is removed, and nothing is written through it",
    async (what, link, dir) => {
      symlinkSync(join(outside.folder, what === "dangles" ? "missing" : "folder"), at(link));
      const job = await run({ INPUT_REPORT_DIR: dir });
      expect(job.code).toBe(2);
      expect(job.output).toContain(
        `INPUT_REPORT_DIR ${dir} leads through the link ${link}, and links are not followed`,
      );
      expect(existsSync(at(link))).toBe(false);
      expect(readdirSync(outside.folder).sort()).toEqual(["folder", "secret.txt"]);
      expect(readdirSync(join(outside.folder, "folder"))).toEqual(["report.html"]);
      expect(sandbox.log).toEqual([]);
    },
  );

  it("are not followed for an absolute path into the workspace either, however it is spelled", async () => {
    const alias = join(outside.folder, "alias");
    symlinkSync(workspace.folder, alias);
    symlinkSync(join(outside.folder, "folder"), at("reports"));
    const job = await run({ INPUT_REPORT_DIR: join(alias, "reports") });
    expect(job.code).toBe(2);
    expect(job.output).toContain("leads through the link reports");
    expect(readdirSync(join(outside.folder, "folder"))).toEqual(["report.html"]);
  });

  it("stay where they are if no CI host runs the program, which then ends too", async () => {
    symlinkSync(join(outside.folder, "folder"), at("countersign-report"));
    const job = await run({ CI: undefined });
    expect(job.code).toBe(2);
    expect(realpathSync(at("countersign-report"))).toBe(join(outside.folder, "folder"));
    expect(readdirSync(join(outside.folder, "folder"))).toEqual(["report.html"]);
  });

  it("outside of the workspace are the operator's", async () => {
    symlinkSync(join(outside.folder, "folder"), join(outside.folder, "reports"));
    const job = await run({ INPUT_REPORT_DIR: join(outside.folder, "reports") });
    expect(job.code).toBe(0);
    expect(readFileSync(join(outside.folder, "folder/report.html"), "utf8")).toContain("<html");
  });
});

it.each([".", "..", "/"])("the folder %s, which contains the workspace, is refused", async (folder) => {
  writeFileSync(at("manifest.json"), "the project's own");
  const job = await run({ INPUT_REPORT_DIR: folder });
  expect(job.code).toBe(2);
  expect(job.output).toContain(`INPUT_REPORT_DIR ${folder} contains the workspace`);
  expect(readFileSync(at("manifest.json"), "utf8")).toBe("the project's own");
});

it("a recorded test does not follow a link that leads nowhere yet", async () => {
  symlinkSync(join(outside.folder, "new.yml"), at("case.yml"));
  const args = ["test", "--record", "case.yml", "--policy", "policy.json", "--merge-request", "7"];
  const env = {
    PATH: process.env.PATH,
    CI_SERVER_URL: sandbox.url,
    INPUT_GITLAB_TOKEN: sample.token,
    INPUT_PROJECT: String(sample.projectId),
  };
  const job = await runChild(process.execPath, [program, ...args], { cwd: workspace.folder, env });
  expect(job.code).toBe(2);
  expect(job.output).toContain("--record case.yml: the file already exists");
  expect(existsSync(join(outside.folder, "new.yml"))).toBe(false);
});
