/** What must hold of every run, judged by the sandbox's own record of its state and its requests. */

import { sample } from "../../src/sandbox/index.ts";
import type { Case, Ran } from "./case.ts";

const secrets = [
  sample.token,
  sample.groupToken,
  sample.controlSecret,
  // Of the check's address, and the check's own.
  "sandbox-trigger",
  "sandbox-shared-secret",
];
const exits = { compliant: 0, non_compliant: 1, undetermined: 3 } as const;
/** Loads and machines differ. */
const lateMs = 5000;

export function isLate(violation: string): boolean {
  return violation.startsWith("ended after");
}

/** Sentences about what does not hold. */
export function violations({ scenario }: Case, ran: Ran): string[] {
  const { code, output, written, report, ms, timeoutMs, sandbox } = ran;
  const { statusRows, controlStatuses } = sandbox.state;
  const mr = sandbox.state.mergeRequests.find(
    ({ projectId, iid }) => projectId === sample.projectId && iid === scenario.iid,
  );
  const rows = statusRows.filter(({ checkId, mrId }) => checkId === sample.statusCheckId && mrId === mr?.id);
  const controls = controlStatuses.filter(({ controlId }) => controlId === sample.controlId);
  const passes = [...rows, ...controls].filter(({ status }) => status === "passed" || status === "pass");
  const found: string[] = [];
  const not = (holds: boolean, what: string) => void (holds || found.push(what));

  not(
    scenario.honest === "pass" || passes.length === 0,
    `${passes.length} passes that the evidence does not carry`,
  );
  /** Nothing was asked, so nothing was answered. */
  const isDone = scenario.mayEndWithoutReport === true && code === 0 && !report;
  not(scenario.honest === "pass" || code !== 0 || isDone, "exit code 0 without a compliant verdict");
  not(code !== null && [0, 1, 2, 3, 4].includes(code), `exit code ${code}`);
  not(ms <= timeoutMs + lateMs, `ended after ${Math.round(ms)} ms of ${timeoutMs}`);
  not(
    !output.includes("something went wrong inside"),
    `internal error: ${/inside Countersign.*/.exec(output)?.[0]}`,
  );
  for (const secret of secrets)
    not(!output.includes(secret) && !written.includes(secret), `prints ${secret}`);

  const nonces = sandbox.log.flatMap(({ headers }) => headers["x-gitlab-nonce"] ?? []);
  not(new Set(nonces).size === nonces.length, "a nonce was sent twice");

  if (!report) {
    not(code === 2 || isDone, `exit code ${code} without a report`);
    not(passes.length === 0, "a pass without a report");
    return found;
  }
  const failed = report.deliveries.some(({ outcome }) => outcome === "failed");
  const expected = failed ? 4 : exits[report.verdict];
  not(code === expected, `exit code ${code}, but verdict and deliveries say ${expected}`);
  // A central project knows the head only from GitLab. If it is shown an old one, GitLab refuses the verdict about it.
  const isRefused = scenario.mayEndWithoutReport === true && failed;
  const isWrong = [report.verdict !== "compliant", scenario.honest === "pass", isRefused].every(
    (holds) => !holds,
  );
  not(!isWrong, "the verdict is compliant");
  for (const { target, status, outcome } of report.deliveries) {
    const held = target === "status_check" ? rows.at(-1) : controls.at(-1);
    if (outcome === "delivered") {
      not(held?.status === status, `${target} is delivered as ${status}, but GitLab has ${held?.status}`);
    }
    const verdict = /pass/.test(status) ? "compliant" : "not compliant";
    not(
      verdict === "compliant" ? report.verdict === "compliant" : report.verdict !== "compliant",
      `${target} is ${status}, and the verdict ${report.verdict}`,
    );
  }
  const head = report.subject.merge_request?.sha;
  not(
    rows.every(({ sha }) => sha === head),
    "a status is of another head",
  );
  // A pass that GitLab has is one that the report knows of, although its answer may have been lost.
  not(passes.length === 0 || report.verdict === "compliant", "GitLab has a pass that the report does not");
  return found;
}
