import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadPolicy } from "../../../src/policy/load.ts";
import { presetText } from "../../../src/policy/presets/registry.ts";

/** Every policy that a page shows, with its line. */
function policiesOf(page: string): { line: number; text: string }[] {
  const content = readFileSync(new URL(`../../../${page}`, import.meta.url), "utf8");
  return [...content.matchAll(/```(?:yaml|json)\n([\s\S]*?)```/g)]
    .map(({ index, 1: text = "" }) => ({ line: content.slice(0, index).split("\n").length + 1, text }))
    .filter(({ text }) => /^(?:\{\s*"(?:\$schema|name)"|name:|# yaml-language-server)/.test(text));
}

const pages = [
  "README.md",
  "docs/policy.md",
  "docs/getting-started.md",
  "docs/pipelines.md",
  "docs/sbom.md",
  "docs/scanner-reports.md",
];
const shown = pages.flatMap((page) => policiesOf(page).map((policy) => ({ page, ...policy })));

describe("the policies that pages show", () => {
  it("are found", () => {
    expect(new Set(shown.map(({ page }) => page)).size).toBeGreaterThan(2);
  });

  it.each(shown)("$page:$line is valid", async ({ page, line, text }) => {
    const source = `${page}:${line}.${text.startsWith("{") ? "json" : "yml"}`;
    const policy = await loadPolicy([{ source, text }], async (name) =>
      name.startsWith("preset:") ? { source: name, text: await presetText(name) } : undefined,
    );
    expect(policy.requirements.length).toBeGreaterThan(0);
  });
});
