import { describe, expect, it } from "vitest";
import { type Input, inputNames, inputTable } from "../../../src/inputs/table.ts";
import { inputName, secretVariables, spelled } from "../../../src/shared/spelling.ts";

const noFlags = new Map<string, string>();

describe("the name of an input", () => {
  it.each([
    {
      where: "on a command line",
      flags: new Map([["project", "acme/payments"]]),
      env: {},
      name: "--gitlab-token",
    },
    {
      where: "in a terminal, without a flag",
      flags: noFlags,
      env: { HOME: "/home/ada" },
      name: "--gitlab-token",
    },
    {
      where: "on the command line of a job",
      flags: new Map([["dry-run", "true"]]),
      env: { CI: "true", GITLAB_CI: "true" },
      name: "--gitlab-token",
    },
    {
      where: "in a job without flags",
      flags: noFlags,
      env: { GITLAB_CI: "true" },
      name: "INPUT_GITLAB_TOKEN",
    },
    {
      where: "in a script that sets other inputs",
      flags: noFlags,
      env: { INPUT_POLICY: "p.yml" },
      name: "INPUT_GITLAB_TOKEN",
    },
    {
      where: "in the component",
      flags: noFlags,
      env: { GITLAB_CI: "true", COUNTERSIGN_WRAPPER: "component" },
      name: "gitlab_token",
    },
    {
      where: "in an action",
      flags: noFlags,
      env: { CI: "true", GITHUB_ACTIONS: "true" },
      name: "gitlab_token",
    },
    {
      where: "where its own variable is set",
      flags: new Map([["project", "acme/payments"]]),
      env: { COUNTERSIGN_TOKEN: "x" },
      name: "COUNTERSIGN_TOKEN",
    },
    {
      where: "where INPUT_… is set",
      flags: new Map([["project", "acme/payments"]]),
      env: { INPUT_GITLAB_TOKEN: "x" },
      name: "INPUT_GITLAB_TOKEN",
    },
  ])("$where is $name", ({ flags, env, name }) => {
    expect(inputName("gitlab_token", { flags, env })).toBe(name);
  });

  it("replaces each mark in a text, and nothing else", () => {
    const text = "check ‹gitlab_url› and ‹project›, not merge_request.title or <b>";
    expect(spelled(text, { flags: new Map([["project", "a/b"]]), env: {} })).toBe(
      "check --gitlab-url and --project, not merge_request.title or <b>",
    );
  });

  it("knows the variables of secrets as the table has them", () => {
    const secrets = inputNames.flatMap((name) => {
      const { secret, environment }: Input = inputTable[name];
      return secret ? [[name, environment]] : [];
    });
    expect(secretVariables).toEqual(Object.fromEntries(secrets));
  });
});
