/** Facts about a merge request have one way to be of the judged head, and none goes around it. */

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ofJudgedHead } from "../../../src/facts/judged-head.ts";

const folder = fileURLToPath(new URL("../../../src/facts/", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, text: readFileSync(`${folder}${name}`, "utf8") }));

/** Answers without a head, and what they are compared with instead. */
const withoutHead: Readonly<Record<string, string>> = {
  "approvals/merge-request-approvals.ts": "compared with GraphQL's list, which has its head",
  "merge-request/linked-issues.ts": "of title, description and notes; a last look compares the first two",
  "merge-request/merge-request.ts": "what shows the head itself; the run waits for it",
};

describe("facts about a merge request", () => {
  it("are read over REST with their head, or have a reason why not", () => {
    const unbound = files
      .filter(({ text }) => /\/merge_requests\/\$|MergeRequests\.|mergerequestIId/.test(text))
      .filter(({ text }) => !text.includes("ofJudgedHead("));
    expect(unbound.map(({ name }) => name).sort()).toEqual(Object.keys(withoutHead).sort());
  });

  it("are read over GraphQL in one of two files, which select the head", () => {
    const queries = files.filter(({ text }) => text.includes("mergeRequest(iid"));
    expect(queries.map(({ name }) => name).sort()).toEqual([
      "merge-request/of-merge-request.ts",
      "select.ts",
    ]);
    for (const { text } of queries)
      expect(text).toMatch(/mergeRequest\(iid: \$iid\) \{ (?:iid )?diffHeadSha /);
  });
});

describe("an answer", () => {
  const sha = "a".repeat(40);
  const other = "b".repeat(40);

  /** What came of it, how often it was read, and the waits. */
  async function outcome(answers: readonly (string | null | undefined)[], head = { sha, isShown: true }) {
    const waits: number[] = [];
    let reads = 0;
    const source = { head: async () => head, sleep: async (ms: number) => waits.push(ms) > 0 };
    const read = async () => answers[Math.min(reads++, answers.length - 1)];
    const found = await ofJudgedHead(source, read, (answer) => answer).catch(({ message }: Error) => message);
    return { found, reads, waits };
  }

  it.each([
    { name: "of the judged head counts", answers: [sha], found: sha, waits: [] },
    {
      name: "that shows no merge request is its reader's to refuse",
      answers: [null],
      found: null,
      waits: [],
    },
    {
      name: "of another head is read again",
      answers: [other, undefined, sha],
      found: sha,
      waits: [500, 1000],
    },
    {
      name: "that stays of another head is unreadable",
      answers: [other],
      found: `GitLab now shows the head ${other}, and the run judges ${sha}`,
      waits: [500, 1000, 2000],
    },
    {
      name: "without a head is unreadable",
      answers: [undefined],
      found: `GitLab now shows the head none, and the run judges ${sha}`,
      waits: [500, 1000, 2000],
    },
  ])("$name", async ({ answers, found, waits }) => {
    expect(await outcome(answers)).toEqual({ found, reads: waits.length + 1, waits });
  });

  it("is not read again while GitLab does not show the judged head at all: the run waits for it", async () => {
    expect(await outcome([other], { sha, isShown: false })).toMatchObject({ reads: 1, waits: [] });
  });
});
