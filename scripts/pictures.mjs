/**
 * Makes the documentation's pictures whose page or log has changed: `npm run pictures`. It needs the bundle in `dist/`
 * and Chromium.
 */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { importTypeScript } from "./run-ts.mjs";

const images = fileURLToPath(new URL("../docs/images", import.meta.url));
const executablePath = "/usr/bin/chromium";

const { digestOf, pictures } = await importTypeScript("scripts/pictures/sources.ts");
const { smallPng, sourceIn } = await importTypeScript("scripts/pictures/png.ts");

const stale = (await pictures()).filter((picture) => {
  const path = pathOf(picture);
  return !existsSync(path) || sourceIn(readFileSync(path)) !== digestOf(picture);
});
if (stale.length > 0) await makeAll();

async function makeAll() {
  if (!existsSync(executablePath)) {
    const names = stale.map(({ name }) => name).join(", ");
    console.error(`these pictures are stale, and ${executablePath} is not installed: ${names}`);
    process.exit(1);
  }
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
  const browser = await chromium.launch({ executablePath, args });
  try {
    for (const picture of stale) writeFileSync(pathOf(picture), await make(browser, picture));
  } finally {
    await browser.close();
  }
}

async function make(browser, picture) {
  const { name, markup, colorScheme, viewport, scale, isWhole } = picture;
  const context = await browser.newContext({ colorScheme, viewport, deviceScaleFactor: scale });
  const page = await context.newPage();
  await page.setContent(markup);
  const png = smallPng(await page.screenshot({ fullPage: isWhole }), digestOf(picture));
  await context.close();
  console.log(`docs/images/${name}.png ${png.length} bytes`);
  return png;
}

function pathOf({ name }) {
  return join(images, `${name}.png`);
}
