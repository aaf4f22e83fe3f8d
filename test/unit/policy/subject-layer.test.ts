/** A file of the judged project on top of the central policy. */

import { expect, it } from "vitest";
import { loadPolicy } from "../../../src/policy/load.ts";
import { layered } from "../../../src/policy/subject-layer.ts";
import { caught, said } from "../../support/inputs.ts";

const centre = `name: Centre
baseline: known.json
requirements:
  - name: Four eyes
    description: No change on one person's word
    controls:
      - { id: merge_request_approvals, with: { at_least: 2 }, severity: high }
      - require_linear_history
  - name: Open
    controls: [{ id: project_archived, phase: warn }]
waivers:
  - { control: require_linear_history, reason: later, owner: "@a", expires: 2099-01-01 }
`;

const loaded = (text: string, source: string) => loadPolicy([{ source, text }]);
const onTop = async (own: string) =>
  layered(await loaded(centre, "centre.yml"), await loaded(own, "subject:own.yml@main"));
const fourEyes = (controls: string, more = "") =>
  `name: Own\nrequirements:\n  - name: Four eyes\n    description: Ours\n    controls: [${controls}]\n${more}`;

it("adds requirements and controls", async () => {
  const policy = await onTop(
    `${fourEyes("merge_request_is_not_draft")}  - name: More\n    controls: [project_visibility_not_public]\n`,
  );
  expect(policy.name).toBe("Centre");
  expect(policy.sources).toEqual(["centre.yml", "subject:own.yml@main"]);
  expect(policy.requirements.map(({ name, description }) => [name, description])).toEqual([
    ["Four eyes", "No change on one person's word"],
    ["Open", undefined],
    ["More", undefined],
  ]);
  expect(policy.requirements[0]?.controls.map(({ id }) => id)).toEqual([
    "merge_request_approvals",
    "require_linear_history",
    "merge_request_is_not_draft",
  ]);
});

it.each([
  "{ id: merge_request_approvals, with: { at_least: 3 } }",
  "{ id: merge_request_approvals, with: { at_least: 2 }, severity: critical }",
])("raises a control: %s", async (control) => {
  const raised = control.includes("severity") ? control : control.replace("} }", "}, severity: high }");
  const [first] = (await onTop(fourEyes(raised))).requirements;
  const [approvals] = first?.controls ?? [];
  expect([approvals?.expected, approvals?.severity]).not.toEqual([{ at_least: 2 }, "high"]);
  expect(approvals?.isFinal).toBe(true);
});

it.each([
  {
    own: "{ id: merge_request_approvals, with: { at_least: 1 }, severity: high }",
    why: "it requires something else",
  },
  {
    own: "{ id: merge_request_approvals, with: { at_least: 2 }, severity: low }",
    why: "severity low instead of high",
  },
  {
    own: "{ id: merge_request_approvals, with: { at_least: 2 }, severity: high, phase: observe }",
    why: "it is enforced later, or not at all",
  },
])("refuses $own, though the centre marks nothing final", async ({ own, why }) => {
  expect(said(await caught(() => onTop(fourEyes(own))))).toEqual([
    `policy subject:own.yml@main weakens the final control merge_request_approvals of "Four eyes": ${why}`,
  ]);
});

it("waives and excuses nothing of the centre, whose own waivers and baseline still count", async () => {
  const waivers =
    '  - name: More\n    controls: [project_visibility_not_public]\nwaivers:\n  - { control: merge_request_approvals, reason: no, owner: "@b", expires: 2099-01-01 }\nbaseline: mine.json\n';
  const policy = await onTop(
    fourEyes("{ id: merge_request_approvals, with: { at_least: 3 }, severity: high }", waivers),
  );
  const [approvals, linear] = policy.requirements[0]?.controls ?? [];
  const [theirs, own] = policy.waivers;
  expect(linear && theirs?.covers.has(linear)).toBe(true);
  expect(approvals && own?.covers.has(approvals)).toBe(false);
  expect(linear?.isFinal).toBe(false);
  expect(policy.baselines.map(({ path, requirements }) => [path, requirements])).toEqual([
    ["known.json", ["Four eyes", "Open"]],
    ["mine.json", ["More"]],
  ]);
});
