/** Posts to a head that GitLab has not stored yet, as answers follow each other. */

import { describe, expect, it } from "vitest";
import { failed } from "../../../src/delivery/failed.ts";
import { hasMovedOn, postAgain } from "../../../src/delivery/other-head.ts";
import type { GitLab } from "../../../src/gitlab/client.ts";
import { GitLabError } from "../../../src/gitlab/errors.ts";
import { type ErrorCode, RunError } from "../../../src/shared/errors.ts";

const refusal = (status: number, code: ErrorCode = "SHA_MISMATCH", message = `refused with ${status}`) =>
  new GitLabError(code, message, { request: "POST /status_check_responses", status });
const never = async () => false;
const given = { flags: new Map(), env: {} };

/** Refuses with each of the errors in turn, and is then served in two attempts. */
function served(...errors: readonly Error[]) {
  const left = [...errors];
  return async () => {
    const error = left.shift();
    if (error) throw error;
    return 2;
  };
}

describe("posting again", () => {
  it("goes on while GitLab does not know the head, and counts the attempts", async () => {
    const waits: number[] = [];
    const posted = await postAgain(refusal(409), served(refusal(409), refusal(409)), never, async (ms) => {
      waits.push(ms);
      return true;
    });
    expect(posted).toEqual({ outcome: "delivered", attempts: 5 });
    expect(waits).toEqual([500, 1000, 2000]);
  });

  it.each([
    ["another status", refusal(403, "RIGHTS_MISSING")],
    ["a failure without a status", new RunError("GITLAB_UNAVAILABLE", "no answer")],
    ["a defect", new TypeError("x is undefined")],
  ])("ends at %s, and says that", async (_, other) => {
    const posting = postAgain(refusal(409), served(refusal(409), other), never, async () => true);
    await expect(posting).rejects.toBe(other);
  });

  it("ends with the last refusal after all waits", async () => {
    const last = refusal(409, "SHA_MISMATCH", "the last one");
    const refusals = Array.from({ length: 8 }, (_, index) => (index === 7 ? last : refusal(409)));
    await expect(postAgain(refusal(409), served(...refusals), never, async () => true)).rejects.toBe(last);
  });

  it("says that the run has no time for the wait", async () => {
    const posting = postAgain(refusal(409), served(), never, async () => false);
    await expect(posting).rejects.toMatchObject({
      ...{ name: "GitLabError", code: "SHA_MISMATCH", status: 409 },
      message: "refused with 409; timeout allows no longer wait",
    });
  });

  it("throws at once where it must not wait", async () => {
    const first = refusal(409);
    await expect(postAgain(first, served(), never, undefined)).rejects.toBe(first);
  });

  it("does not post where the merge request has a newer head", async () => {
    const posting = postAgain(refusal(409), served(new Error("posted")), async () => true, never);
    expect(await posting).toEqual({ outcome: "superseded", attempts: 1 });
  });
});

describe("a newer head", () => {
  const judged = { projectId: 1, iid: 2, sha: "b" };
  const shows = (...heads: readonly string[]) =>
    ({ read: async () => heads.map((head_commit_sha) => ({ head_commit_sha })) }) as unknown as GitLab;

  it.each([
    { name: "the judged head is an older version", heads: ["c", "b", "a"], moved: true },
    { name: "the judged head is the newest version", heads: ["b", "a"], moved: false },
    { name: "GitLab does not have the judged head", heads: ["c", "a"], moved: false },
    { name: "GitLab shows no version", heads: [], moved: false },
  ])("is known from the versions: $name", async ({ heads, moved }) => {
    expect(await hasMovedOn(shows(...heads), judged)).toBe(moved);
  });

  it("is not known where the versions cannot be read, but an interruption ends the run", async () => {
    const refuses = (error: Error) =>
      ({
        read: async () => {
          throw error;
        },
      }) as unknown as GitLab;
    expect(await hasMovedOn(refuses(refusal(403)), judged)).toBe(false);
    const interruption = new RunError("INTERRUPTED", "cancelled");
    await expect(hasMovedOn(refuses(interruption), judged)).rejects.toBe(interruption);
  });
});

describe("a target that GitLab refuses", () => {
  it.each<[ErrorCode, boolean]>([
    ["TARGET_UNKNOWN", true],
    ["TOKEN_REFUSED", true],
    ["RIGHTS_MISSING", true],
    ["CONTROL_REFUSED", true],
    ["SHA_MISMATCH", false],
    ["GITLAB_UNAVAILABLE", false],
  ])("with %s is described, and doctor is named where it shows the cause: %s", (code, isSetup) => {
    const doctor = "; for every part of the setup, run countersign doctor";
    expect(failed(refusal(403, code, "no"), given)).toEqual({
      ...{ outcome: "failed", attempts: 1 },
      error: `no${isSetup ? doctor : ""}`,
    });
  });

  it("keeps the number of attempts", () => {
    const error = new GitLabError("GITLAB_UNAVAILABLE", "no", { request: "x", attempts: 5 });
    expect(failed(error, given)).toMatchObject({ attempts: 5 });
    expect(failed(new RunError("GITLAB_UNAVAILABLE", "no"), given)).toMatchObject({ attempts: 1 });
  });

  it("is not described where the run is interrupted, or has a defect", () => {
    for (const error of [new RunError("INTERRUPTED", "cancelled"), new TypeError("x is undefined")])
      expect(() => failed(error, given)).toThrow(error);
  });
});
