/** Signed answers to external controls, checked by a server that signs the way GitLab does. */

import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createGitLab } from "../../../../src/gitlab/client.ts";
import { signControlAnswer } from "../../../../src/gitlab/signing.ts";
import { client, failure, noon, type Reply, type Seen, serve } from "../server.ts";

const secret = "s3cret with spaces ";
const path = "/api/v4/projects/12/compliance_external_controls/7/status";
const ok: Reply = { json: { status: "pass" } };

describe("the signature", () => {
  // printf '%s' '17000000000123456789abcdef0123456789abcdef<path>status=pass' | openssl dgst -sha256 -hmac 's3cret with spaces '
  it.each([
    { status: "pass", signature: "b432efe04ab629dc121f35c31271c7f0fde37980648ac520f6dd37dc8db5dc04" },
    { status: "fail", signature: "11db6337a27f21fd44db2170ff746c08034a4888fc9843328048fe3537bfea99" },
  ] as const)("of $status is what openssl computes", ({ status, signature }) => {
    const answer = { timestamp: 1700000000, nonce: "0123456789abcdef0123456789abcdef", path, status };
    expect(signControlAnswer(answer, secret)).toBe(signature);
  });
});

function fields({ headers }: Seen) {
  return {
    timestamp: Number(headers["x-gitlab-timestamp"]),
    nonce: String(headers["x-gitlab-nonce"]),
    signature: headers["x-gitlab-hmac-sha256"],
  };
}

function expected(seen: Seen, status: string) {
  const { timestamp, nonce } = fields(seen);
  return createHmac("sha256", secret).update(`${timestamp}${nonce}${path}status=${status}`).digest("hex");
}

async function send(replies: readonly Reply[] | ((seen: Seen) => Reply), subPath = "") {
  const server = await serve(replies);
  let made = 0;
  const nonce = () => String(++made).padStart(32, "0");
  const calls: string[] = [];
  const { transport } = client(server.url + subPath);
  const gitlab = createGitLab(transport, (call) => calls.push(call));
  const work = gitlab.ExternalControls.setStatus(12, 7, "pass", { secret, nonce });
  return { work, server, calls };
}

it("is sent as JSON, with the token, three seconds back", async () => {
  const { work, server, calls } = await send([ok]);
  expect(await work).toEqual({ attempts: 1 });
  const [seen] = server.seen;
  expect(seen).toMatchObject({ method: "PATCH", url: path, body: '{"status":"pass"}' });
  expect(seen?.headers).toMatchObject({
    "private-token": "glpat-secret",
    "content-type": "application/json",
  });
  expect(seen && fields(seen)).toEqual({
    timestamp: noon / 1000 - 3,
    nonce: "00000000000000000000000000000001",
    signature: seen && expected(seen, "pass"),
  });
  expect(calls).toEqual(["PATCH /projects/12/compliance_external_controls/7/status"]);
});

it("signs the path without the relative root", async () => {
  const { work, server } = await send([ok], "/gitlab");
  await work;
  const [seen] = server.seen;
  expect(seen?.url).toBe(`/gitlab${path}`);
  expect(seen && fields(seen).signature).toBe(seen && expected(seen, "pass"));
});

it.each([
  { name: "a dropped connection", reply: { drop: true } },
  { name: "502", reply: { status: 502, text: "" } },
  { name: "503", reply: { status: 503, json: { message: "maintenance" } } },
  { name: "429", reply: { status: 429, text: "Retry later\n" } },
])("signs anew after $name", async ({ reply }) => {
  const { work, server } = await send([reply, ok]);
  expect(await work).toEqual({ attempts: 2 });
  const [first, second] = server.seen.map(fields);
  expect([first?.nonce, second?.nonce]).toEqual([
    "00000000000000000000000000000001",
    "00000000000000000000000000000002",
  ]);
  expect(second?.timestamp).toBe((first?.timestamp ?? 0) + 1);
  expect(second?.signature).not.toBe(first?.signature);
});

describe("a refusal that can be mended", () => {
  it.each([
    {
      name: "our clock is ten minutes ahead",
      date: "Tue, 24 Nov 2026 11:50:00 GMT",
      error: "Invalid timestamp",
      by: -603,
    },
    {
      name: "our clock is ten minutes behind",
      date: "Tue, 24 Nov 2026 12:10:00 GMT",
      error: "Request has expired",
      by: 597,
    },
  ])("$name", async ({ date, error, by }) => {
    const { work, server } = await send([
      { status: 401, json: { error }, headers: { date } },
      { ...ok, headers: { date } },
    ]);
    expect(await work).toEqual({ attempts: 2 });
    const [first, second] = server.seen.map(fields);
    expect(first?.timestamp).toBe(noon / 1000 - 3);
    expect(second?.timestamp).toBe(noon / 1000 + by);
    expect(second?.nonce).toBe("00000000000000000000000000000002");
  });

  it.each([
    { name: "ahead", date: "Tue, 24 Nov 2026 13:00:10 GMT" },
    { name: "behind", date: "Sun, 24 Nov 2024 12:00:00 GMT" },
  ])("signs nothing for a time that is more than an hour $name", async ({ date }) => {
    const { work, server } = await send([
      { status: 401, json: { error: "Invalid timestamp" }, headers: { date } },
      ok,
    ]);
    expect(await failure(work)).toMatchObject({
      code: "CONTROL_REFUSED",
      message: expect.stringMatching(
        /^no status was signed for external control 7: GitLab's clock says .*, more than an hour from/,
      ),
    });
    expect(server.seen).toHaveLength(1);
  });

  it("takes the time from the very answer that refused", async () => {
    const date = "Tue, 24 Nov 2026 11:50:00 GMT";
    const server = await serve([
      { status: 401, json: { error: "Invalid timestamp" }, headers: { date } },
      ok,
    ]);
    const { transport } = client(server.url);
    const learnt: string[] = [];
    const relearnClock = (from: string) => learnt.push(from);
    const { ExternalControls } = createGitLab({ ...transport, relearnClock });
    await ExternalControls.setStatus(12, 7, "pass", { secret, nonce: () => "0".repeat(32) });
    expect(learnt).toEqual([date]);
  });

  it("a nonce that was seen before", async () => {
    const { work, server } = await send([{ status: 401, json: { error: "Invalid nonce" } }, ok]);
    expect(await work).toEqual({ attempts: 2 });
    expect(server.seen.map((seen) => fields(seen).nonce)).toEqual([
      "00000000000000000000000000000001",
      "00000000000000000000000000000002",
    ]);
  });

  it("an instance that only knows POST", async () => {
    const { work, server } = await send(({ method }) =>
      method === "POST" ? ok : { status: 404, json: { error: "404 Not Found" } },
    );
    expect(await work).toEqual({ attempts: 2 });
    expect(server.seen.map(({ method }) => method)).toEqual(["PATCH", "POST"]);
  });

  it.each(["Invalid timestamp", "Request has expired", "Invalid nonce"])(
    "%s is mended only once",
    async (error) => {
      const { work, server } = await send([{ status: 401, json: { error } }]);
      expect(await failure(work)).toMatchObject({ code: "CONTROL_REFUSED", words: error });
      expect(server.seen).toHaveLength(2);
    },
  );

  it("an instance without the endpoint is asked twice", async () => {
    const { work, server } = await send([{ status: 404, json: { error: "404 Not Found" } }]);
    expect(await failure(work)).toMatchObject({ code: "TARGET_UNKNOWN" });
    expect(server.seen).toHaveLength(2);
  });
});

it.each([
  { reply: { json: {} }, says: "status is missing, not pass" },
  { reply: { json: { status: "fail" } }, says: "status is fail, not pass" },
  { reply: { status: 202, json: { status: "pass" } }, says: "its status is 202, not 200" },
])("is not confirmed by $reply", async ({ reply, says }) => {
  const { work } = await send([reply]);
  expect(await failure(work)).toMatchObject({
    code: "GITLAB_UNEXPECTED",
    message: expect.stringMatching(new RegExp(`does not confirm .*: ${says}$`)),
  });
});

it.each([
  { status: 401, error: "Invalid signature" },
  { status: 404, error: "Control not found" },
  { status: 404, error: "Project not found" },
])("$error is final", async ({ status, error }) => {
  const { work, server } = await send([{ status, json: { error } }]);
  expect(await failure(work)).toMatchObject({ status, words: error });
  expect(server.seen).toHaveLength(1);
});

it("an empty secret is refused before anything is sent", async () => {
  const server = await serve([ok]);
  const { ExternalControls } = createGitLab(client(server.url).transport);
  expect(
    await failure(ExternalControls.setStatus(12, 7, "pass", { secret: "", nonce: () => "x" })),
  ).toMatchObject({
    code: "INPUT_INVALID",
    message: "the secret of external control 7 is empty",
  });
  expect(server.seen).toEqual([]);
});
