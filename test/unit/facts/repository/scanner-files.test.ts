/** Which files of the judged commit restrict scanners. */

import { afterEach, beforeEach, expect, it } from "vitest";
import { scannerFiles } from "../../../../src/facts/repository/scanner-files.ts";
import { type ProjectRow, type Sandbox, startSandbox } from "../../../../src/sandbox/index.ts";
import { head, smallWorld, start, tokens } from "../../../sandbox/support.ts";
import { storeOf } from "../../../support/judging.ts";

let sandbox: Sandbox;
let project: ProjectRow;
beforeEach(async () => {
  const state = smallWorld();
  const [first] = state.projects;
  if (!first) throw new Error("the small world has a project");
  project = first;
  project.extra = { ci_config_path: "" };
  sandbox = await startSandbox({ now: () => start, state });
});
afterEach(() => sandbox.close());

const read = async (iid?: number, token: string = tokens.reporter) =>
  await storeOf(sandbox, { token, ...(iid === undefined ? {} : { iid }) }).read(scannerFiles);

it("are those of the head of the merge request, not those of the target branch", async () => {
  project.files.set(`${head}:.gitlab/sast-ruleset.toml`, "[semgrep]");
  project.files.set("main:.semgrepignore", "*");
  expect(await read(14)).toMatchObject({ ok: true, value: [".gitlab/sast-ruleset.toml"] });
});

it("are those of the default branch where no merge request is judged", async () => {
  project.files.set("main:vulnerability-allowlist.yml", "x");
  project.files.set("main:.gitlab/CODEOWNERS", "* @a");
  expect(await read()).toMatchObject({ ok: true, value: ["vulnerability-allowlist.yml"] });
});

it("may be behind a link in place of the folder", async () => {
  project.files.set(`${head}:.gitlab`, "elsewhere");
  expect(await read(14)).toMatchObject({ ok: true, value: [".gitlab"] });
});

it("are unknown to a token that may not read the code", async () => {
  expect(await read(14, tokens.guest)).toMatchObject({ ok: false });
});
