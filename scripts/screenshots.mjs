/**
 * Makes the documentation's pictures of the HTML report and the log, for the demo's failing merge request:
 * `node scripts/screenshots.mjs`.
 */

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
const { renderLog } = await importTypeScript("src/reporting/console.ts");
const { createSurface } = await importTypeScript("src/reporting/surface.ts");
const { wrap } = await importTypeScript("src/commands/wrap.ts");
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
  // The sandbox uses another port every time. The pictures show the address of a real GitLab.
  const report = JSON.parse(json.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, "https://gitlab.example.com"));
  const page = join(folder, "report.html");
  writeFileSync(page, await render(report, { jobUrl: undefined, policyPath: ".countersign.yml" }));

  mkdirSync(images, { recursive: true });
  for (const picture of pictures) await take(picture, (tab) => tab.goto(pathToFileURL(page).href));
  const log = await renderLog(
    { report, notices: [], reportPath: "countersign-report/report.json", tookMs: 105, requests: 15 },
    createSurface("terminal", true, () => 0),
  );
  const terminal = { name: "log", colorScheme: "dark", viewport: { width: 740, height: 640 }, scale: 1 };
  await take(terminal, (tab) => tab.setContent(terminalPage(wrap(log.trimEnd(), 80))));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function take({ name, colorScheme, viewport, scale }, show) {
  const context = await browser.newContext({ colorScheme, viewport, deviceScaleFactor: scale });
  const tab = await context.newPage();
  await show(tab);
  const path = join(images, `${name}.png`);
  await tab.screenshot({ path, fullPage: name === "log" });
  await context.close();
  const { size } = statSync(path);
  console.log(`docs/images/${name}.png ${size} bytes`);
  if (size > largest) throw new Error(`${name}.png has more than ${largest} bytes`);
}

/** Turns a terminal's text with its colours into a page. */
function terminalPage(text) {
  const tones = { 1: "bold", 2: "dim", 31: "red", 32: "green", 33: "yellow" };
  const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
  const markup = text
    .replace(/[&<>]/g, (character) => entities[character])
    .replace(/\u001b\[0m/g, "</span>")
    .replace(/\u001b\[([\d;]+)m/g, (_, codes) => {
      const names = codes.split(";").map((code) => tones[code]);
      return `<span class="${names.join(" ")}">`;
    });
  return `<!doctype html><style>
    body { margin: 0; background: #14171a; color: #e6e8ea; }
    pre { margin: 0; padding: 1rem 1.25rem; font: 14px/1.45 "DejaVu Sans Mono", monospace; }
    .bold { font-weight: 700; } .dim { color: #a3abb3; }
    .red { color: #ff8d83; } .green { color: #68cb8e; } .yellow { color: #eab859; }
  </style><pre>${markup}</pre>`;
}
