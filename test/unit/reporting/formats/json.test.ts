import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { render } from "../../../../src/reporting/formats/json.ts";
import { Report } from "../../../../src/reporting/report-schema.ts";
import { renderContext, reportCases } from "../../../support/reports.ts";

const schemaFile = new URL("../../../../schema/report.schema.json", import.meta.url);
const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(schemaFile, "utf8")));

describe.each(reportCases)("report.json of the $name report", ({ name, report }) => {
  it("is as filed", async () => {
    await expect(await render(report, renderContext)).toMatchFileSnapshot(
      `__files__/${name}.report.json.txt`,
    );
  });

  it("is valid against the schema that is published, and nothing more is", async () => {
    const document = JSON.parse(await render(report, renderContext));
    expect(validate(document) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...document, verdict: "well" })).toBe(false);
    expect(validate({ ...document, more: 1 })).toBe(false);
  });

  it("holds the report, and nothing is lost on the way", async () => {
    expect(Report.parse(JSON.parse(await render(report, renderContext)))).toEqual(report);
  });
});
