/** Texts from other places than the repository are judged as they were written, or not at all. */

import { expect, it } from "vitest";
import { readText } from "../../../src/gitlab/other-server.ts";
import { failure, serve } from "./server.ts";

const common = { now: Date.now, sleep: async () => {}, random: () => 0 };

it("takes a policy from an address byte by byte", async () => {
  const server = await serve([{ text: "name: caf\u00e9", headers: { "content-type": "text/plain" } }]);
  expect(await readText(`${server.url}/policy.yml`, common)).toBe("name: caf\u00e9");
});

it.each([
  { bytes: Buffer.from("name: caf\u00e9", "latin1"), like: "ISO 8859-1 or Windows-1252" },
  { bytes: Buffer.from("\ufeffname: P", "utf16le"), like: "UTF-16" },
])("refuses one that looks like $like", async ({ bytes, like }) => {
  const server = await serve([{ text: bytes, headers: { "content-type": "text/plain" } }]);
  expect(await failure(readText(`${server.url}/policy.yml`, common))).toMatchObject({
    code: "POLICY_INVALID",
    message: `the file is not valid UTF-8: it looks like ${like}`,
  });
});

it.each([
  [{ status: 403 }, /^http:\/\/127\.0\.0\.1:\d+ answered 403$/, /open the address without signing in/],
  [
    { status: 302, headers: { location: "https://elsewhere.example/policy.yml" } },
    /^http:\/\/127\.0\.0\.1:\d+ answered 302$/,
    /a redirect to another server is not followed/,
  ],
])(
  "what another server than GitLab refuses is not called an answer of GitLab: %o",
  async (reply, message, advice) => {
    const server = await serve([reply]);
    const error = await failure(readText(`${server.url}/policy.yml`, common));
    expect(error.message).toMatch(message);
    expect(error.advice).toMatch(advice);
  },
);

it("a server of a policy that does not answer is named, and GitLab is not", async () => {
  const error = await failure(readText("http://127.0.0.1:1/policy.yml", common));
  expect(error.message).toBe(
    "http://127.0.0.1:1: the connection was refused (ECONNREFUSED), after 5 attempts",
  );
});
