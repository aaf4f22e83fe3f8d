/** A server in place of gitlab.com, which has the released file. */

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { version } from "../../src/version.ts";
import { blocksOf } from "./pages.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export const released: Buffer = readFileSync(join(root, "dist/standalone.js"));

export interface ReleaseServer {
  readonly url: string;
  /** What it answers for the released file. */
  served: Buffer;
  close(): void;
}

export async function startReleaseServer(): Promise<ReleaseServer> {
  const server = createServer((request, response) => {
    const isFile = request.url?.endsWith(`/packages/generic/countersign/${version}/standalone.js`);
    response.writeHead(isFile ? 200 : 404).end(isFile ? release.served : "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const release: ReleaseServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    served: released,
    close: () => server.close(),
  };
  return release;
}

/** The block of a page that gets the program, with the server in place of gitlab.com. */
export function getItBlock(page: string, url: string): string {
  const block = blocksOf(page).find(
    ({ language, text }) => language === "sh" && text.includes("curl --fail"),
  );
  return (block?.text ?? "").replaceAll("https://gitlab.com", url);
}
