import { describe, expect, it } from "vitest";
import { ControlEntry } from "../../../../src/policy/schema.ts";
import { selectControl } from "../../../../src/policy/select.ts";
import { parse } from "../../../../src/shared/schema.ts";

async function issuesOf(id: string, parameters: object) {
  const { issues } = await selectControl(parse(ControlEntry, { id, with: parameters }));
  return issues.map(({ path, code, message }) => [path.join("."), code, message]);
}

const licence = "an SPDX licence such as Apache-2.0, or several joined by OR";

describe("parameters of the controls about SBOMs", () => {
  it.each([
    { parameters: { deny: ["MTI"] }, path: "deny.0", code: "custom", message: licence },
    { parameters: { allow: ["MIT", "MIT AND ISC"] }, path: "allow.1", code: "custom", message: licence },
    { parameters: { allow: [""] }, path: "allow.0", code: "too_small" },
    {
      parameters: { aliases: { "Apache 2": "Apache 2" } },
      path: "aliases.Apache 2",
      code: "custom",
      message: licence,
    },
    { parameters: { aliases: { x: 1 } }, path: "aliases.x", code: "invalid_type" },
  ])("sbom_licences refuses $parameters", async ({ parameters, path, code, message }) => {
    expect(await issuesOf("sbom_licences", parameters)).toEqual([
      [path, code, message ?? expect.any(String)],
    ]);
  });

  it.each([
    { denied: ["left-pad"] },
    { denied: ["pkg:deb/debian/curl?arch=amd64"] },
    { denied: [{ purl: "pkg:npm/x", versions: "newest" }] },
    { required: [{ purl: "pkg:npm/x", version: "1" }] },
  ])("sbom_components refuses %j", async (parameters) => {
    expect(await issuesOf("sbom_components", parameters)).toHaveLength(1);
  });
});
