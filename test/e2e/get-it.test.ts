/** The block of the pages that gets the program: run as it is written, against a server with the released file. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { version } from "../../src/version.ts";
import { runChild } from "../support/child.ts";
import { needs } from "../support/needs.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const standalone = readFileSync(join(root, "dist/standalone.js"));
let served: Buffer = standalone;
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const isFile = request.url?.endsWith(`/packages/generic/countersign/${version}/standalone.js`);
    response.writeHead(isFile ? 200 : 404).end(isFile ? served : "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach((context) => needs(context, "curl", "sha256sum"));

/** The first block that downloads, with our server in place of gitlab.com. */
function blockOf(page: string): string {
  const blocks = [...readFileSync(join(root, page), "utf8").matchAll(/```sh\n([\s\S]*?)```/g)];
  const block = blocks.map(([, text = ""]) => text).find((text) => text.includes("curl --fail")) ?? "";
  return block.replaceAll("https://gitlab.com", url);
}

it.each(["README.md", "docs/getting-started.md"])("%s gets a program that runs", async (page) => {
  const home = mkdtempSync(join(tmpdir(), "get-it-"));
  try {
    const env = { PATH: `${join(home, ".local/bin")}:${process.env.PATH}`, HOME: home };
    served = standalone;
    const { code, output } = await runChild("sh", ["-euc", `${blockOf(page)}\ncountersign --version`], {
      cwd: home,
      env,
    });
    expect(output).toContain("countersign.mjs: OK");
    expect(output.trim().split("\n").at(-1)).toBe(version);
    expect(code).toBe(0);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

it("keeps nothing of a file that is not the released one", async () => {
  const home = mkdtempSync(join(tmpdir(), "get-it-"));
  try {
    served = Buffer.concat([standalone, Buffer.from("\n")]);
    const env = { PATH: process.env.PATH, HOME: home };
    const { code, output } = await runChild("sh", ["-euc", blockOf("README.md")], { cwd: home, env });
    expect(output).toContain("countersign.mjs: FAILED");
    expect(code).not.toBe(0);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
