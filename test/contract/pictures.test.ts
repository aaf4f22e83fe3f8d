import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { smallPng, sourceIn } from "../../scripts/pictures/png.ts";
import { digestOf, pictures } from "../../scripts/pictures/sources.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const images = join(root, "docs/images");

it("shows in the pictures what the program prints and writes now (else: npm run pictures)", async () => {
  const made = await pictures();
  const expected = made.map((picture) => [`${picture.name}.png`, digestOf(picture)]).sort();
  const actual = readdirSync(images).map((name) => [name, sourceIn(readFileSync(join(images, name)))]);
  expect(actual.sort()).toEqual(expected);
});

it("makes no picture that depends on when and where the job ran", async () => {
  for (const { name, markup } of await pictures())
    expect(markup.replaceAll("2026-11-24", ""), name).not.toMatch(
      /127\.0\.0\.1|localhost|\b20\d\d-\d\d-\d\d[T ]/,
    );
});

it("has small pictures, each on a page", () => {
  const pages = ["README.md", "docs/formats.md"].map((page) => readFileSync(join(root, page), "utf8")).join();
  for (const name of readdirSync(images)) {
    expect(pages, name).toContain(`images/${name})`);
    expect(statSync(join(images, name)).size, name).toBeLessThan(100_000);
  }
});

it("notices that a picture was made from something else", () => {
  const [name = ""] = readdirSync(images);
  const png = readFileSync(join(images, name));
  expect(sourceIn(png)).toMatch(/^[0-9a-f]{64}$/);
  // A picture that somebody has made with another program carries no digest.
  const chunk = png.indexOf("tEXt");
  expect(sourceIn(Buffer.concat([png.subarray(0, chunk - 4), png.subarray(chunk + 79)]))).toBeUndefined();
  expect(() => smallPng(png, "")).toThrow("the picture has another format");
});
