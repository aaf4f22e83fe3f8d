/**
 * Runs the program of a folder, keeps beside it what V8 has compiled, and lets it load that, so that it need not compile it
 * again:
 *
 *   node code-cache.mjs FOLDER
 *
 * For the container image, whose Node never changes. Another Node ignores the file. It needs nothing but the folder.
 */

import { spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** Notes each part that is compiled. At the end, that also contains the functions that were compiled when they were called. */
const recorder = `
const vm = require("node:vm");
const { appendFileSync, readFileSync } = require("node:fs");
const { relative } = require("node:path");
const parts = [];
vm.Script = class extends vm.Script {
  constructor(text, options) {
    super(text, options);
    parts.push({ script: this, path: relative(process.env.CODE_CACHE_OF, options.filename) });
  }
};
process.on("exit", () => {
  for (const { script, path } of parts)
    appendFileSync("code", JSON.stringify([path, script.createCachedData().toString("base64")]) + "\\n");
});
`;

/**
 * Replaces the function of the same name in index.js, which knows no such file: who verifies the files of a release needs
 * not look for others. The text of a part is compared, because V8 looks only at its length.
 */
const loaderOfCode = `
var $kept, $places;
function $options(path, source) {
  const { readFileSync } = require("node:fs");
  if (!$places) {
    $places = {};
    try {
      $kept = readFileSync(__dirname + "/code-cache");
      $places = JSON.parse($kept.toString("latin1", 0, $kept.indexOf(10)));
    } catch {}
  }
  const at = $places[path];
  const isSame = at && source.equals($kept.subarray(at[0], at[1]));
  return { filename: __dirname + "/" + path, cachedData: isSame ? $kept.subarray(at[1], at[2]) : undefined };
}`.replace(/\n\s*/g, "");

/** What many policies have. The presets have most of the rest. */
const policy = `
name: Warm-up
requirements:
  - name: The change
    controls:
      - minimum_approvals_required_2
      - { id: merge_request_title, with: { pattern: "^[A-Z]+-[0-9]+" } }
      - { id: a_rule, rule: "size(merge_request.labels) < 100", message: "too many labels" }
`;
const policies = [
  "policy.yml",
  ...["recommended", "strict", "soc2", "iso27001", "cis-gitlab", "slsa"].map((name) => `preset:${name}`),
];

const folder = resolve(process.argv[2] ?? "");
const program = join(folder, "index.js");
const place = mkdtempSync(join(tmpdir(), "code-cache-"));
writeFileSync(join(place, "recorder.cjs"), recorder);
writeFileSync(join(place, "policy.yml"), policy);

const sandbox = spawn(process.execPath, [program, "sandbox", "--json"], {
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const facts = await firstAnswer(sandbox.stdout);
  for (const name of policies) await run(facts, name);
  writeFileSync(join(folder, "code-cache"), packed(readFileSync(join(place, "code"), "utf8")));
  appendFileSync(program, `${loaderOfCode}\n`);
} finally {
  sandbox.kill("SIGTERM");
  rmSync(place, { recursive: true, force: true });
}

async function firstAnswer(output) {
  let text = "";
  for await (const piece of output.setEncoding("utf8")) {
    text += piece;
    if (text.endsWith("}\n")) return JSON.parse(text);
  }
  throw new Error("the sandbox has not started");
}

async function run(facts, policyName) {
  const { gitlab_url: url, gitlab_token: token, project, merge_request: iid } = facts;
  const path = `${url}/api/v4/projects/${encodeURIComponent(project)}/merge_requests/${iid}`;
  const answer = await fetch(path, { headers: { "PRIVATE-TOKEN": token } });
  const { sha, project_id: id } = await answer.json();
  const env = {
    ...{ CODE_CACHE_OF: folder, GITLAB_CI: "true", CI_SERVER_URL: url, CI_COMMIT_SHA: sha },
    ...{ CI_PROJECT_ID: String(id), CI_PROJECT_PATH: project, CI_MERGE_REQUEST_IID: String(iid) },
    ...{ CI_MERGE_REQUEST_PROJECT_ID: String(id), CI_MERGE_REQUEST_PROJECT_PATH: project },
    ...{ CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main", CI_DEFAULT_BRANCH: "main" },
    ...{ CI_PIPELINE_SOURCE: "merge_request_event", INPUT_GITLAB_TOKEN: token },
    ...{ INPUT_POLICY: policyName, INPUT_POLICY_FROM: "checkout", INPUT_FAIL_JOB_ON: "never" },
    ...{ INPUT_STATUS_CHECK: facts.status_check, INPUT_EXTERNAL_CONTROL: String(facts.external_control) },
    INPUT_EXTERNAL_CONTROL_SECRET: facts.external_control_secret,
  };
  const args = ["--require", join(place, "recorder.cjs"), program];
  const child = spawn(process.execPath, args, { cwd: place, env, stdio: ["ignore", "ignore", "inherit"] });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`the program has ended with ${code}`);
}

/**
 * A line of JSON that says where the text of each part begins, where its code, and where that ends; then all of them.
 *
 * @param {string} recorded lines of the recorder; of a part that several runs compiled, the largest code is taken
 */
function packed(recorded) {
  const parts = new Map();
  for (const line of recorded.trimEnd().split("\n")) {
    const [path, code] = JSON.parse(line);
    if (code.length > (parts.get(path)?.length ?? 0)) parts.set(path, code);
  }
  const names = [...parts.keys()].sort();
  const pieces = names.map((path) => [
    readFileSync(join(folder, path)),
    Buffer.from(parts.get(path), "base64"),
  ]);
  const headOf = (start) => {
    let at = start;
    const places = pieces.map(([text, code]) => {
      const place = [at, at + text.length, at + text.length + code.length];
      [, , at] = place;
      return place;
    });
    return JSON.stringify(Object.fromEntries(names.map((path, index) => [path, places[index]])));
  };
  // As long as it may become.
  const length = headOf(99_999_999).length;
  return Buffer.concat([Buffer.from(`${headOf(length + 1).padEnd(length)}\n`), ...pieces.flat()]);
}
