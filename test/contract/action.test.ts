import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { parseAction } from "@actions/workflow-parser/actions/action-parser";
import type { NoOperationTraceWriter } from "@actions/workflow-parser/templates/trace-writer";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { modeInputNames } from "../../src/inputs/mode-table.ts";
import { inputNames } from "../../src/inputs/table.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const text = readFileSync(join(root, "action.yml"), "utf8");
const manifest = parse(text) as {
  readonly inputs: Readonly<Record<string, { readonly required: boolean; readonly default?: unknown }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
};

interface Parser {
  readonly parseAction: typeof parseAction;
  readonly NoOperationTraceWriter: typeof NoOperationTraceWriter;
}
const exports = ["actions/action-parser", "templates/trace-writer"]
  .map((path) => `export * from "@actions/workflow-parser/${path}";`)
  .join("");

let problemsOf: (content: string) => readonly string[];

/** The parser imports JSON without saying so, which only a bundler forgives. */
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "parser-"));
  const outfile = join(folder, "parser.mjs");
  try {
    await build({
      stdin: { contents: exports, resolveDir: root },
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      logLevel: "error",
    });
    const parser: Parser = await import(pathToFileURL(outfile).href);
    problemsOf = (content) =>
      parser
        .parseAction({ name: "action.yml", content }, new parser.NoOperationTraceWriter())
        .context.errors.getErrors()
        .map(({ message }) => message);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe("action.yml", () => {
  it("is a manifest GitHub accepts", () => {
    expect(problemsOf(text)).toEqual([]);
    expect(problemsOf(`${text}colour: blue\n`)).toEqual([
      expect.stringContaining("Unexpected value 'colour'"),
    ]);
  });

  it("has every input of the program, and none is required", () => {
    expect(Object.keys(manifest.inputs)).toEqual([...inputNames, ...modeInputNames]);
    expect(Object.values(manifest.inputs).filter(({ required }) => required)).toEqual([]);
  });

  it("leaves defaults that the environment may replace to the program", () => {
    const defaults = Object.entries(manifest.inputs).filter(([, input]) => input.default !== undefined);
    expect(Object.fromEntries(defaults.map(([name, input]) => [name, input.default]))).toEqual({
      mode: "auto",
      policy: ".countersign.yml",
      policy_from: "target_branch",
      fail_job_on: "non_compliant",
      on_undetermined: "fail",
      note: "never",
      report_limit: "512",
      report_dir: "countersign-report",
      formats: "json",
      dry_run: "false",
      timeout: "10m",
      log_level: "info",
    });
  });

  it("names its outputs and runs the bundle on Node 24", () => {
    expect(Object.keys(manifest.outputs)).toEqual([
      "verdict",
      "passed",
      "failed",
      "unknown",
      "warned",
      "observed",
      "waived",
      "report",
    ]);
    expect(manifest.runs).toEqual({ using: "node24", main: "dist/index.js" });
  });
});
