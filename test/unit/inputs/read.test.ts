import { describe, expect, it } from "vitest";
import { inputsFrom, token } from "../../support/inputs.ts";

describe("values", async () => {
  it("takes defaults where nothing or an empty string is given", async () => {
    const inputs = await inputsFrom({ ...token, INPUT_MODE: "", INPUT_PROJECT: "" });
    expect(inputs).toMatchObject({
      mode: "auto",
      policy: [".countersign.yml"],
      policyFrom: "target_branch",
      gitlabUrl: "https://gitlab.com",
      failJobOn: "non_compliant",
      onUndetermined: "fail",
      reportDir: "countersign-report",
      dryRun: false,
      timeout: 600_000,
      logLevel: "info",
      statusChecks: [],
      controls: [],
    });
    expect(inputs.project).toBeUndefined();
  });

  it.each([
    {
      name: "a flag before the variable",
      env: { INPUT_MODE: "project" },
      flags: { mode: "auto" },
      key: "mode",
      value: "auto",
    },
    {
      name: "the server of the job",
      env: { CI_SERVER_URL: "https://git.example.com/gitlab/" },
      flags: {},
      key: "gitlabUrl",
      value: "https://git.example.com/gitlab",
    },
    {
      name: "the input before the server of the job",
      env: { CI_SERVER_URL: "https://a.example", INPUT_GITLAB_URL: "https://b.example" },
      flags: {},
      key: "gitlabUrl",
      value: "https://b.example",
    },
    {
      name: "a numeric project as a number",
      env: { INPUT_PROJECT: "42" },
      flags: {},
      key: "project",
      value: 42,
    },
    {
      name: "a path with dot, plus and mixed case",
      env: { INPUT_PROJECT: "acme/Billing.Core+API" },
      flags: {},
      key: "project",
      value: "acme/Billing.Core+API",
    },
    {
      name: "an iid with GitLab's exclamation mark",
      env: { INPUT_MERGE_REQUEST: "!7" },
      flags: {},
      key: "mergeRequest",
      value: 7,
    },
    {
      name: "an upper-case SHA in lower case",
      env: { INPUT_SHA: "ABCDEF0123456789ABCDEF0123456789ABCDEF01" },
      flags: {},
      key: "sha",
      value: "abcdef0123456789abcdef0123456789abcdef01",
    },
    {
      name: "hours and minutes",
      env: { INPUT_TIMEOUT: "1h30m" },
      flags: {},
      key: "timeout",
      value: 5_400_000,
    },
    {
      name: "several policies",
      env: { INPUT_POLICY: "a.yml, g/p:b.yml@v1\nc.json" },
      flags: {},
      key: "policy",
      value: ["a.yml", "g/p:b.yml@v1", "c.json"],
    },
    {
      name: "check names with commas, one a line",
      env: { INPUT_STATUS_CHECK: "Legal, privacy\nQA" },
      flags: {},
      key: "statusChecks",
      value: ["Legal, privacy", "QA"],
    },
    {
      name: "the token of the environment",
      env: { INPUT_GITLAB_TOKEN: "", COUNTERSIGN_TOKEN: "other-token-of-nobody-02" },
      flags: {},
      key: "gitlabToken",
      value: "other-token-of-nobody-02",
    },
  ])("takes $name", async ({ env, flags, key, value }) => {
    const inputs = (await inputsFrom({ ...token, ...env }, flags)) as unknown as Record<string, unknown>;
    expect(inputs[key]).toEqual(value);
  });

  it("takes controls with and without a requirement, and a secret for each", async () => {
    const inputs = await inputsFrom({
      ...token,
      INPUT_EXTERNAL_CONTROL:
        "12, 13\nFour=eyes=14\ngid://gitlab/ComplianceManagement::ComplianceFramework::ComplianceRequirementsControl/15",
      INPUT_EXTERNAL_CONTROL_SECRET: "common secret",
      COUNTERSIGN_CONTROL_SECRET_13: "its own",
    });
    expect(inputs.controls).toEqual([
      { id: 12, requirement: undefined },
      { id: 13, requirement: undefined },
      { id: 14, requirement: "Four=eyes" },
      { id: 15, requirement: undefined },
    ]);
    expect([...inputs.controlSecrets]).toEqual([
      [12, "common secret"],
      [13, "its own"],
      [14, "common secret"],
      [15, "common secret"],
    ]);
  });

  it("warns about a secret that ends with a line break and uses it as it is", async () => {
    const inputs = await inputsFrom({
      ...token,
      INPUT_EXTERNAL_CONTROL: "12",
      INPUT_EXTERNAL_CONTROL_SECRET: "a secret of some length\n",
    });
    expect(inputs.controlSecrets.get(12)).toBe("a secret of some length\n");
    expect(inputs.warnings).toEqual([
      "the secret of control 12 ends with a line break, which is used too: GitLab must have the same line break",
    ]);
  });
});
