/** Payloads of GitLab's events, whole, damaged and forged. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readPayload } from "../../../src/responder/payload.ts";
import { RunError } from "../../../src/shared/errors.ts";
import { checkPayload } from "../../support/central.ts";
import { caught } from "../../support/inputs.ts";

const folder = mkdtempSync(join(tmpdir(), "payload-"));
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string | Uint8Array) {
  const path = join(folder, "TRIGGER_PAYLOAD");
  writeFileSync(path, content);
  return readPayload(path);
}

async function refusal(action: () => Promise<unknown>): Promise<RunError> {
  const error = await caught(action);
  if (error instanceof RunError) return error;
  throw error;
}

const sha = "ab".repeat(20);
const whole = checkPayload({ projectId: 42, iid: 7, checkId: 3, sha });
const control = {
  id: "90",
  project_control_compliance_status: { compliance_requirements_control_id: 12, project_id: 42, id: 5 },
};

it("names a merge request and its check", async () => {
  expect(await read(JSON.stringify(whole))).toEqual({
    ...{ kind: "status_check", id: 3, projectId: 42, iid: 7, sha },
  });
});

it("names a project and its control, not the project of the route", async () => {
  expect(await read(JSON.stringify(control))).toEqual({ kind: "external_control", id: 12, projectId: 42 });
});

it.each([
  { name: "no commit", last_commit: null, sha: undefined },
  { name: "a SHA in capitals", last_commit: { id: sha.toUpperCase() }, sha },
  { name: "a SHA-256", last_commit: { id: "0f".repeat(32) }, sha: "0f".repeat(32) },
])("may have $name", async ({ last_commit, sha }) => {
  const attributes = { ...(whole.object_attributes as object), last_commit };
  expect(await read(JSON.stringify({ ...whole, object_attributes: attributes }))).toMatchObject({ sha });
});

it("may have a description of a megabyte three times over", async () => {
  const description = "é\n".repeat(2 ** 19);
  const attributes = { ...(whole.object_attributes as object), description };
  const changes = { description: { previous: description, current: description } };
  const payload = JSON.stringify({ ...whole, object_attributes: attributes, changes });
  expect(await read(payload)).toMatchObject({ kind: "status_check", id: 3 });
});

const deep = 4_000_000;
const text = JSON.stringify(whole);

describe("is refused with one sentence", () => {
  it.each([
    { name: "an empty file", content: "", says: "is empty" },
    {
      name: "a form",
      content: "object_kind=merge_request&project[id]=42",
      says: "is not valid JSON near byte 0",
    },
    { name: "a truncated file", content: text.slice(0, -30), says: "ends in the middle" },
    { name: "more than one value", content: `${text}{}`, says: "continues after its end" },
    { name: "a list", content: `[${text}]`, says: "is not an object at its top level" },
    { name: "a text", content: '"x"', says: "is not valid JSON" },
    { name: "25 MB", content: `{"a":"${"x".repeat(25 * 2 ** 20)}"}`, says: "has a string of more than 8 MB" },
    {
      name: "25 MB in many values",
      content: `{"a":1${`,"b":"${"x".repeat(2 ** 20)}"`.repeat(25)}}`,
      says: "twice",
    },
    {
      name: "25 MB of spaces",
      content: `{${" ".repeat(25 * 2 ** 20)}}`,
      says: "is larger than the 16 MB that are read",
    },
    {
      name: "lists in lists",
      content: `{"a":${"[".repeat(deep)}`,
      says: "is nested more than 32 levels deep",
    },
    { name: "objects in objects", content: '{"project":'.repeat(deep / 4), says: "is nested more than 32" },
    {
      name: "another encoding",
      content: Buffer.from(`\ufeff${text}`, "utf16le"),
      says: "is UTF-16, not UTF-8",
    },
    { name: "a key twice", content: text.replace('"ref"', '"project"'), says: "names a key twice" },
    { name: "neither kind", content: "{}", says: "is about neither a status check nor an external control" },
    {
      name: "both kinds",
      content: JSON.stringify({ ...whole, ...control }),
      says: "is about a status check and about an external control",
    },
    {
      name: "two projects",
      content: JSON.stringify(checkPayload({ projectId: 42, targetId: 43 })),
      says: "names two projects",
    },
  ])("$name", async ({ content, says }) => {
    const error = await refusal(() => read(content));
    expect(error.code).toBe("SUBJECT_UNKNOWN");
    expect(error.exitCode).toBe(2);
    expect(error.message).toMatch(/^the payload of the trigger /);
    expect(error.message).toContain(says);
  });

  const strange: readonly unknown[] = [
    ..."42,0,-1,1.5,1e300,true".split(",").map((one) => (one === "42" ? "42" : JSON.parse(one))),
    ...[2 ** 53, null, [42], { id: 42 }, "42; DROP", ""],
  ];
  const places = ["projectId", "iid", "checkId"] as const;
  it.each(places.flatMap((place) => strange.map((value) => ({ place, value }))))(
    "$value as $place",
    async ({ place, value }) => {
      const payload = checkPayload({ projectId: 42, iid: 7, checkId: 3, sha });
      const attributes = payload.object_attributes as Record<string, unknown>;
      if (place === "projectId") {
        payload.project = { id: value };
        attributes.target_project_id = value;
      } else if (place === "iid") attributes.iid = value;
      else payload.external_approval_rule = { id: value };
      const error = await refusal(() => read(JSON.stringify(payload)));
      expect(error.message).toBe(
        "the payload of the trigger does not name the status check, the merge request and its project with certainty",
      );
    },
  );

  it.each(["abc", "a".repeat(39), "g".repeat(40), `${sha}\n`, 7, {}])("%j as SHA", async (value) => {
    const attributes = { ...(whole.object_attributes as object), last_commit: { id: value } };
    const error = await refusal(() => read(JSON.stringify({ ...whole, object_attributes: attributes })));
    expect(error.message).toContain("with certainty");
  });

  it.each([
    { name: "no control", status: { project_id: 42 } },
    { name: "a control of no project", status: { compliance_requirements_control_id: 12 } },
    { name: "texts", status: { compliance_requirements_control_id: "12", project_id: "42" } },
  ])("$name", async ({ status }) => {
    const error = await refusal(() => read(JSON.stringify({ project_control_compliance_status: status })));
    expect(error.message).toContain("does not name the external control and the project with certainty");
  });

  it("ids under keys that only look like paths", async () => {
    const forged = { "project.id": 42, "object_attributes.iid": 7, external_approval_rule: { id: 3 } };
    const error = await refusal(() => read(JSON.stringify(forged)));
    expect(error.message).toContain("with certainty");
  });

  it("variables, which override those of the job", async () => {
    const payload = { ...whole, variables: { INPUT_GITLAB_URL: "https://evil.example" } };
    const error = await refusal(() => read(JSON.stringify(payload)));
    expect(error.message).toBe("the payload of the trigger sets variables of the pipeline");
  });

  it.each([
    { name: "no variable", path: undefined, says: "TRIGGER_PAYLOAD names no file" },
    { name: "a file that is not there", path: join(folder, "absent"), says: "does not exist" },
    { name: "a folder", path: folder, says: "is a directory, not a regular file" },
  ])("$name", async ({ path, says }) => {
    expect((await refusal(() => readPayload(path))).message).toContain(says);
  });
});

it("is never quoted", async () => {
  const secret = "glptt-secret-of-the-trigger";
  const payload = {
    ...whole,
    external_approval_rule: { id: secret, external_url: secret },
    [secret]: secret,
  };
  const error = await refusal(() => read(JSON.stringify(payload)));
  expect(`${error.message} ${error.advice} ${error.problems.join()} ${error.stack}`).not.toContain(secret);
});
