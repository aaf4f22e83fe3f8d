/** Starts the sandbox in a separate process, with a relay before it that counts and delays requests. */

import { spawn } from "node:child_process";
import { createServer, request } from "node:http";

/** @param program the bundle */
export async function startSandbox(program) {
  const child = spawn(process.execPath, [program, "sandbox", "--json"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    text += chunk;
    if (text.endsWith("}\n")) break;
  }
  return { facts: JSON.parse(text), stop: () => child.kill("SIGTERM") };
}

/** The merge request as the API shows it. */
export async function ask({ gitlab_url, gitlab_token, merge_request }) {
  const answer = await fetch(`${gitlab_url}/api/v4/projects/42/merge_requests/${merge_request}`, {
    headers: { "PRIVATE-TOKEN": gitlab_token },
  });
  return answer.json();
}

/** The longest chain of requests in which each begins after the one before has ended. */
export async function roundTrips(folder, { facts }, each, environmentOf, latencyMs) {
  const seen = [];
  const relay = createServer((incoming, outgoing) => {
    const entry = { from: performance.now(), to: Number.POSITIVE_INFINITY, depth: 0 };
    entry.depth = 1 + Math.max(0, ...seen.filter(({ to }) => to <= entry.from).map(({ depth }) => depth));
    seen.push(entry);
    const { method, url, headers } = incoming;
    const passed = request(facts.gitlab_url + url, { method, headers }, (answer) => {
      setTimeout(() => {
        entry.to = performance.now();
        outgoing.writeHead(answer.statusCode, answer.headers);
        answer.pipe(outgoing);
      }, latencyMs);
    });
    incoming.pipe(passed);
  });
  await new Promise((resolve) => relay.listen(0, "127.0.0.1", resolve));
  const startedAt = performance.now();
  const env = environmentOf(`http://127.0.0.1:${relay.address().port}`);
  const child = spawn(process.execPath, each.args, { cwd: folder, env, stdio: "ignore" });
  const code = await new Promise((resolve) => child.once("close", resolve));
  const ms = performance.now() - startedAt;
  relay.closeAllConnections();
  relay.close();
  if (code !== 0) throw new Error(`${each.name} behind the relay ended with ${code}`);
  return { requests: seen.length, depth: Math.max(...seen.map(({ depth }) => depth)), ms };
}
