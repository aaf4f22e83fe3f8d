/**
 * Checks the links of the pages to other servers. It is not part of the check, because CI has no network.
 *
 * `npm run links`: prints what cannot be reached or is gone, and ends with 1 if a server says that a page is gone. A server
 * that does not answer proves nothing: it is listed, and is not a failure.
 */

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);

/** Hosts of examples, which nobody has. */
const invented = /(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid|localhost)$/;
/** Addresses of this project, which exist once it is published. */
const own =
  /^https:\/\/gitlab\.com\/(?:api\/v4\/projects\/countersign%2Fcountersign|countersign\/countersign)(?:\/|$)/;
const patienceMs = 15_000;
const atOnce = 6;

const files = execFileSync("git", ["ls-files", "*.md"], { encoding: "utf8" }).split("\n").filter(Boolean);

/** Files by the address that they link. Addresses in code are names, or examples. */
const links = new Map();
for (const file of files)
  for (const [, address] of readFileSync(file, "utf8").matchAll(/\]\((https:\/\/[^)\s]+)\)/g)) {
    if (!URL.canParse(address) || invented.test(new URL(address).hostname) || own.test(address)) continue;
    links.set(address, [...(links.get(address) ?? []), file]);
  }

const waiting = [...links.keys()].sort();
const results = [];
await Promise.all(Array.from({ length: atOnce }, work));

async function work() {
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift())
    results.push({ address, ...(await reach(address)) });
}

/** Some servers refuse HEAD, so the page itself is requested. */
async function reach(address) {
  try {
    const { status } = await fetch(address, { signal: AbortSignal.timeout(patienceMs), redirect: "follow" });
    return { status, isGone: status === 404 || status === 410 };
  } catch (error) {
    return { status: error.cause?.code ?? error.name, isGone: false };
  }
}

const bad = results.filter(({ status }) => typeof status !== "number" || status >= 400);
for (const { address, status } of bad.sort((a, b) => (a.address < b.address ? -1 : 1)))
  console.log(`${status} ${address}\n    in ${[...new Set(links.get(address))].join(", ")}`);
const gone = results.filter(({ isGone }) => isGone).length;
console.log(
  `${results.length} addresses: ${results.length - bad.length} reached, ${gone} gone, ${bad.length - gone} without an answer that counts`,
);
process.exitCode = gone > 0 ? 1 : 0;
