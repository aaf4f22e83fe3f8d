import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { afterAll, describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { inputNames } from "../../src/inputs/table.ts";

interface Job {
  readonly stage: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly script: readonly string[];
  readonly artifacts: unknown;
  readonly dependencies: unknown;
  readonly resource_group: string;
}

const root = new URL("../../", import.meta.url);
const text = readFileSync(new URL("templates/merge-request.yml", root), "utf8");
const [header, body = ""] = text.split(/^---$/m);
const { inputs } = (
  parse(header ?? "") as { spec: { inputs: Record<string, { type: string; default: unknown }> } }
).spec;
const [job] = Object.values(parse(body) as Record<string, Job>) as [Job];

/** The second document as GitLab sees it after the inputs' defaults are put in, text by text once it is parsed. */
function withDefaults(): unknown {
  const fill = (_: string, name: string) => String(inputs[name]?.default ?? "");
  const filled = (text: string) => text.replace(/\$\[\[ inputs\.(\w+) \]\]/g, fill);
  const walk = (value: unknown): unknown => {
    const [, whole] = /^\$\[\[ inputs\.(\w+) \]\]$/.exec(String(value)) ?? [];
    if (whole) return inputs[whole]?.default ?? "";
    if (typeof value === "string") return filled(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [filled(key), walk(inner)]));
  };
  return walk(parse(body));
}

/** GitLab's own schema is not ours to copy: it is used where it lies beside the project. */
const schemaFile = fileURLToPath(new URL("../shared/schemas/gitlab-ci.schema.json", root));

describe("the component's template", () => {
  it("is two documents: what it takes, and one job", () => {
    expect(parseAllDocuments(text)).toHaveLength(2);
    expect(Object.keys(parse(header ?? ""))).toEqual(["spec"]);
    expect(Object.keys(parse(body))).toEqual(["$[[ inputs.job_name ]]"]);
  });

  it("is accepted by GitLab's schema", (context) => {
    if (!existsSync(schemaFile)) context.skip("GitLab's schema is not beside the project");
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(schemaFile, "utf8")),
    );
    const problems = [parse(header ?? ""), withDefaults()].flatMap((document) =>
      validate(document) ? [] : validate.errors,
    );
    expect(problems).toEqual([]);
    expect(validate({ job: { script: "true", stages: [] } })).toBe(false);
  });

  it("takes every input of the program and hands each to the job as a whole value", () => {
    const own = ["job_name", "stage", "image", "download_url", "evidence_from_jobs"];
    expect(Object.keys(inputs)).toEqual([...own, ...inputNames]);
    const handed = Object.entries(job.variables).filter(([name]) => name.startsWith("INPUT_"));
    expect(handed).toEqual(
      inputNames.map((name) => [`INPUT_${name.toUpperCase()}`, `$[[ inputs.${name} ]]`]),
    );
  });

  it("lets no input into the script", () => {
    expect(job.script.join("\n")).not.toContain("$[[");
  });

  it("takes no artifacts of other jobs, and so no variables of theirs, unless the input names jobs", () => {
    expect(inputs.evidence_from_jobs).toMatchObject({ type: "array", default: [] });
    expect(job.dependencies).toBe("$[[ inputs.evidence_from_jobs ]]");
    expect(withDefaults()).toMatchObject({ countersign: { dependencies: [] } });
  });

  it("runs one job of a merge request at a time", () => {
    expect(job.resource_group).toBe("countersign-$CI_MERGE_REQUEST_IID");
  });

  it("uses only inputs it declares", () => {
    const used = [...body.matchAll(/\$\[\[(.*?)\]\]/g)].map(([, what = ""]) => what.trim());
    expect([...new Set(used)].sort()).toEqual(
      Object.keys(inputs)
        .map((name) => `inputs.${name}`)
        .sort(),
    );
  });

  it("keeps the reports and the dotenv of every job, failed ones too", () => {
    expect(job.artifacts).toEqual({
      when: "always",
      expire_in: "30 days",
      expose_as: "Countersign report",
      paths: ["$[[ inputs.report_dir ]]/report.html", "$INPUT_REPORT_DIR/"],
      reports: {
        dotenv: "$INPUT_REPORT_DIR/countersign.env",
        junit: "$INPUT_REPORT_DIR/report.junit.xml",
        codequality: "$INPUT_REPORT_DIR/gl-code-quality-report.json",
        annotations: "$INPUT_REPORT_DIR/gl-annotations.json",
        metrics: "$INPUT_REPORT_DIR/metrics.txt",
      },
    });
  });

  it("downloads exactly the program that is committed", () => {
    const program = readFileSync(new URL("dist/standalone.js", root));
    const digest = createHash("sha256").update(program).digest("hex");
    expect(job.script.join("\n")).toContain(`const expected = "${digest}";`);
  });

  it("has nothing in variables that decides which program runs, but the address of a mirror", () => {
    const own = Object.keys(job.variables).filter((name) => !name.startsWith("INPUT_"));
    expect(own).toEqual(["COUNTERSIGN_WRAPPER", "COUNTERSIGN_MIRROR", "NODE_USE_ENV_PROXY"]);
    expect(job.script.join("\n")).toContain("https://gitlab.com/api/v4/projects/countersign%2Fcountersign/");
  });
});

describe("the script", () => {
  const ca = "/builds/ca.pem";
  const folder = mkdtempSync(join(tmpdir(), "script-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What its programs, which only print, are given. */
  function runWith(env: Readonly<Record<string, string>>, programs: readonly string[] = ["node"]) {
    const bin = mkdtempSync(join(folder, "bin-"));
    for (const name of programs)
      writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} $1 ca=$NODE_EXTRA_CA_CERTS"\n`, {
        mode: 0o755,
      });
    for (const name of ["rm", "sh"]) symlinkSync(`/bin/${name}`, join(bin, name));
    const { status, stdout, stderr } = spawnSync("/bin/sh", ["-c", job.script.join("\n")], {
      ...{ cwd: folder, env: { PATH: bin, ...env }, encoding: "utf8" },
    });
    return { status, output: (stdout + stderr).trim() };
  }

  it.each([
    ["not on gitlab.com", { CI_SERVER_HOST: "gitlab.com" }, ""],
    ["for a mirror", { CI_SERVER_HOST: "gitlab.com", COUNTERSIGN_MIRROR: "https://mirror.example" }, ca],
    ["for Sigstore", { CI_SERVER_HOST: "gitlab.com", INPUT_SIGNING: "sigstore" }, ca],
    ["on another GitLab", { CI_SERVER_HOST: "gitlab.acme.example" }, ca],
    ["unless there is another", { NODE_EXTRA_CA_CERTS: "/own.pem" }, "/own.pem"],
  ])("lets Node read the CA of GitLab %s", (_, env, expected) => {
    const { status, output } = runWith({ CI_SERVER_TLS_CA_FILE: ca, ...env });
    expect({ status, output }).toEqual({
      status: 0,
      output: `node -e ca=${expected}`,
    });
  });

  it("lets an installed program read it for Sigstore only, since it reads the CA itself", () => {
    const env = { CI_SERVER_HOST: "gitlab.acme.example", CI_SERVER_TLS_CA_FILE: ca };
    const installed = ["countersign", "node"];
    expect(runWith(env, installed).output).toBe("countersign  ca=");
    expect(runWith({ ...env, INPUT_SIGNING: "sigstore" }, installed).output).toBe(`countersign  ca=${ca}`);
  });

  it("says that an image has neither program", () => {
    expect(runWith({}, [])).toEqual({
      status: 2,
      output: "countersign: the image has neither countersign nor node",
    });
  });
});

describe("the template of a central project", () => {
  const own = readFileSync(new URL("templates/responder.yml", root), "utf8");
  const [ownHeader = "", ownBody = ""] = own.split(/^---$/m);
  const { inputs: taken } = (parse(ownHeader) as { spec: { inputs: Record<string, object> } }).spec;
  const [responder] = Object.values(parse(ownBody) as Record<string, Job & Record<string, unknown>>);

  it("is accepted by GitLab's schema", (context) => {
    if (!existsSync(schemaFile)) context.skip("GitLab's schema is not beside the project");
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(schemaFile, "utf8")),
    );
    const filled = own.split(/^---$/m)[1]?.replaceAll(/\$\[\[ inputs\.(\w+) \]\]/g, "$1");
    const problems = [parse(ownHeader), parse(filled ?? "")].flatMap((document) =>
      validate(document) ? [] : validate.errors,
    );
    expect(problems).toEqual([]);
  });

  it("runs only for events, as a responder, with the very script of the other", () => {
    expect(responder?.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "trigger"' }]);
    expect(responder?.variables.INPUT_MODE).toBe("responder");
    expect(responder?.script).toEqual(job.script);
    expect(responder?.dependencies).toEqual([]);
  });

  it("requires the allowed groups, and takes no input that an event decides", () => {
    const required = Object.entries(taken).flatMap(([name, input]) => ("default" in input ? [] : [name]));
    expect(required).toEqual(["allowed_groups"]);
    for (const name of ["mode", "project", "merge_request", "sha", "policy_from"])
      expect(taken).not.toHaveProperty(name);
  });

  it("hands every input to the job as a whole value, and uses only inputs that it declares", () => {
    const handed = Object.entries(responder?.variables ?? {}).flatMap(([name, value]) =>
      name.startsWith("INPUT_") && name !== "INPUT_MODE" ? [value] : [],
    );
    const wrapper = ["job_name", "image", "download_url", "stage"];
    const names = Object.keys(taken).filter((name) => !wrapper.includes(name));
    expect(handed).toEqual(names.map((name) => `$[[ inputs.${name} ]]`));
    const used = [...ownBody.matchAll(/\$\[\[ inputs\.(\w+) \]\]/g)].map(([, name]) => name);
    expect([...new Set(used)].sort()).toEqual(Object.keys(taken).sort());
  });
});
