/** What a 404 shows: that something does not exist only in the words that GitLab's own route has for it. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileAtRef } from "../../../src/facts/branches/file-at-ref.ts";
import type { Fact } from "../../../src/facts/define.ts";
import { baseCommits } from "../../../src/facts/pipeline/base-commits.ts";
import { ciLint } from "../../../src/facts/pipeline/ci-lint.ts";
import { errorTracking } from "../../../src/facts/project/error-tracking.ts";
import { pushRule } from "../../../src/facts/project/push-rule.ts";
import { codeOwners } from "../../../src/facts/repository/code-owners.ts";
import { codeOwnersFile } from "../../../src/facts/repository/code-owners-file.ts";
import { createGitLab } from "../../../src/gitlab/client.ts";
import { createTransport } from "../../../src/gitlab/transport.ts";
import { addPipeline, type Sandbox, type SandboxState, startSandbox } from "../../../src/sandbox/index.ts";
import { head, otherSha, smallWorld, start, tokens } from "../../sandbox/support.ts";
import { storeOf } from "../../support/judging.ts";

const json = (body: string) => ({ kind: "status", status: 404, body }) as const;

/** None of these says that the thing itself does not exist. */
const foreign = {
  "the page of a proxy": {
    kind: "html",
    status: 404,
    body: "<html><body><h1>404 Not Found</h1></body></html>",
  },
  "a route that this GitLab lacks": json('{"error":"404 Not Found"}'),
  "an empty body": json(""),
  "a project that the token cannot see": json('{"message":"404 Project Not Found"}'),
  "another message": json('{"message":"404 page not found"}'),
  "a body of another program": json(
    '{"message":"404 File Not Found","code":404,"documentation_url":"https://example.com"}',
  ),
} as const;

interface Case {
  readonly fact: Fact<unknown>;
  readonly path: RegExp;
  readonly message: string;
  readonly value: unknown;
  readonly set?: (state: SandboxState) => void;
}

const cases: Readonly<Record<string, Case>> = {
  "CODEOWNERS of the target branch": {
    fact: codeOwners,
    path: /CODEOWNERS\/raw/,
    message: "404 File Not Found",
    value: { branch: "main", path: undefined, text: "" },
  },
  "CODEOWNERS of the default branch": {
    fact: codeOwnersFile,
    path: /CODEOWNERS\/raw/,
    message: "404 File Not Found",
    value: { branch: "main", path: undefined },
  },
  "a push rule": {
    fact: pushRule,
    path: /\/push_rule$/,
    message: "404 Not Found",
    value: null,
  },
  "the setting of error tracking": {
    fact: errorTracking,
    path: /\/error_tracking\/settings$/,
    message: "404 Error Tracking Setting Not Found",
    value: null,
  },
  "the commit that the CI configuration is read from": {
    fact: ciLint,
    path: /\/ci\/lint$/,
    message: "404 Repository Not Found",
    value: null,
    set: (state) => Object.assign(state.projects[0] ?? {}, { empty_repo: true }),
  },
  "the temporary merge commit": {
    fact: baseCommits,
    path: /\/repository\/commits\/[0-9a-f]+$/,
    message: "404 Commit Not Found",
    value: [otherSha],
    set(state) {
      Object.assign(state.mergeRequests[0] ?? {}, { base_sha: otherSha, headPipelineId: 60 });
      addPipeline(state, 4, {
        id: 60,
        ref: "refs/merge-requests/14/merge",
        sha: "9".repeat(40),
        sourceSha: head,
        source: "merge_request_event",
        mergeRequestIid: 14,
        jobs: [],
      });
    },
  },
};

let sandbox: Sandbox;
let state: SandboxState;
beforeEach(async () => {
  state = smallWorld();
  sandbox = await startSandbox({ now: () => start, state });
});
afterEach(() => sandbox.close());

describe.each(Object.entries(cases))("%s", (_, { fact, path, message, value, set }) => {
  const read = () => {
    const store = storeOf(sandbox, { token: tokens.maintainer, iid: 14 });
    store.announce([fact]);
    return store.read(fact);
  };

  it("does not exist if GitLab says so", async () => {
    set?.(state);
    sandbox.faults.add({ ...json(JSON.stringify({ message })), path, times: 9 });
    expect(await read()).toMatchObject({ ok: true, value });
  });

  it.each(Object.entries(foreign))("is unknown after %s", async (_name, answer) => {
    set?.(state);
    sandbox.faults.add({ ...answer, path, times: 9 });
    expect(await read()).toMatchObject({ ok: false });
  });
});

describe("a file of a project at a ref", () => {
  const read = () => {
    const transport = createTransport({
      ...{ baseUrl: sandbox.url, token: tokens.maintainer, now: Date.now },
      ...{ sleep: async () => {}, random: () => 0 },
    });
    return fileAtRef(createGitLab(transport), "grp/proj", "policy.yml", "main");
  };
  beforeEach(() => state.projects[0]?.files.set("main:policy.yml", "name: A\n"));

  it("is that of the branch where GitLab says that there is no such tag", async () => {
    expect(await read()).toMatchObject({ text: "name: A\n" });
  });

  it.each(Object.entries(foreign))(
    "is refused where %s hides whether a tag has the name",
    async (_, answer) => {
      sandbox.faults.add({ ...answer, path: /\/raw$/, skip: 1 });
      await expect(read()).rejects.toMatchObject({ status: 404 });
    },
  );
});
