/** What people find out about a preset before they use it. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describedPresets, presetPages } from "../../scripts/generate/presets.ts";
import { inputsPage } from "../../scripts/generate/reference.ts";
import { helpText } from "../../src/commands/help.ts";
import { presetNames } from "../../src/policy/presets/registry.ts";

const presets = await describedPresets();
const pages = presetPages(presets);
const documentOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("presets", () => {
  it.each(presets)("$name has a page that names its requirements and controls", ({ name, policy }) => {
    const page = pages[`docs/reference/presets/${name}.md`] ?? "";
    for (const { name: requirement, description, controls } of policy.requirements) {
      expect(page).toContain(`### ${requirement}\n\n${description}.\n`);
      for (const { id, title } of controls) {
        expect(page).toContain(`[\`${id}\`](../controls/${id}.md)`);
        expect(page).toContain(`| ${title} |`);
      }
    }
  });

  it("have pages that name clauses, parameters and required roles", () => {
    expect(pages["docs/reference/presets/soc2.md"]).toContain(
      "\n### CC8.1 Change management\n\nServes CC8.1: ",
    );
    expect(pages["docs/reference/presets/soc2.md"]).toContain(
      "Each requirement names the clause that it serves.",
    );
    const recommended = pages["docs/reference/presets/recommended.md"];
    expect(recommended).toContain("Its requirements are not clauses of a standard.");
    expect(recommended).toContain("(../controls/merge_request_approvals.md) with `at_least: 1` |");
    expect(recommended).toContain("\n| Maintainer | `approval_settings`, `webhooks` |\n");
  });

  it.each([
    { place: "the list of presets", text: pages["docs/reference/presets/README.md"] ?? "" },
    { place: "the page of inputs", text: inputsPage() },
    { place: "docs/policy.md", text: documentOf("docs/policy.md") },
    { place: "docs/getting-started.md", text: documentOf("docs/getting-started.md") },
    { place: "README.md", text: documentOf("README.md") },
    { place: "the help", text: helpText(100) },
  ])("are all named in $place", ({ text }) => {
    for (const name of presetNames) expect(text).toContain(name);
  });

  it.each(["docs/policy.md", "docs/getting-started.md", "docs/README.md", "README.md"])(
    "are linked from %s",
    (path) => {
      expect(documentOf(path)).toMatch(/\]\((?:docs\/)?reference\/presets\/\w+\.md\)/);
    },
  );
});
