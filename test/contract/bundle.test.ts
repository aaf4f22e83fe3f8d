import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { runChild } from "../support/child.ts";
import { runJob } from "../support/job.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = join(root, "dist");

/** Six facts, as a small policy asks for them. */
const policy = {
  name: "Six facts",
  requirements: [
    {
      name: "Four eyes",
      controls: ["minimum_approvals_required_2", "merge_request_prevent_author_approval"],
    },
    { name: "The project", controls: ["default_branch_protected", "secure_webhooks"] },
    {
      name: "The change",
      controls: [
        { id: "merge_request_title", with: { pattern: "^[A-Z]+-[0-9]+" } },
        "merge_request_is_not_draft",
      ],
    },
  ],
};

/** Rows of ARCHITECTURE's table of what loads when, and texts that only they have: of what this policy loads. */
const always = {
  "`index.js`, `program.js`": ["private-token"],
  "the last look": ["GitLab shows no version of it"],
  "a control's chunk": ["protect the default branch under Settings"],
};

/** Of what it does not load. */
const onDemand = {
  "the YAML reader `yaml`, which knows where everything is": ["Unresolved alias"],
  "the YAML reader `js-yaml`, which is faster": ["duplicated mapping key"],
  RE2: ["missing closing ]"],
  "CEL, with SPDX and SemVer": ["found no matching overload"],
  "waivers, the baseline, merging with bases, each preset": [
    "may not own a waiver",
    "already in the baseline, not counted",
  ],
  "the workspace": ["ls-tree"],
  "SPDX, purl and SemVer": ["LicenseRef-", "Invalid Version"],
  "waits before another attempt (`gitlab/try-again.ts`), words for refusals and failures (`gitlab/failure-words.ts`), queries in halves":
    ["retry-after", "could not be reached for", "exceeds max complexity"],
  "words for a merge request that changed meanwhile": ["changed twice while it was judged"],
  "waits for another head (`merge-request/awaited-head.ts`, `delivery/other-head.ts`)": [
    ...["has not finished preparing", "timeout allows no longer wait"],
  ],
  "words for a complaint about inputs or the policy, similar names": [
    ...["is not an input of Countersign", "is in the policy twice", "is named twice, but a check"],
    ...["is in this requirement twice", "hexadecimal digits", "is not valid JSON", "did you mean"],
  ],
  "presets; policies at an address, in another project or of the judged one": [
    ...["there is no preset", "is not a valid https:// address", "which the judged project controls"],
  ],
  "the responder": ["the payload of the trigger", "another merge request than the judged one"],
  "reading back, external controls, each report format, the note": [
    ...["is not an external control", "Content-Security-Policy", "<testsuites>", "check_name"],
    ...["sarif-schema-2.1.0", "external_link", "countersign_verdict", 'remediation","url'],
    ...["What to fix", "textLength", "oscal-version"],
  ],
  "words for what was not delivered": ["so nothing was posted"],
  "signing, the archive, `manifest.json`; Sigstore's packages": [
    ...["DSSEv1", "ustar", "countersign.manifest/v1", "fulcio.sigstore.dev"],
  ],
  "progress, the end of a cancelled job, lines for requests": [
    ...["still running", "nothing was delivered", "no answer"],
  ],
  "`@actions/core`": ["save-state"],
  "the sweep, with the pace of its requests and the forms of facts for many projects": [
    ...["countersign.sweep/v1", "heap-growing-percent", "protectedFromPushBySecurityPolicy"],
  ],
  "sandbox, demo, help, validate, sweep-report; summaries of inputs, descriptions of controls": [
    ...["sandbox-maintainer-token", "the commands are ", "GitLab would not import it"],
    ...["Deadline of the whole run", "Searches the title for"],
  ],
};

/** On a busy machine, a run that takes long says so. */
const meanwhile = "/chunks/progress.js";

/** Not in the bundle. */
const ofNode = ["TLS"];

function rowsOfArchitecture(): string[] {
  const page = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
  const [, table = ""] = page.split("\n| loaded | when |\n|---|---|\n");
  const [rows = ""] = table.split("\n\n");
  return rows
    .split("\n")
    .map((row) => row.split("|")[1]?.trim() ?? "")
    .sort();
}

/** The bundler breaks long lines inside of texts too. */
function textOf(names: readonly string[]): string {
  return names.map((name) => readFileSync(join(dist, name), "utf8").replaceAll("\\\n", "")).join("\n");
}

describe("the bundle", () => {
  let sandbox: Sandbox;
  let coverage: string;

  beforeEach(async () => {
    sandbox = await startSandbox();
    coverage = mkdtempSync(join(tmpdir(), "loaded-"));
  });
  afterEach(async () => {
    await sandbox.close();
    rmSync(coverage, { recursive: true, force: true });
  });

  /** Size of each file of the bundle that a whole run has really loaded, largest first. */
  async function loadedBy(name: string, text: string): Promise<[file: string, bytes: number][]> {
    const { code, output } = await runJob(sandbox, {
      program: join(dist, "index.js"),
      files: { [name]: text },
      env: {
        INPUT_POLICY: name,
        INPUT_POLICY_FROM: "checkout",
        INPUT_STATUS_CHECK: "Countersign",
        CI_JOB_URL: `${sandbox.url}/acme/payments/-/jobs/77`,
        // V8 writes down every script it has run.
        NODE_V8_COVERAGE: coverage,
      },
    });
    expect(output).toContain("COMPLIANT");
    expect(code).toBe(0);
    const scripts = readdirSync(coverage).flatMap(
      (file) => JSON.parse(readFileSync(join(coverage, file), "utf8")).result as { url: string }[],
    );
    const urls = new Set(scripts.map(({ url }) => url).filter((url) => url.startsWith("file:")));
    return [...urls]
      .filter((url) => !url.endsWith(meanwhile))
      .map((url): [string, number] => [relative(dist, fileURLToPath(url)), statSync(new URL(url)).size])
      .sort(([, a], [, b]) => b - a);
  }

  it.each([
    {
      name: "a JSON policy",
      file: "policy.json",
      text: JSON.stringify(policy),
      budget: 120 * 1024,
      most: 16,
    },
    // The YAML reader, in two files, comes on top.
    { name: "a YAML policy", file: "policy.yml", text: stringify(policy), budget: 224 * 1024, most: 18 },
  ])("loads at most $budget bytes for a merge request with $name", async ({ file, text, budget, most }) => {
    const loaded = await loadedBy(file, text);

    const bytes = loaded.reduce((sum, [, size]) => sum + size, 0);
    const list = loaded.map(([name, size]) => `${String(size).padStart(8)} ${name}`).join("\n");
    expect(loaded.map(([name]) => name)).toContain("index.js");
    expect(bytes, `${bytes} bytes in ${loaded.length} files\n${list}\n`).toBeLessThanOrEqual(budget);
    expect(loaded.length, list).toBeLessThanOrEqual(most);
  });

  it("loads what ARCHITECTURE says, and nothing else", async () => {
    const loaded = textOf((await loadedBy("policy.json", JSON.stringify(policy))).map(([name]) => name));
    const whole = textOf(
      filesOf(dist).filter((name) => /^(?:index|program|chunks|commands).*\.js$/.test(name)),
    );

    expect(rowsOfArchitecture()).toEqual(
      [...Object.keys(always), ...Object.keys(onDemand), ...ofNode].sort(),
    );
    const marks = [always, onDemand].flatMap((rows) => Object.values(rows).flat());
    expect(marks.filter((mark) => !whole.includes(mark))).toEqual([]);
    expect(marks.filter((mark) => loaded.includes(mark))).toEqual(Object.values(always).flat());
  });

  it("names its parts after what they hold, so that one change does not rename the others", () => {
    expect(filesOf(dist).filter((file) => /-[A-Z0-9]{8}\./.test(file))).toEqual([]);
    expect(filesOf(dist)).toContain("chunks/secure-webhooks.js");
  });

  it("loads no collation data, which cost a job 10 ms when one package asked for them", () => {
    expect(textOf(filesOf(dist).filter((file) => file.endsWith(".js")))).not.toContain("Intl.Collator");
  });

  it("is cut into lines, so that a crash does not print the whole program", () => {
    const longest = filesOf(dist)
      .filter((file) => file.endsWith(".js"))
      .flatMap((file) => readFileSync(join(dist, file), "utf8").split("\n"))
      .reduce((most, { length }) => Math.max(most, length), 0);
    expect(longest).toBeLessThan(2_000);
  });

  it.each([
    { kept: ["index.js"], missing: "program.js" },
    { kept: ["index.js", "program.js"], missing: "commands/failure.js" },
  ])("ends with one sentence if only $kept are there", async ({ kept, missing }) => {
    const folder = mkdtempSync(join(tmpdir(), "countersign-alone-"));
    for (const name of kept) copyFileSync(join(dist, name), join(folder, name));
    const env = { PATH: process.env.PATH, CI: "true" };
    const { code, output } = await runChild(process.execPath, [join(folder, "index.js")], {
      cwd: folder,
      env,
    });
    rmSync(folder, { recursive: true });
    expect(code).toBe(2);
    expect(output).toMatch(new RegExp(`^Error: ENOENT: no such file or directory, open '.*${missing}'\\n$`));
  });
});

function filesOf(folder: string): string[] {
  expect(existsSync(folder)).toBe(true);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
}
