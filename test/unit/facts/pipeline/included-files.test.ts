/** Tags and files of projects that the configuration includes, as the sandbox shows them. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { conditionalIncludes } from "../../../../src/facts/pipeline/configuration/conditional-includes.ts";
import { includedTags } from "../../../../src/facts/pipeline/configuration/included-tags.ts";
import { requiredFiles } from "../../../../src/facts/pipeline/configuration/required-files.ts";
import { referenceMark } from "../../../../src/facts/pipeline/merged-yaml.ts";
import {
  addProject,
  type CiIncludeRow,
  type ProjectRow,
  type Sandbox,
} from "../../../../src/sandbox/index.ts";
import { head, otherSha, startWorld, tokens, type Who } from "../../../sandbox/support.ts";
import { storeOf } from "../../../support/judging.ts";

let sandbox: Sandbox;
let project: ProjectRow;
let components: ProjectRow;
beforeEach(async () => {
  sandbox = await startWorld();
  const [first] = sandbox.state.projects;
  if (!first) throw new Error("the small world has a project");
  project = first;
  components = addProject(sandbox.state, { id: 7, path: "ci", name: "CI", groupId: 1 });
  components.tags.push(
    { name: "1.0.0", commitId: otherSha, committed_date: "2026-01-01T00:00:00Z", message: "" },
    {
      ...{ name: "2.0.0", commitId: head, committed_date: "2026-02-01T00:00:00Z" },
      ...{ message: "Second", created_at: "2026-03-01T00:00:00Z" },
    },
  );
});
afterEach(() => sandbox.close());

const own = { context_project: "grp/proj", context_sha: head };
const component = (version: string, sha = head): CiIncludeRow => ({
  ...{ type: "component", location: `gitlab.example.com/grp/ci/scan@${version}`, extra: {}, ...own },
  blob: `${sandbox.url}/grp/ci/-/blob/${sha}/templates/scan.yml`,
});

function includes(...rows: readonly CiIncludeRow[]): void {
  const merged_yaml = "---\nscan:\n  script:\n  - scan .\n";
  project.ciLintAt.set(head, { valid: true, errors: [], warnings: [], merged_yaml, includes: [...rows] });
}

const store = (who: Who = "owner") => storeOf(sandbox, { token: tokens[who], iid: 14 });

describe("the tags of included projects", () => {
  it("are read once a project, an annotated tag with its own date", async () => {
    includes(component("1.0.0"), component("2.0.0"), {
      ...{ type: "file", location: "a.yml", extra: { project: "GRP/ci", ref: "main" }, ...own },
    });
    expect(await store().read(includedTags)).toMatchObject({
      ok: true,
      value: new Map([
        [
          "grp/ci",
          {
            tags: [
              { name: "2.0.0", sha: head, createdAt: "2026-03-01T00:00:00Z" },
              { name: "1.0.0", sha: otherSha, createdAt: "2026-01-01T00:00:00Z" },
            ],
          },
        ],
      ]),
    });
    expect(sandbox.log.filter(({ path }) => path.endsWith("/repository/tags"))).toHaveLength(1);
  });

  it("of a project that the token cannot read do not hide the others", async () => {
    components.groupId = null;
    components.visibility = "private";
    const other = addProject(sandbox.state, {
      id: 8,
      path: "more",
      name: "More",
      groupId: 1,
      visibility: "public",
    });
    includes(component("1.0.0"), {
      ...{
        type: "file",
        location: "a.yml",
        extra: { project: other.path_with_namespace, ref: "main" },
        ...own,
      },
    });
    const found = await store("reporter").read(includedTags);
    const unreadable = expect.stringMatching(
      /GitLab answered 40[34], and reading them needs at least Reporter in the included project/,
    );
    expect(found.ok && [...found.value]).toMatchObject([
      ["grp/ci", { unreadable }],
      ["grp/more", { tags: [] }],
    ]);
  });

  it("are not read where nothing of another project is included", async () => {
    includes({ type: "local", location: "a.yml", extra: {}, ...own });
    expect(await store().read(includedTags)).toMatchObject({ ok: true, value: new Map() });
    expect(sandbox.log.some(({ path }) => path.endsWith("/repository/tags"))).toBe(false);
  });
});

describe("required files", () => {
  const source = "gitlab.example.com/grp/ci/scan";
  const root = (text: string) => project.files.set(`${head}:.gitlab-ci.yml`, text);
  const template = (text: string) => components.files.set(`${head}:templates/scan.yml`, text);
  const read = async (who?: Who) => {
    const found = await store(who).read(requiredFiles([source]));
    return found.ok ? found.value.files : found.reason;
  };
  const include = (rest = "") => `include:\n- component: $CI_SERVER_FQDN/grp/ci/scan@2.0.0\n${rest}`;

  it("are read at the commit that GitLab resolved, without their header", async () => {
    includes(component("2.0.0"));
    root(include());
    template(
      "spec:\n  inputs:\n    path:\n---\n.base:\n  script: a\nscan:\n  script:\n  - !reference [.base, script]\n  - scan $[[ inputs.path ]]\n",
    );
    expect(await read()).toMatchObject([
      {
        ...{ source, name: `${source}@2.0.0`, isConditional: false, unreadable: undefined },
        content: {
          ".base": { script: "a" },
          scan: { script: [[referenceMark, ".base", "script"], "scan $[[ inputs.path ]]"] },
        },
      },
    ]);
  });

  it.each([
    { name: "rules", text: include("  rules:\n  - if: $X\n"), isConditional: true },
    { name: "no rules", text: include(), isConditional: false },
    {
      name: "a variable of the pipeline",
      text: include().replace("2.0.0", "$CI_COMMIT_REF_NAME"),
      isConditional: true,
    },
    {
      name: "another version in the text",
      text: include().replace("2.0.0", "1.0.0"),
      isConditional: undefined,
    },
    { name: "nothing in the text", text: "a: b\n", isConditional: undefined },
    {
      name: "another include with variables, which a regular expression would try for hours",
      text: `${include()}- component: ${"$A".repeat(40)}/other@1\n  rules:\n  - if: $X\n`,
      isConditional: false,
    },
  ])("say whether they are included under a condition: $name", async ({ text, isConditional }) => {
    includes(component("2.0.0"));
    root(text);
    template("scan:\n  script: a\n");
    expect(await read()).toMatchObject([{ isConditional }]);
  });

  it("say so of includes in the project's other files too", async () => {
    includes({ type: "local", location: "/ci/a.yml", extra: {}, ...own }, component("2.0.0"));
    root("include: /ci/a.yml\n");
    project.files.set(`${head}:ci/a.yml`, include("  rules:\n  - exists: [Dockerfile]\n"));
    template("scan:\n  script: a\n");
    expect(await read()).toMatchObject([{ isConditional: true }]);
  });

  it.each([
    {
      name: "the commit is not shown",
      blob: null,
      text: "scan:\n  script: a\n",
      says: /does not show at which commit/,
    },
    { name: "there is no such file", blob: undefined, text: undefined, says: /GitLab answered 404/ },
    { name: "it is not YAML", blob: undefined, text: "a: [b", says: /not valid YAML/ },
    { name: "it is a list", blob: undefined, text: "- a\n", says: /not a mapping/ },
  ])("cannot be read: $name", async ({ blob, text, says }) => {
    includes({ ...component("2.0.0"), ...(blob === null ? { blob } : {}) });
    root(include());
    if (text !== undefined) template(text);
    expect(await read()).toMatchObject([{ content: undefined, unreadable: expect.stringMatching(says) }]);
  });

  it("are none where none is included, and then nothing is read", async () => {
    includes();
    expect(await read()).toEqual([]);
    expect(sandbox.log.some(({ path }) => path.includes("/repository/files/"))).toBe(false);
  });
});

describe("what rules and variables of include decide", () => {
  const extra = "include:\n- local: extra.yml\n  rules:\n  - if: $CI_MERGE_REQUEST_IID\n";
  const plain = "scan:\n  script: a\n";
  const decided = ["whether extra.yml is included"];
  const blob = (path: string) => `${sandbox.url}/grp/ci/-/blob/${head}/${path}`;
  const ofOther = (): CiIncludeRow => ({
    ...{ type: "file", location: "a.yml", extra: { project: "grp/ci", ref: "2.0.0" }, ...own },
    blob: blob("a.yml"),
  });
  const read = async (who?: Who) => {
    const found = await store(who).read(conditionalIncludes);
    return found.ok ? found.value : found.reason;
  };
  beforeEach(() => project.files.set(`${head}:.gitlab-ci.yml`, plain));

  it("is nothing where nothing is included, or only templates of GitLab", async () => {
    includes({ type: "template", location: "Jobs/SAST.gitlab-ci.yml", extra: {}, ...own });
    expect(await read()).toEqual([]);
  });

  it("is what the project's own files write", async () => {
    includes();
    project.files.set(`${head}:.gitlab-ci.yml`, extra);
    expect(await read()).toEqual(decided);
  });

  it.each([
    ["local: ci/$CI_PIPELINE_SOURCE.yml", "which file ci/$CI_PIPELINE_SOURCE.yml is"],
    [`local: \${CI_MERGE_REQUEST_IID}.yml`, `which file \${CI_MERGE_REQUEST_IID}.yml is`],
    ["local: '%TEAM%.yml'", "which file %TEAM%.yml is"],
    ["{project: grp/ci, file: [a.yml, $X.yml], ref: v1}", "which file grp/ci:a.yml, $X.yml is"],
    ["{project: grp/ci, file: a.yml, ref: $CI_COMMIT_REF_NAME}", "which file grp/ci:a.yml is"],
    ["component: $HOST/grp/ci/scan@1", "which file $HOST/grp/ci/scan@1 is"],
    ["local: $[[ inputs.file ]]", "which file $[[ inputs.file ]] is"],
    ["local: $$CI.yml", undefined],
    ["component: $CI_SERVER_FQDN/$CI_PROJECT_NAMESPACE/ci/scan@1", undefined],
    ["{local: a.yml, inputs: {job: $CI_COMMIT_REF_NAME}}", undefined],
  ])("is where an include has another place in a pipeline: %s", async (entry, clause) => {
    includes();
    project.files.set(`${head}:.gitlab-ci.yml`, `include:\n- ${entry}\n`);
    expect(await read()).toEqual(clause === undefined ? [] : [clause]);
  });

  const binary = Buffer.from("include").toString("base64");
  const entries = "- local: extra.yml\n  rules:\n  - if: $CI_MERGE_REQUEST_IID\n";
  it.each([
    { name: "below a comment", text: `# A licence\n---\n${extra}` },
    { name: "below comments and blank documents", text: `---\n# A licence\n--- \n${extra}` },
    { name: "after a bracket that closes below its key", text: `stages: [\n  a,\n]\n${extra}` },
    {
      name: "after another one",
      text: `a:\n  script: [\n    b, # c\n  ]\n  variables: {\n    D: e\n  }\n${extra}`,
    },
    { name: "after a document that says nothing", text: `{}\n---\n${extra}` },
    { name: "as symbols of Ruby", text: extra.replace("include", ":include").replace("rules", ":rules") },
    { name: "as a symbol in quotes", text: extra.replace("include", ':"include"') },
    {
      name: "in a mapping that is merged",
      text: `.a: &a\n  include:\n  ${entries.replaceAll("\n", "\n  ")}\n<<: *a\n`,
    },
    ...["\u0085", "\u2028", "\u2029"].map((at) => ({
      name: "after a line break of YAML 1.1",
      text: `# a${at}${extra}`,
    })),
    { name: "below a key that JavaScript takes for a divider", text: `x: 1\n---\u00a0a: 1\n${extra}` },
  ])("is found where GitLab finds it: $name", async ({ text }) => {
    includes();
    project.files.set(`${head}:.gitlab-ci.yml`, text);
    expect(await read()).toEqual(decided);
  });

  it.each([
    { name: "under << in quotes, which Ruby merges", text: `"<<":\n  ${extra.replaceAll("\n", "\n  ")}\n` },
    {
      name: "under << in quotes, in a mapping with a tag",
      text: `--- !a\n"<<":\n  ${extra.replaceAll("\n", "\n  ")}\n`,
    },
    { name: "in base64, which Ruby decodes", text: `? !binary ${binary}\n:\n${entries}` },
    { name: "in base64, with YAML's own tag", text: `? !!binary ${binary}\n:\n${entries}` },
    {
      name: "in base64, with a tag of its own name",
      text: `%TAG ! tag:yaml.org,2002:\n--- \n? !binary ${binary}\n:\n${entries}`,
    },
    {
      name: "in the second of two documents, of which Ruby reads the first",
      text: `a: 1\n...\n---a: 1\n${extra}`,
    },
  ])("is not known: $name", async ({ text }) => {
    includes();
    project.files.set(`${head}:.gitlab-ci.yml`, text);
    expect(await read()).toEqual([expect.stringMatching(/^what the project's own files include \(/)]);
  });

  it("is a place with a variable of GitLab that the settings set, too", async () => {
    includes();
    const entry = "component: $CI_SERVER_FQDN/grp/ci/scan@1";
    project.files.set(`${head}:.gitlab-ci.yml`, `include:\n- ${entry}\n`);
    project.variables = [
      {
        ...{ key: "CI_SERVER_FQDN", variableType: "ENV_VAR", environmentScope: "*" },
        ...{ protected: false, masked: false, hidden: false, raw: false },
      },
    ];
    expect(await read()).toEqual(["which file $CI_SERVER_FQDN/grp/ci/scan@1 is"]);
    expect(await read("reporter")).toEqual([]);
  });

  it("is what a file of another project writes", async () => {
    includes(ofOther());
    components.files.set(`${head}:a.yml`, extra);
    expect(await read()).toEqual(decided);
    components.files.set(`${head}:a.yml`, plain);
    expect(await read()).toEqual([]);
  });

  it("is what a component writes below its header", async () => {
    includes(component("2.0.0"));
    components.files.set(`${head}:templates/scan.yml`, `spec:\n  inputs:\n    path:\n---\n${extra}`);
    expect(await read()).toEqual(decided);
  });

  it("is what a file writes that a file of another project includes from its own", async () => {
    const context = { context_project: "grp/ci", context_sha: head };
    includes(ofOther(), { type: "local", location: "b.yml", extra: {}, ...context, blob: blob("b.yml") });
    components.files.set(`${head}:a.yml`, plain);
    components.files.set(`${head}:b.yml`, extra);
    expect(await read()).toEqual(decided);
  });

  it("can be anything in a remote file", async () => {
    includes({ type: "remote", location: "https://example.com/a.yml", extra: {}, ...own });
    expect(await read()).toEqual([
      "what https://example.com/a.yml includes (GitLab does not show remote files)",
    ]);
  });

  it.each([
    {
      name: "the token may not read it",
      who: "reporter" as const,
      change: () => Object.assign(components, { groupId: null, visibility: "private" }),
      says: /^what a\.yml includes \(the file a\.yml could not be read: GitLab answered 404, and reading it needs at least Reporter in grp\/ci/,
    },
    {
      name: "it is not valid YAML",
      change: () => components.files.set(`${head}:a.yml`, "a: [b"),
      says: /^what a\.yml includes \(.*not valid YAML/,
    },
    {
      name: "the project's own file is absent",
      change: () => project.files.delete(`${head}:.gitlab-ci.yml`),
      says: /^what the project's own files include \(the file \.gitlab-ci\.yml could not be read/,
    },
  ])("is said where a file cannot be read: $name", async ({ who, change, says }) => {
    includes(ofOther());
    components.files.set(`${head}:a.yml`, plain);
    change();
    expect(await read(who)).toEqual([expect.stringMatching(says)]);
  });
});
