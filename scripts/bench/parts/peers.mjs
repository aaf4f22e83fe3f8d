/** The same questions by other programs, if they are here: danger on five rules, Conftest on an SBOM. */

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dangerEnvironment, installDanger } from "../danger.mjs";
import { nodes } from "../nodes.mjs";
import { fiveRules } from "../policies.mjs";
import { inTurn, printTimes } from "../processes.mjs";
import { jobIn, program, withSandbox, writeJson } from "../sandbox.mjs";
import { licences, sbom, sbomControls, withSbomJob } from "../sboms.mjs";

export const title = "Other programs";

export async function run({ runs = 3, withDanger }) {
  return [await besideDanger(runs, withDanger), await besideConftest(runs)];
}

/** Title, draft, two approvals not by the author, a changed file, a label. Both programs report the verdict to GitLab. */
function besideDanger(runs, withDanger) {
  const goal = "five rules, beside danger";
  const limit = "faster";
  return withSandbox(async ({ folder, facts }) => {
    const danger = withDanger ? installDanger(folder) : undefined;
    if (!danger) return { goal, limit, measured: "not installed", isMet: undefined };
    writeJson(folder, "five.json", fiveRules);
    const cases = [
      { name: "countersign, five rules", args: [program], env: jobIn(facts, "five.json") },
      {
        ...{ name: danger.name, args: danger.args },
        env: dangerEnvironment(facts.gitlab_url, facts, folder),
      },
    ];
    const { path, version, major } = nodes().at(-1);
    const rows = await inTurn(folder, path, cases, runs);
    printTimes(`Node ${version}`, "x countersign", rows);
    const [own, other] = rows.map(({ leastCpu }) => leastCpu);
    return {
      ...{ goal: `${goal}, Node ${major}`, limit, isMet: own < other },
      measured: `${own.toFixed(0)} ms of CPU, danger ${other.toFixed(0)}`,
    };
  });
}

/** A rule about licences. Conftest reads a file, and asks no server whether the file belongs to what is judged. */
const rego = `package main

import rego.v1

allowed := {${licences.map((one) => JSON.stringify(one)).join(", ")}}

deny contains msg if {
  some component in input.components
  some choice in component.licenses
  not choice.license.id in allowed
  msg := sprintf("%s has the licence %s", [component.name, choice.license.id])
}
`;

function besideConftest(runs) {
  const goal = "an SBOM of half a megabyte, beside Conftest";
  const found = spawnSync("conftest", ["--version"], { encoding: "utf8" });
  if (found.error) {
    console.log("Conftest: not installed\n");
    return { goal, limit: "–", measured: "not installed", isMet: undefined };
  }
  return withSbomJob(async ({ folder, jobWith }) => {
    mkdirSync(join(folder, "policy"));
    writeFileSync(join(folder, "policy/licences.rego"), rego);
    writeFileSync(join(folder, "gl-sbom.cdx.json"), JSON.stringify(sbom(500), null, 2));
    const env = jobWith("policy.json", sbomControls.slice(0, 1));
    const cases = [
      { name: "countersign, with a GitLab", args: [program], env },
      {
        name: "conftest",
        node: "conftest",
        args: ["test", "gl-sbom.cdx.json"],
        env: { PATH: process.env.PATH },
      },
    ];
    const rows = await inTurn(folder, process.execPath, cases, runs);
    printTimes(found.stdout.split("\n")[0], "x countersign", rows);
    const [own, other] = rows.map(({ leastCpu }) => leastCpu);
    const measured = `${own.toFixed(0)} ms of CPU, Conftest ${other.toFixed(0)}`;
    return { goal, limit: "–", measured, isMet: undefined };
  });
}
