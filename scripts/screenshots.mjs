/** Pictures of the HTML report for the documentation, of the demo's merge request that fails: `node scripts/screenshots.mjs`. */

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { importTypeScript } from "./run-ts.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const images = join(root, "docs/images");
const largest = 200_000;

const pictures = [
  { name: "report-desktop", colorScheme: "light", viewport: { width: 1280, height: 1160 }, scale: 1 },
  { name: "report-phone", colorScheme: "light", viewport: { width: 390, height: 844 }, scale: 2 },
  { name: "report-dark", colorScheme: "dark", viewport: { width: 1280, height: 1160 }, scale: 1 },
];

const { render } = await importTypeScript("src/reporting/formats/html.ts");
const folder = mkdtempSync(join(tmpdir(), "screenshots-"));
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
});
try {
  const demo = spawnSync(process.execPath, [join(root, "dist/index.js"), "demo", "--report-dir", folder], {
    encoding: "utf8",
  });
  if (demo.status !== 0) throw new Error(`the demo ended with ${demo.status}: ${demo.stderr}`);
  const json = readFileSync(join(folder, "merge-request-8/report.json"), "utf8");
  // The sandbox listens on another port every time; readers have a GitLab.
  const report = JSON.parse(json.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, "https://gitlab.example.com"));
  const page = join(folder, "report.html");
  writeFileSync(page, await render(report, { jobUrl: undefined, policyPath: ".countersign.yml" }));

  mkdirSync(images, { recursive: true });
  for (const { name, colorScheme, viewport, scale } of pictures) {
    const context = await browser.newContext({ colorScheme, viewport, deviceScaleFactor: scale });
    const tab = await context.newPage();
    await tab.goto(pathToFileURL(page).href);
    const path = join(images, `${name}.png`);
    await tab.screenshot({ path });
    await context.close();
    const { size } = statSync(path);
    console.log(`docs/images/${name}.png ${size} bytes`);
    if (size > largest) throw new Error(`${name}.png has more than ${largest} bytes`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
