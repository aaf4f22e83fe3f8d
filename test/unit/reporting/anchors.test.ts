import { expect, it } from "vitest";
import { addressOf, anchored } from "../../../src/reporting/anchors.ts";
import { control, reportOf } from "../../support/report.ts";

function anchorsOf(...ids: string[]): (string | undefined)[] {
  const controls = ids.map((id) => control({ id }));
  const requirements = controls.map((one) => ({
    name: "R",
    description: null,
    status: "pass" as const,
    controls: [one],
  }));
  return anchored(reportOf({ requirements })).map(({ controls: [one] }) => one?.anchor);
}

it.each([
  { name: "an id", ids: ["secure_webhooks"], anchors: ["control-secure_webhooks"] },
  { name: "each use of a control", ids: ["a", "b", "a"], anchors: ["control-a", "control-b", "control-a-2"] },
  {
    name: "an id that reads like a second use",
    ids: ["a-2", "a", "a", "a"],
    anchors: ["control-a-2", "control-a", "control-a-3", "control-a-4"],
  },
  { name: "what no address may hold", ids: ['x"> #é', "…"], anchors: ["control-x-", "control--"] },
])("names $name", ({ ids, anchors }) => {
  expect(anchorsOf(...ids)).toEqual(anchors);
});

it("does not change when another control fails", () => {
  const before = anchored(reportOf({ controls: [control({ id: "a" }), control({ id: "a" })] }));
  const after = anchored(
    reportOf({ controls: [control({ id: "a" }), control({ id: "a", status: "fail" })] }),
  );
  const names = ([requirement]: typeof before) => requirement?.controls.map(({ anchor }) => anchor);
  expect(names(after)).toEqual(names(before));
});

it("is an address only where the page has one", () => {
  const report = reportOf();
  const [one] = anchored(report)[0]?.controls ?? [];
  if (!one) throw new Error("there is no control");
  expect(addressOf(report, one)).toBeUndefined();
  const report_url = "https://gitlab.example.com/a/b/-/jobs/1/artifacts/file/r/report.html";
  expect(addressOf({ ...report, report_url }, one)).toBe(`${report_url}#control-some_control`);
});
