import { describe, expect, it } from "vitest";
import { controlIds } from "../../../src/controls/ids.ts";
import { loadBuiltInControl, predefinedExpression } from "../../../src/controls/lookup.ts";
import { ControlEntry } from "../../../src/policy/schema.ts";
import { selectControl } from "../../../src/policy/select.ts";
import { parse } from "../../../src/shared/schema.ts";

const select = (entry: unknown) => selectControl(parse(ControlEntry, entry));

describe("names of older versions", () => {
  it.each([
    ["version_control_enabled", "project_repo_exists"],
    ["minimum_number_of_admins", "more_members_than_admins"],
  ])("%s is accepted, with a warning that names %s", async (old, now) => {
    const expression = { field: old, operator: "=", value: true };
    for (const entry of [{ id: old }, { id: old, expression }]) {
      const { control, problems, warnings } = await select(entry);
      expect(problems).toEqual([]);
      expect(control).toMatchObject({ id: now, expected: { field: now, operator: "=", value: true } });
      expect(warnings).toEqual([
        `${old} is the name of ${now} in older versions of GitLab; current versions refuse to import it`,
      ]);
    }
  });

  it("keeps an id of its own over a field of an older name", async () => {
    const expression = { field: "version_control_enabled", operator: "=", value: true };
    const { control, warnings } = await select({ id: "our-repo", expression });
    expect(control).toMatchObject({ id: "our-repo", expected: { field: "project_repo_exists" } });
    expect(warnings).toHaveLength(1);
  });

  it("scanner_fuzz_testing_running is accepted, and stays unknown", async () => {
    const { control, warnings } = await select({ id: "scanner_fuzz_testing_running" });
    expect((await control?.judge?.())?.({})).toMatchObject({ status: "unknown" });
    expect(warnings).toEqual([
      "scanner_fuzz_testing_running: GitLab removed scanner_fuzz_testing_running in 18.9; it is always unknown, so remove it from the policy",
    ]);
  });

  it.each([
    ["private", "pass"],
    ["internal", "fail"],
  ])("project_visibility is compared as text: %s", async (visibility, status) => {
    const expression = { field: "project_visibility", operator: "!=", value: "internal" };
    const { control, warnings } = await select({ id: "project_visibility_not_internal", expression });
    expect((await control?.judge?.())?.({ project: { visibility } })).toMatchObject({
      status,
      actual: visibility,
    });
    expect(warnings[0]).toContain("use project_visibility_not_internal or project_visibility_not_public");
  });
});

describe("what no API shows", () => {
  const reason = "SAML is enforced, ticket 12";

  it.each(["auth_sso_enabled", "issue_tracking_enabled"])("%s is unknown by itself", async (id) => {
    const { control } = await select({ id });
    expect((await control?.judge?.())?.({})).toMatchObject({ status: "unknown" });
  });

  it.each([
    [true, "pass"],
    [false, "fail"],
  ])("is asserted %s by the policy, which is said", async (value, status) => {
    const { control } = await select({ id: "auth_sso_enabled", with: { value, reason } });
    expect((await control?.judge?.())?.({})).toEqual({
      status,
      message: "asserted by the policy's author, not read from GitLab: SAML is enforced, ticket 12",
      actual: value,
      note: "an assertion: nothing was read from GitLab",
    });
  });

  it.each([
    [{ value: true }, "reason"],
    [{ value: "yes", reason }, "value"],
    [{ value: true, reason: "" }, "reason"],
    [{ value: true, reason, until: "2027" }, "until"],
  ])("needs a value and a reason, and nothing else: %j", async (given, at) => {
    const { control, issues } = await select({ id: "auth_sso_enabled", with: given });
    expect(control).toBeUndefined();
    expect(issues.map((issue) => issue.path[0] ?? ("keys" in issue && issue.keys[0]))).toEqual([at]);
  });

  it("is asserted of nothing else", async () => {
    const { problems } = await select({ id: "has_forks", with: { value: true, reason } });
    expect(problems).toEqual([
      { path: ["with"], message: "has_forks has no parameters; set a threshold with an expression" },
    ]);
  });
});

describe("predefined expressions", () => {
  it.each([
    "package_hunter_no_findings_untriaged",
    "project_archived",
    "project_marked_for_deletion",
    "vulnerabilities_slo_days_over_threshold",
  ])("%s expects false", (field) => {
    expect(predefinedExpression(field)).toEqual({ field, operator: "=", value: false });
  });

  it("are 61, each with its field", async () => {
    const gitlabs = controlIds.filter((id) => predefinedExpression(id));
    expect(gitlabs).toHaveLength(61);
    for (const id of gitlabs)
      expect(await loadBuiltInControl(predefinedExpression(id)?.field ?? "")).toBeDefined();
  });
});
