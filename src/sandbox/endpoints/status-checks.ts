/** Status checks of a merge request: list, set, retry. */
import { callRole, requireProject, role } from "../access.ts";
import { mergeRequestEntity } from "../entities/merge-request.ts";
import { type Answer, forbidden, refuse } from "../http/answer.ts";
import { type Call, textParam } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import type { Route } from "../http/router.ts";
import type { StatusValue } from "../state/merge-request.ts";
import { appendStatusRow, diffHeadSha, newestStatusRow } from "../state/state.ts";
import { notifyStatusCheck } from "../webhooks.ts";
import {
  appliesTo,
  checkIdRule,
  enterStatusChecks,
  iidRule,
  mayApprove,
  mayReadResponses,
  requireCheck,
  requireMergeRequest,
} from "./status-check-access.ts";
import { statusCheckEntity } from "./status-check-services.ts";

const base = "/projects/:id/merge_requests/:merge_request_iid";

export const statusCheckRoutes: readonly Route[] = [
  {
    method: "GET",
    ruby: "ee/lib/api/status_checks.rb",
    compared: "order of checks, polling header, branches by exact name, addresses for Developers",
    path: `${base}/status_checks`,
    before: enterStatusChecks,
    handle: list,
  },
  {
    method: "POST",
    ruby: "ee/lib/api/status_checks.rb",
    compared: "order of checks, the head in the message, a service that refuses without a message",
    path: `${base}/status_check_responses`,
    before: enterStatusChecks,
    rules: [
      iidRule,
      checkIdRule,
      { name: "sha", type: "string", required: true },
      { name: "status", type: "string", required: true, values: ["pending", "passed", "failed"] },
    ],
    handle: respond,
  },
  {
    method: "POST",
    ruby: "ee/lib/api/status_checks.rb",
    compared: "failed rows only, 202",
    path: `${base}/status_checks/:external_status_check_id/retry`,
    before: enterStatusChecks,
    rules: [iidRule, checkIdRule],
    handle: retry,
  },
];

function list(call: Call): Answer {
  const project = requireProject(call);
  const mergeRequest = requireMergeRequest(call, project);
  if (!mayReadResponses(call, project)) throw forbidden();
  const sha = diffHeadSha(mergeRequest, call.clock.now());
  const showsUrl = callRole(call, project) >= role.developer;
  const checks = project.statusChecks
    .filter((check) => appliesTo(call, project, check, mergeRequest.target_branch))
    .sort((one, other) => one.id - other.id);
  const multiplier = call.state.pollingMultiplier;
  const interval = multiplier === -1 ? "-1" : String(Math.trunc(10_000 * multiplier));
  return paginate(
    call,
    checks,
    ({ id, name, external_url }) => ({
      id,
      name,
      external_url: showsUrl ? (external_url.split("?")[0] ?? "") : "",
      status: newestStatusRow(call.state, id, mergeRequest.id, sha)?.status ?? "pending",
    }),
    { "Poll-Interval": interval },
  );
}

function respond(call: Call): Answer {
  const project = requireProject(call);
  const mergeRequest = requireMergeRequest(call, project);
  if (!mayApprove(call, project, mergeRequest)) throw forbidden();
  const check = requireCheck(call, project, "external_status_check_id");
  const now = call.clock.now();
  const head = diffHeadSha(mergeRequest, now);
  // A null counts as given and is not compared. GitLab refuses it only when it saves the row.
  if (call.params.sha !== null && textParam(call, "sha") !== head) {
    throw refuse(409, `SHA does not match HEAD of source branch: ${head}`);
  }
  if (callRole(call, project) < role.developer) throw refuse(404, null);
  if (call.params.sha === null) throw refuse(400, ["Sha can't be blank"]);
  const row = appendStatusRow(call.state, {
    checkId: check.id,
    mrId: mergeRequest.id,
    sha: head,
    status: textParam(call, "status") as StatusValue,
    createdAt: now,
  });
  return {
    status: 201,
    json: {
      id: row.id,
      merge_request: mergeRequestEntity({ ...call, session: null }, project, mergeRequest, { full: true }),
      external_status_check: statusCheckEntity(call.state, project, check),
    },
  };
}

function retry(call: Call): Answer {
  const project = requireProject(call);
  const mergeRequest = requireMergeRequest(call, project);
  if (callRole(call, project) < role.developer) throw forbidden();
  const check = requireCheck(call, project, "external_status_check_id");
  const now = call.clock.now();
  const row = newestStatusRow(call.state, check.id, mergeRequest.id, diffHeadSha(mergeRequest, now));
  if (row?.status !== "failed") throw refuse(422, "External status check must be failed");
  row.status = "pending";
  row.retriedAt = now;
  call.notify(() => notifyStatusCheck(call.state, call.rootUrl, now, mergeRequest, check, {}));
  return { status: 202, json: { message: "202 Accepted" } };
}
