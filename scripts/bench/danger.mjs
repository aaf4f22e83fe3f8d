/** Runs danger with the rules of `fiveRules`, for comparison. The first run installs it into its own folder. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const version = "14.0.7";

const dangerfile = `
const { danger, fail } = require("danger");
const { mr, approvals } = danger.gitlab;
if (!/^[A-Z]+-[0-9]+/.test(mr.title)) fail("the title names no ticket");
if (mr.draft) fail("the merge request is a draft");
const others = approvals.approved_by.filter(({ user }) => user.username !== mr.author.username);
if (others.length < 2) fail("two approvals by others are expected");
const { modified_files, created_files, deleted_files } = danger.git;
const touched = [...modified_files, ...created_files, ...deleted_files];
if (touched.includes(".gitlab-ci.yml") && others.length < 2) fail("the CI configuration needs two approvals");
if (!mr.labels.includes("backend")) fail("the label backend is missing");
`;

/**
 * @param folder the folder of the job, which gets the Dangerfile
 * @returns undefined if danger could not be installed; the reason is printed
 */
export function installDanger(folder) {
  const home = join(tmpdir(), `countersign-bench-danger-${version}`);
  const entry = join(home, "node_modules/danger/distribution/commands/danger-ci.js");
  if (!existsSync(entry)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "package.json"), '{ "private": true }');
    const args = [
      "install",
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      "--save-exact",
      `danger@${version}`,
    ];
    const { status, stderr, error } = spawnSync("npm", args, { cwd: home, encoding: "utf8" });
    if (status !== 0) {
      console.log(`danger ${version} is left out, because it could not be installed: ${error ?? stderr}`);
      return undefined;
    }
  }
  writeFileSync(join(folder, "dangerfile.js"), dangerfile);
  return {
    name: `danger ${version}, five rules`,
    args: [entry, "--dangerfile", "dangerfile.js", "--failOnErrors"],
  };
}

/** The variables of a merge request pipeline that danger reads. */
export function dangerEnvironment(url, { project, merge_request, gitlab_token }, home) {
  return {
    PATH: process.env.PATH,
    HOME: home,
    CI: "true",
    GITLAB_CI: "true",
    CI_MERGE_REQUEST_IID: String(merge_request),
    CI_PROJECT_PATH: project,
    CI_API_V4_URL: `${url}/api/v4`,
    DANGER_GITLAB_HOST: url,
    DANGER_GITLAB_API_TOKEN: gitlab_token,
  };
}
