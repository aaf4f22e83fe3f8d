/**
 * A run over its floor, which is bare Node and exactly the round trips that a run needs one after the other. All answers
 * take 30 or 100 ms, and come from memory.
 */

import { nodes } from "../nodes.mjs";
import { inTurn, printTimes } from "../processes.mjs";
import { imageProgram, jobBefore, presetNames, program, usualTrips, withAnswers } from "../sandbox.mjs";

export const title = "A run over its floor: bare Node and four round trips, one after the other";

const latencies = [30, 100];
const most = { 20: 1.4, 24: 1.25 };
const ofImage = 24;

/** A client that does nothing but wait. */
const floor = `
const { Agent, get } = require("node:http");
const agent = new Agent({ keepAlive: true });
const [url, token, trips] = process.argv.slice(1);
const trip = () => new Promise((resolve, reject) => {
  get(url, { agent, headers: { "PRIVATE-TOKEN": token } }, (answer) => answer.resume().once("end", resolve)).once("error", reject);
});
(async () => {
  for (let left = Number(trips); left > 0; left--) await trip();
  agent.destroy();
})();
`;

export async function run({ runs = 5 }) {
  return withAnswers(latencies, async ({ folder, facts }) => {
    const policies = [
      { name: "README's policy", policy: ".countersign.yml" },
      ...presetNames.map((name) => ({ name: `preset ${name}`, policy: `preset:${name}` })),
    ];
    const goals = [];
    for (const { major, version, path } of nodes().filter(({ major }) => most[major])) {
      const programs = [
        { where: "", file: program },
        ...(major === ofImage ? [{ where: ", in the image", file: imageProgram(folder, path) }] : []),
      ];
      for (const ms of latencies) {
        const url = `${facts.urls[ms]}/api/v4/projects/${facts.projectId}/merge_requests/${facts.iid}`;
        const cases = [
          { name: "the floor", args: ["-e", floor, url, facts.token, String(usualTrips)], env: {} },
          ...programs.flatMap(({ where, file }) =>
            policies.map(({ name, policy }) => ({
              ...{ name: `${name}${where}`, args: [file], env: jobBefore(facts, ms, policy) },
            })),
          ),
        ];
        const rows = await inTurn(folder, path, cases, runs);
        const [{ least }] = rows;
        printTimes(`Node ${version}, ${ms} ms`, "x floor", rows);
        for (const row of rows.slice(1)) {
          // What it would be if all waiting were for answers.
          const alone = ({ leastCpu }) => leastCpu + usualTrips * ms;
          const byCpu = alone(row) / alone(rows[0]);
          goals.push({ major, ms, name: row.name, ratio: row.least / least, byCpu });
        }
      }
    }
    return goals.map(({ major, ms, name, ratio, byCpu }) => ({
      goal: `${name}, ${ms} ms an answer, Node ${major}`,
      limit: `${most[major]} x floor`,
      measured: `${ratio.toFixed(2)} x; from CPU and answers ${byCpu.toFixed(2)} x`,
      isMet: ratio <= most[major],
    }));
  });
}
