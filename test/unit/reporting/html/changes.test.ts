import { describe, expect, it } from "vitest";
import { render } from "../../../../src/reporting/formats/html.ts";
import type { ReportedControl } from "../../../../src/reporting/report.ts";
import { control, reportOf } from "../../../support/report.ts";
import { hostileTexts } from "../../../support/reports.ts";

async function pageOf(...controls: Partial<ReportedControl>[]): Promise<string> {
  const report = reportOf({ controls: controls.map(control) });
  return render(report, { policyPath: "" });
}

/** Headings and lines of the part about the baseline, as they are read. */
async function changesIn(...controls: Partial<ReportedControl>[]): Promise<string[] | undefined> {
  const [, part] = /<h2>Since the baseline<\/h2>([\s\S]*?)<\/section>/.exec(await pageOf(...controls)) ?? [];
  const lines = part?.match(/<(h3|li|p class="quiet")>[\s\S]*?<\/(h3|li|p)>/g);
  return lines?.map((line) =>
    line
      .replace(/<span class="sign[^>]*>[^<]*<\/span>/g, "")
      .replace(/<[^>]*>/g, "")
      .trim(),
  );
}

describe("what changed since the baseline", () => {
  it("is not there without a baseline", async () => {
    expect(await changesIn({ status: "fail" })).toBeUndefined();
  });

  it.each<{ name: string; controls: Partial<ReportedControl>[]; lines: string[] }>([
    {
      name: "what broke",
      controls: [
        { title: "A", status: "fail", baseline: "pass" },
        { title: "B", status: "unknown", baseline: "pass" },
        { title: "C", status: "unknown", baseline: "fail" },
      ],
      lines: [
        "Newly failed or unknown (3)",
        "A (some_control) Everything: Passed → Failed",
        "B (some_control) Everything: Passed → Unknown",
        "C (some_control) Everything: Failed → Unknown",
        "0 unchanged.",
      ],
    },
    {
      name: "what was mended",
      controls: [
        { title: "A", status: "pass", baseline: "fail" },
        { title: "B", status: "pass", baseline: "unknown" },
        { title: "C", status: "pass", baseline: "pass" },
      ],
      lines: [
        "Fixed (2)",
        "A (some_control) Everything: Failed → Passed",
        "B (some_control) Everything: Unknown → Passed",
        "1 unchanged.",
      ],
    },
    {
      name: "what stood already, apart from what counts all the same",
      controls: [
        { title: "A", status: "fail", baseline: "fail", phase: "observe" },
        { title: "B", status: "fail", baseline: "fail" },
      ],
      lines: [
        "Failed before, not counted (1)",
        "A (some_control) Everything: Failed → Observed",
        "Failed before, counted (1)",
        "B (some_control) Everything: Failed → Failed",
        "0 unchanged.",
      ],
    },
    {
      name: "a waiver is no mending",
      controls: [{ title: "A", status: "waived", baseline: "fail" }],
      lines: ["Otherwise changed (1)", "A (some_control) Everything: Failed → Waived", "0 unchanged."],
    },
    {
      name: "nothing",
      controls: [
        { status: "pass", baseline: "pass" },
        { status: "unknown", baseline: "unknown" },
        { status: "fail" },
      ],
      lines: ["Nothing changed."],
    },
    {
      name: "a word of another version, as it is",
      controls: [{ title: "A", status: "pass", baseline: "skipped" }],
      lines: ["Otherwise changed (1)", "A (some_control) Everything: skipped → Passed", "0 unchanged."],
    },
  ])("shows $name", async ({ controls, lines }) => {
    expect(await changesIn(...controls)).toEqual(lines);
  });

  it.each(hostileTexts)("shows %j as text", async (text) => {
    const page = await pageOf({ title: text, status: "pass", baseline: text });
    expect(page).not.toMatch(/<img|<script>alert|javascript:alert\(1\)"/);
  });
});

it.each([
  { expires: "2026-11-22", shown: "until 2026-11-22 (its last day) by" },
  { expires: "2026-11-23", shown: "until 2026-11-23 (1 day left) by" },
  { expires: "2027-11-22", shown: "until 2027-11-22 (365 days left) by" },
  { expires: "one day", shown: "until one day by" },
])("says of a waiver that it is $shown", async ({ expires, shown }) => {
  expect(await pageOf({ status: "waived", waiver: { reason: "r", owner: "o", expires } })).toContain(shown);
});
