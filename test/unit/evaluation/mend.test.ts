import { expect, it } from "vitest";
import { mend } from "../../../src/evaluation/mend.ts";
import { changedFiles } from "../../../src/facts/merge-request/changed-files.ts";
import { webhooks } from "../../../src/facts/project/webhooks.ts";
import { UnreadableFact } from "../../../src/facts/source.ts";
import { GitLabError } from "../../../src/gitlab/errors.ts";
import { RunError } from "../../../src/shared/errors.ts";

const refused = (status: number) =>
  new GitLabError("RIGHTS_MISSING", "refused", { request: "GET /x", status });
const role = "ask the owner of the token for the required role (Maintainer); your change is not the cause";

it.each([
  { name: "that GitLab refuses", fact: webhooks, error: refused(403), text: role },
  { name: "that GitLab refuses for want of a valid token", fact: webhooks, error: refused(401), text: role },
  ...["Reporter", "Developer", "Maintainer", "Owner"].map((name) => ({
    name: `that GitLab shows to a ${name} only`,
    ...{ fact: webhooks, error: new UnreadableFact(`it takes a ${name} to see them`), text: role },
  })),
  { name: "that GitLab does not find for the token", fact: webhooks, error: refused(404), text: role },
  {
    name: "that GitLab hides from lower roles",
    fact: webhooks,
    error: new UnreadableFact("GitLab shows them only to Maintainers of the project"),
    text: role,
  },
  {
    name: "that GitLab hides from the token",
    fact: webhooks,
    error: new UnreadableFact("GitLab shows this token no webhooks"),
    text: role,
  },
  {
    name: "of the project that is not whole",
    fact: webhooks,
    error: new UnreadableFact("GitLab's lint finds an error in it"),
    text: "ask a maintainer of the project to look at what the message names; your change is not the cause",
  },
  {
    name: "of the merge request that is not whole",
    fact: changedFiles,
    error: new UnreadableFact("GitLab shows 2 of 3 changed files"),
    text: "look at the jobs and files of the merge request that the message names, and run the job again",
  },
  {
    name: "that came too late",
    fact: webhooks,
    error: new RunError("TIMEOUT", "the time that timeout allows is over"),
    text: "run the job again, or ask the owner of the job for a longer timeout; your change is not the cause",
  },
  {
    name: "that GitLab did not answer",
    fact: webhooks,
    error: refused(503),
    text: "run the job again; if it stays so, ask the administrators of GitLab; your change is not the cause",
  },
])("says who can provide evidence $name", ({ fact, error, text }) => {
  expect(mend([{ fact, error }])).toEqual({ text });
});

it("says each way once", () => {
  const unread = { fact: webhooks, error: refused(403) };
  expect(mend([unread, unread]).text).toBe(role);
});

it("names every way, and what to do where all was read and does not suffice", () => {
  const late = new RunError("TIMEOUT", "the time that timeout allows is over");
  expect(
    mend([
      { fact: webhooks, error: refused(403) },
      { fact: webhooks, error: late },
    ]).text,
  ).toBe(
    `${role}; run the job again, or ask the owner of the job for a longer timeout; your change is not the cause`,
  );
  expect(mend([]).text).toBe(
    "provide what the message says is missing; the page of the control lists what it reads",
  );
});
