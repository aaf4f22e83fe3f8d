import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { render } from "../../../../src/reporting/formats/annotations.ts";
import type { Report } from "../../../../src/reporting/report.ts";
import { control, reportOf } from "../../../support/report.ts";
import { hostileTexts, renderContext, reportCases, reportFullOf } from "../../../support/reports.ts";

interface Link {
  readonly label: string;
  readonly url: string;
}

/** GitLab's documented shape: lists of annotations by name; a name has at most 255 characters, a list 1000 entries. */
const validate = new Ajv().compile({
  type: "object",
  propertyNames: { minLength: 1, maxLength: 255 },
  maxProperties: 20,
  additionalProperties: {
    type: "array",
    maxItems: 1000,
    items: {
      type: "object",
      additionalProperties: false,
      required: ["external_link"],
      properties: {
        external_link: {
          type: "object",
          additionalProperties: false,
          required: ["label", "url"],
          properties: { label: { type: "string" }, url: { type: "string", pattern: "^https?://" } },
        },
      },
    },
  },
});

async function linksOf(report: Report): Promise<readonly Link[]> {
  const text = await render(report, renderContext);
  const document: Record<string, { external_link: Link }[]> = JSON.parse(text);
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  // GitLab's default limit of the whole file.
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(81_920);
  return Object.values(document).flatMap((list) => list.map(({ external_link }) => external_link));
}

function failing(url: string | null, id = "some_control") {
  return control({ id, status: "fail", remediation: { text: "do this", url } });
}

describe.each(reportCases)("gl-annotations.json of the $name report", ({ name, report }) => {
  it("is as filed", async () => {
    await expect(await render(report, renderContext)).toMatchFileSnapshot(
      `__files__/${name}.gl-annotations.json`,
    );
  });

  it("is what GitLab reads", async () => {
    await linksOf(report);
  });
});

const jobUrl = "https://gitlab.example.com/acme/payments/-/jobs/77";

it("links the page of each fix, and nothing for what needs none", async () => {
  const report = reportOf({
    controls: [
      failing("https://gitlab.example.com/a"),
      failing("http://gitlab.example.com/b", "other"),
      failing(null),
      control({ status: "unknown", remediation: { text: "", url: "https://gitlab.example.com/c" } }),
      control({ status: "pass", remediation: { text: "", url: "https://gitlab.example.com/d" } }),
    ],
  });
  expect(await linksOf(report)).toEqual([
    { label: "Fix: Something holds (some_control, Everything)", url: "https://gitlab.example.com/a" },
    { label: "Fix: Something holds (other, Everything)", url: "http://gitlab.example.com/b" },
    { label: "Unknown: Something holds (some_control, Everything)", url: "https://gitlab.example.com/c" },
  ]);
});

it("links the reports of a GitLab job, its page first, and the page for what has no setting", async () => {
  const report = reportOf({ controls: [failing(null), control({ id: "other", status: "unknown" })] });
  const page = `${jobUrl}/artifacts/file/countersign-report/report.html`;
  expect(await linksOf({ ...report, job_url: jobUrl, report_url: page })).toEqual([
    { label: "Countersign report", url: page },
    { label: "Countersign reports", url: `${jobUrl}/artifacts/browse` },
    {
      label: "Fix: Something holds (some_control, Everything)",
      url: `${page}#control-some_control`,
    },
    { label: "Unknown: Something holds (other, Everything)", url: `${page}#control-other` },
  ]);
  const run = "https://github.com/acme/payments/actions/runs/9";
  expect(await linksOf({ ...report, job_url: run })).toEqual([]);
});

it.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "ftp://example.com/",
  "//example.com/",
  "/relative",
  "https://user:secret@example.com/",
  "",
  "no address",
])("does not link %s", async (url) => {
  const report = reportOf({ controls: [failing(url)] });
  expect(await linksOf({ ...report, job_url: `${url}/-/jobs/7`, report_url: url })).toEqual([]);
});

it("stops at a hundred links, and before the size that GitLab refuses", async () => {
  const many = Array.from({ length: 150 }, (_, index) =>
    failing("https://gitlab.example.com/a", `c${index}`),
  );
  expect(await linksOf(reportOf({ controls: many }))).toHaveLength(100);

  const long = many.map(() => failing(`https://gitlab.example.com/${"a".repeat(1000)}`, "ü".repeat(100)));
  const kept = (await linksOf(reportOf({ controls: long }))).length;
  expect(kept).toBeGreaterThan(50);
  expect(kept).toBeLessThan(80);
});

it.each(hostileTexts)("keeps %j in one line", async (text) => {
  for (const { label, url } of await linksOf(reportFullOf(text))) {
    expect(label).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u202e\ud800-\udfff]/u);
    expect(url).toMatch(/^https:\/\/gitlab\.example\.com\/[!-~]*$/);
  }
});
