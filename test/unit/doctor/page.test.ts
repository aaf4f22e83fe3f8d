import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commonFlags } from "../../../src/commands/command-line.ts";
import { doctor } from "../../../src/commands/doctor.ts";
import { init } from "../../../src/commands/init.ts";
import { allQuestions } from "../../../src/doctor/registry.ts";
import { inputNames } from "../../../src/inputs/table.ts";
import { presetNames } from "../../../src/policy/presets/registry.ts";

const page = readFileSync(new URL("../../../docs/doctor.md", import.meta.url), "utf8");

describe("the page of init and doctor", () => {
  it("has a row for every question, in order", async () => {
    const [, table = ""] = page.split("### Questions");
    const rows = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, id]) => id);
    expect(rows).toEqual((await allQuestions()).map(({ id }) => id));
  });

  it("names every flag and every preset", () => {
    const inputs = inputNames.map((name) => name.replaceAll("_", "-"));
    const own = [...init.flags, ...doctor.flags.filter(({ name }) => !inputs.includes(name))];
    for (const { name } of own) expect(page, name).toContain(`--${name}`);
    expect(own.length).toBeGreaterThan(commonFlags.length);
    for (const name of presetNames) expect(page).toContain(`\`${name}\``);
  });
});
