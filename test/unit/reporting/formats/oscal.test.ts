import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it, type TestContext } from "vitest";
import { render } from "../../../../src/reporting/formats/oscal.ts";
import { clauses } from "../../../../src/reporting/formats/oscal-clauses.ts";
import { uuidMaker } from "../../../../src/reporting/formats/oscal-uuid.ts";
import type { Report } from "../../../../src/reporting/report.ts";
import { control, reportOf } from "../../../support/report.ts";
import { hostileTexts, renderContext, reportCases, reportFullOf, reports } from "../../../support/reports.ts";

/** NIST's schema is not ours to copy: it is used where it lies beside the project. */
const schemaFile = fileURLToPath(
  new URL("../../../../../shared/schemas/oscal-assessment-results.schema.json", import.meta.url),
);
let validate: ReturnType<Ajv.default["compile"]> | undefined;

function problemsOf(context: TestContext, document: unknown): unknown {
  if (!existsSync(schemaFile)) context.skip("the schema of OSCAL is not beside the project");
  if (!validate) {
    const ajv = new Ajv.default({ strict: false });
    addFormats.default(ajv);
    validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));
  }
  return validate(document) ? [] : validate.errors;
}

// biome-ignore lint/suspicious/noExplicitAny: the document is looked at as another program would.
type Document = any;

async function documentOf(report: Report): Promise<Document> {
  return JSON.parse(await render(report, renderContext));
}

async function resultOf(report: Report): Promise<Document> {
  return (await documentOf(report))["assessment-results"].results[0];
}

describe.each(reportCases)("the OSCAL assessment results of the $name report", ({ name, report }) => {
  it("are as filed", async () => {
    await expect(await render(report, renderContext)).toMatchFileSnapshot(`__files__/${name}.oscal`);
  });

  it("are valid, and would not be without a uuid", async (context) => {
    const document = await documentOf(report);
    expect(problemsOf(context, document)).toEqual([]);
    const { uuid, ...rest } = document["assessment-results"];
    expect(problemsOf(context, { "assessment-results": rest })).not.toEqual([]);
  });

  it("point only at what is there, and name each thing once", async () => {
    const text = await render(report, renderContext);
    const named = [...text.matchAll(/"uuid": "([^"]+)"/g)].map(([, uuid]) => uuid);
    const pointed = [...text.matchAll(/"(?:\w+-uuid|href)": "#?([0-9a-f]{8}-[^"]+)"/g)].map(
      ([, uuid]) => uuid,
    );
    expect(new Set(named).size).toBe(named.length);
    expect(pointed.length).toBeGreaterThan(0);
    expect(pointed.filter((uuid) => !named.includes(uuid))).toEqual([]);
  });
});

it("have an observation for each control, and a finding for each requirement that applies", async () => {
  const { observations, findings } = await resultOf(reports["non-compliant"] as Report);
  expect(observations.map(({ description }: Document) => description)).toEqual([
    "the author cannot approve",
    "1 approval is required, 2 are expected",
    "the token may not read webhooks",
    "the title must start with a ticket key",
  ]);
  expect(findings.map(({ target }: Document) => target)).toEqual([
    { type: "objective-id", "target-id": "four-eyes", status: { state: "not-satisfied", reason: "fail" } },
    {
      type: "objective-id",
      "target-id": "the-change",
      status: { state: "not-satisfied", reason: "other", remarks: "evidence is missing" },
    },
  ]);
});

it("never have what does not apply for satisfied", async () => {
  const { findings, observations } = await resultOf(reports.compliant as Report);
  expect(findings.map(({ title }: Document) => title)).toEqual(["Four eyes"]);
  expect(observations).toHaveLength(3);
});

it("have a waiver as a risk that was taken, with owner, reason and end", async () => {
  const { risks, findings, observations } = await resultOf(reports.waived as Report);
  expect(risks).toEqual([
    expect.objectContaining({
      description: "1 approval is required, 2 are expected",
      statement: "one person until the move is done",
      status: "deviation-approved",
      deadline: "2026-12-31T23:59:59Z",
      "related-observations": [{ "observation-uuid": observations[0].uuid }],
    }),
  ]);
  expect(risks[0].props.map(({ name, value }: Document) => [name, value])).toEqual([
    ["control", "minimum_approvals_required_2"],
    ["owner", "@alice"],
    ["expires", "2026-12-31"],
  ]);
  expect(findings[0]["related-risks"]).toEqual([{ "risk-uuid": risks[0].uuid }]);
});

it("give a waiver the same name in every run, and an observation a new one", async () => {
  const before = reports.waived as Report;
  const after = { ...before, generated_at: "2026-11-23T10:00:00Z" };
  const [first, same, second] = await Promise.all([before, before, after].map(resultOf));
  expect(same).toEqual(first);
  expect(second.risks[0].uuid).toBe(first.risks[0].uuid);
  expect(second.observations[0].uuid).not.toBe(first.observations[0].uuid);
});

it.each([
  { names: ["CC6.1 Logical access"], ids: ["cc6.1"] },
  { names: ["A.8.28 Secure coding", "A.8.28: again"], ids: ["a.8.28", "a.8.28_obj.2"] },
  { names: ["AC-2(1) Accounts", "AC-2.1 Accounts"], ids: ["ac-2.1", "ac-2.1_obj.2"] },
  { names: ["a", "a", "a 2", "A-2", "a"], ids: ["a", "a-2", "a-2-2", "a-2_obj.3", "a-3"] },
  { names: ["Clause 1", "1 clause"], ids: ["clause-1", "clause-1_obj.2"] },
  { names: ["AC-2(1) Accounts", "AC-2"], ids: ["ac-2.1", "ac-2"] },
  { names: ["PR.AC-1 Identities"], ids: ["pr.ac-1"] },
  { names: ["1.1 Code changes"], ids: ["clause-1.1"] },
  { names: ["Four eyes", "four  EYES!"], ids: ["four-eyes", "four-eyes-2"] },
  { names: ["2-factor logins"], ids: ["requirement-2-factor-logins"] },
  { names: ["Überprüfung", "", "!?"], ids: ["überprüfung", "requirement-unnamed", "requirement-unnamed-2"] },
])("find the clauses of $names", ({ names, ids }) => {
  expect(clauses(names).map(({ target }) => target)).toEqual(ids);
});

it("have a target, a UUID and an address for each, whatever the names become when they are made safe", async () => {
  const names = [
    "four eyes",
    "Four eyes",
    "four-eyes-2",
    "Four\u202e eyes",
    "four eyes",
    "CC6.1 a",
    "CC6.1 b",
    "",
  ];
  const waiver = { reason: "r", owner: "o", expires: "2026-12-31" };
  const requirements = names.map((name) => ({
    name: name.replace("\u202e", ""),
    description: null,
    status: "pass" as const,
    controls: [control({ status: "waived", waiver }), control({ status: "waived", waiver })],
  }));
  const documents = [
    "a.yml",
    "a.yml",
    "acme/policies:base.yml@v3",
    "preset:soc2",
    "https://x.example/p.yml#s",
  ].map((source, index) => ({
    source,
    sha256: `${index}`.repeat(64),
    commit: index === 0 ? "c".repeat(40) : null,
  }));
  const report = reportOf({ requirements });
  const document = await documentOf({ ...report, policy: { ...report.policy, documents } });
  const text = JSON.stringify(document);
  const uuids = [...text.matchAll(/"uuid":"([^"]+)"/g)].map(([, uuid]) => uuid);
  expect(new Set(uuids).size).toBe(uuids.length);
  const targets = [...text.matchAll(/"target-id":"([^"]+)"/g)].map(([, id]) => id);
  expect(targets).toHaveLength(names.length);
  expect(new Set(targets).size).toBe(names.length);
  const { resources } = document["assessment-results"]["back-matter"];
  expect(resources.map(({ rlinks }: Document) => rlinks.map(({ href }: Document) => href))).toEqual([
    [`file:a.yml`],
    [`file:a.yml`],
    [`git+https://gitlab.example.com/acme/policies@v3#base.yml`],
    [`preset:soc2`],
    [`https://x.example/p.yml#s`],
  ]);
  expect(resources[1].rlinks[0].hashes).toEqual([{ algorithm: "SHA-256", value: "1".repeat(64) }]);
});

it("have UUIDs of version 5", async () => {
  const uuid = uuidMaker(["scope"]);
  // As Python's uuid.uuid5 makes it of the namespace and ["scope","a",1].
  expect(await uuid("a", 1)).toBe("d61842e4-c9a9-5f2d-a7d1-813108c304a4");
  expect(await uuid("a", 1)).toBe(await uuidMaker(["scope", "a"])(1));
  expect(await uuid("a", "1")).not.toBe(await uuid("a", 1));
});

it("have no deadline that is no day", async () => {
  const waiver = { reason: "r", owner: "o", expires: "some day" };
  const { risks } = await resultOf(reportOf({ controls: [control({ status: "waived", waiver })] }));
  expect(risks[0]).not.toHaveProperty("deadline");
});

it.for(hostileTexts)("are valid and act on nothing with %j", async (text, context) => {
  const document = await documentOf(reportFullOf(text));
  const [result] = document["assessment-results"].results;
  for (const { description } of result.observations) {
    expect(description).not.toMatch(/(?<!\\)[<>[\]`*_]|^[#+-]|^\d+[.)]/);
  }
  expect(JSON.stringify(document)).not.toContain('"href":"javascript:');
  expect(problemsOf(context, document)).toEqual([]);
});
