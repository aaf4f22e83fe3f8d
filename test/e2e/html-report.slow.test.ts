/**
 * The HTML report in a real browser: it runs nothing but itself, and everybody can read and operate it.
 *
 * Slow: Chromium opens a page for each test, one of them with 5,000 controls.
 */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { render } from "../../src/reporting/formats/html.ts";
import type { Report } from "../../src/reporting/report.ts";
import { startSandbox } from "../../src/sandbox/index.ts";
import { runJob } from "../support/job.ts";
import { needs } from "../support/needs.ts";
import { compared, everything, hostile, manyControls, withRules } from "../support/page-reports.ts";
import { reports } from "../support/reports.ts";

const ruled = reports.rules as Report;

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let folder: string;
let browser: Browser | undefined;
/** What the browser complained about, and what it asked for beside the file itself. */
let complaints: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "html-report-"));
});
beforeEach(async (context) => {
  needs(context, "chromium");
  complaints = [];
  browser ??= await chromium.launch({ executablePath: "/usr/bin/chromium", args });
});
afterEach(async () => {
  for (const context of browser?.contexts() ?? []) await context.close();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(report: Report, options: BrowserContextOptions = {}): Promise<Page> {
  const file = join(folder, "report.html");
  writeFileSync(file, await render(report, { policyPath: ".countersign.yml" }));
  return openFile(file, options);
}

async function openFile(file: string, options: BrowserContextOptions): Promise<Page> {
  if (!browser) throw new Error("there is no browser");
  const page = await (await browser.newContext(options)).newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("request", (request) => {
    const url = request.url();
    if (url.replace(/[?#].*/, "") !== pathToFileURL(file).href && !/^(data:,|about:blank)$/.test(url))
      complaints.push(url);
  });
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** The page with everything, at its own address with this at the end. */
async function openAt(end: string): Promise<Page> {
  const page = await open(everything);
  await page.goto("about:blank");
  await page.goto(`${pathToFileURL(join(folder, "report.html")).href}${end}`);
  return page;
}

function isInSight(page: Page, selector: string): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const { top, bottom } = document.querySelector("${selector}").getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  })()`);
}

/** Presses a key until what has the focus reads so. */
async function press(page: Page, key: string, until: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    const text = await page.evaluate<string>(
      "document.activeElement.textContent || document.activeElement.id",
    );
    if (until.test(text.trim())) return;
  }
  throw new Error(`nothing that reads ${until} could be reached with ${key}`);
}

const shown = (page: Page) => page.locator(".control:visible h4").allTextContents();

describe("the HTML report", () => {
  it("is what a job writes, and opens without a complaint and without the network", async () => {
    const sandbox = await startSandbox();
    try {
      const job = await runJob(sandbox, { iid: 8, env: { INPUT_FORMATS: "html", INPUT_REPORT_DIR: folder } });
      expect(job.code).toBe(1);
    } finally {
      await sandbox.close();
    }
    const page = await openFile(join(folder, "report.html"), {});
    expect(await page.title()).toBe("Non-compliant: acme/payments !8");
    expect(await page.locator("h1").textContent()).toBe("Verdict: Non-compliant");
    expect(complaints).toEqual([]);
  });

  it.each([
    { name: "everything and a baseline", report: compared },
    { name: "rules and a baseline", report: ruled },
    { name: "hostile texts", report: hostile },
  ])("does not scroll sideways on any screen, with $name", async ({ report }) => {
    const page = await open(report);
    await page.getByRole("button", { name: "Show details" }).click();
    for (const width of [320, 360, 768, 1280, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    }
  });

  // Colours do not depend on the width, nor the layout on the colours.
  it.each([
    { colorScheme: "light", width: 1280 },
    { colorScheme: "dark", width: 320 },
  ] as const)("is accessible in $colorScheme at $width pixels", async ({ colorScheme, width }) => {
    const requirements = [...compared.requirements, ...ruled.requirements];
    const page = await open(
      { ...compared, requirements },
      { colorScheme, viewport: { width, height: 6_000 } },
    );
    await page.evaluate(axe.source);
    await page.getByRole("button", { name: "Show details" }).click();
    const all = await axeOn(page);
    expect(all.found).toEqual([]);
    expect(all.passed).toContain("color-contrast");
    await page.getByRole("button", { name: "Failed" }).click();
    expect((await axeOn(page, "#filter")).found).toEqual([]);
    expect(complaints).toEqual([]);
  });

  async function axeOn(page: Page, part = "html") {
    const { violations, passes } = await page.evaluate<axe.AxeResults>(`axe.run("${part}")`);
    const found = violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html).join(", ")}`);
    return { found, passed: passes.map(({ id }) => id) };
  }

  it.each([
    { name: "a desktop", viewport: { width: 1280, height: 800 } },
    { name: "a phone", viewport: { width: 390, height: 844 } },
  ])(
    "shows on $name the verdict and the first fix at once, and what was judged later",
    async ({ viewport }) => {
      const page = await open(everything, { viewport });
      const tops = await page.evaluate<Record<string, number>>(`Object.fromEntries(
        [...document.querySelectorAll("h1, h2, .links")].map((one) => [one.textContent.trim(), one.getBoundingClientRect()])
          .reverse().map(([text, { top, bottom }]) => [text, text === "Open in GitLab" ? bottom : top]),
      )`);
      const inOrder = ["Verdict: Non-compliant", "What to fix", "Open in GitLab", "What could not be judged"];
      const later = ["Summary", "Reported to GitLab", "What was judged", "Requirements"];
      const places = [...inOrder, ...later].map((text) => tops[text] ?? Number.NaN);
      expect(places.toSorted((a, b) => a - b)).toEqual(places);
      expect(places[0]).toBeGreaterThan(0);
      expect(tops["Open in GitLab"]).toBeLessThan(viewport.height);
    },
  );

  it("is filtered by status and by text with the keyboard alone, and says how many are left", async () => {
    const page = await open(everything);
    const all = await shown(page);
    expect(all).toHaveLength(8);

    await press(page, "Tab", /^Skip to the report$/);
    await page.keyboard.press("Enter");
    await press(page, "Tab", /^✗Failed/);
    await page.keyboard.press("Space");
    expect(await shown(page)).toEqual(["Enough people approved"]);
    expect(await page.locator("[aria-pressed=true]").allTextContents()).toEqual(["✗Failed 1"]);
    expect(await page.getByRole("status").textContent()).toBe("1 of 8 controls");
    expect(await page.locator("nav li:visible").allTextContents()).toEqual(["✗Four eyes: Failed"]);

    await press(page, "Tab", /^\?Unknown/);
    await page.keyboard.press("Enter");
    expect(await shown(page)).toEqual(["Enough people approved", "SAST runs"]);

    await press(page, "Tab", /^text$/);
    await page.keyboard.type("scanners SAST");
    await expect.poll(() => shown(page)).toEqual(["SAST runs"]);
    await page.keyboard.type("x");
    await expect.poll(() => shown(page)).toEqual([]);
    expect(await page.getByText("No control matches.").isVisible()).toBe(true);

    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    await press(page, "Shift+Tab", /^All/);
    await page.keyboard.press("Enter");
    expect(await shown(page)).toEqual(all);
    expect(await page.getByRole("status").textContent()).toBe("");
    expect(complaints).toEqual([]);
  });

  describe("at an address with a fragment", () => {
    it("shows the control that it names, unfolded", async () => {
      const page = await openAt("#control-passing");
      expect(await page.getByText("they do not").isVisible()).toBe(true);
      await expect.poll(() => isInSight(page, "#control-passing")).toBe(true);
    });

    it("filters by status and text, and keeps the filter in the address", async () => {
      const page = await openAt("#status=failed,unknown&text=sast%20runs");
      expect(await shown(page)).toEqual(["SAST runs"]);
      expect(await page.locator("#text").inputValue()).toBe("sast runs");
      await page.locator("#text").fill("");
      await expect.poll(() => shown(page)).toEqual(["Enough people approved", "SAST runs"]);
      expect(new URL(page.url()).hash).toBe("#status=failed,unknown");
      await page.getByRole("button", { name: "All" }).click();
      expect(new URL(page.url()).hash).toBe("");
      await page.getByRole("button", { name: "Passed" }).click();
      const address = page.url();
      await page.goto("about:blank");
      await page.goto(address);
      expect(await shown(page)).toEqual(["Authors do not approve", "Something holds"]);
    });

    it("filters by a query too, and ignores what it does not know", async () => {
      const page = await openAt("?status=waived,nonsense&other=1");
      expect(await shown(page)).toEqual(["Secrets are looked for"]);
      const other = await openAt("#nonsense=%E0%A4%A");
      expect(await shown(other)).toHaveLength(8);
      expect(await shown(await openAt("#%E0%A4%A"))).toHaveLength(8);
      expect(complaints).toEqual([]);
    });

    it("clears a filter that hides the control of a link", async () => {
      const page = await openAt("#status=passed");
      await page.getByRole("link", { name: "Enough people approved" }).click();
      await expect.poll(() => isInSight(page, "#control-failing")).toBe(true);
      expect(await shown(page)).toHaveLength(8);
    });

    it("works in a frame that may do nothing but run scripts", async () => {
      const inner = pathToFileURL(join(folder, "report.html")).href;
      await open(everything);
      const frame = join(folder, "frame.html");
      writeFileSync(frame, `<iframe sandbox="allow-scripts" src="${inner}#status=failed"></iframe>`);
      const page = await (await (browser as Browser).newContext()).newPage();
      page.on("pageerror", ({ message }) => complaints.push(message));
      await page.goto(pathToFileURL(frame).href);
      const report = page.frameLocator("iframe");
      await expect.poll(() => report.locator("#shown").textContent()).toBe("1 of 8 controls");
      await report.getByRole("button", { name: "Failed" }).press("Enter");
      await expect.poll(() => report.locator("#shown").textContent()).toBe("");
      expect(complaints).toEqual([]);
    });
  });

  it("is whole in a picture of the whole page", async () => {
    const page = await open(withRules(manyControls(120)), { viewport: { width: 800, height: 600 } });
    const picture = await page.screenshot({ fullPage: true });
    // The height in the header of a PNG. Rows that were only estimated would make it another one.
    const height = picture.readUInt32BE(20);
    await page.setViewportSize({ width: 800, height });
    expect(await page.evaluate("document.documentElement.scrollHeight")).toBe(height);
    const rows = await page.evaluate<string[]>(
      "[...new Set([...document.querySelectorAll('.control')].map((row) => getComputedStyle(row).contentVisibility))]",
    );
    expect(rows).toEqual(["visible"]);
  });

  it("shows where the focus is", async () => {
    const page = await open(everything);
    await press(page, "Tab", /^Skip to the report$/);
    expect(await page.locator(".skip").boundingBox()).toMatchObject({ y: 8 });
    await press(page, "Tab", /Four eyes: Failed/);
    await press(page, "Tab", /Authors do not approve/);
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineWidth")).toBe("2px");
    await page.keyboard.press("Enter");
    expect(await page.getByText("they do not").isVisible()).toBe(true);
  });

  it("is readable without JavaScript, and then offers no filter", async () => {
    const page = await open(everything, { javaScriptEnabled: false });
    expect(await page.locator("#filter").isVisible()).toBe(false);
    expect(await shown(page)).toHaveLength(8);
    expect(await page.getByText("they do not").isVisible()).toBe(false);
    await page.getByText("Authors do not approve").click();
    expect(await page.getByText("they do not").isVisible()).toBe(true);
  });

  it.each([true, false])(
    "prints everything, unfolded and unfiltered (JavaScript: %s)",
    async (javaScriptEnabled) => {
      const page = await open(everything, { javaScriptEnabled });
      if (javaScriptEnabled) await page.getByRole("button", { name: "Failed" }).click();
      await page.emulateMedia({ media: "print" });
      expect(await shown(page)).toHaveLength(8);
      for (const text of ["they do not", '{"name":"item 29"}'])
        expect((await page.getByText(text).boundingBox())?.height, text).toBeGreaterThan(0);
      expect(await page.locator("#filter, nav, .skip").filter({ visible: true }).count()).toBe(0);
      const pdf = await page.pdf();
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
      expect(complaints).toEqual([]);
    },
  );

  it("runs nothing that a name, a message or an address brings along", async () => {
    const page = await open(hostile);
    await page.getByRole("button", { name: "Show details" }).click();
    for (const row of await page.locator(".control").all()) await row.click();
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    expect(await page.locator("script").count()).toBe(1);
    expect(await page.locator("img, iframe, object, embed, form").count()).toBe(0);
    const attributes = await page.evaluate<string[]>(
      "[...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())",
    );
    expect(attributes.filter((name) => /^on|^style$|^autofocus$/.test(name))).toEqual([]);
    const links = await page.evaluate<string[]>("[...document.links].map(({ protocol }) => protocol)");
    expect(new Set(links)).toEqual(new Set(["file:", "https:"]));
    expect(await page.locator("main").textContent()).toContain("<script>window.hacked=1</script>");
    expect(await page.locator("html").textContent()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(complaints).toEqual([]);
  });

  it("refuses a script that gets into the file all the same", async () => {
    const file = join(folder, "changed.html");
    const text = await render(everything, { policyPath: ".countersign.yml" });
    writeFileSync(
      file,
      String(text).replace(
        "<nav",
        `<script>window.hacked=1</script><img src=x onerror="window.hacked=1"><nav`,
      ),
    );
    const page = await openFile(file, {});
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    expect(complaints.join("\n")).toMatch(/Content Security Policy/);
  });

  it("holds 5,000 controls, and filters them", async () => {
    const page = await open(manyControls(5_000));
    expect(await page.locator(".control").count()).toBe(5_000);
    await page.locator(".control").last().scrollIntoViewIfNeeded();
    expect(await page.locator(".control").last().isVisible()).toBe(true);
    await page.locator("#text").fill("rule 4990 holds");
    await expect.poll(() => page.locator(".control:not([data-out])").count()).toBe(1);
    expect(await page.locator("#shown").textContent()).toBe("1 of 5000 controls");
    expect(complaints).toEqual([]);
  });
});
