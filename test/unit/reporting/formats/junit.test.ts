import { describe, expect, it } from "vitest";
import { render } from "../../../../src/reporting/formats/junit.ts";
import { oneLine } from "../../../../src/reporting/formats/one-line.ts";
import { control, reportOf } from "../../../support/report.ts";
import { hostileTexts, renderContext, reportCases, reportFullOf } from "../../../support/reports.ts";
import { elementsOf, parseXml, validateJunit } from "../../../support/xml.ts";

describe.each(reportCases)("report.junit.xml of the $name report", ({ name, report }) => {
  it("is as filed", async () => {
    await expect(await render(report, renderContext)).toMatchFileSnapshot(
      `__files__/${name}.report.junit.xml`,
    );
  });

  it("has the common shape", async () => {
    validateJunit(await render(report, renderContext));
  });

  it("counts what it holds", async () => {
    const root = parseXml(await render(report, renderContext));
    for (const suite of elementsOf(root, "testsuite")) {
      const number = (element: string) => String(elementsOf(suite, element).length);
      expect(suite.attributes).toMatchObject({
        tests: number("testcase"),
        failures: number("failure"),
        errors: number("error"),
        skipped: number("skipped"),
      });
    }
  });
});

it.each([
  { status: "pass", elements: [] },
  { status: "fail", elements: ["failure"] },
  { status: "unknown", elements: ["error"] },
  { status: "waived", elements: ["skipped"] },
  { status: "not_applicable", elements: ["skipped"] },
  { status: "external", elements: ["skipped"] },
] as const)("shows $status as $elements", async ({ status, elements }) => {
  const report = reportOf({ controls: [control({ status, message: "the reason" })] });
  const [testCase] = elementsOf(parseXml(await render(report, renderContext)), "testcase");
  expect(testCase?.children.map(({ name }) => name)).toEqual(elements);
  expect(testCase?.text.includes("the reason")).toBe(status !== "pass");
});

it.each(["warn", "observe"] as const)("fails nobody in phase %s", async (phase) => {
  const standing = { warn: "warned", observe: "observed" }[phase];
  const report = reportOf({
    controls: [control({ status: "fail", phase }), control({ status: "unknown", phase })],
  });
  const root = parseXml(await render(report, renderContext));
  expect(elementsOf(root, "skipped").map(({ text }) => text.split("\n")[1])).toEqual([
    `${standing} (high) (${phase} only): because`,
    `${standing} (high) (${phase} only): unknown: because`,
  ]);
});

it("says in the element's text, which is what GitLab shows, why, how to fix it and who waived it", async () => {
  const remediation = { text: "raise it", url: "https://gitlab.example.com/x" };
  const waiver = { reason: "moving", owner: "@alice", expires: "2026-12-31" };
  const report = reportOf({
    controls: [
      control({ status: "fail", message: "too few", note: "a sum", remediation }),
      control({ status: "waived", message: "too few", waiver }),
    ],
  });
  const root = parseXml(await render(report, renderContext));
  expect([...elementsOf(root, "failure"), ...elementsOf(root, "skipped")].map(({ text }) => text)).toEqual([
    "Something holds (some_control)\nfail (high): too few\nnote: a sum\nfix: raise it\nat: https://gitlab.example.com/x",
    "Something holds (some_control)\nwaived (high): too few\nwaived until 2026-12-31 by @alice: moving",
  ]);
});

it.each(hostileTexts)("keeps %j text", async (text) => {
  const xml = await render(reportFullOf(text), renderContext);
  validateJunit(xml);
  const [first] = elementsOf(parseXml(xml), "testcase");
  expect(first?.attributes).toEqual({
    classname: oneLine(text),
    name: oneLine(`${text}: ${text}`),
    time: "0",
  });
  expect(first?.children.map(({ name }) => name)).toEqual(["failure"]);
  expect(first?.children[0]?.children).toEqual([]);
});

it("gives a suite a name where the requirement's is nothing that can be shown", async () => {
  const xml = await render(reportFullOf("\u0000"), renderContext);
  validateJunit(xml);
  expect(elementsOf(parseXml(xml), "testsuite")[0]?.attributes.name).toBe("(no name)");
});
