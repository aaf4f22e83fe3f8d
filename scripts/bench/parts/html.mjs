/** How long a browser takes to open the HTML report of 5,000 controls, and to filter it. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { importTypeScript } from "../../run-ts.mjs";
import { median } from "../processes.mjs";

export const title = "The HTML report of 5,000 controls in a browser";

const controls = 5_000;
const budgetMs = 2_000;

export async function run({ runs = 5 }) {
  const { render } = await importTypeScript("src/reporting/formats/html.ts");
  const { manyControls, withRules } = await importTypeScript("test/support/page-reports.ts");
  const report = withRules(manyControls(controls));
  const startedAt = performance.now();
  const text = await render(report, { policyPath: ".countersign.yml" });
  const renderMs = performance.now() - startedAt;
  console.log(`${text.length} characters, rendered in ${renderMs.toFixed(0)} ms\n`);
  const folder = mkdtempSync(join(tmpdir(), "bench-html-"));
  const file = join(folder, "report.html");
  writeFileSync(file, text);
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  });
  const openings = [];
  try {
    for (let run = 0; run < runs; run++) openings.push(await open(browser, file));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return Object.keys(openings[0]).map((name) => {
    const middle = median(openings.map((opening) => opening[name]));
    return {
      goal: `HTML report of ${controls} controls: ${name}`,
      limit: `${budgetMs} ms`,
      measured: `${middle.toFixed(0)} ms`,
      isMet: middle <= budgetMs,
    };
  });
}

/** Opens the report once in a new context. The page itself measures the times. */
async function open(browser, file) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  const times = await page.evaluate(`new Promise((resolve) => {
    const twoFrames = (then) => requestAnimationFrame(() => requestAnimationFrame(then));
    const [navigation] = performance.getEntriesByType("navigation");
    const paint = performance.getEntriesByName("first-contentful-paint")[0];
    const text = document.getElementById("text");
    const startedAt = performance.now();
    text.value = "rule 49";
    text.dispatchEvent(new Event("input"));
    twoFrames(() => resolve({
      "first contentful paint": paint.startTime,
      "DOMContentLoaded": navigation.domContentLoadedEventEnd,
      "load": navigation.loadEventEnd,
      "filter, to the next paint": performance.now() - startedAt,
    }));
  })`);
  await context.close();
  return times;
}
