/** Reads one report as the bundle does, in a process of its own, and prints what that took. */

import { readSecurityReport } from "../../src/facts/findings/formats/security.ts";
import { download } from "../../src/gitlab/download.ts";
import { createTransport } from "../../src/gitlab/transport.ts";

const { origin, pathname } = new URL(process.argv[2] ?? "");
const ports = { now: Date.now, sleep: async () => true, random: Math.random };
const transport = createTransport({ baseUrl: origin, ...ports } as never);
const [startedAt, before] = [performance.now(), process.cpuUsage()];
const { pieces } = await download(transport, pathname, () => {});
let bytes = 0;

async function* counted() {
  for await (const piece of pieces) {
    bytes += piece.length;
    yield piece;
  }
}

const { findings, diagnostics } = await readSecurityReport(counted(), { type: "sast" });
const ms = performance.now() - startedAt;
const { user, system } = process.cpuUsage(before);
transport.close();
if (diagnostics.length > 0) throw new Error(diagnostics.join("; "));
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ findings: findings.length, bytes, ms, cpuMs: (user + system) / 1000, peak }));
