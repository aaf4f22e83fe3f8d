import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { version } from "../../src/version.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

it("the program and the package have one version", () => {
  const { version: published } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(version).toBe(published);
});
