/**
 * The page of a sweep in a real browser.
 *
 * Slow: Chromium opens it with 10,000 projects.
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Sweep } from "../../src/sweep/schema.ts";
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

const complaints: string[] = [];

async function open(one: Sweep): Promise<{ page: Page; address: string }> {
  mkdirSync(join(folder, "shards"));
  const { index, total } = one.shard;
  writeFileSync(join(folder, `shards/sweep-${index}-of-${total}.json`), JSON.stringify(one));
  const surroundings = { cwd: folder, env: { PATH: process.env.PATH } };
  const ended = await runChild(process.execPath, [program, "sweep-report", "shards"], surroundings);
  expect(ended.code, ended.output).toBe(1);
  browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await (await browser.newContext()).newPage();
  complaints.length = 0;
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("dialog", (dialog) => complaints.push(dialog.message()));
  const address = pathToFileURL(join(folder, "countersign-report/sweep.html")).href;
  await page.goto(address);
  return { page, address };
}

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
  const { page, address } = await open(shard(1, 1, many));
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
  const headings = page.locator("th", { hasText: "Severity" });
  const lines = await headings.evaluateAll((all) => all.map(({ clientHeight }) => clientHeight / 22));
  expect(lines).toHaveLength(2);
  expect(Math.max(...lines)).toBeLessThan(2);
  expect(complaints).toEqual([]);
});

it("hostile texts of every kind stay text, and each part can be found by what the page shows", async (context) => {
  needs(context, "chromium");
  const texts = [
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "'\"><img src=x onerror=alert(3)>",
    "\u202egnp.exe\u2066 \u200bzero",
    "line\u2028break\nand\ttab",
    "x".repeat(5000),
    "__proto__",
    "  spaces  around  ",
    "e\u0301".repeat(400),
    "\ud800half",
  ];
  const projects = texts.map((text, index) => {
    const failed = control({ status: "fail", id: `Rule-${index}${text}`, message: text });
    return swept(index + 1, {
      ...{ path: `acme/${text}`, verdict: "non_compliant", error: null, checks: [text] },
      requirements: [{ name: `R${index} ${text}`, status: "fail", controls: [failed] }],
    });
  });
  const notApplicable = swept(99, {
    requirements: [{ name: "Nowhere", status: "not_applicable", controls: [] }],
  });
  const { page, address } = await open(shard(1, 2, [...projects, notApplicable]));
  expect(await page.title()).toBe("1 of 11 projects compliant, and the report is incomplete");
  expect(await page.getByText("Shard 2 is missing").count()).toBe(1);
  // Each button finds the one project that it is about.
  for (const key of ["control", "requirement"]) {
    const buttons = page.locator(`button[data-key=${key}]`);
    for (let at = 0; at < texts.length; at++) {
      await buttons.nth(at).click();
      expect([key, at, await page.locator("#shown").textContent()]).toEqual([key, at, "1 of 11 projects"]);
      await page.locator("#limit").click();
    }
  }
  expect(await page.locator("tr", { hasText: "Nowhere" }).first().textContent()).toContain("not applicable");
  await page.locator("#q").fill("RULE-6__proto");
  expect(await page.locator("#shown").textContent()).toBe("1 of 11 projects");
  for (const strange of [
    "sort=__proto__",
    "sort=constructor",
    "verdict=__proto__&__proto__=1",
    "open=%00",
    "q=%E0%A4%A",
  ]) {
    await page.goto("about:blank");
    await page.goto(`${address}#${strange}`);
    expect([strange, await page.locator("#shown").textContent()]).toEqual([
      strange,
      expect.stringMatching(/^\d+ of 11 projects$/),
    ]);
  }
  expect(complaints).toEqual([]);
});

it("the page can be used by keyboard alone: no row that is drawn anew loses the focus", async (context) => {
  needs(context, "chromium");
  const many = Array.from({ length: 500 }, (_, index) =>
    swept(index + 1, { path: `acme/p-${String(index).padStart(3, "0")}`, verdict: "non_compliant" }),
  );
  const { page } = await open(shard(1, 1, many));
  const focused = () => page.evaluate("document.activeElement.textContent");
  await page.getByRole("link", { name: "acme/p-000" }).focus();
  for (let at = 1; at <= 60; at++) {
    await page.keyboard.press("Tab");
    // A row out of view is scrolled into it, and then drawn anew.
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    expect(await focused()).toBe(`acme/p-${String(at).padStart(3, "0")}`);
  }
  await page.keyboard.press("Enter");
  expect(await page.locator("dialog[open] h2").textContent()).toBe("acme/p-060");
  expect(await page.locator("dialog th").allTextContents()).toEqual([
    "Result",
    "Control",
    "Severity",
    "Message",
  ]);
  await page.keyboard.press("Escape");
  expect(await page.locator("dialog[open]").count()).toBe(0);
  expect(await focused()).toBe("acme/p-060");
  await page.getByRole("button", { name: "Project", exact: true }).press("Enter");
  expect(
    await page.getByRole("columnheader", { name: "Project", exact: true }).getAttribute("aria-sort"),
  ).toBe("ascending");
  expect(complaints).toEqual([]);
});
