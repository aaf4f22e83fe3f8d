/** A responder: one event of one merge request after the other, each a job of its own. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, printNote, printRow, serve, start } from "./runner.mjs";

/** Of the first project of the sandbox. */
const firstId = 1000;
const policies = ["recommended", "strict", "soc2"];

function begin({ url, token }, policy, id) {
  const payload = join(folder, `payload-${id}.json`);
  const event = {
    project: { id },
    object_attributes: { target_project_id: id, iid: 1 },
    external_approval_rule: { id },
  };
  writeFileSync(payload, JSON.stringify(event));
  return start([], {
    ...{ GITLAB_CI: "true", CI_SERVER_URL: url, INPUT_GITLAB_TOKEN: token, CI_PIPELINE_SOURCE: "trigger" },
    ...{ TRIGGER_PAYLOAD: payload, INPUT_ALLOWED_GROUPS: "many", INPUT_POLICY: `preset:${policy}` },
    INPUT_FAIL_JOB_ON: "never",
  });
}

/** @param {number} events of each policy */
export async function benchResponders(events) {
  for (const policy of policies) {
    const sandbox = await serve(events, { mergeRequests: true });
    const ends = [];
    for (let index = 0; index < events; index++)
      ends.push(await begin(sandbox, policy, firstId + index).ended);
    const requests = await sandbox.requests();
    sandbox.stop();
    const sum = (of) => ends.reduce((total, end) => total + of(end), 0);
    const seconds = sum((end) => end.seconds);
    const cpuSeconds = sum((end) => end.cpuSeconds);
    const megabytes = Math.max(...ends.map((end) => end.megabytes));
    const row = { name: `responder, ${policy}`, projects: events, requests };
    printRow({ ...row, seconds, cpuSeconds, megabytes });
    const codes = [...new Set(ends.map(({ code }) => code))].sort();
    printNote(`exit codes ${codes.join(", ")}`);
  }
}
