import { describe, expect, it } from "vitest";
import { responderSteps, stepsOf } from "../../../src/init/steps.ts";
import { secretsIn } from "../../../src/shared/secrets.ts";

const place = {
  gitlabUrl: "https://gitlab.example.com",
  project: "acme/compliance",
  componentProject: "mirrors/countersign",
  needsMirror: true,
  role: "Maintainer",
  statusCheck: "Four eyes",
};

describe("the steps that are left", () => {
  it("of a central project name its trigger, and keep the token protected", () => {
    const steps = responderSteps(place).join("\n");
    expect(steps).toContain(
      "Mirror https://gitlab.com/countersign/countersign to https://gitlab.example.com/mirrors/countersign",
    );
    expect(steps).toContain(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder that the cleaner of secrets leaves
      "https://gitlab.example.com/api/v4/projects/ID/ref/BRANCH/trigger/pipeline?token=${TRIGGER_TOKEN} where",
    );
    expect(secretsIn([]).clean(steps)).toBe(steps);
    expect(steps).toContain(
      "masked and protected: https://gitlab.example.com/acme/compliance/-/settings/ci_cd",
    );
    expect(steps).toContain("--status-check 'Four eyes'");
    expect(responderSteps(place).length).toBeLessThanOrEqual(8);
  });

  it("have a placeholder where nothing names the project", () => {
    const steps = stepsOf({ ...place, project: undefined, needsMirror: false }).join("\n");
    expect(steps).toContain("https://gitlab.example.com/GROUP/PROJECT/-/settings/merge_requests");
    expect(steps).not.toContain("Mirror");
  });
});
