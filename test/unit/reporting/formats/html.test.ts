import { describe, expect, it } from "vitest";
import { render } from "../../../../src/reporting/formats/html.ts";
import type { Delivery, Report } from "../../../../src/reporting/report.ts";
import { everything, hostile } from "../../../support/page-reports.ts";
import { control, delivery, reportOf } from "../../../support/report.ts";
import { reportCases } from "../../../support/reports.ts";

const context = { policyPath: ".countersign.yml" };
const page = async (report: Report = everything) => render(report, context);

describe.each(reportCases)("the page of the $name report", ({ name, report }) => {
  it("has a body as filed", async () => {
    const [, body] = /<body>([\s\S]*)<script>/.exec(await page(report)) ?? [];
    // Half a pair becomes this in any file.
    const written = body?.replace(/[\ud800-\udfff]/gu, "\ufffd");
    await expect(written).toMatchFileSnapshot(`__files__/${name}.page.txt`);
  });
});

describe("the page", () => {
  it("lets in its own style and script, by their digests, and nothing else", async () => {
    const text = await page();
    const digest = async (element: string) => {
      const [, inline = ""] = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(text) ?? [];
      const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(inline));
      return `'sha256-${Buffer.from(bytes).toString("base64")}'`;
    };
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
    expect(policy?.split("; ")).toEqual([
      "default-src 'none'",
      `style-src ${await digest("style")}`,
      `script-src ${await digest("script")}`,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(text.match(/<(style|script)\b/g)).toEqual(["<style", "<script"]);
    expect(text).not.toMatch(/<[^>]* (style|on[a-z]+)=/);
  });

  it.each([
    { name: "everything", report: everything },
    { name: "hostile texts", report: hostile },
  ])("names other addresses only in links, with $name", async ({ report }) => {
    const markup = (await page(report))
      .replace(/<style>[\s\S]*<\/style>/, "")
      .replace(/<script>[\s\S]*<\/script>/, "");
    const addresses = [...markup.matchAll(/<([a-z]+)[^>]*? (?:src|href|action|data|poster)="([^"]*)"/g)];
    expect(addresses.length).toBeGreaterThan(3);
    for (const [tag, element, address] of addresses) {
      if (element === "link") expect(address).toBe("data:,");
      else if (!address?.startsWith("#")) {
        expect(tag).toMatch(/^<a href="https?:\/\/[^"]*"$/);
        expect(markup).toContain(`${tag} rel="noopener noreferrer">`);
      }
    }
    expect(await page(report)).not.toMatch(/url\(|@import|https?:\/\/(?!gitlab\.example\.com)/);
  });

  it("is the same for the same report", async () => {
    expect(await page()).toBe(await page());
  });

  it.each([
    {
      verdict: "compliant",
      controls: [control(), control({ status: "not_applicable" })],
      status: "pass",
      word: "Compliant",
      reason: "Every requirement that applies passed. Controls: 1 passed, 1 not applicable.",
    },
    {
      verdict: "non_compliant",
      controls: [control({ status: "fail" })],
      status: "fail",
      word: "Non-compliant",
      reason: "1 of 1 requirement failed. Controls: 1 failed.",
    },
    {
      verdict: "undetermined",
      controls: [control({ status: "unknown" })],
      status: "unknown",
      word: "Undetermined",
      reason: "Evidence is missing for 1 of 1 requirement. Controls: 1 unknown.",
    },
    {
      verdict: "undetermined",
      controls: [control({ status: "external" })],
      status: "not_applicable",
      word: "Undetermined",
      reason: "Nothing could be judged.",
    },
  ] as const)("says $verdict in words: $reason", async ({ verdict, status, controls, word, reason }) => {
    const requirement = { name: "Everything", description: null, status, controls: [...controls] };
    const requirements: Report["requirements"] = [requirement];
    const text = await page(reportOf({ verdict, requirements }));
    expect(text).toContain(`<h1><span class="unseen">Verdict: </span>${word}</h1>\n<p>${reason}</p>`);
    expect(text).toContain(`<title>${word}: acme/payments !7</title>`);
  });

  it("holds a report without requirements and without a merge request", async () => {
    const report = reportOf({ verdict: "undetermined", requirements: [] });
    const text = await page({ ...report, subject: { ...report.subject, merge_request: null } });
    expect(text).toContain("<title>Undetermined: acme/payments</title>");
    expect(text).toContain("Nothing could be judged.");
    expect(text).not.toMatch(/NaN|Infinity|undefined|Merge request/);
  });

  it.each([
    { status: "fail", word: "Failed", isFolded: false },
    { status: "unknown", word: "Unknown", isFolded: false },
    { status: "waived", word: "Waived", isFolded: false },
    { status: "pass", word: "Passed", isFolded: true },
    { status: "not_applicable", word: "Not applicable", isFolded: true },
    { status: "external", word: "External", isFolded: true },
  ] as const)("shows a control that is $status as $word", async ({ status, word, isFolded }) => {
    const text = await page(reportOf({ controls: [control({ status })] }));
    const [item = ""] = /<li class="control [\s\S]*?<\/li>/.exec(text) ?? [];
    expect(item).toContain(`data-status="${status}"`);
    expect(item).toContain(`<span class="word ${status}">${word}</span>`);
    expect(item.includes("<details>")).toBe(isFolded);
  });

  it("puts failures first and says why, against what, from which requests, and what to do", async () => {
    const text = await page();
    const titles = [...text.matchAll(/<h[34]>(?:<span.*?<\/span>)?(.*?)<\/h[34]>/g)].map(([, title = ""]) =>
      title.replace(/<.*?>/g, ""),
    );
    expect(titles).toEqual([
      // What to fix, and what could not be judged.
      "Enough people approved",
      "SAST runs",
      "Four eyes",
      "Enough people approved",
      "Watched only",
      "Authors do not approve",
      "Scanners",
      "SAST runs",
      "Secrets are looked for",
      "The title is right",
      "An auditor agrees",
      "Protected main",
      "Something holds",
    ]);
    for (const part of [
      '<p class="message">1 approval, 2 are expected</p>',
      '<p class="note"><b>Note</b> GitLab counts late</p>',
      "<b>Fix</b> ask somebody",
      '<a href="https://gitlab.example.com/acme/payments" rel="noopener noreferrer">Open in GitLab</a>',
      "<dt>Expected</dt><dd><code>approvals &gt;= 2</code></dd>",
      "<dt>Actual</dt><dd><code>1</code></dd>",
      '<code>GET /projects/42/approvals</code> <span class="quiet">approvals</span>',
      '<span class="severity critical">Critical</span>',
      '<span class="tag">observe only</span>',
      "<b>Waived</b> until 2027-01-31 (70 days left) by dana: being moved",
      "<code>pattern</code>: <code>&quot;^[A-Z]&quot;</code>",
      "<summary>32 lines</summary>",
    ])
      expect(text).toContain(part);
  });

  it("draws its charts with their numbers in words", async () => {
    const text = await page();
    expect(text).toContain('aria-label="Requirements: 1 failed, 1 unknown, 1 passed"');
    expect(text).toMatch(/<li class="some"><span>Critical<\/span>[\s\S]*?<b>1<\/b>/);
    expect(text).toMatch(/<li class="none"><span>High<\/span>[\s\S]*?<b>0<\/b>/);
    expect(await page(reportOf())).toContain("No control failed.");
  });

  it.each<{ partial: Partial<Delivery>; words: string }>([
    { partial: {}, words: '<span class="word pass">Delivered</span>: passed' },
    { partial: { attempts: 2 }, words: "Delivered</span>: passed, after 2 attempts" },
    {
      partial: { outcome: "superseded" },
      words: "Nothing posted</span>: the merge request has a newer head",
    },
    { partial: { outcome: "skipped" }, words: "Nothing posted</span>: it would be passed" },
    {
      partial: { outcome: "failed", attempts: 3, error: "GitLab answered <503>" },
      words:
        '<span class="word fail">Not delivered</span>: passed, after 3 attempts. GitLab answered &lt;503&gt;',
    },
    { partial: { name: null }, words: "<b>Status check 3</b>" },
    { partial: { requirement: "Four eyes" }, words: "Status check 3, for Four eyes" },
  ])("says of a delivery: $words", async ({ partial, words }) => {
    expect(await page(reportOf({ deliveries: [delivery(partial)] }))).toContain(words);
  });

  it("names the project, the merge request, the commit, the policy, the time and the job", async () => {
    const text = await page({ ...everything, job_url: "https://gitlab.example.com/-/jobs/9" });
    for (const part of [
      'href="https://gitlab.example.com/acme/payments" rel="noopener noreferrer">acme/payments</a>',
      'href="https://gitlab.example.com/acme/payments/-/merge_requests/7" rel="noopener noreferrer">!7</a> into main',
      "<dt>Commit</dt>",
      "<dd>Baseline<br><code>policy.yml</code> sha256 <code>0123456789ab</code>, commit <code>cccccccccccc</code></dd>",
      `<code>${"0123456789abcdef".repeat(4)}</code>`,
      '<time datetime="2026-11-22T10:00:00Z">2026-11-22 10:00:00 UTC</time> by Countersign 1.0.0',
      '<a href="https://gitlab.example.com/-/jobs/9" rel="noopener noreferrer">this job</a>',
    ])
      expect(text).toContain(part);
  });
});

it("shows no null: a value that is missing is none", async () => {
  const rule = { rule: "merge_request.milestone == null" };
  const text = await page(
    reportOf({
      controls: [
        control({ status: "fail", expected: { pattern: null, at_least: 1 } }),
        control({ status: "fail", expected: rule, actual: { "merge_request.milestone": null } }),
        control({ status: "fail", actual: [{ name: "any", eligible: null }, null] }),
      ],
    }),
  );
  const [, body = ""] = /<body>([\s\S]*)<script>/.exec(text) ?? [];
  expect(body.replace(rule.rule, "")).not.toMatch(/\bnull\b/);
  expect(text).toContain('<code>pattern</code>: <span class="quiet">none</span>');
});
