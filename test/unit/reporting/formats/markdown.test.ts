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

  it("keeps its table: as many cells in each row, a row for each requirement", async () => {
    const html = htmlOf(await markdownOf(report));
    const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) => row.match(/<t[dh]/g)?.length);
    const isWarned = report.requirements.some(({ controls }) =>
      controls.some(({ status, phase }) => status === "fail" && phase !== "enforce"),
    );
    const cells = isWarned ? 7 : 6;
    expect(rows).toEqual(Array.from({ length: report.requirements.length + 1 }, () => cells));
  });
});

it("says what failed, why, how to fix it, what is waived and what was told", async () => {
  const html = htmlOf(await markdownOf(reports["non-compliant"] as Report));
  expect(shown(html).split(/\n+/)).toEqual([
    "Countersign: ❌ Non-compliant (1 failed, 1 unknown, 1 warned, 1 passed)",
    "Project acme/payments, merge request 7 (aaaaaaaa into main), policy Baseline (sha256 0123456789ab), judged at 2026-11-22 10:00 UTC by Countersign 1.0.0 in this job. Open the report.",
    ...["Requirement", "Status", "Failed", "Unknown", "Warned", "Waived", "Passed"],
    ...["Four eyes", "❌ failed", "1", "0", "0", "0", "1"],
    ...["The change", "❔ unknown", "0", "1", "1", "0", "0"],
    "What to fix",
    "Four eyes: At least two approvals are required (minimum_approvals_required_2, high): 1 approval is required, 2 are expected",
    "Note: GitLab takes the sum of all rules",
    "Fix: raise the number of required approvals. Open in GitLab. About this control",
    "What could not be judged",
    "The change: Webhooks verify TLS (secure_webhooks, low): the token may not read webhooks",
    "Fix: ask the owner of the token for the required role (at least Maintainer); your change is not the cause. About this control",
    "Not enforced yet",
    "The change: The title names a ticket (title-names-a-ticket, critical) (warn only): the title must start with a ticket key",
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
  { outcome: "superseded", words: "nothing posted, because the merge request has a newer head" },
  { outcome: "skipped", words: "nothing posted; it would be passed" },
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

/**
 * What GitLab looks for in the text of a finished page, by the file that says so. `\\h` and `\\b` of Ruby are written for
 * JavaScript. What is only a candidate, such as a hash that no commit has, is kept from it all the same.
 */
const references: readonly (readonly [source: string, text: string, pattern: RegExp])[] = [
  ["app/models/commit.rb", "see deadbeef and DEADBEEF1234567890", /\b[\da-fA-F]{7,64}\b/],
  ["app/models/commit.rb", `acme/payments@${"a1".repeat(20)}`, /\b[\da-fA-F]{7,64}\b/],
  ["app/models/commit_range.rb", "deadbee...cafebabe", /[\da-fA-F]{7,64}\.{2,3}[\da-fA-F]{7,64}/],
  ["app/models/commit.rb", "20261122 1234567", /\b[\da-fA-F]{7,64}\b/],
  ["app/models/issue.rb", "acme/payments#12 and #7", /#\d/],
  ["app/models/issue.rb", "GL-12", /GL-\d/],
  ["app/models/issue.rb", "[issue:12] [work_item:acme/x/12]", /\[(?:issue|work_item):\w/],
  ["app/models/merge_request.rb", "acme/payments!12 !7", /!\d/],
  ["app/models/label.rb", 'acme/x~bug ~"two words" ~1', /~[\w"]/],
  ["app/models/milestone.rb", 'acme/x%v1 %"two words"', /%[\w"]/],
  ["app/models/snippet.rb", "acme/x$12", /\$\d/],
  ["app/models/user.rb", "@alice (@acme/team)", /(?<!\w)@[\w.]/],
  ["app/models/alert_management/alert.rb", "acme/x^alert#12", /\^alert#\d/],
  ["app/models/operations/feature_flag.rb", "[feature_flag:acme/x/12]", /\[feature_flag:\w/],
  ["app/models/wiki_page.rb", "[wiki_page:acme/x:home]", /\[wiki_page:\w/],
  ["app/models/project.rb", "acme/payments> a/b-> c/d.>", /[\w.-]>/],
  ["ee/app/models/ee/epic.rb", "acme&12 [epic:acme/12]", /&\d|&amp;\d|\[epic:\w/],
  ["ee/app/models/ee/vulnerability.rb", "[vulnerability:acme/x/12]", /\[vulnerability:\w/],
  ["ee/app/models/iteration.rb", '*iteration:12 *iteration:"x y"', /\*iteration:[\w"]/],
  ["ee/app/models/iterations/cadence.rb", '[cadence:"x"] [cadence:1]', /\[cadence:["\w]/],
  ["app/models/integrations/jira.rb", "PAY-12 A-1", /\b[A-Z]\w*-\d/],
  ["app/models/concerns/integrations/base/youtrack.rb", "yt-1 sha-256", /\b[A-Za-z]\w*-\d+\b/],
  ["app/models/concerns/integrations/base/clickup.rb", "CU-ab12 #ab12", /(?:#|CU-)[a-z0-9]/],
  ["app/models/concerns/integrations/base/phorge.rb", "T123", /\bT\d+\b/],
  [
    "app/models/concerns/integrations/base/ewm.rb",
    "Task 12, bug  3, work item 4",
    /\b(?:bug|task|work item)\s+\d/i,
  ],
  ["lib/banzai/filter/autolink_filter.rb", "ssh://x.example ftp://y", /[a-z][a-z0-9+.-]{1,30}:\/\/[^\s>]/],
  ["lib/banzai/filter/emoji_filter.rb", ":tada: :+1: :thumbs_up:", /:[\w+-]+:/],
  ["lib/banzai/filter/inline_diff_filter.rb", "{+ a +} [- b -] [+c+] {-d-}", /[{[][+-].*[+-][}\]]/],
  ["lib/banzai/filter/table_of_contents_tag_filter.rb", "[[_TOC_]]", /\[\[/],
  ["lib/banzai/filter/placeholders_post_filter.rb", "%{gitlab_server}", /%\{/],
  ["lib/banzai/filter/math_filter.rb", "$a+b$ $`c`$", /\$[\w`]/],
  ["GitHub: email addresses", "mail@evil.example", /\w@\w/],
  ["GitHub: web addresses", "www.evil.example", /www\./],
];

it.each(references)("is no reference by %s: %s", (_source, text, pattern) => {
  expect(text).toMatch(pattern);
  const html = htmlOf(`- **x**: ${inline(text)}`);
  expect(textOf(html)).not.toMatch(pattern);
  expect(shown(html)).toContain(oneLine(text));
});

it.each([
  "/approve",
  "/merge\n/close",
  "---\ntitle: x\n---",
  "```mermaid\ngraph TD\n```",
  "```suggestion:-0+0\nx\n```",
  "```math\na\n```",
  "text[^1]\n\n[^1]: a note",
  "- [ ] a task",
  "<details><summary>x</summary></details>",
  "::include{file=x.md}",
  "[TOC]",
])("is no block, command or markup of its own: %j", async (text) => {
  const markdown = await markdownOf(reportFullOf(text));
  expect(markdown.split("\n").filter((line) => /^\s*(?:\/|---|```|~~~|\[\^|::|\[TOC\])/.test(line))).toEqual(
    [],
  );
  const html = htmlOf(markdown);
  expect(html).not.toMatch(/<(?:details|summary|input|pre|hr|img|sup|section)\b/);
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
