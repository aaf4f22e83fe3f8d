import { expect, it } from "vitest";
import { wholeOf } from "../../../src/facts/connection.ts";
import { allFrom } from "../../../src/shared/all-pages.ts";

const page = (nodes: readonly number[], endCursor?: string) => ({
  nodes,
  pageInfo: { hasNextPage: endCursor !== undefined, endCursor },
});

it("takes a connection of one page, and refuses a part of one", () => {
  expect(wholeOf(page([1, 2]), "approvals")).toEqual([1, 2]);
  expect(() => wholeOf(page([1, 2], "x"), "approvals")).toThrow(
    "there are more approvals than the 2 that GitLab shows at once",
  );
});

it("reads every page", async () => {
  const later = new Map([
    ["a", page([2], "b")],
    ["b", page([3])],
  ]);
  expect(await allFrom("commits", page([1], "a"), async (after) => later.get(after) ?? page([]))).toEqual([
    1, 2, 3,
  ]);
});

it.each([
  { name: "leads in a circle", next: page([2], "a") },
  { name: "has no cursor", next: { nodes: [2], pageInfo: { hasNextPage: true, endCursor: undefined } } },
])("gives no list whose next page $name", async ({ next }) => {
  await expect(allFrom("commits", page([1], "a"), async () => next)).rejects.toThrow(
    /GitLab shows \d commits/,
  );
});
