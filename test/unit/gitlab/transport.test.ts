/** What is sent, what is accepted as an answer, and where a request may be led. */

import { describe, expect, it } from "vitest";
import { createTransport } from "../../../src/gitlab/transport.ts";
import { client, failure, noon, serve } from "./server.ts";

const get = { method: "GET", path: "/api/v4/projects/42" } as const;
const post = { method: "POST", path: "/api/v4/projects/42/x" } as const;

describe("requests", () => {
  it("carry the token, no wish for compression, and JSON where they write", async () => {
    const server = await serve([{ json: {} }]);
    const { transport } = client(server.url);
    await transport.send({ ...get, query: "per_page=100" });
    await transport.send({ ...post, body: { é: 1 } });
    await transport.send(post);
    await transport.send({ method: "DELETE", path: "/api/v4/x" });
    const [read, written, empty, removed] = server.seen;
    expect(read).toMatchObject({ method: "GET", url: "/api/v4/projects/42?per_page=100", body: "" });
    expect(read?.headers).toMatchObject({ "private-token": "glpat-secret", "user-agent": "countersign" });
    expect(read?.headers).not.toHaveProperty("accept-encoding");
    expect(read?.headers).not.toHaveProperty("content-type");
    expect(written).toMatchObject({ body: '{"é":1}' });
    expect(written?.headers).toMatchObject({ "content-type": "application/json", "content-length": "8" });
    expect(empty).toMatchObject({ body: "{}" });
    expect(removed?.headers["content-type"]).toBe("application/json");
  });

  it("keep the sub-path of the instance", async () => {
    const server = await serve([{ json: {} }]);
    const { transport, log } = client(`${server.url}/gitlab/`);
    await transport.send({ method: "GET", path: "/api/v4/projects/grp%2Fproj", query: "ref=a&token=hush" });
    expect(server.seen[0]?.url).toBe("/gitlab/api/v4/projects/grp%2Fproj?ref=a&token=hush");
    expect(log[0]?.path).toBe("/api/v4/projects/grp%2Fproj");
  });

  it("reuse the connection", async () => {
    const server = await serve([{ json: {} }]);
    const { transport } = client(server.url);
    await transport.send(get);
    await transport.send(get);
    expect(server.seen[1]?.headers.connection).toBe("keep-alive");
  });

  it("go without the token when anonymous, and with headers made for each attempt", async () => {
    const server = await serve([{ status: 503 }, { json: {} }]);
    let made = 0;
    await client(server.url).transport.send({
      ...post,
      anonymous: true,
      headers: () => ({ "x-made": String(++made) }),
    });
    expect(server.seen.map(({ headers }) => headers["x-made"])).toEqual(["1", "2"]);
    expect(server.seen[0]?.headers).not.toHaveProperty("private-token");
  });

  it("a token that cannot be one is refused before anything is sent", () => {
    const bad = () =>
      createTransport({ ...client("http://x").transport, baseUrl: "http://x", token: "glpat-a\n" } as never);
    expect(bad).toThrow(
      "‹gitlab_token› contains a space, a line break or another character that no token has",
    );
  });
});

describe("answers that are not GitLab's", () => {
  const page = "<!DOCTYPE html><html>Sign in</html>";
  const json = { "content-type": "application/json" };
  it.each([
    {
      name: "a page with 200",
      reply: { text: page, headers: { "content-type": "text/html" } },
      with: "200 for GET /projects/42 with a web page instead of JSON",
    },
    {
      name: "a page that says it is text",
      reply: { text: page },
      with: "200 for GET /projects/42 with a web page instead of JSON",
    },
    {
      name: "a page with 403",
      reply: { status: 403, text: page, headers: { "content-type": "text/html" } },
      with: "403 for GET /projects/42 with a web page instead of JSON",
    },
    {
      name: "plain text",
      reply: { text: "hello" },
      with: "200 for GET /projects/42 with something other than JSON (text/plain)",
    },
    {
      name: "malformed JSON",
      reply: { text: '{"secret": "hush', headers: json },
      with: "200 for GET /projects/42 with malformed JSON",
    },
    {
      name: "JSON that is not UTF-8",
      reply: { text: Buffer.from('{"name": "caf\xe9"}', "latin1"), headers: json },
      with: "200 for GET /projects/42 with malformed JSON",
    },
    {
      name: "no JSON at all",
      reply: { text: "", headers: json },
      with: "200 for GET /projects/42 with malformed JSON",
    },
  ])("$name", async ({ reply, with: words }) => {
    const server = await serve([reply]);
    const error = await failure(client(server.url).transport.send(get));
    expect(error).toMatchObject({ code: "GITLAB_UNEXPECTED", message: `GitLab answered ${words}` });
    expect(JSON.stringify(error) + error.stack).not.toContain("hush");
    expect(server.seen).toHaveLength(1);
  });

  it.each(["bytes", "empty"] as const)("a page is refused where %s is expected too", async (expects) => {
    const server = await serve([{ text: page, headers: { "content-type": "text/html" } }]);
    expect(await failure(client(server.url).transport.send({ ...get, expects }))).toMatchObject({
      code: "GITLAB_UNEXPECTED",
    });
  });

  it("a body that is cut off every time is never parsed", async () => {
    const server = await serve([{ text: "[]", cut: true, headers: json }]);
    const error = await failure(client(server.url).transport.send(get));
    expect(error).toMatchObject({ code: "GITLAB_UNAVAILABLE", status: 0, attempts: 5 });
    expect(error.message).toMatch(
      /^GitLab could not be reached for GET \/projects\/42: .* broke off .*, after 5 attempts$/,
    );
  });

  it("a body above the limit is not read to its end", async () => {
    const server = await serve([{ text: "x".repeat(2000) }]);
    const error = await failure(client(server.url, { maxBodyBytes: 1000 }).transport.send(get));
    expect(error).toMatchObject({ code: "GITLAB_UNEXPECTED", attempts: 1 });
    expect(error.message).toContain("the answer is too large");
  });
});

describe("redirects", () => {
  const to = (location: string, status = 302) => ({ status, headers: { location }, text: "" });

  it.each([301, 302, 303, 307, 308])("a write is not redirected by %i", async (status) => {
    const other = await serve([{ json: {} }]);
    const server = await serve([to(`${other.url}/api/v4/projects/42/x?token=hush`, status)]);
    const error = await failure(client(server.url).transport.send(post));
    expect(error).toMatchObject({
      code: "GITLAB_UNEXPECTED",
      status,
      message: `GitLab answered ${status} for POST /projects/42/x: a redirect to ${other.url}/api/v4/projects/42/x, which is not followed`,
      advice: `set ‹gitlab_url› to the address that GitLab itself uses, perhaps ${other.url}`,
    });
    expect(other.seen).toEqual([]);
  });

  it("a GraphQL query is not redirected", async () => {
    const server = await serve([to("/elsewhere"), { json: {} }]);
    expect(await failure(client(server.url).transport.send({ ...post, reads: true }))).toMatchObject({
      status: 302,
    });
  });

  it("a read is redirected within the origin", async () => {
    const server = await serve([to("/api/v4/projects/7?a=1", 301), { json: { id: 7 } }]);
    expect((await client(server.url).transport.send(get)).body).toEqual({ id: 7 });
    expect(server.seen[1]).toMatchObject({ url: "/api/v4/projects/7?a=1" });
    expect(server.seen[1]?.headers["private-token"]).toBe("glpat-secret");
  });

  it("a read is not led to another origin, and neither is the token", async () => {
    const other = await serve([{ json: { id: 42 } }]);
    const server = await serve([to(`${other.url}/api/v4/projects/42`)]);
    expect(await failure(client(server.url).transport.send(get))).toMatchObject({
      code: "GITLAB_UNEXPECTED",
      status: 302,
    });
    expect(other.seen).toEqual([]);
  });

  it("three redirects are followed, not four", async () => {
    const server = await serve([to("/a"), to("/b"), to("/c"), { json: { id: 1 } }]);
    expect((await client(server.url).transport.send(get)).body).toEqual({ id: 1 });
    const loop = await serve([to("/a")]);
    expect(await failure(client(loop.url).transport.send(get))).toMatchObject({ code: "GITLAB_UNEXPECTED" });
    expect(loop.seen).toHaveLength(4);
  });

  it("http to https names both addresses", async () => {
    const server = await serve([to("https://127.0.0.1/gl/api/v4/projects/42/x", 301)]);
    const error = await failure(client(`${server.url}/gl`).transport.send(post));
    expect(error.advice).toBe(
      `‹gitlab_url› is ${server.url}/gl but the server redirects to https://127.0.0.1/gl: set ‹gitlab_url› to the https address`,
    );
  });

  it("a redirect without an address is an error", async () => {
    const server = await serve([{ status: 302 }]);
    expect(await failure(client(server.url).transport.send(get))).toMatchObject({
      code: "GITLAB_UNEXPECTED",
      status: 302,
    });
  });
});

describe("the server's clock", () => {
  it.each([
    { name: "ten minutes ahead", date: "Tue, 24 Nov 2026 12:10:00 GMT", offset: 600_500 },
    { name: "ten minutes behind", date: "Tue, 24 Nov 2026 11:50:00 GMT", offset: -599_500 },
  ])("$name", async ({ date, offset }) => {
    const server = await serve([{ json: {}, headers: { date } }]);
    const { transport } = client(server.url);
    expect(transport.hasServerClock()).toBe(false);
    expect(transport.serverNow()).toBe(noon);
    await transport.send(get);
    expect(transport.hasServerClock()).toBe(true);
    expect(transport.serverNow()).toBe(noon + offset);
  });

  it("is learnt from refusals too, and the latest date counts, whichever answer had it", async () => {
    const server = await serve([
      { json: {}, headers: { date: "Tue, 24 Nov 2026 12:00:07 GMT" } },
      { status: 404, headers: { date: "Tue, 24 Nov 2026 12:10:00 GMT" } },
      { json: {}, headers: { date: "Mon, 02 Jan 2023 12:00:00 GMT" } },
    ]);
    const { transport } = client(server.url);
    await transport.send(get);
    expect(transport.serverNow()).toBe(noon + 7500);
    await failure(transport.send(get));
    await transport.send(get);
    expect(transport.serverNow()).toBe(noon + 600_500);
  });

  it("is not learnt from what a cache kept", async () => {
    const server = await serve([{ json: {}, headers: { date: "Tue, 24 Nov 2026 12:10:00 GMT", age: "0" } }]);
    const { transport } = client(server.url);
    await transport.send(get);
    expect(transport.hasServerClock()).toBe(false);
  });

  it("is taken at the midpoint of a quick request, and near the end of a slow one", async () => {
    const { createServerClock } = await import("../../../src/gitlab/clock.ts");
    const clock = createServerClock(() => noon + 10_000);
    const date = "Tue, 24 Nov 2026 12:00:10 GMT";
    clock.learn({ date }, noon + 9600, noon + 10_000);
    expect(clock.serverNow()).toBe(noon + 10_700);
    clock.learn({ date }, noon, noon + 10_000);
    expect(clock.serverNow()).toBe(noon + 11_500);
    clock.relearnClock(date);
    expect(clock.serverNow()).toBe(noon + 10_000);
  });
});

describe("closing", () => {
  it("ends what is under way and tries nothing again", async () => {
    const server = await serve([{ hang: true }]);
    const { transport } = client(server.url);
    const answer = failure(transport.send(get));
    await expect.poll(() => server.seen.length).toBe(1);
    transport.close();
    expect(await answer).toMatchObject({ code: "INTERRUPTED" });
    expect(server.seen).toHaveLength(1);
  });
});
