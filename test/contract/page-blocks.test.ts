/** The blocks of the pages that are not commands: policies, pipelines, workflows and data, each checked by what reads it. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import { runChild } from "../support/child.ts";
import { program } from "../support/job.ts";
import { allBlocks, type Block } from "../support/pages.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

type Mapping = Readonly<Record<string, unknown>>;
const isMapping = (value: unknown): value is Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a block of YAML or JSON is. */
type Kind =
  | "policy"
  | "controls"
  | "policy test"
  | "pipeline"
  | "workflow"
  | "steps"
  | "part of a job"
  | "file of checks apply"
  | "file of controls apply"
  | "part of a policy"
  | "data";

function kindOf({ language, text }: Block): Kind | undefined {
  const data: unknown = language === "json" ? JSON.parse(text) : parse(text);
  if (Array.isArray(data)) return data.every((one) => isMapping(one) && "uses" in one) ? "steps" : "controls";
  if (!isMapping(data)) return undefined;
  if ("framework" in data) return "file of controls apply";
  if ("checks" in data) return "file of checks apply";
  if (Object.keys(data).join() === "policy") return "part of a policy";
  if ("cases" in data) return "policy test";
  if ("requirements" in data) return "policy";
  if (Object.keys(data).join() === "controls") return "controls";
  if (language === "json") return "data";
  if ("on" in data && "jobs" in data) return "workflow";
  if (Object.keys(data).join() === "artifacts") return "part of a job";
  const jobs = Object.values(data).filter((value) => isMapping(value));
  return "include" in data || "workflow" in data || jobs.some((job) => "script" in job)
    ? "pipeline"
    : undefined;
}

const blocks = allBlocks.filter(({ language }) => language === "yaml" || language === "json");
const of = (...kinds: readonly Kind[]) =>
  blocks.filter((block) => kinds.includes(kindOf(block) ?? ("" as Kind)));

/** The inputs that a template takes, by its name. */
function inputsOf(template: string): Mapping {
  const [head = ""] = readFileSync(join(root, `templates/${template}.yml`), "utf8").split(/^---$/m);
  return (parse(head) as { spec: { inputs: Mapping } }).spec.inputs;
}

/** Of an action. */
const actionInputs: Mapping = parse(readFileSync(join(root, "action.yml"), "utf8")).inputs;

/** A policy for each block that is one, or that has controls of one. */
function policyFrom(block: Block): string {
  if (kindOf(block) === "policy") return block.text;
  const data: unknown = parse(block.text);
  const controls = isMapping(data) ? data.controls : data;
  return JSON.stringify({ name: "Controls of a page", requirements: [{ name: "Controls", controls }] });
}

describe("blocks of YAML and JSON", () => {
  it("are of a kind that a test checks", () => {
    expect(blocks.filter((block) => kindOf(block) === undefined).map(({ place }) => place)).toEqual([]);
    expect(of("policy").length).toBeGreaterThan(10);
    expect(of("pipeline").length).toBeGreaterThan(10);
  });

  it("have no key twice and no other mistake of YAML", () => {
    const wrong = blocks
      .filter(({ language }) => language === "yaml")
      .flatMap(({ place, text }) => parseDocument(text).errors.map(({ message }) => `${place}: ${message}`));
    expect(wrong).toEqual([]);
  });

  it("that are policies are valid", async () => {
    const folder = mkdtempSync(join(tmpdir(), "page-policies-"));
    try {
      const names = of("policy", "controls").map((block) => {
        const name = `${block.place.replace(/\W/g, "-")}.${block.language === "json" ? "json" : "yml"}`;
        writeFileSync(join(folder, name), policyFrom(block));
        return name;
      });
      const { code, output } = await runChild(process.execPath, [program, "validate", ...names], {
        cwd: folder,
        env: { PATH: process.env.PATH },
      });
      expect(output.split("\n").filter((line) => line !== "" && !/^✓| {2}note: /.test(line))).toEqual([]);
      expect(code).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("that include the component give it inputs that it has, as texts", () => {
    const includes = of("pipeline").flatMap(({ place, text }) => {
      const { include = [] } = parse(text) as { include?: unknown };
      return (Array.isArray(include) ? include : [include]).map((one) => ({ place, one }));
    });
    const wrong = includes.flatMap(({ place, one }) => {
      const { component, inputs = {} } = one as { component: string; inputs?: Mapping };
      const [, template] = /\/(merge-request|responder|sweep)@\d+\.\d+\.\d+$/.exec(component) ?? [];
      const isOurs = template !== undefined;
      const taken = template === undefined ? {} : inputsOf(template);
      const bad = Object.entries(inputs).filter(([name, value]) => {
        const input = taken[name] as { type: string } | undefined;
        // GitLab refuses a value of another type, such as a number for an input of type string
        // (lib/gitlab/ci/config/interpolation/inputs).
        const type = Array.isArray(value) ? "array" : typeof value;
        return input?.type !== type;
      });
      return [
        ...(isOurs ? [] : [`${place}: ${component}`]),
        ...bad.map(([name, value]) => `${place}: ${name}: ${value}`),
      ];
    });
    expect(includes.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  it("that are jobs name no variable INPUT_… that is not an input", () => {
    const variables = of("pipeline").flatMap(({ place, text }) =>
      Object.values(parse(text) as Mapping).flatMap((job) =>
        isMapping(job) && isMapping(job.variables)
          ? Object.keys(job.variables).map((name) => ({ place, name }))
          : [],
      ),
    );
    const wrong = variables.filter(
      ({ name }) =>
        name.startsWith("INPUT_") && !Object.hasOwn(actionInputs, name.slice("INPUT_".length).toLowerCase()),
    );
    expect(wrong).toEqual([]);
  });

  it("that are workflows give the action inputs that it has", () => {
    const steps = of("workflow", "steps").flatMap(({ place, text }) => {
      const data = parse(text) as { jobs: Record<string, { steps: Mapping[] }> } | Mapping[];
      const all = Array.isArray(data) ? data : Object.values(data.jobs).flatMap((job) => job.steps);
      return all.map((step) => ({ place, step: step as { uses: string; with?: Mapping } }));
    });
    const own = steps.filter(({ step }) => /^countersign\/countersign@v\d+$/.test(step.uses));
    const wrong = own.flatMap(({ place, step }) =>
      Object.keys(step.with ?? {}).flatMap((name) =>
        Object.hasOwn(actionInputs, name) ? [] : [`${place}: ${name}`],
      ),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});
