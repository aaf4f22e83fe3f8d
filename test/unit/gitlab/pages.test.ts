/** Lists arrive whole, in order, or not at all. */

import { describe, expect, it } from "vitest";
import { createGitLab } from "../../../src/gitlab/client.ts";
import { client, failure, type Reply, type Seen, serve } from "./server.ts";

const pageOf = ({ url }: Seen) => Number(new URL(url, "http://x").searchParams.get("page") ?? 1);

/** Five items in pages of two; `total` may be withheld, as GitLab does above 10,000 rows. */
function list(seen: Seen, withTotal = true): Reply {
  const page = pageOf(seen);
  const headers = {
    "x-next-page": page < 3 ? String(page + 1) : "",
    link: '<http://x/api?page=2>; rel="next"',
    ...(withTotal ? { "x-total": "5", "x-total-pages": "3" } : {}),
  };
  return { json: [1, 2, 3, 4, 5].slice((page - 1) * 2, page * 2), headers };
}

async function read(
  script: (seen: Seen) => Reply,
  parameters: Record<string, unknown> = { perPage: 2 },
  path = "/projects/42/things",
) {
  const server = await serve(script);
  const calls: string[] = [];
  const gitlab = createGitLab(client(server.url).transport, (call) => calls.push(call));
  return { work: gitlab.read(path, parameters), server, calls };
}

it("reads all pages when their number is known", async () => {
  const { work, server, calls } = await read((seen) => list(seen));
  expect(await work).toEqual([1, 2, 3, 4, 5]);
  expect(server.seen.map(({ url }) => url).sort()).toEqual([
    "/api/v4/projects/42/things?per_page=2",
    "/api/v4/projects/42/things?per_page=2&page=2",
    "/api/v4/projects/42/things?per_page=2&page=3",
  ]);
  expect(calls).toEqual(["GET /projects/42/things"]);
});

it("reads at most six pages at a time", async () => {
  let underway = 0;
  let most = 0;
  const transport = {
    async send({ query = "" }) {
      most = Math.max(most, ++underway);
      await new Promise(setImmediate);
      underway--;
      const page = Number(new URLSearchParams(query).get("page") ?? 1);
      return { status: 200, attempts: 1, body: [page], headers: { "x-total": "20", "x-total-pages": "20" } };
    },
  };
  const body = await createGitLab(transport as never).read("/x");
  expect(body).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  expect(most).toBe(6);
});

it.each([
  {
    name: "a full page that says nothing of others is no whole list",
    length: 2,
    headers: {},
    isWhole: false,
  },
  { name: "a page that is not full is one", length: 1, headers: {}, isWhole: true },
  { name: "and so is a full one whose total fits", length: 2, headers: { "x-total": "2" }, isWhole: true },
])("$name", async ({ length, headers, isWhole }) => {
  const { work, server } = await read(() => ({ json: [1, 2].slice(0, length), headers }));
  if (isWhole) expect(await work).toHaveLength(length);
  else {
    expect(await failure(work)).toMatchObject({
      code: "GITLAB_UNEXPECTED",
      message: "the page is full, and no header says whether there are more, at GET /projects/42/things",
    });
  }
  expect(server.seen).toHaveLength(1);
});

it("follows X-Next-Page when the number of pages is not known", async () => {
  const { work, server } = await read((seen) => list(seen, false));
  expect(await work).toEqual([1, 2, 3, 4, 5]);
  expect(server.seen.map(pageOf)).toEqual([1, 2, 3]);
});

it("follows the link of a list by key", async () => {
  const { work, server } = await read(({ url }) =>
    url.includes("id_after=7")
      ? { json: [8] }
      : {
          json: [7],
          headers: { link: '<http://other/api/v4/projects/42/things?per_page=1&id_after=7>; rel="next"' },
        },
  );
  expect(await work).toEqual([7, 8]);
  expect(server.seen[1]?.url).toBe("/api/v4/projects/42/things?per_page=1&id_after=7");
});

describe("a next page that leads nowhere new", () => {
  const link = (text: string) => () => ({ json: [7], headers: { link: text } });

  it.each([
    { name: "in a circle", text: '<http://x/api?id_after=7>; rel="next"', why: "names an earlier one" },
    { name: "without its query", text: '<http://x/api>; rel="next"', why: "cannot be requested" },
    { name: "without an address", text: 'x; rel="next"', why: "cannot be requested" },
  ])("is not the end of the list: $name", async ({ text, why }) => {
    const { work } = await read(link(text));
    expect(await failure(work)).toMatchObject({
      code: "GITLAB_UNEXPECTED",
      message: expect.stringContaining(why),
    });
  });

  it("is found in a header that would keep an expression busy for hours", async () => {
    const { work } = await read(link(`${"<".repeat(4000)}${"?".repeat(8000)}`), {});
    expect(await work).toEqual([7]);
  });
});

it("reads only the page that is asked for", async () => {
  const { work, server } = await read((seen) => list(seen), { perPage: 2, page: 2 });
  expect(await work).toEqual([3, 4]);
  expect(server.seen).toHaveLength(1);
});

it("reads pages through gitbeaker too, once", async () => {
  const server = await serve((seen) => list(seen));
  const gitlab = createGitLab(client(server.url).transport);
  expect(await gitlab.ProtectedBranches.all(42, { perPage: 2 })).toEqual([1, 2, 3, 4, 5]);
  expect(server.seen).toHaveLength(3);
});

describe("notes that GitLab counts and does not show", () => {
  const notes = "/projects/42/merge_requests/7/notes";
  const counting = (total: (page: number) => string) => (seen: Seen) => {
    const reply = list(seen);
    return { ...reply, headers: { ...reply.headers, "x-total": total(pageOf(seen)) } };
  };

  it("leave a list that is whole all the same", async () => {
    const { work, server } = await read(
      counting(() => "7"),
      { perPage: 2 },
      notes,
    );
    expect(await work).toEqual([1, 2, 3, 4, 5]);
    expect(server.seen).toHaveLength(3);
  });

  it.each([
    { name: "the count changes", path: notes, total: (page: number) => (page === 2 ? "8" : "7") },
    { name: "more are shown than counted", path: notes, total: () => "4" },
    { name: "it is another list", path: "/projects/42/things", total: () => "7" },
  ])("are no excuse where $name", async ({ path, total }) => {
    const { work } = await read(counting(total), { perPage: 2 }, path);
    expect(await failure(work)).toMatchObject({ code: "GITLAB_UNEXPECTED" });
  });
});

describe("a list that is not whole", () => {
  it.each([
    { name: "in parallel", withTotal: true, of: "of 3 pages" },
    { name: "one after another", withTotal: false, of: "of an unknown number of pages" },
  ])("fails with its failing page, $name", async ({ withTotal, of }) => {
    const { work } = await read((seen) =>
      pageOf(seen) === 3 ? { status: 403, json: { message: "403 Forbidden" } } : list(seen, withTotal),
    );
    const error = await failure(work);
    expect(error).toMatchObject({ code: "RIGHTS_MISSING", status: 403, request: "GET /projects/42/things" });
    expect(error.message).toMatch(
      /^GitLab answered 403 for GET \/projects\/42\/things: 403 Forbidden; [12] of/,
    );
    expect(error.message).toContain(`${of} of the list were read`);
  });

  it("is read once more when it changed meanwhile", async () => {
    let requests = 0;
    const { work } = await read((seen) => {
      const reply = list(seen);
      return ++requests <= 3 ? { ...reply, headers: { ...reply.headers, "x-total": "6" } } : reply;
    });
    expect(await work).toEqual([1, 2, 3, 4, 5]);
    expect(requests).toBe(6);
  });

  it("is an error when it keeps changing", async () => {
    const { work, server } = await read((seen) => {
      const reply = list(seen);
      return { ...reply, headers: { ...reply.headers, "x-total": pageOf(seen) === 2 ? "6" : "5" } };
    });
    expect(await failure(work)).toMatchObject({
      code: "GITLAB_UNEXPECTED",
      message: "the list changed twice while it was read, at GET /projects/42/things",
    });
    expect(server.seen).toHaveLength(6);
  });
});
