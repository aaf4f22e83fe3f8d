/** The examples of docs/formats.md: what a run really writes. */

import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { makeCheckout } from "../support/checkout.ts";
import { policyOf, runJob } from "../support/job.ts";
import { blocksOf } from "../support/pages.ts";

const page = "docs/formats.md";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

/** Text of an example, and whether the file has it all, in order, up to white space at the beginnings of lines. */
function isIn(file: string, example: string): boolean {
  const plain = (text: string) =>
    text
      .replaceAll("\u2060", "")
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean);
  const written = plain(file);
  let at = 0;
  return plain(example).every((line) => {
    at = written.indexOf(line, at) + 1;
    return at > 0;
  });
}

it("shows what is written", async () => {
  const project = sandbox.state.projects.find(({ id }) => id === sample.projectId);
  for (const rule of project?.approvalRules ?? []) rule.approvals_required = 1;
  project?.files.set(
    "main:.countersign.yml",
    policyOf("minimum_approvals_required_2", "merge_request_is_not_draft").replace("Everything", "Four eyes"),
  );
  const folder = makeCheckout();
  const reports = `${folder.folder}/countersign-report`;
  try {
    const { code, output } = await runJob(sandbox, {
      env: {
        INPUT_FORMATS: "html,junit,codequality,sarif,annotations,metrics,csv,markdown",
        INPUT_REPORT_DIR: reports,
        CI_PROJECT_DIR: folder.folder,
        CI_JOB_URL: `${sandbox.url}/acme/payments/-/jobs/77`,
      },
    });
    expect(code, output).toBe(1);
    const read = (name: string) =>
      readFileSync(`${reports}/${name}`, "utf8").replaceAll(sandbox.url, "https://gitlab.example.com");
    const examples = blocksOf(page)
      .filter(({ language, text }) => !["yaml", "sh"].includes(language) && !text.startsWith("!["))
      .map(({ section, text, place }) => ({ name: section.replace(/^#+ /, ""), text, place }));
    const files: Readonly<Record<string, string>> = {
      junit: read("report.junit.xml"),
      codequality: read("gl-code-quality-report.json"),
      annotations: read("gl-annotations.json"),
      metrics: read("metrics.txt"),
      csv: read("controls.csv"),
      markdown: read("summary.md"),
    };
    expect(examples.map(({ name }) => name)).toEqual(Object.keys(files));
    const isJson = (text: string) => /^[[{]/.test(text);
    const differ = examples.filter(({ name, text }) => {
      const file = files[name] ?? "";
      if (!isJson(text)) return !isIn(file, text);
      const [shown, written] = [JSON.parse(text), JSON.parse(file)];
      const entries: unknown[] = Array.isArray(written) ? written : written.countersign;
      const wanted = Array.isArray(written) ? shown : shown.countersign[0];
      return !entries.some((entry) => JSON.stringify(entry) === JSON.stringify(wanted));
    });
    expect(differ.map(({ place, name }) => `${place}\n${files[name]}`)).toEqual([]);
  } finally {
    folder.remove();
  }
});
