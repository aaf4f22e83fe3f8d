/**
 * The page of a sweep in a real browser.
 *
 * Slow: Chromium opens it with 10,000 projects.
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runChild } from "../support/child.ts";
import { program } from "../support/job.ts";
import { needs } from "../support/needs.ts";
import { control, shard, swept } from "../support/shards.ts";

let folder: string;
let browser: Browser | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-sweep-page-"));
});
afterEach(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

it("the page shows 10,000 projects by the rows in view, and keeps the view in its address", async (context) => {
  needs(context, "chromium");
  const hostile = '</script><script>alert(1)</script><img src=x onerror="alert(2)">';
  const many = Array.from({ length: 10_000 }, (_, index) =>
    swept(index + 1, {
      path: `acme/team-${index % 100}/service-${index}`,
      ...(index % 3 === 0 ? { verdict: "non_compliant" } : {}),
    }),
  );
  const odd = control({ status: "fail", message: hostile, id: "pipeline_succeeded" });
  many[7] = swept(8, {
    ...{ path: "acme/odd", verdict: "non_compliant", checks: ["the check was deleted"] },
    requirements: [{ name: hostile, status: "fail", controls: [odd] }],
  });
  mkdirSync(join(folder, "shards"));
  writeFileSync(join(folder, "shards/sweep-1-of-1.json"), JSON.stringify(shard(1, 1, many)));
  const surroundings = { cwd: folder, env: { PATH: process.env.PATH } };
  const ended = await runChild(process.execPath, [program, "sweep-report", "shards"], surroundings);
  expect(ended.code, ended.output).toBe(1);
  browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await (await browser.newContext()).newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("dialog", (dialog) => complaints.push(dialog.message()));
  const address = pathToFileURL(join(folder, "countersign-report/sweep.html")).href;
  await page.goto(address);
  expect(await page.locator("#shown").textContent()).toBe("10000 of 10000 projects");
  expect(await page.locator("#space > .row").count()).toBeLessThan(200);
  await page.locator("#q").fill("team-7/ secure");
  expect(await page.locator("#shown").textContent()).toBe("33 of 10000 projects");
  await page.getByRole("button", { name: "Compliant", exact: true }).click();
  expect(page.url()).toContain("q=team-7");
  expect(page.url()).toContain("verdict=compliant");
  await page.goto("about:blank");
  await page.goto(`${address}#control=pipeline_succeeded&open=8`);
  expect(await page.locator("#shown").textContent()).toBe("1 of 10000 projects");
  expect(await page.locator("dialog h2").textContent()).toBe("acme/odd");
  expect(await page.locator("dialog").textContent()).toContain(hostile);
  // On a phone, it does not scroll sideways, and no short word is broken: a heading has one line.
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  const lines = await page
    .locator("th", { hasText: "Severity" })
    .evaluate(({ clientHeight }) => clientHeight / 22);
  expect(lines).toBeLessThan(2);
  expect(complaints).toEqual([]);
});
