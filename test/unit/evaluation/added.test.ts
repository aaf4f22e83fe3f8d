/** What a file of the judged project adds cannot turn what nobody judged into a pass. */

import { describe, expect, it } from "vitest";
import { withoutAddedPass } from "../../../src/evaluation/added.ts";
import type { Evaluation } from "../../../src/evaluation/evaluate.ts";

type Status = "pass" | "fail" | "unknown" | "not_applicable" | "external";

/** A requirement of controls: those of the central policy are `c0`, `c1` …, those that the project added `a0` … */
function requirement(
  name: string,
  status: string,
  central: readonly Status[],
  added: readonly Status[] = [],
) {
  const controls = [
    ...central.map((one, at) => ({ control: { id: `c${at}` }, status: one })),
    ...added.map((one, at) => ({ control: { id: `a${at}` }, status: one })),
  ];
  return { name, status, controls };
}

function rated(verdict: string, ...requirements: readonly ReturnType<typeof requirement>[]) {
  const evaluation = { verdict, requirements } as unknown as Evaluation;
  const after = withoutAddedPass(evaluation, (_, id) => id.startsWith("a"));
  return [after.verdict, ...after.requirements.map(({ status }) => status)];
}

describe("a control that the project adds", () => {
  it.each([
    {
      name: "leaves what the central policy judged",
      is: () => rated("compliant", requirement("R", "pass", ["pass"], ["pass"])),
      as: ["compliant", "pass"],
    },
    {
      name: "makes no pass of a requirement that does not apply, beside one that was judged",
      is: () =>
        rated(
          "compliant",
          requirement("R", "pass", ["not_applicable", "external"], ["pass"]),
          requirement("S", "pass", ["pass"]),
        ),
      as: ["compliant", "not_applicable", "pass"],
    },
    {
      name: "passes in a requirement of its own, beside one that was judged",
      is: () =>
        rated("compliant", requirement("Own", "pass", [], ["pass"]), requirement("S", "pass", ["pass"])),
      as: ["compliant", "pass", "pass"],
    },
    {
      name: "makes no verdict where nothing of the central policy was judged",
      is: () =>
        rated(
          "compliant",
          requirement("R", "pass", ["not_applicable"], ["pass"]),
          requirement("Own", "pass", [], ["pass"]),
        ),
      as: ["undetermined", "not_applicable", "unknown"],
    },
    {
      name: "fails",
      is: () => rated("non_compliant", requirement("R", "fail", ["not_applicable"], ["fail"])),
      as: ["non_compliant", "fail"],
    },
    {
      name: "leaves open what is open",
      is: () => rated("undetermined", requirement("R", "unknown", ["unknown"], ["pass"])),
      as: ["undetermined", "unknown"],
    },
  ])("$name", ({ is, as }) => {
    expect(is()).toEqual(as);
  });

  it("is told apart by its requirement, too", () => {
    const evaluation = {
      verdict: "compliant",
      requirements: [requirement("R", "pass", ["pass"]), requirement("S", "pass", ["pass"])],
    } as unknown as Evaluation;
    const after = withoutAddedPass(evaluation, (name) => name === "R");
    expect(after.requirements.map(({ status }) => status)).toEqual(["pass", "pass"]);
    expect(withoutAddedPass(evaluation, () => true)).toMatchObject({
      verdict: "undetermined",
      requirements: [{ status: "unknown" }, { status: "unknown" }],
    });
  });
});
