/** Sections 1.1 to 1.3 of the contract: order of judgement, content types, parameters. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addProject, type Sandbox } from "../../src/sandbox/index.ts";
import { type Ask, api, head, smallWorld, startWorld } from "./support.ts";

const checks = "/projects/4/merge_requests/14/status_checks";
const responses = "/projects/4/merge_requests/14/status_check_responses";
const good = { external_status_check_id: 1, sha: head, status: "passed" };
const unauthorized = { message: "401 Unauthorized" };
const noRoute = { error: "404 Not Found" };

let sandbox: Sandbox;
beforeAll(async () => {
  const state = smallWorld();
  for (let id = 101; id <= 145; id += 1) addProject(state, { id, path: `p${id}` });
  addProject(state, { id: 7, path: "a+b" });
  sandbox = await startWorld(state);
});
afterAll(() => sandbox.close());

describe("1.1 order of judgement", () => {
  it.each<[string, string, string, Ask, number, unknown]>([
    ["an unknown path is a 404 even without a token", "GET", "/nope", {}, 404, noRoute],
    ["a wrong method on a known path is a 404, not a 405", "PUT", checks, { as: "developer" }, 404, noRoute],
    ["a bad body without a token is a 401", "POST", responses, { json: {} }, 401, unauthorized],
    [
      "a bad body from a stranger is a 404",
      "POST",
      responses,
      { as: "outsider", json: {} },
      404,
      { message: "404 Project Not Found" },
    ],
    [
      "a bad body with rights is a 400",
      "POST",
      responses,
      { as: "developer", json: { sha: head, status: "passed" } },
      400,
      { error: "external_status_check_id is missing" },
    ],
  ])("1.1: %s", async (_, method, path, options, status, json) => {
    expect(await api(sandbox, method, path, options)).toMatchObject({ status, json });
  });

  it("1.1: OPTIONS on a known path is a 204 with Allow", async () => {
    const reply = await api(sandbox, "OPTIONS", checks);
    expect(reply.status).toBe(204);
    expect(reply.headers.allow).toBe("OPTIONS, GET, HEAD");
  });
});

describe("1.3 content types and parameters", () => {
  const form = "application/x-www-form-urlencoded";
  const formBody = `external_status_check_id=1&status=passed&sha=${head}`;
  const multipart = Object.entries(good)
    .map(([name, value]) => `--B\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join("");
  it.each<[string, Ask, string, number, unknown]>([
    ["JSON is accepted", { json: good }, "", 201, {}],
    ["a form is accepted", { body: formBody, type: form }, "", 201, {}],
    [
      "multipart is accepted",
      { body: `${multipart}--B--\r\n`, type: "multipart/form-data; boundary=B" },
      "",
      201,
      {},
    ],
    ["parameters may stand in the query", {}, `?${formBody}`, 201, {}],
    ["the body wins over the query", { json: good }, "?status=nonsense", 201, {}],
    ["the path wins over the body", { json: { ...good, id: 99, merge_request_iid: 77 } }, "", 201, {}],
    [
      "text/plain with a body is a 415",
      { body: "x", type: "text/plain" },
      "",
      415,
      { error: "The provided content-type 'text/plain' is not supported." },
    ],
    [
      "broken JSON is a 400",
      { body: "{", type: "application/json" },
      "",
      400,
      { error: "Invalid JSON format" },
    ],
    [
      "JSON deeper than 32 is a 400",
      { body: "[".repeat(40) + "]".repeat(40), type: "application/json" },
      "",
      400,
      { error: "Invalid JSON format" },
    ],
    [
      "a numeric string for an integer is accepted",
      { json: { ...good, external_status_check_id: "1.0" } },
      "",
      201,
      {},
    ],
    [
      "an empty integer passes requires and fails the look-up",
      { json: { ...good, external_status_check_id: "" } },
      "",
      404,
      { message: "404 Not found" },
    ],
    [
      "a word for an integer is a 400",
      { json: { ...good, external_status_check_id: "abc" } },
      "",
      400,
      { error: "external_status_check_id is invalid" },
    ],
    [
      "a number for a string becomes one",
      { json: { ...good, sha: 12 } },
      "",
      409,
      { message: `SHA does not match HEAD of source branch: ${head}` },
    ],
    ["unknown parameters are ignored", { json: { ...good, colour: "red" } }, "", 201, {}],
    [
      "failures are joined in declaration order, a missing listed value twice",
      { json: {} },
      "",
      400,
      {
        error:
          "external_status_check_id is missing, sha is missing, status is missing, status does not have a valid value",
      },
    ],
    [
      "status is case-sensitive",
      { json: { ...good, status: "Passed" } },
      "",
      400,
      { error: "status does not have a valid value" },
    ],
  ])("1.3: %s", async (_, options, query, status, json) => {
    const reply = await api(sandbox, "POST", `${responses}${query}`, { as: "developer", ...options });
    expect(reply).toMatchObject({ status, json });
  });

  it.each([
    ["a trailing slash", `${checks}/`],
    ["a .json suffix", `${checks}.json`],
  ])("1.3: %s is accepted", async (_, path) => {
    expect((await api(sandbox, "GET", path, { as: "developer" })).status).toBe(200);
  });

  it("1.3: broken JSON is refused ahead of routing and authentication", async () => {
    const reply = await api(sandbox, "POST", "/nope", { body: "{", type: "application/json" });
    expect(reply).toMatchObject({ status: 400, json: { error: "Invalid JSON format" } });
  });

  it.each<[string, string, Ask]>([
    ["a null byte in the query", `${checks}?page=%00`, {}],
    ["malformed UTF-8 in the query", `${checks}?page=%ff`, {}],
    ["malformed UTF-8 in the path", "/projects/%ff", {}],
  ])("1.2: %s is a 400 in plain text", async (_, path, options) => {
    const reply = await api(sandbox, "GET", path, { as: "developer", ...options });
    expect(reply).toMatchObject({
      status: 400,
      text: "Bad Request",
      headers: { "content-type": "text/plain" },
    });
  });

  it("1.2: a body that is not UTF-8 is a 400 in plain text", async () => {
    const body = Buffer.concat([Buffer.from('{"sha":"'), Buffer.from([0xff]), Buffer.from('"}')]);
    const reply = await api(sandbox, "POST", responses, { as: "developer", body, type: "application/json" });
    expect(reply).toMatchObject({ status: 400, text: "Bad Request" });
  });
});
