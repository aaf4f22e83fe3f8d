/** Every refusal of the contract, as GitLab sends it, and what a reader is told. */

import { describe, expect, it } from "vitest";
import type { Situation } from "../../../src/gitlab/errors.ts";
import type { TransportRequest } from "../../../src/gitlab/transport.ts";
import { wordsOf } from "../../../src/gitlab/words.ts";
import { client, failure, serve } from "./server.ts";

type Row = readonly [
  name: string,
  situation: Situation,
  method: TransportRequest["method"],
  status: number,
  body: unknown,
  code: string,
  message: RegExp,
  advice: RegExp,
];

const unauthorized = { message: "401 Unauthorized" };
const forbidden = { message: "403 Forbidden" };
const notFound = { message: "404 Not found" };
const noRoute = { error: "404 Not Found" };
const noProject = { message: "404 Project Not Found" };
const expired = {
  error: "invalid_token",
  error_description: "Token is expired. You can either do re-authorization or token refresh.",
};
const revoked = {
  error: "invalid_token",
  error_description: "Token was revoked. You have to re-authorize from the user.",
};
const scope = {
  error: "insufficient_scope",
  error_description: "The request requires higher privileges than provided by the access token.",
  scope: "api read_api",
};
const granular = {
  error: "insufficient_granular_scope",
  error_description:
    'Access denied: Your Personal Access Token lacks the required permissions: [update_external_status_check] for "grp/proj".',
};
const head = "a".repeat(40);

// biome-ignore format: one refusal, one line
const rows: readonly Row[] = [
  // 1.5 and 1.6
  ["no or unknown token", "fact", "GET", 401, unauthorized, "TOKEN_REFUSED", /missing or not accepted/, /‹gitlab_token›: CI_JOB_TOKEN is not accepted/],
  ["expired", "status_check", "POST", 401, expired, "TOKEN_REFUSED", /the token has expired/, /create a new token with scope api/],
  ["revoked", "fact", "GET", 401, revoked, "TOKEN_REFUSED", /the token was revoked/, /create a new token/],
  ["scope of a read", "fact", "GET", 403, scope, "RIGHTS_MISSING", /lacks the scope read_api or api/, /read_api if it only reads/],
  ["scope of a write", "status_check", "POST", 403, scope, "RIGHTS_MISSING", /lacks the scope api$/, /with scope api and/],
  ["granular scope", "status_check", "POST", 403, granular, "RIGHTS_MISSING", /lacks the permission update_external_status_check$/, /add that permission/],
  ["blocked user", "fact", "GET", 403, { message: "403 Forbidden - Your account has been blocked." }, "TOKEN_REFUSED", /may not use the API: Your account has been blocked/, /unblocked/],
  ["too many addresses or any other 403", "fact", "GET", 403, forbidden, "RIGHTS_MISSING", /403 Forbidden/, /higher role.*IP addresses/],
  ["unknown or invisible project", "fact", "GET", 404, noProject, "SUBJECT_UNKNOWN", /: project not found, or the token cannot see it/, /member of it/],
  ["read-only instance", "status_check", "POST", 403, { message: "You cannot perform write operations on a read-only instance" }, "GITLAB_REFUSED", /read-only/, /primary/],
  ["moved project", "status_check", "POST", 405, { message: "Non GET methods are not allowed for moved projects" }, "SUBJECT_UNKNOWN", /renamed or moved/, /numeric id in ‹project›/],
  ["unknown route", "fact", "GET", 404, noRoute, "GITLAB_REFUSED", /does not have the endpoint, which may need a newer version or a higher tier/, /root of the instance/],
  ["validation", "fact", "GET", 400, { error: "per_page has a value not allowed" }, "GITLAB_REFUSED", /per_page has a value not allowed/, /change the value that GitLab names/],
  ["bad JSON", "status_check", "POST", 400, { error: "Invalid JSON format" }, "GITLAB_REFUSED", /Invalid JSON format/, /./],
  ["content type", "status_check", "POST", 415, { error: "The provided content-type 'text/plain' is not supported." }, "GITLAB_REFUSED", /content-type/, /./],
  // 2.1
  ["listing without a licence", "status_check_list", "GET", 401, unauthorized, "TOKEN_REFUSED", /token is not accepted, or the project has no Ultimate licence/, /gitlab_token.*Ultimate/],
  ["listing below Reporter", "status_check_list", "GET", 403, forbidden, "RIGHTS_MISSING", /may not read the status checks/, /Reporter role/],
  ["listing an unknown iid", "status_check_list", "GET", 404, notFound, "SUBJECT_UNKNOWN", /: merge request not found in this project/, /‹merge_request› its iid/],
  ["listing in an unknown project", "status_check_list", "GET", 404, noProject, "SUBJECT_UNKNOWN", /: project not found/, /member/],
  ["listing on an edition without checks", "status_check_list", "GET", 404, noRoute, "TARGET_UNKNOWN", /no status checks at this address/, /Enterprise Edition/],
  // 2.2
  ["1 and 3: token or licence", "status_check", "POST", 401, unauthorized, "TOKEN_REFUSED", /token is not accepted, or the project has no Ultimate licence/, /gitlab_token.*Ultimate/],
  ["2: project", "status_check", "POST", 404, noProject, "SUBJECT_UNKNOWN", /: project not found/, /member/],
  ["4: validation", "status_check", "POST", 400, { error: "sha is missing" }, "GITLAB_REFUSED", /sha is missing/, /./],
  ["4: pending before 16.5", "status_check", "POST", 400, { error: "status does not have a valid value" }, "GITLAB_REFUSED", /does not know that status/, /16\.5/],
  ["5 and 7: merge request or check", "status_check", "POST", 404, notFound, "TARGET_UNKNOWN", /: merge request or status check not found/, /not the fork.*Status checks/],
  ["6: may not approve, or archived", "status_check", "POST", 403, forbidden, "RIGHTS_MISSING", /may not answer.*archived/, /Developer role.*unarchived/],
  ["8: another head", "status_check", "POST", 409, { message: `SHA does not match HEAD of source branch: ${head}` }, "SHA_MISMATCH", new RegExp(`head is ${head}, not ${"b".repeat(40)}$`), /full SHA of the source branch's head/],
  ["8: no head named", "status_check", "POST", 409, { message: "Conflict" }, "SHA_MISMATCH", /head is another commit, not b{40}$/, /./],
  ["9: below Developer", "status_check", "POST", 404, { message: null }, "RIGHTS_MISSING", /lacks the Developer role in the target project/, /Developer role in the project that the merge request targets/],
  ["9: below Developer, as older versions say it", "status_check", "POST", 404, { message: "404 Not Found" }, "RIGHTS_MISSING", /lacks the Developer role/, /Developer/],
  ["10: the row does not save", "status_check", "POST", 400, { message: ["Sha is invalid"] }, "GITLAB_REFUSED", /Sha is invalid/, /./],
  // 2.3
  ["trying again below Developer", "status_check_retry", "POST", 403, forbidden, "RIGHTS_MISSING", /Developer role/, /Developer/],
  ["trying again an unknown check", "status_check_retry", "POST", 404, notFound, "TARGET_UNKNOWN", /: merge request or status check not found/, /Status checks/],
  ["trying again what has not failed", "status_check_retry", "POST", 422, { message: "External status check must be failed" }, "GITLAB_REFUSED", /the status check is not failed/, /only a check whose status/],
  // 2.4
  ["listing services below Maintainer", "status_check_admin", "GET", 401, unauthorized, "TOKEN_REFUSED", /not accepted, or lacks the Maintainer role, or the project has no Ultimate/, /Maintainer role$/],
  ["creating below Maintainer", "status_check_admin", "POST", 500, { message: ["Not allowed"] }, "RIGHTS_MISSING", /lacks the Maintainer role/, /Maintainer role in the project/],
  ["updating below Maintainer", "status_check_admin", "PUT", 401, { message: ["Not allowed"] }, "RIGHTS_MISSING", /lacks the Maintainer role/, /Maintainer/],
  ["over-long name", "status_check_admin", "POST", 500, { message: "500 Internal Server Error" }, "GITLAB_REFUSED", /failed on this status check/, /255 characters/],
  ["unknown service or branch", "status_check_admin", "PUT", 404, notFound, "TARGET_UNKNOWN", /: status check or protected branch not found/, /Status checks/],
  ["taken", "status_check_admin", "POST", 422, { message: ["Name has already been taken", "External url has already been taken"] }, "GITLAB_REFUSED", /Name has already been taken, External url has already been taken/, /unique/],
  ["changed meanwhile", "status_check_admin", "DELETE", 412, { message: "412 Precondition Failed" }, "GITLAB_REFUSED", /has been changed in the meantime/, /list the checks again/],
  // 3.2
  ["control 1", "external_control", "PATCH", 400, { error: "control_id is invalid" }, "CONTROL_REFUSED", /control_id is invalid/, /./],
  ["control 2", "external_control", "PATCH", 404, { error: "Control not found" }, "TARGET_UNKNOWN", /: control not found/, /end of the control's global id/],
  ["control 3", "external_control", "PATCH", 403, { error: "Control is not external" }, "TARGET_UNKNOWN", /is a built-in control/, /global id/],
  ["control 4", "external_control", "PATCH", 401, { error: "Missing required headers" }, "CONTROL_REFUSED", /headers did not arrive/, /proxy.*X-Gitlab-Nonce/],
  ["control 5", "external_control", "PATCH", 401, { error: "Invalid nonce" }, "CONTROL_REFUSED", /nonce/, /proxy/],
  ["control 6", "external_control", "PATCH", 401, { error: "Invalid signature" }, "CONTROL_REFUSED", /signature is wrong/, /external_control_secret.*line break/],
  ["control 7", "external_control", "PATCH", 401, { error: "Invalid timestamp" }, "CONTROL_REFUSED", /ahead of GitLab's clock/, /clock of this machine/],
  ["control 8", "external_control", "PATCH", 401, { error: "Request has expired" }, "CONTROL_REFUSED", /too late/, /15 seconds/],
  ["control 9 and 11", "external_control", "PATCH", 404, { error: "Project not found" }, "TARGET_UNKNOWN", /: project not found, or the control's framework is not applied/, /apply the compliance framework/],
  ["control 10", "external_control", "PATCH", 401, { error: "Not permitted to update compliance control status" }, "TOKEN_REFUSED", /no licence/, /Ultimate/],
  ["control 12", "external_control", "PATCH", 400, { error: "Failed to update compliance control status. Error: x" }, "CONTROL_REFUSED", /Failed to update compliance control status\. Error: x/, /compliance centre/],
  ["control route", "external_control", "PATCH", 404, noRoute, "TARGET_UNKNOWN", /no external controls at this address/, /17\.11/],
  // GraphQL and policy files
  ["GraphQL token", "graphql", "POST", 401, { errors: [{ message: "Invalid token" }] }, "TOKEN_REFUSED", /missing or not accepted/, /gitlab_token/],
  ["policy file", "policy", "GET", 404, { message: "404 File Not Found" }, "POLICY_UNREADABLE", /: file not found \(404 File Not Found\)/, /path, the ref and the project of ‹policy›/],
  ["policy project", "policy", "GET", 403, forbidden, "POLICY_UNREADABLE", /may not read the file/, /./],
];

it.each(rows)("%s", async (_name, situation, method, status, json, code, message, advice) => {
  const server = await serve([{ status, json }]);
  const request: TransportRequest = {
    method,
    path: "/api/v4/projects/42/x",
    body: { sha: "b".repeat(40) },
    situation,
  };
  const error = await failure(client(server.url).transport.send(request));
  expect(error).toMatchObject({
    code,
    status,
    attempts: 1,
    request: `${method} /projects/42/x`,
    name: "GitLabError",
  });
  expect(error.message).toMatch(message);
  expect(error.message).toMatch(new RegExp(`^GitLab answered ${status} for ${method} /projects/42/x: `));
  expect(error.message).not.toMatch(/\.$/);
  expect(error.advice).toMatch(advice);
});

it("a 409 carries the head that GitLab named", async () => {
  const server = await serve([
    { status: 409, json: { message: `SHA does not match HEAD of source branch: ${head}` } },
  ]);
  const request = { method: "POST", path: "/x", body: {}, situation: "status_check" } as const;
  expect(await failure(client(server.url).transport.send(request))).toMatchObject({ expectedSha: head });
});

it("says that an earlier attempt of a write may have succeeded", async () => {
  const server = await serve([
    { drop: true },
    { status: 422, json: { message: ["Name has already been taken"] } },
  ]);
  const request = { method: "POST", path: "/x", situation: "status_check_admin" } as const;
  const error = await failure(client(server.url).transport.send(request));
  expect(error.advice).toMatch(/; an earlier attempt may have succeeded$/);
});

it("never repeats the token, even if the server does", async () => {
  const server = await serve([
    { status: 400, json: { message: "bad header glpat-secret and ?token=hush&x" } },
  ]);
  const error = await failure(client(server.url).transport.send({ method: "GET", path: "/x" }));
  expect(error.words).toBe("bad header … and ?token=…&x");
  expect(JSON.stringify(error) + error.stack).not.toMatch(/glpat-secret|hush/);
});

describe("GitLab's words", () => {
  it.each([
    { body: { message: "a", error: "b" }, words: "a" },
    { body: { message: null, error: "b" }, words: "b" },
    { body: { error: "invalid_token", error_description: "Token is expired." }, words: "Token is expired." },
    { body: { message: null }, words: null },
    { body: {}, words: null },
    { body: null, words: null },
    { body: undefined, words: null },
    { body: [], words: null },
    { body: "Retry later\n", words: "Retry later" },
    { body: { message: ["a", "b"] }, words: "a, b" },
    { body: { message: { base: ["Too many pipelines"] } }, words: "Too many pipelines" },
    { body: { message: { name: ["is too long", "is bad"], base: [] } }, words: "name is too long, is bad" },
    { body: { message: { error: "requested too many times" } }, words: "requested too many times" },
    { body: { errors: [{ message: "x", path: ["y"] }] }, words: "x" },
    { body: { message: "a\u001b[31m\r\nb" }, words: "a [31m b" },
    { body: { message: 7 }, words: "7" },
  ])("$body", ({ body, words }) => {
    expect(wordsOf(body)).toBe(words);
  });

  it("are at most 300 characters", () => {
    expect(wordsOf({ message: "x".repeat(1000) })).toHaveLength(300);
  });
});
