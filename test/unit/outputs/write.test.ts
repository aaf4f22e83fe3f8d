import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeReports } from "../../../src/outputs/write.ts";
import { formats } from "../../../src/reporting/formats/registry.ts";
import type { Report } from "../../../src/reporting/report.ts";
import { secretsIn } from "../../../src/shared/secrets.ts";
import { renderContext, reports } from "../../support/reports.ts";

const report = reports["non-compliant"] as Report;

describe("what a job leaves behind", () => {
  let folder: string;
  let summary: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "reports-"));
    summary = join(folder, "step-summary");
    for (const name of ["step-summary", "step-outputs"]) writeFileSync(join(folder, name), "");
    vi.stubEnv("GITHUB_OUTPUT", join(folder, "step-outputs"));
    vi.stubEnv("GITHUB_STEP_SUMMARY", summary);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  function write(host: "github" | "gitlab" | "plain", formatNames: readonly string[] = []) {
    const material = { policy: { texts: [] }, facts: new Map(), secrets: secretsIn([]) };
    return writeReports(report, { folder, formatNames, context: renderContext, host, material });
  }

  it("is each format that was asked for, in its own file, and always the report", async () => {
    await write("plain", ["csv", "badge"]);
    const written = Object.values(formats).filter(({ file }) => existsSync(join(folder, file)));
    expect(written.map(({ file }) => file)).toEqual(["report.json", "controls.csv", "badge.svg"]);
    expect(readFileSync(join(folder, "badge.svg"), "utf8")).toContain("countersign: non-compliant");
  });

  it("is a job summary on a runner: the Markdown, asked for or not", async () => {
    await write("github");
    const { render } = await import("../../../src/reporting/formats/markdown.ts");
    expect(readFileSync(summary, "utf8")).toBe(await render(report, renderContext));
    expect(existsSync(join(folder, "summary.md"))).toBe(false);
  });

  it.each(["gitlab", "plain"] as const)("is no job summary on %s", async (host) => {
    await write(host);
    expect(readFileSync(summary, "utf8")).toBe("");
  });

  it.each([undefined, ""])("is no job summary where the runner names no file for it (%j)", async (path) => {
    vi.stubEnv("GITHUB_STEP_SUMMARY", path);
    await write("github");
    expect(readFileSync(summary, "utf8")).toBe("");
    expect(readFileSync(join(folder, "step-outputs"), "utf8")).toContain("non_compliant");
  });
});
