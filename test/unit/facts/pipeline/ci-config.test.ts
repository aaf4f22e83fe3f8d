/** The merged CI configuration, as the sandbox's lint shows it. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ciConfig } from "../../../../src/facts/pipeline/ci-config.ts";
import { mergedYaml } from "../../../../src/facts/pipeline/merged-yaml.ts";
import {
  addProject,
  type CiLintRow,
  type MergeRequestRow,
  type ProjectRow,
  type Sandbox,
} from "../../../../src/sandbox/index.ts";
import { RunError } from "../../../../src/shared/errors.ts";
import { head, startWorld, tokens, type Who } from "../../../sandbox/support.ts";
import { storeOf } from "../../../support/judging.ts";

let sandbox: Sandbox;
let project: ProjectRow;
let mergeRequest: MergeRequestRow;
beforeEach(async () => {
  sandbox = await startWorld();
  const [first] = sandbox.state.projects;
  const [row] = sandbox.state.mergeRequests;
  if (!first || !row) throw new Error("the small world has a merge request");
  project = first;
  mergeRequest = row;
});
afterEach(() => sandbox.close());

const read = (iid: number | undefined = 14, who: Who = "reporter") =>
  storeOf(sandbox, { token: tokens[who], ...(iid === 0 ? {} : { iid }) }).read(ciConfig);

function lints(merged_yaml: string | null, more: Partial<CiLintRow> = {}): CiLintRow {
  return { valid: true, errors: [], warnings: [], merged_yaml, ...more };
}

const refused = (reason: string | RegExp) => ({ ok: false, reason: expect.stringMatching(reason) });
const jobNames = (names: readonly string[]) => ({
  ok: true,
  value: { jobs: names.map((name) => ({ name })) },
});

describe("the configuration of a merge request", () => {
  it("is its head's, with what it includes", async () => {
    project.ciLint = lints("---\nold:\n  script: a\n");
    const include = { type: "file", location: "a.yml", extra: { project: "grp/ci", ref: null } } as const;
    project.ciLintAt.set(
      head,
      lints("---\nbuild:\n  script:\n  - make\n", {
        includes: [{ ...include, context_project: "grp/proj", context_sha: head }],
      }),
    );
    expect(await read()).toMatchObject({
      ok: true,
      value: {
        projectPath: "grp/proj",
        jobs: [{ name: "build", scripts: { main: ["make"] } }],
        includes: [{ type: "file", location: "a.yml", project: "grp/ci", ref: undefined, from: "grp/proj" }],
      },
    });
    expect(sandbox.log.find(({ path }) => path.endsWith("/ci/lint"))?.query).toBe(`content_ref=${head}`);
  });

  it.each([
    { name: "another project", context_project: "grp/other", context_sha: head },
    { name: "another commit", context_project: "grp/proj", context_sha: "b".repeat(40) },
  ])("is unknown where all that it includes is included by $name", async ({ name: _, ...context }) => {
    const include = { type: "file", location: "a.yml", extra: {}, ...context } as const;
    project.ciLintAt.set(head, lints("---\nbuild:\n  script: make\n", { includes: [include] }));
    expect(await read()).toMatchObject(refused(/files from another project or commit only/));
  });

  it("is the default branch's where no merge request is judged", async () => {
    project.ciLint = lints("---\nbuild:\n  script: make\n");
    expect(await read(0)).toMatchObject(jobNames(["build"]));
  });

  it("of a fork is read in the fork", async () => {
    const fork = addProject(sandbox.state, {
      ...{ id: 9, path: "fork", name: "Fork", groupId: 1 },
      ciLint: lints("---\nforked:\n  script: make\n"),
    });
    mergeRequest.sourceProjectId = fork.id;
    const value = { projectPath: "grp/fork", jobs: [{ name: "forked" }] };
    expect(await read(14, "owner")).toMatchObject({ ok: true, value });
    // Who sees the merge request need not see the fork.
    expect(await read(14, "reporter")).toMatchObject(refused(/GitLab answered 404/));
    fork.extra = { ci_config_path: "" };
    expect(await read(14, "owner")).toMatchObject({ ok: true, value });
    // The fork's owner decides what the fork's lint reads.
    fork.extra = { ci_config_path: "harmless.yml" };
    expect(await read(14, "owner")).toMatchObject(
      refused(/the fork has its configuration in harmless.yml and the project in .gitlab-ci.yml/),
    );
    project.extra = { ...project.extra, ci_config_path: "harmless.yml" };
    expect(await read(14, "owner")).toMatchObject({ ok: true, value });
    fork.extra = { ci_config_path: "elsewhere.yml@grp/other" };
    expect(await read(14, "owner")).toMatchObject(refused(/the configuration is elsewhere/));
    mergeRequest.sourceProjectId = null;
    expect(await read(14, "owner")).toMatchObject(refused(/does not show the project of the source branch/));
  });

  it("reads aliases as Ruby writes them, and the words of YAML 1.1", async () => {
    const merged = "---\na:\n  script: &1\n  - make\n  allow_failure: yes\nb:\n  script: *1\n";
    project.ciLint = lints(merged);
    expect(await read(0)).toMatchObject({
      value: {
        jobs: [
          { name: "a", mayFail: true, scripts: { main: ["make"] } },
          { name: "b", mayFail: false, scripts: { main: ["make"] } },
        ],
      },
    });
  });
});

it("reads Ruby's symbols as the texts that GitLab takes them for", async () => {
  const merged =
    'a:\n  script:\n  - :curl https://example.com/a | sh\n  - :"make b"\n  - ":"\n  - ":quoted"\n  variables:\n    A: :true\n';
  project.ciLint = lints(merged);
  const main = ["curl https://example.com/a | sh", "make b", ":", ":quoted"];
  expect(await read(0)).toMatchObject({
    value: { jobs: [{ name: "a", scripts: { main }, variables: { A: "true" } }] },
  });
});

it("looks at the clock at every item that its author has written", async () => {
  const text = "a: 1\nb: [c, {d: e}, 'f']\n";
  let looks = 0;
  expect(await mergedYaml(text, () => void looks++)).toEqual({ a: 1, b: ["c", { d: "e" }, "f"] });
  expect(looks).toBeGreaterThanOrEqual(6);
  const over = () => {
    if (--looks < 3) throw new RunError("TIMEOUT", "over");
  };
  await expect(mergedYaml(text, over)).rejects.toThrow("over");
});

describe("no configuration is no evidence", () => {
  it.each([
    {
      name: "a broken file",
      row: lints(null, { valid: false, errors: ["jobs:x is broken"] }),
      says: /finds an error in it \(jobs:x is broken\)/,
    },
    { name: "nothing merged", row: lints(null), says: /does not show what it merged/ },
    { name: "an empty text", row: lints(""), says: /does not show what it merged/ },
    { name: "no YAML", row: lints("a: [b"), says: /GitLab's merged configuration is not valid YAML/ },
    {
      name: "a text in base64, which Ruby decodes",
      row: lints("a:\n  script:\n  - !binary Y3VybCDDqQ==\n"),
      says: /merged configuration is not valid YAML/,
    },
    ...["! ':c: d'", '!\n    ":c: d"', "[! ':c: d']"].map((text) => ({
      name: "a symbol of Ruby in quotes",
      row: lints(`a:\n  script:\n  - ${text}\n`),
      says: /merged configuration has a symbol of Ruby in quotes/,
    })),
    {
      name: "more variables than anybody writes",
      row: lints(`variables:\n${Array.from({ length: 20_001 }, (_, index) => `  K${index}: v\n`).join("")}`),
      says: /sets 20001 variables at once, more than 20000/,
    },
    { name: "a list", row: lints("- a\n"), says: /merged configuration is not a mapping/ },
    { name: "a job that is a text", row: lints("a: b\n"), says: /job a is not a mapping/ },
    {
      name: "an image that is a list",
      row: lints("a:\n  script: b\n  image: [c]\n"),
      says: /image of a has a form/,
    },
    { name: "services that are a text", row: lints("a:\n  services: b\n"), says: /services of a has a form/ },
    {
      name: "a script that is a mapping",
      row: lints("a:\n  script: {b: c}\n"),
      says: /script of a has a form/,
    },
    {
      name: "brackets without an end",
      row: lints("[".repeat(100_000)),
      says: /nested too deeply|not valid YAML/,
    },
    {
      name: "lists of lists of lists",
      row: lints(
        `a:\n  x0: &x0 [m, m, m, m, m, m, m, m, m, m]\n${Array.from({ length: 9 }, (_, index) => `  x${index + 1}: &x${index + 1} [${`*x${index}, `.repeat(10)}]\n`).join("")}  script: *x9\n`,
      ),
      says: /script of a has a form/,
    },
  ])("$name", async ({ row, says }) => {
    project.ciLint = row;
    expect(await read(0)).toMatchObject(refused(says));
  });

  it("a file in another place, which the lint does not read", async () => {
    project.extra = { ci_config_path: "https://ci.example.org/ci.yml" };
    expect(await read()).toMatchObject(refused(/elsewhere \(https:\/\/ci\.example\.org\/ci\.yml\)/));
  });

  it("a token without the right", async () => {
    expect(await read(14, "guest")).toMatchObject({ ok: false });
    expect(await read(14, "job")).toMatchObject({ ok: false });
  });
});
