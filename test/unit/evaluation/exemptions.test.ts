/** Waivers and a baseline together, as a run applies them. */

import { expect, it } from "vitest";
import type { BaselineReaders } from "../../../src/evaluation/baseline.ts";
import type { JudgedRequirement } from "../../../src/evaluation/evaluate.ts";
import { exemptionsOf } from "../../../src/evaluation/exemptions.ts";
import { loadPolicy } from "../../../src/policy/load.ts";
import type { Policy } from "../../../src/policy/policy.ts";

const circumstances = { clocksMs: [Date.parse("2026-11-24T12:00:00Z")], project: "acme/payments", iid: 7 };
const waivers =
  "waivers:\n  - { control: secure_webhooks, reason: r, owner: o, expires: 2027-03-01, projects: [other/**] }\n  - { control: secure_webhooks, reason: r, owner: o, expires: 2026-12-01 }\n";
const baseline = "baseline: before.json\n";

const earlier = JSON.stringify({
  schema: "countersign.report/v1",
  generated_at: "2026-11-20T10:00:00Z",
  subject: { project: { id: 42 } },
  requirements: [
    {
      name: "R",
      controls: [
        { id: "project_archived", status: "fail", message: "because", expected: null, actual: null },
      ],
    },
  ],
});

/** Readers of a checkout that has the earlier report. */
function readers(asked: string[]): BaselineReaders {
  const never = () => Promise.reject(new Error("only the checkout is read"));
  const checkout = async (path: string) => {
    asked.push(path);
    return earlier;
  };
  return {
    readers: { checkout, ownProject: never, project: never, artifact: never },
    branch: never,
    head: never,
    projectId: 42,
    sha256: (text) => text,
  };
}

function load(extra: string): Promise<Policy> {
  const text = `name: P\nrequirements:\n  - name: R\n    controls: [secure_webhooks, project_archived]\n${extra}`;
  return loadPolicy([{ source: "p.yml", text, place: { kind: "checkout" } }]);
}

/** Every control of the policy failed. */
function failed({ requirements }: Policy): readonly JudgedRequirement[] {
  return requirements.map(({ name, controls }) => ({
    name,
    controls: controls.map((control) => ({
      ...{ control, status: "fail", message: "because", actual: null, evidence: [] },
      ...{ isCut: false, isOfMergeRequest: false, note: undefined, waiver: undefined },
    })),
  }));
}

async function exempted(extra: string) {
  const asked: string[] = [];
  const policy = await load(extra);
  const exempt = await exemptionsOf(policy, readers(asked));
  const { judged, notices } = exempt(failed(policy), circumstances);
  const controls = judged.flatMap((requirement) => requirement.controls);
  return { asked, notices, controls: controls.map(({ status, control }) => `${status} ${control.phase}`) };
}

const ends = "the waiver of secure_webhooks (o) ends on 2026-12-01, in 7 days";
const stood = "1 failure already in the baseline, not counted (before.json, 2026-11-20T10:00:00Z)";

it("a policy without waivers and baseline excuses nothing and reads nothing", async () => {
  expect(await exempted("")).toEqual({
    asked: [],
    notices: [],
    controls: ["fail enforce", "fail enforce"],
  });
});

it("waivers alone read no baseline", async () => {
  expect(await exempted(waivers)).toEqual({
    asked: [],
    notices: [ends],
    controls: ["waived enforce", "fail enforce"],
  });
});

it("a baseline alone excuses what failed in it", async () => {
  expect(await exempted(baseline)).toEqual({
    asked: ["before.json"],
    notices: [stood],
    controls: ["fail enforce", "fail observe"],
  });
});

it("as many waivers as baselines count both, and say both", async () => {
  const one = `${waivers
    .split("\n")
    .filter((line) => !line.includes("other/**"))
    .join("\n")}${baseline}`;
  expect(await exempted(one)).toEqual({
    asked: ["before.json"],
    notices: [ends, stood],
    controls: ["waived enforce", "fail observe"],
  });
});
