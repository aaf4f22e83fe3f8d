/** `fix`: every control with a remedy, from a failure to a pass, over the sandbox's API. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { controlIds } from "../../../src/controls/ids.ts";
import { loadBuiltInControl, loadControl, predefinedExpression } from "../../../src/controls/lookup.ts";
import type { Fixed } from "../../../src/fix/fixed.ts";
import { type Sandbox, startSandbox } from "../../../src/sandbox/index.ts";
import { fixCases } from "../../support/fix-cases.ts";
import { addSmall, countersign, ownerToken, rollOutWorld } from "../../support/roll-out.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ state: rollOutWorld() });
});
afterEach(() => sandbox.close());

async function withRemedy(): Promise<string[]> {
  const ids: string[] = [];
  for (const id of controlIds) {
    const field = predefinedExpression(id)?.field;
    const definition =
      (await loadControl(id)) ?? (field === undefined ? undefined : await loadBuiltInControl(field));
    if (typeof definition?.remedy === "object") ids.push(id);
  }
  return ids;
}

describe("every control with a remedy", () => {
  it("has a project that fails it", async () => {
    expect(Object.keys(fixCases).sort()).toEqual((await withRemedy()).sort());
  });

  it.each(Object.entries(fixCases))("%s fails, is mended, and passes", async (id, one) => {
    addSmall(sandbox.state, 11, "app", { protectedBranches: [], ...structuredClone(one.fails) });
    const control = one.with ? { id, with: one.with } : id;
    const policy = JSON.stringify({ name: "Test", requirements: [{ name: "All", controls: [control] }] });
    const { code, stdout, output } = await countersign(
      sandbox,
      ["fix", "--json", "--policy", "policy.json", "--project", "acme/app", "--write", id],
      { files: { "policy.json": policy }, as: ownerToken },
    );
    expect(stdout, output).toMatch(/^\{/);
    const [project] = (JSON.parse(stdout) as Fixed).projects;
    expect(project?.controls).toMatchObject([{ id, outcome: "done", reason: null }]);
    expect(code).toBe(0);
    const writes = sandbox.log.filter(({ method, path }) => method !== "GET" && !path.includes("graphql"));
    const sent = writes.map(({ method, path }) => `${method} ${path.replace("/api/v4", "")}`);
    expect(sent.length).toBeGreaterThan(0);
    expect(project?.controls[0]?.requests).toEqual(sent);
  });
});
