/** How many files, bytes and requests a run needs, and how many round trips it makes one after the other. */

import { bytesLoaded, inTurn, print } from "../processes.mjs";
import { jobBefore, presetNames, program, usualTrips, withAnswers } from "../sandbox.mjs";

export const title = "Files, bytes and requests of a run that passes";

/** So slow that nothing but an answer decides whether a request is sent before or after it. */
const latencyMs = 1500;

export async function run() {
  return withAnswers([0, latencyMs], async ({ folder, facts }) => {
    const policies = [
      { name: "README's policy", policy: ".countersign.yml" },
      ...presetNames.map((name) => ({ name: `preset ${name}`, policy: `preset:${name}` })),
    ];
    const seen = async (ms) => (await fetch(`${facts.urls[ms]}/-/seen`)).json();
    const rows = [];
    for (const { name, policy } of policies) {
      const each = { name, args: [program], env: jobBefore(facts, latencyMs, policy) };
      const loaded = await bytesLoaded(folder, each, jobBefore(facts, 0, policy));
      await seen(latencyMs);
      await inTurn(folder, process.execPath, [each], 0);
      rows.push({ name, ...loaded, ...(await seen(latencyMs)) });
    }
    print(
      ["policy", "files", "bytes loaded", "requests", "round trips one after the other"],
      rows.map(({ name, files, total, requests, depth }) => [
        name,
        ...[files, total, requests, depth].map(String),
      ]),
    );
    return rows.map(({ name, requests, depth }) => ({
      goal: `${name}: round trips one after the other`,
      limit: `${usualTrips}`,
      measured: `${depth}, with ${requests} requests`,
      isMet: depth <= usualTrips,
      isCount: true,
    }));
  });
}
