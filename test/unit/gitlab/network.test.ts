/** Connections that fail: names, ports, certificates, proxies. */

import { createServer } from "node:https";
import { createServer as createPort } from "node:net";
import { generate } from "selfsigned";
import { describe, expect, it } from "vitest";
import { describeFailure } from "../../../src/gitlab/network.ts";
import { agentKnowsProxies } from "../../../src/gitlab/proxy.ts";
import { client, failure, serve } from "./server.ts";

const get = { method: "GET", path: "/api/v4/projects/42" } as const;

describe("TLS", () => {
  async function secure(options: Record<string, unknown> = {}, host = "127.0.0.1") {
    const names = /\d$/.test(host) ? [{ type: 7, ip: host }] : [{ type: 2, value: host }];
    const { private: key, cert } = await generate([{ name: "commonName", value: host }], {
      keySize: 2048,
      extensions: [
        { name: "basicConstraints", cA: true },
        { name: "subjectAltName", altNames: names },
      ],
      ...options,
    } as never);
    const server = await serve([{ json: { id: 42 } }], ((handler: never) =>
      createServer({ key, cert }, handler)) as never);
    return { url: server.url.replace("http:", "https:"), seen: server.seen, cert };
  }

  it("an unknown authority is not retried, and the advice names the variables", async () => {
    const { url, seen } = await secure();
    const error = await failure(client(url).transport.send(get));
    expect(error).toMatchObject({
      code: "GITLAB_UNAVAILABLE",
      status: 0,
      attempts: 1,
      message: `GitLab could not be reached for GET /projects/42: ${url}: its certificate is signed by a CA that this job does not know (DEPTH_ZERO_SELF_SIGNED_CERT)`,
    });
    expect(error.advice).toMatch(/CI_SERVER_TLS_CA_FILE, or NODE_EXTRA_CA_CERTS before the job starts/);
    expect(seen).toEqual([]);
  });

  it("an authority that was given is trusted", async () => {
    const { url, cert } = await secure();
    const { transport } = client(url, { certificateAuthorities: cert });
    expect((await transport.send(get)).body).toEqual({ id: 42 });
  });

  it("a certificate for another host is named as such", async () => {
    const { url, cert } = await secure({}, "gitlab.example.com");
    const error = await failure(client(url, { certificateAuthorities: cert }).transport.send(get));
    expect(error.message).toMatch(
      /its certificate is for another host name \(ERR_TLS_CERT_ALTNAME_INVALID\)$/,
    );
    expect(error.attempts).toBe(1);
  });

  it("an expired certificate is named as such", async () => {
    const { url, cert } = await secure({
      notBeforeDate: new Date("2020-01-01"),
      notAfterDate: new Date("2021-01-01"),
    });
    const error = await failure(client(url, { certificateAuthorities: cert }).transport.send(get));
    expect(error.message).toMatch(/its certificate has expired \(CERT_HAS_EXPIRED\)$/);
  });

  it.each(["not a certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])(
    "a file that holds no certificate is an input error",
    async (certificateAuthorities) => {
      const error = await failure(
        client("https://127.0.0.1:1", { certificateAuthorities }).transport.send(get),
      );
      expect(error).toMatchObject({ code: "INPUT_INVALID" });
      expect(error.message).toMatch(/CI_SERVER_TLS_CA_FILE/);
    },
  );

  it("https to a server that speaks http is not retried", async () => {
    const server = await serve([{ json: {} }]);
    const error = await failure(client(server.url.replace("http:", "https:")).transport.send(get));
    expect(error).toMatchObject({ code: "GITLAB_UNAVAILABLE", attempts: 1 });
    expect(error.message).toMatch(/the TLS handshake failed/);
  });
});

it("a refused connection is tried five times", async () => {
  const port = createPort();
  await new Promise<void>((done) => port.listen(0, "127.0.0.1", done));
  const { port: free } = port.address() as { port: number };
  await new Promise((done) => port.close(done));
  const { transport, waits } = client(`http://127.0.0.1:${free}`);
  expect(await failure(transport.send(get))).toMatchObject({
    code: "GITLAB_UNAVAILABLE",
    attempts: 5,
    message: `GitLab could not be reached for GET /projects/42: http://127.0.0.1:${free}: the connection was refused (ECONNREFUSED), after 5 attempts`,
    advice: "check host and port of the address, and that this runner may reach it",
  });
  expect(waits).toEqual([1000, 2000, 4000, 8000]);
});

const root = new URL("https://gitlab.example.com/gl");
const fails = (code: string) => Object.assign(new Error(code), { code });

it.each([
  { code: "ENOTFOUND", isTemporary: false, message: "host not found" },
  { code: "EAI_AGAIN", isTemporary: true, message: "the host name could not be looked up" },
  { code: "ETIMEDOUT", isTemporary: true, message: "there was no answer in time" },
  { code: "ENETUNREACH", isTemporary: true, message: "there is no route to the host" },
  {
    code: "SELF_SIGNED_CERT_IN_CHAIN",
    isTemporary: false,
    message: "its certificate is signed by a CA that this job does not know",
  },
  {
    code: "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    isTemporary: false,
    message: "its certificate is signed by a CA that this job does not know",
  },
  { code: "CERT_NOT_YET_VALID", isTemporary: false, message: "its certificate is not valid yet" },
  { code: "CERT_REVOKED", isTemporary: false, message: "the TLS handshake failed" },
  { code: "ERR_PROXY_TUNNEL", isTemporary: true, message: "the proxy refused the connection" },
  { code: "ECONNRESET", isTemporary: true, message: "the connection broke off" },
])("$code", ({ code, isTemporary, message }) => {
  const failed = describeFailure(fails(code), root, {});
  expect(failed).toMatchObject({ isTemporary, code: "GITLAB_UNAVAILABLE" });
  expect(failed.message).toBe(`https://gitlab.example.com: ${message} (${code})`);
});

it("an answer that is too large has nothing to do with a proxy", () => {
  expect(describeFailure(fails("E2BIG"), root, { HTTPS_PROXY: "http://proxy" })).toMatchObject({
    code: "GITLAB_UNEXPECTED",
    advice: "use a policy that reads less",
  });
});

it("an error without a code is described too", () => {
  expect(describeFailure(undefined, root, {}).message).toBe(
    "https://gitlab.example.com: the connection broke off (no code)",
  );
});

describe("proxies", () => {
  it.each([
    ["20.20.2", false],
    ["22.20.0", false],
    ["22.21.0", true],
    ["23.11.0", false],
    ["24.4.1", false],
    ["24.5.0", true],
    ["26.0.0", true],
  ])("Node %s: %s", (version, knows) => {
    expect(agentKnowsProxies(version)).toBe(knows);
  });

  it.each([
    { env: { HTTPS_PROXY: "http://proxy" }, hint: true },
    { env: { https_proxy: "http://proxy" }, hint: true },
    { env: { HTTPS_PROXY: "http://proxy", NO_PROXY: "localhost, other.example" }, hint: true },
    { env: { HTTPS_PROXY: "http://proxy", NO_PROXY: "ab.example.com" }, hint: true },
    { env: { HTTPS_PROXY: "http://proxy", NO_PROXY: "gitlab.example.com" }, hint: false },
    { env: { HTTPS_PROXY: "http://proxy", NO_PROXY: "localhost,.example.com" }, hint: false },
    { env: { HTTPS_PROXY: "http://proxy", no_proxy: "example.com" }, hint: false },
    { env: { HTTPS_PROXY: "http://proxy", NO_PROXY: "*" }, hint: false },
    { env: { HTTP_PROXY: "http://proxy" }, hint: false },
    { env: { HTTPS_PROXY: "" }, hint: false },
  ])("$env", ({ env, hint }) => {
    const { advice } = describeFailure(fails("ECONNREFUSED"), root, env);
    expect(/\. HTTPS_PROXY is set, but .* NODE_USE_ENV_PROXY=1/i.test(advice)).toBe(hint);
    expect(advice).not.toContain("http://proxy");
  });
});
