import { describe, expect, it } from "vitest";
import { flawOf, parseTriggerUrl } from "../../../src/doctor/trigger-url.ts";

const base = "https://gitlab.example.com/api/v4/projects/90";
const seen = { web_url: "https://gitlab.example.com/acme/payments", path_with_namespace: "acme/payments" };

describe("an address that starts a pipeline", () => {
  it.each([
    { address: `${base}/ref/main/trigger/pipeline?token=t`, project: "90", ref: "main" },
    { address: `${base}/ref/feature%2Fx/trigger/pipeline?token=t`, project: "90", ref: "feature/x" },
    { address: `${base}/trigger/pipeline?token=t&ref=main`, project: "90", ref: "main" },
    { address: `${base}/trigger/pipeline?token=t`, project: "90", ref: undefined },
    {
      address: "https://gitlab.example.com/api/v4/projects/acme%2Fcentral/ref/v1/trigger/pipeline?token=t",
      project: "acme/central",
      ref: "v1",
    },
  ])("$address is project $project at $ref", ({ address, project, ref }) => {
    expect(parseTriggerUrl(address)).toMatchObject({ project, ref, hasToken: true, root: "" });
  });

  it.each(["https://gitlab.example.com/acme/payments", `${base}/pipeline?token=t`, "nothing", ""])(
    "%s is not one",
    (address) => {
      expect(parseTriggerUrl(address)).toBeUndefined();
    },
  );

  it("names inputs and variables, but keeps no token", () => {
    const url = parseTriggerUrl(
      `${base}/ref/main/trigger/pipeline?token=glptt-secret&inputs[level]=high&variables[COLOUR]=red`,
    );
    expect(url).toMatchObject({ inputs: ["level"], variables: ["COLOUR"] });
    expect(JSON.stringify(url)).not.toContain("glptt-secret");
  });

  it.each([
    { address: `${base}/ref/main/trigger/pipeline?token=t`, says: undefined },
    {
      address: `http://gitlab.example.com/api/v4/projects/90/ref/main/trigger/pipeline?token=t`,
      says: "http://gitlab.example.com",
    },
    {
      address: `https://gitlab.example.com:8443/api/v4/projects/90/ref/main/trigger/pipeline?token=t`,
      says: ":8443",
    },
    {
      address: `https://gitlab.example.com/sub/api/v4/projects/90/ref/main/trigger/pipeline?token=t`,
      says: 'sub-path "/sub"',
    },
    { address: `${base}/ref/${"m".repeat(255)}/trigger/pipeline?token=t`, says: "more than 255" },
    { address: `${base}/ref/main/trigger/pipeline`, says: "no token" },
    { address: `${base}/trigger/pipeline?token=t`, says: "no ref" },
  ])("the flaw of $address is $says", ({ address, says }) => {
    const url = parseTriggerUrl(address);
    const detail = url && flawOf(url, seen)?.detail;
    if (says === undefined) expect(detail).toBeUndefined();
    else expect(detail).toContain(says);
  });

  it("knows an instance below a sub-path", () => {
    const url = parseTriggerUrl(
      "https://example.com/gitlab/api/v4/projects/90/ref/main/trigger/pipeline?token=t",
    );
    const project = {
      web_url: "https://example.com/gitlab/acme/payments",
      path_with_namespace: "acme/payments",
    };
    expect(url && flawOf(url, project)).toBeUndefined();
  });
});
