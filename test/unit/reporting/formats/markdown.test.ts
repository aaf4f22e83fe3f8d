import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { render } from "../../../../src/reporting/formats/markdown.ts";
import { code, inline, link } from "../../../../src/reporting/formats/markdown-text.ts";
import { oneLine } from "../../../../src/reporting/formats/one-line.ts";
import type { Report } from "../../../../src/reporting/report.ts";
import { delivery, reportOf } from "../../../support/report.ts";
import { hostileTexts, renderContext, reportCases, reportFullOf, reports } from "../../../support/reports.ts";

/** GitHub's dialect, which GitLab's is made of too; HTML is let through, so that the tests would see it. */
function htmlOf(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** What a reader sees; word joiners are not seen. */
function textOf(html: string): string {
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? "");
}

function shown(html: string): string {
  return textOf(html).replaceAll("\u2060", "");
}

/** What GitLab or GitHub would act on in a finished page, outside of code and of links that are there already. */
const acting =
  /[@#!~%&^$][\w"]|:\/\/|www\.|:\d|:[\w+-]+:|\[\[|[{[][+-]|\b[A-Z][A-Z0-9_]+-\d|[[*]\w+:[\w"]|\w>|\w@\w/;

async function markdownOf(report: Report): Promise<string> {
  return await render(report, renderContext);
}

describe.each(reportCases)("summary.md of the $name report", ({ name, report }) => {
  it("is as filed", async () => {
    await expect(await markdownOf(report)).toMatchFileSnapshot(`__files__/${name}.summary.md`);
  });

  it("keeps its table: six cells in each row, a row for each requirement", async () => {
    const html = htmlOf(await markdownOf(report));
    const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) => row.match(/<t[dh]/g)?.length);
    expect(rows).toEqual(Array.from({ length: report.requirements.length + 1 }, () => 6));
  });
});

it("says what failed, why, how to fix it, what is waived and what was told", async () => {
  const html = htmlOf(await markdownOf(reports["non-compliant"] as Report));
  expect(shown(html).split(/\n+/)).toEqual([
    "Countersign: ❌ Non-compliant",
    "Project acme/payments, merge request 7 (aaaaaaaa into main), policy Baseline (sha256 0123456789ab), judged at 2026-11-22 10:00 UTC by Countersign 1.0.0.",
    ...["Requirement", "Status", "Failed", "Unknown", "Waived", "Passed"],
    ...["Four eyes", "❌ failed", "1", "0", "0", "1"],
    ...["The change", "❔ unknown", "1", "1", "0", "0"],
    "What to fix",
    "Four eyes: minimum_approvals_required_2 (high): 1 approval is required, 2 are expected",
    "Note: GitLab takes the sum of all rules",
    "Fix: raise the number of required approvals. Open the page",
    "What could not be judged",
    "The change: secure_webhooks (low): the token may not read webhooks",
    "Not enforced yet",
    "The change: title-names-a-ticket (critical) (warn only): the title must start with a ticket key",
    "Fix: rename the merge request",
    "Reported to GitLab",
    "Status check Countersign (3): failed, delivered",
    "External control 12 for Four eyes: fail, not delivered after 3 attempts: GitLab answered 502",
    "",
  ]);
  expect(shown(htmlOf(await markdownOf(reports.waived as Report)))).toContain(
    "Until 2026-12-31 by @alice: one person until the move is done",
  );
});

it.each([
  { outcome: "delivered", words: "passed, delivered" },
  { outcome: "superseded", words: "passed, superseded" },
  { outcome: "skipped", words: "passed, skipped" },
  { outcome: "failed", words: "passed, not delivered" },
] as const)("says that a verdict was $outcome", async ({ outcome, words }) => {
  const html = htmlOf(await markdownOf(reportOf({ deliveries: [delivery({ outcome })] })));
  expect(shown(html)).toContain(`Status check Countersign (3): ${words}\n`);
});

it.each([
  { address: "https://gitlab.example.com/a)b(c", href: "https://gitlab.example.com/a%29b%28c" },
  {
    address: 'https://gitlab.example.com/a b"<c>|`',
    href: "https://gitlab.example.com/a%20b%22%3Cc%3E%7C%60",
  },
  { address: "https://gitlab.example.com/a_b*c_d*", href: "https://gitlab.example.com/a_b*c_d*" },
])("links $address as $href", ({ address, href }) => {
  expect(htmlOf(`- **x**: ${link("the *page*", address)} _y_`)).toBe(
    `<ul>\n<li><strong>x</strong>: <a href="${href}">the *page*</a> <em>y</em></li>\n</ul>`,
  );
});

it.each([null, "", "javascript:alert(1)", "https://user:secret@example.com/", "/relative"])(
  "only says the words where the address is %j",
  (address) => {
    expect(link("the page", address)).toBe("the page");
  },
);

it.each([
  { name: "some_control-2.x", html: "<code>some_control-2.x</code>" },
  { name: "a`b", html: "a`b" },
  { name: "", html: "(empty)" },
])("shows the name $name as $html", ({ name, html }) => {
  expect(htmlOf(code(name))).toBe(`<p>${html}</p>`);
});

describe.each([...hostileTexts, hostileTexts.join(" "), ...hostileTexts.map((text) => `a${text}`)])(
  "with %j",
  (text) => {
    it("shows it as it is, letter by letter", async () => {
      expect(shown(htmlOf(`- **${inline(text)}**`))).toBe(`\n${oneLine(text)}\n`);
      expect(shown(htmlOf(`| a |\n|---|\n| ${inline(text)} |`))).toContain(`\n${oneLine(text)}\n`);
    });

    it("makes no tag and no link but ours", async () => {
      const html = htmlOf(await markdownOf(reportFullOf(text)));
      const tags = [...html.matchAll(/<\/?(\w+)/g)].map(([, name = ""]) => name);
      const ours = "h1 h2 p a table thead tbody tr th td ul li strong code".split(" ");
      expect(tags.filter((name) => !ours.includes(name))).toEqual([]);
      const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href = ""]) => href);
      expect(links.filter((href) => !href.startsWith("https://gitlab.example.com/"))).toEqual([]);
    });

    it("leaves nothing that acts on the page, nor a line that is a command", async () => {
      const markdown = await markdownOf(reportFullOf(text));
      const html = htmlOf(markdown).replace(/<code>.*?<\/code>|<a .*?<\/a>/gs, "");
      expect(textOf(html).replace("10:00 UTC", "")).not.toMatch(acting);
      expect(markdown.split("\n").filter((line) => !/^([#|-] ?| {2}- |Project |$)/.test(line))).toEqual([]);
    });
  },
);
