/** `checks apply` over many projects: from nothing, killed in the middle and again, and with nothing left to do. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, printNote, printRow, serve, start } from "./runner.mjs";

const file = `group: many
must_succeed: true
checks:
  - name: Countersign
    external_url: https://gitlab.example.com/trigger?token=\${BENCH_CODE}
`;

function begin({ url, token }) {
  return start(["checks", "apply", "checks.yml", "--json"], {
    ...{ CI_SERVER_URL: url, COUNTERSIGN_TOKEN: token, BENCH_CODE: "bench-code" },
  });
}

async function measure(name, sandbox, projects, going) {
  const before = await sandbox.requests();
  const { code, stdout, ...cost } = await going.ended;
  const requests = (await sandbox.requests()) - before;
  printRow({ name, projects, requests, ...cost });
  const summary = stdout === "" ? "killed" : JSON.stringify(JSON.parse(stdout).summary);
  printNote(code === null ? summary : `exit code ${code}: ${summary}`);
  return { requests };
}

export async function benchRollOuts(projects) {
  writeFileSync(join(folder, "checks.yml"), file);
  const untouched = await serve(projects);
  const { requests } = await measure("checks apply", untouched, projects, begin(untouched));
  untouched.stop();
  const sandbox = await serve(projects, { tellAfter: requests / 2 });
  const first = begin(sandbox);
  void sandbox.reached.then(first.kill);
  await measure("checks apply, killed in the middle", sandbox, projects, first);
  await measure("checks apply, again", sandbox, projects, begin(sandbox));
  await measure("checks apply, nothing left to do", sandbox, projects, begin(sandbox));
  sandbox.stop();
}
