/** What is tried again, how often and after which waits. */

import { describe, expect, it } from "vitest";
import { client, failure, noon, type Reply, serve } from "./server.ts";

const get = { method: "GET", path: "/api/v4/projects/42" } as const;
const post = { method: "POST", path: "/api/v4/projects/42/x", body: { a: 1 } } as const;
const ok: Reply = { json: { id: 42 } };

describe("temporary answers", () => {
  it.each([
    { name: "408", reply: { status: 408 } },
    { name: "429", reply: { status: 429, text: "Retry later\n" } },
    { name: "502 with GitLab's page", reply: { status: 502, text: "<html>GitLab is not responding</html>" } },
    { name: "503", reply: { status: 503, json: { message: "maintenance" } } },
    { name: "504", reply: { status: 504, text: "" } },
    { name: "a dropped connection", reply: { drop: true } },
    {
      name: "a body that was cut off",
      reply: { text: '{"id":', cut: true, headers: { "content-type": "application/json" } },
    },
  ])("$name is tried again, for writes too", async ({ reply }) => {
    const server = await serve([reply, reply, ok]);
    const { transport, waits } = client(server.url);
    const answer = await transport.send(post);
    expect(answer.body).toEqual({ id: 42 });
    expect(answer.attempts).toBe(3);
    expect(waits).toEqual([1000, 2000]);
    expect(server.seen.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
  });

  it("gives up after five attempts", async () => {
    const server = await serve([{ status: 502, text: "" }]);
    const { transport, waits, log } = client(server.url, { random: () => 0 });
    const error = await failure(transport.send(get));
    expect(error).toMatchObject({
      code: "GITLAB_UNAVAILABLE",
      status: 502,
      attempts: 5,
      message: "GitLab answered 502 for GET /projects/42: it gives no reason, after 5 attempts",
    });
    expect(waits).toEqual([500, 1000, 2000, 4000]);
    expect(log.map(({ status, attempt, retryInMs }) => [status, attempt, retryInMs])).toEqual([
      [502, 1, 500],
      [502, 2, 1000],
      [502, 3, 2000],
      [502, 4, 4000],
      [502, 5, undefined],
    ]);
    expect(transport.requestCount()).toBe(5);
  });

  it("a 500 is tried again for a read", async () => {
    const server = await serve([{ status: 500 }, ok]);
    expect((await client(server.url).transport.send(get)).attempts).toBe(2);
  });

  it("a 500 is tried again for a POST that only reads", async () => {
    const server = await serve([{ status: 500 }, ok]);
    expect((await client(server.url).transport.send({ ...post, reads: true })).attempts).toBe(2);
  });

  it("a 500 is not tried again for a write", async () => {
    const server = await serve([{ status: 500 }, ok]);
    expect(await failure(client(server.url).transport.send(post))).toMatchObject({
      status: 500,
      attempts: 1,
    });
  });

  it.each([400, 401, 403, 404, 405, 409, 412, 415, 422])("%i is never tried again", async (status) => {
    const server = await serve([{ status, json: { message: "no" } }, ok]);
    const { transport, waits } = client(server.url);
    expect(await failure(transport.send(get))).toMatchObject({ status, attempts: 1 });
    expect(waits).toEqual([]);
    expect(server.seen).toHaveLength(1);
  });
});

describe("the wait that the server asks for", () => {
  const date = "Tue, 24 Nov 2026 12:00:00 GMT";
  it.each([
    { name: "seconds", headers: { "retry-after": "30" }, wait: 30_000 },
    { name: "zero", headers: { "retry-after": "0" }, wait: 1000 },
    { name: "nonsense", headers: { "retry-after": "soon" }, wait: 1000 },
    { name: "a date", headers: { date, "retry-after": "Tue, 24 Nov 2026 12:00:20 GMT" }, wait: 20_500 },
    {
      name: "a date by a clock that is an hour ahead",
      headers: { date: "Tue, 24 Nov 2026 13:00:00 GMT", "retry-after": "Tue, 24 Nov 2026 13:00:20 GMT" },
      wait: 20_500,
    },
    { name: "a reset time", headers: { date, "ratelimit-reset": String(noon / 1000 + 40) }, wait: 40_500 },
    {
      name: "seconds rather than a reset time",
      headers: { date, "retry-after": "5", "ratelimit-reset": String(noon / 1000 + 40) },
      wait: 5000,
    },
  ])("$name", async ({ headers, wait }) => {
    const server = await serve([{ status: 429, text: "Retry later\n", headers }, ok]);
    const { transport, waits } = client(server.url);
    await transport.send(get);
    expect(waits).toEqual([wait]);
  });

  it("a reset time counts only on a 429", async () => {
    const server = await serve([
      { status: 503, headers: { "ratelimit-reset": String(noon / 1000 + 40) } },
      ok,
    ]);
    const { transport, waits } = client(server.url);
    await transport.send(get);
    expect(waits).toEqual([1000]);
  });

  it("gives up at once when it is longer than what is left", async () => {
    const server = await serve([
      { status: 503, json: { message: "Back at noon" }, headers: { "retry-after": "900" } },
    ]);
    const { transport, waits } = client(server.url, { deadlineAt: () => noon + 600_000 });
    expect(await failure(transport.send(post))).toMatchObject({
      code: "GITLAB_UNAVAILABLE",
      message:
        "GitLab answered 503 for POST /projects/42/x: it is in maintenance or overloaded (Back at noon), and the next one would have to wait 900 s, past the time that timeout allows",
    });
    expect(waits).toEqual([]);
  });
});

describe("deadlines", () => {
  it("sends nothing after the deadline", async () => {
    const server = await serve([ok]);
    const error = await failure(client(server.url, { deadlineAt: () => noon }).transport.send(get));
    expect(error).toMatchObject({
      code: "TIMEOUT",
      message: "the time that timeout allows is over, and GET /projects/42 was not answered",
    });
    expect(server.seen).toEqual([]);
  });

  it.each([{ hang: true }, { stall: true }])(
    "ends an attempt at the deadline: $hang $stall",
    async (reply) => {
      const server = await serve([reply]);
      const error = await failure(client(server.url, { deadlineAt: () => noon + 40 }).transport.send(get));
      expect(error).toMatchObject({ code: "TIMEOUT" });
      expect(server.seen).toHaveLength(1);
    },
  );

  it("tries again after an attempt without an answer", async () => {
    const server = await serve([{ hang: true }, ok]);
    const { transport, log } = client(server.url, { requestTimeoutMs: 150 });
    expect((await transport.send(get)).attempts).toBe(2);
    expect(log.map(({ status }) => status)).toEqual([0, 200]);
  });
});

describe("a cancelled job", () => {
  it("lets go of a request that is under way", async () => {
    const abort = new AbortController();
    const server = await serve(() => {
      abort.abort();
      return { hang: true };
    });
    const error = await failure(client(server.url, { signal: abort.signal }).transport.send(get));
    expect(error).toMatchObject({ code: "INTERRUPTED", message: "the job was cancelled" });
  });

  it("lets go of a wait", async () => {
    const abort = new AbortController();
    const server = await serve([{ status: 503 }]);
    const sleep = () => {
      abort.abort();
      return new Promise<void>(() => {});
    };
    expect(
      await failure(client(server.url, { signal: abort.signal, sleep }).transport.send(get)),
    ).toMatchObject({
      code: "INTERRUPTED",
    });
  });

  it("sends nothing more", async () => {
    const server = await serve([ok]);
    const abort = new AbortController();
    const { transport } = client(server.url, { signal: abort.signal });
    await transport.send(get);
    abort.abort();
    expect(await failure(transport.send(get))).toMatchObject({ code: "INTERRUPTED" });
    await new Promise(setImmediate);
    expect(transport.requestCount()).toBe(1);
  });
});
