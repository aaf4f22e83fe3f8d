import { describe, expect, it } from "vitest";
import { entryOf, isOwn, type Wanted } from "../../../src/init/entry.ts";
import { withInclude } from "../../../src/init/include.ts";

const wanted: Wanted = {
  kind: "component",
  componentProject: "countersign/countersign",
  gitlabUrl: "https://gitlab.com",
  template: "merge-request",
  inputs: { status_check: "Countersign" },
  version: "1.0.0",
};
const entry = entryOf(wanted);
const own = (one: unknown) => isOwn(one, wanted.componentProject);
const component = "gitlab.com/countersign/countersign/merge-request@1.0.0";
const lines = (indent: string) =>
  `${indent}- component: ${component}\n${indent}  inputs:\n${indent}    status_check: Countersign\n`;
const flow = `{"component": "${component}", "inputs": {"status_check": "Countersign"}}`;

const extend = (text: string, replaces = false) => withInclude(text, entry, own, replaces);

describe("a pipeline gets its include", () => {
  it.each([
    { name: "an empty file", before: "", after: `include:\n${lines("  ")}` },
    { name: "only a comment", before: "# nothing yet", after: `# nothing yet\ninclude:\n${lines("  ")}` },
    {
      name: "no include",
      before:
        "# Pipeline of payments\n\n# Order of stages\nstages: [build] # two later\n\nbuild:\n  script: make\n",
      after: `# Pipeline of payments\n\ninclude:\n${lines("  ")}\n# Order of stages\nstages: [build] # two later\n\nbuild:\n  script: make\n`,
    },
    {
      name: "a comment at the very top",
      before: "# yaml-language-server: $schema=x\nstages: [build]\n",
      after: `# yaml-language-server: $schema=x\ninclude:\n${lines("  ")}\nstages: [build]\n`,
    },
    {
      name: "a header of inputs",
      before:
        "spec:\n  inputs:\n    a:\n      default: b\n---\n# Jobs\njob:\n  script: echo $[[ inputs.a ]]\n",
      after: `spec:\n  inputs:\n    a:\n      default: b\n---\ninclude:\n${lines("  ")}\n# Jobs\njob:\n  script: echo $[[ inputs.a ]]\n`,
    },
    {
      name: "a list",
      before:
        "include:\n  # ours\n  - local: a.yml # first\n  - project: x/y\n    file: b.yml\n    # what else\n\n# Stages\nstages: [build]\n",
      after: `include:\n  # ours\n  - local: a.yml # first\n  - project: x/y\n    file: b.yml\n${lines("  ")}    # what else\n\n# Stages\nstages: [build]\n`,
    },
    {
      name: "a list without indentation",
      before: "include:\n- local: a.yml\n- 'b.yml'\nstages: [build]\n",
      after: `include:\n- local: a.yml\n- 'b.yml'\n${lines("")}stages: [build]\n`,
    },
    {
      name: "a list at the end, without a line break",
      before: "stages: [build]\ninclude:\n    - local: a-b.yml",
      after: `stages: [build]\ninclude:\n    - local: a-b.yml\n${lines("    ")}`,
    },
    {
      name: "a list in brackets",
      before: "include: [a.yml, 'b.yml'] # two\njob: {script: make}\n",
      after: `include: [a.yml, 'b.yml', ${flow}] # two\njob: {script: make}\n`,
    },
    {
      name: "a list in brackets over several lines",
      before: "include: [\n  a.yml, # first\n  b.yml,\n]\n",
      after: `include: [\n  a.yml, # first\n  b.yml, ${flow},\n]\n`,
    },
    { name: "an empty list", before: "include: []\n", after: `include: [${flow}]\n` },
    {
      name: "no value",
      before: "include: # nothing\nstages: [build]\n",
      after: `include: # nothing\n${lines("  ")}stages: [build]\n`,
    },
    {
      name: "null",
      before: "include: null # nothing\nstages: [build]\n",
      after: `include:  # nothing\n${lines("  ")}stages: [build]\n`,
    },
    {
      name: "a string",
      before: "include: 'a.yml' # why\nstages: [build]\n",
      after: `include:\n  - 'a.yml' # why\n${lines("  ")}stages: [build]\n`,
    },
    {
      name: "a string on its own line",
      before: "include:\n  a.yml\nstages: [build]\n",
      after: `include:\n  - a.yml\n${lines("  ")}stages: [build]\n`,
    },
    {
      name: "a map",
      before:
        "include:\n  # shared\n  project: x/y # theirs\n  file:\n    - a.yml\n\n    - b.yml\n\n# Stages\nstages: [build]\n",
      after: `include:\n  # shared\n  - project: x/y # theirs\n    file:\n      - a.yml\n\n      - b.yml\n${lines("  ")}\n# Stages\nstages: [build]\n`,
    },
    {
      name: "a map in braces",
      before: "include: {local: a.yml}\n",
      after: `include:\n  - {local: a.yml}\n${lines("  ")}`,
    },
    {
      name: "GitLab's own tags and repeated keys",
      before:
        "include:\n  - local: a.yml\njob:\n  script: !reference [.a, script]\nstages: [a]\nstages: [b]\n",
      after: `include:\n  - local: a.yml\n${lines("  ")}job:\n  script: !reference [.a, script]\nstages: [a]\nstages: [b]\n`,
    },
  ])("$name", ({ before, after }) => {
    expect(extend(before)).toEqual({ kind: "changed", text: after });
    expect(extend(after)).toMatchObject({ kind: "unchanged" });
    const crlf = (text: string) => text.replaceAll("\n", "\r\n");
    if (before.includes("\n")) expect(extend(crlf(before))).toEqual({ kind: "changed", text: crlf(after) });
    const marked = extend(`\ufeff${before}`);
    expect(marked).toEqual({ kind: "changed", text: `\ufeff${after}` });
  });

  it.each([
    { name: "a tab", before: "job:\n\tscript: make\n", reason: "not valid YAML" },
    { name: "an open bracket", before: "include: [a.yml\n", reason: "not valid YAML" },
    { name: "an alias without an anchor", before: "include: *gone\n", reason: "not valid YAML" },
    { name: "an alias", before: ".x: &x [a.yml]\ninclude: *x\n", reason: "cannot be extended safely" },
    { name: "a tag", before: ".x: [a.yml]\ninclude: !reference [.x]\n", reason: "cannot be extended safely" },
    { name: "a list at the top", before: "- a\n- b\n", reason: "not a block of keys and values" },
    { name: "JSON", before: '{"stages": ["build"]}\n', reason: "not a block of keys and values" },
    { name: "three documents", before: "a: 1\n---\nb: 2\n---\nc: 3\n", reason: "more than two documents" },
  ])("but not where it would have to guess: $name", ({ before, reason }) => {
    expect(extend(before)).toEqual({ kind: "refused", reason: expect.stringContaining(reason) });
  });
});

describe("an include of Countersign that is there already", () => {
  const old =
    "  - component: gitlab.com/countersign/countersign/merge-request@0.9.0 # pinned\n    inputs:\n      status_check: Old\n      note: always\n";

  it("is left alone", () => {
    expect(extend(`include:\n${old}`)).toMatchObject({ kind: "unchanged" });
  });

  it.each([
    {
      name: "of a list",
      before: `# Head\ninclude:\n  - local: a.yml\n${old}  - local: b.yml # second\njob: {script: make}\n`,
      after: `# Head\ninclude:\n  - local: a.yml\n${lines("  ")}  - local: b.yml # second\njob: {script: make}\n`,
    },
    {
      name: "alone",
      before:
        "include:\n  component: gitlab.com/countersign/countersign/merge-request@0.9.0\n\njob: {script: make}\n",
      after: `include:\n  component: ${component}\n  inputs:\n    status_check: Countersign\n\njob: {script: make}\n`,
    },
    {
      name: "in brackets",
      before: "include: [a.yml, {component: $CI_SERVER_FQDN/x/countersign/merge-request@~latest}]\n",
      after: `include: [a.yml, ${flow}]\n`,
    },
    {
      name: "as an address",
      before: "include: https://gitlab.com/countersign/countersign/-/raw/0.9.0/templates/merge-request.yml\n",
      after: `include: ${flow}\n`,
    },
  ])("is replaced with force, and nothing else: $name", ({ before, after }) => {
    expect(extend(before, true)).toEqual({ kind: "changed", text: after });
    expect(extend(after, true)).toMatchObject({ kind: "unchanged" });
  });

  it.each([
    { component: "gitlab.example.com/mirrors/countersign/merge-request@1.0.0" },
    { component: "$CI_SERVER_FQDN/tools/gate/merge-request@1.0.0" },
    { project: "countersign/countersign", file: "/templates/merge-request.yml", ref: "1.0.0" },
    { project: "mirrors/countersign", file: ["templates/responder.yml"] },
    { remote: "https://gitlab.com/countersign/countersign/-/raw/1.0.0/templates/merge-request.yml" },
    "https://gitlab.example.com/mirrors/countersign/-/raw/main/templates/merge-request.yml",
  ])("is recognized: %j", (one) => {
    expect(isOwn(one, "tools/gate")).toBe(true);
  });

  it.each([
    { component: "gitlab.com/other/merge-request@1.0.0" },
    { component: "gitlab.com/acme/not-countersign/merge-request@1.0.0" },
    { local: "templates/merge-request.yml" },
    { project: "acme/ci", file: "/templates/merge-request.yml" },
    { template: "Jobs/SAST.gitlab-ci.yml" },
    "templates/merge-request.yml",
    null,
  ])("is not mistaken: %j", (one) => {
    expect(isOwn(one, "countersign/countersign")).toBe(false);
  });
});

describe("the entry", () => {
  it.each([
    { more: {}, expected: { component } },
    {
      more: { gitlabUrl: "https://gitlab.example.com", componentProject: "mirrors/countersign" },
      expected: { component: "$CI_SERVER_FQDN/mirrors/countersign/merge-request@1.0.0" },
    },
    {
      more: { kind: "project" as const, componentProject: "mirrors/countersign" },
      expected: { project: "mirrors/countersign", ref: "1.0.0", file: "/templates/merge-request.yml" },
    },
    {
      more: { kind: "remote" as const, gitlabUrl: "https://gitlab.example.com" },
      expected: {
        remote: "https://gitlab.com/countersign/countersign/-/raw/1.0.0/templates/merge-request.yml",
      },
    },
    {
      more: { kind: "remote" as const, gitlabUrl: "https://gitlab.example.com", componentProject: "x/y" },
      expected: { remote: "https://gitlab.example.com/x/y/-/raw/1.0.0/templates/merge-request.yml" },
    },
    {
      more: { template: "responder" as const, inputs: { allowed_groups: "acme" } },
      expected: { component: "gitlab.com/countersign/countersign/responder@1.0.0" },
    },
  ])("of $more is $expected", ({ more, expected }) => {
    const made = entryOf({ ...wanted, ...more });
    const { inputs, ...rest } = made;
    expect(rest).toEqual(expected);
    expect(inputs).toEqual({ ...wanted, ...more }.inputs);
    expect(isOwn(made, { ...wanted, ...more }.componentProject)).toBe(true);
  });
});
