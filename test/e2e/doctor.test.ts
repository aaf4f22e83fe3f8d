import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Ajv } from "ajv";
import { afterEach, describe, expect, it } from "vitest";
import { doctorJsonSchema } from "../../scripts/generate/schemas.ts";
import { addStatusCheck, sample, shaOf } from "../../src/sandbox/index.ts";
import { selfSigned } from "../support/certificate.ts";
import { makeCheckout } from "../support/checkout.ts";
import {
  checksOf,
  healthySample,
  named,
  questionIds,
  runDoctor,
  type Sample,
  triggerUrl,
} from "../support/healthy.ts";
import { writes } from "../support/job.ts";
import { unlisted } from "../support/messages.ts";
import { nodeOf } from "../support/node.ts";

const opened: Sample[] = [];
async function open(options: Parameters<typeof healthySample>[0] = {}): Promise<Sample> {
  const made = await healthySample(options);
  opened.push(made);
  return made;
}
afterEach(async () => {
  for (const { sandbox } of opened.splice(0)) await sandbox.close();
});

describe("doctor, where everything is set up", () => {
  it("answers every question with ok, and changes nothing", async () => {
    const { sandbox } = await open();
    const { code, stdout } = await runDoctor(sandbox.url, [...named, "--write"]);

    const lines = stdout.trimEnd().split("\n");
    expect(lines.slice(0, questionIds.length).map((line) => line.split(/ +/).slice(0, 2))).toEqual(
      questionIds.map((id) => ["ok", id]),
    );
    expect(lines.slice(questionIds.length)).toEqual(["", "23 ok"]);
    expect(code).toBe(0);
    expect(writes(sandbox)).toEqual(["PATCH /projects/42/compliance_external_controls/12/status 401"]);
    expect(sandbox.state.controlStatuses).toEqual([]);
  });

  it("finds a proxy that does not answer, on a Node that can use one", async () => {
    const { sandbox } = await open();
    const proxy = "http://user:proxy-password@127.0.0.1:9";
    const env = { HTTP_PROXY: proxy, NODE_USE_ENV_PROXY: "1" };
    const examined = await runDoctor(sandbox.url, [...named, "--json"], env, nodeOf(24).path);
    const found = checksOf(examined).find(({ id }) => id === "proxy");
    expect(found?.detail).toContain("HTTP_PROXY names a proxy that does not let the connection through");
    expect([found?.status, examined.code]).toEqual(["problem", 2]);
    expect(found?.fix).toMatch(/\S/);
    expect(unlisted([found?.detail, found?.fix].join("\n"))).toEqual([]);
    expect(examined.output).not.toContain("proxy-password");
  });

  it("prints the same as JSON of the published schema", async () => {
    const { sandbox } = await open();
    const { code, stdout } = await runDoctor(sandbox.url, [...named, "--write", "--json"]);

    const report = JSON.parse(stdout);
    const isValid = new Ajv().compile(JSON.parse(doctorJsonSchema()));
    expect(isValid(report), JSON.stringify(isValid.errors)).toBe(true);
    expect(report.schema).toBe("countersign.doctor/v1");
    expect(report.checks.map(({ id }: { id: string }) => id)).toEqual(questionIds);
    expect(
      report.checks.filter(
        ({ status, fix }: { status: string; fix: unknown }) => status !== "ok" || fix !== null,
      ),
    ).toEqual([]);
    expect(code).toBe(0);
  });

  it("sends no write without --write, and never requests the value of a variable", async () => {
    const { sandbox } = await open();
    const examined = await runDoctor(sandbox.url, [...named, "--json"]);

    expect(checksOf(examined).filter(({ status }) => status !== "ok")).toEqual([
      expect.objectContaining({ id: "external_control_secret", status: "skipped" }),
    ]);
    expect(examined.code).toBe(0);
    expect(writes(sandbox)).toEqual([]);
    const sent = sandbox.log.map((entry) => JSON.stringify(entry)).join("\n");
    expect(sent).toContain("ciVariables");
    expect(sent).not.toMatch(/nodes \{[^}]*\bvalue\b/);
    expect(sent).not.toMatch(/projects\/\d+\/variables/);
  });
});

describe("doctor", () => {
  it("ends soon where nothing answers, and skips what depends on it", async () => {
    const { sandbox } = await open();
    await sandbox.close();
    const examined = await runDoctor(sandbox.url, [...named, "--json"]);

    expect(examined.code).toBe(2);
    const [url, tls, proxy, ...rest] = checksOf(examined);
    expect(url).toMatchObject({ status: "problem", detail: expect.stringContaining("refused") });
    expect([tls?.status, proxy?.status]).toEqual(["ok", "ok"]);
    expect(new Set(rest.map(({ status, detail }) => `${status}: ${detail}`))).toEqual(
      new Set(["skipped: not asked, because of url"]),
    );
  });

  it.each([
    {
      name: "a redirect",
      answer: { status: 301, headers: { Location: "https://gitlab.example.com/sub/api/v4/version" } },
      says: "answers with a redirect to https://gitlab.example.com/sub",
      fix: "set --gitlab-url to https://gitlab.example.com/sub",
    },
    {
      name: "a sign-in page",
      answer: { status: 200, headers: { "Content-Type": "text/html" }, body: "<!doctype html>" },
      says: "answers 200, but not as GitLab's API does",
      fix: "a sign-in proxy must let the API through",
    },
    { name: "a server that is down", answer: { status: 502, headers: {} }, says: "answers 502", fix: "wait" },
  ])("says what answers instead of GitLab: $name", async ({ answer, says, fix }) => {
    const server = createServer((_, response) => {
      response.writeHead(answer.status, answer.headers as Record<string, string>).end(answer.body ?? "");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const [first, ...rest] = checksOf(await runDoctor(url, [...named, "--json"]));
      expect(first).toMatchObject({
        ...{ id: "url", status: "problem" },
        ...{ detail: expect.stringContaining(says), fix: expect.stringContaining(fix) },
      });
      expect(rest.slice(2).every(({ detail }) => detail === "not asked, because of url")).toBe(true);
    } finally {
      server.close();
    }
  });

  it("trusts a certificate whose CA a variable names", async () => {
    const { cert, key } = await selfSigned();
    const { sandbox } = await open({ tls: { cert, key } });
    const folder = makeCheckout({ "ca.pem": cert });
    try {
      const examined = await runDoctor(sandbox.url, [...named, "--json"], {
        CI_SERVER_TLS_CA_FILE: `${folder.folder}/ca.pem`,
      });
      expect(checksOf(examined).find(({ id }) => id === "tls")).toMatchObject({
        status: "ok",
        detail: "the certificate of 127.0.0.1 is trusted, with CI_SERVER_TLS_CA_FILE",
      });
      expect(examined.code).toBe(0);
    } finally {
      folder.remove();
    }
  });

  it("knows a certificate that it does not trust from an address that does not answer", async () => {
    const { cert, key } = await selfSigned();
    const { sandbox } = await open({ tls: { cert, key } });
    const checks = checksOf(await runDoctor(sandbox.url, [...named, "--json"]));

    expect(checks.find(({ id }) => id === "tls")).toMatchObject({
      status: "problem",
      fix: expect.stringContaining("CI_SERVER_TLS_CA_FILE"),
    });
    expect(checks.filter(({ detail }) => detail === "not asked, because of tls")).toHaveLength(20);
  });

  it.each([
    {
      name: "no workflow and a branch job",
      yaml: "own:\n  rules: [{if: '$CI_PIPELINE_SOURCE == \"merge_request_event\"'}]\nother: {script: x}\n",
      status: "warning",
      says: "a merge request has two pipelines: own in its own, and other in its branch's",
    },
    {
      name: "branch jobs only",
      yaml: "other: {script: x}\n",
      status: "problem",
      says: "no job runs in merge request pipelines",
    },
    {
      name: "the workflow of the documentation",
      yaml: 'workflow:\n  rules:\n  - if: $CI_PIPELINE_SOURCE == "merge_request_event"\n  - if: $CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS\n    when: never\n  - if: $CI_COMMIT_BRANCH\nother: {script: x}\n',
      status: "ok",
      says: "workflow:rules admit merge request pipelines",
    },
    {
      name: "a workflow for both",
      yaml: 'workflow:\n  rules:\n  - if: $CI_PIPELINE_SOURCE == "merge_request_event"\n  - if: $CI_COMMIT_BRANCH\nother: {script: x}\n',
      status: "warning",
      says: "workflow:rules admit both",
    },
    {
      name: "a workflow for branches",
      yaml: "workflow:\n  rules:\n  - if: $CI_COMMIT_BRANCH\nother: {script: x}\n",
      status: "problem",
      says: "workflow:rules admit no merge request pipelines",
    },
  ])(
    "pipelines by the configuration, where no merge request is named: $name",
    async ({ yaml, status, says }) => {
      const { sandbox, project, check } = await open();
      check.external_url = "https://verdict.example/hook";
      project.ciLint = { valid: true, errors: [], warnings: [], merged_yaml: yaml };
      const checks = checksOf(await runDoctor(sandbox.url, ["--project", "42", "--json"]));

      expect(checks.find(({ id }) => id === "pipelines")).toMatchObject({
        status,
        detail: expect.stringContaining(says),
      });
      expect(checks.find(({ id }) => id === "merge_request")?.status).toBe("skipped");
    },
  );

  it("looks at every check's address where none is named", async () => {
    const { sandbox } = await open();
    addStatusCheck(sandbox.state, sample.projectId, {
      name: "Another",
      external_url: triggerUrl(sandbox).replace("/main/", `/${shaOf("none")}/`),
    });
    const checks = checksOf(await runDoctor(sandbox.url, ["--project", "42", "--json"]));
    expect(checks.find(({ id }) => id === "trigger")).toMatchObject({
      status: "problem",
      detail: expect.stringMatching(/^"Another" starts a pipeline of project 90/),
    });
  });
});
