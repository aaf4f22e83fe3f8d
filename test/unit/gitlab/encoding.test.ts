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
