/** The listing of a repository, and its files over GraphQL. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addTag, type Sandbox } from "../../src/sandbox/index.ts";
import { ask, head, smallWorld, startWorld, type Who } from "./support.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  const state = smallWorld();
  const [project] = state.projects;
  project?.files.set("main:a.txt", "text").set("main:lib/b.bin", "\0").set("main:lib/empty", "");
  sandbox = await startWorld(state);
});
afterEach(() => sandbox.close());

const get = (query: string, as: Who = "reporter") =>
  ask(sandbox, "GET", `/api/v4/projects/4/repository/tree${query}`, { as });
const paths = (json: unknown) =>
  (json as { path: string; type: string }[]).map(({ path, type }) => `${type} ${path}`);

describe("the listing of a repository", () => {
  it("is of one folder, or of all, with folders among the files", async () => {
    expect(paths((await get("?ref=main")).json)).toEqual(["blob a.txt", "tree lib"]);
    expect(paths((await get("?ref=main&recursive=true")).json)).toEqual([
      "blob a.txt",
      "tree lib",
      "blob lib/b.bin",
      "blob lib/empty",
    ]);
  });

  it("is cut into pages, and says how many there are", async () => {
    const { json, headers } = await get("?ref=main&recursive=true&per_page=3&page=2");
    expect(paths(json)).toEqual(["blob lib/empty"]);
    expect([headers["x-total"], headers["x-total-pages"], headers["x-next-page"]]).toEqual(["4", "2", ""]);
  });

  it("has a mode and an id for each, and no size", async () => {
    expect(((await get("?ref=main")).json as unknown[])[0]).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{40}$/),
      name: "a.txt",
      type: "blob",
      path: "a.txt",
      mode: "100644",
    });
  });

  it("knows the head of a merge request, and no unknown ref", async () => {
    expect((await get(`?ref=${head}`)).status).toBe(200);
    expect(await get("?ref=nowhere")).toMatchObject({ status: 404, json: { message: "404 Tree Not Found" } });
  });

  it("is for those who may read the code", async () => {
    expect((await get("?ref=main", "guest")).status).toBe(403);
    expect((await get("?ref=main", "outsider")).status).toBe(404);
  });
});

describe("files over GraphQL", () => {
  const fields = "path size storedExternally rawTextBlob simpleViewer { fileType }";

  it("are those that exist, with the text of what is text", async () => {
    const query = `{ project(fullPath: "grp/proj") { repository { blobs(ref: "main", paths: ["lib/b.bin", "gone", "a.txt", "lib/empty"]) { nodes { ${fields} } } } } }`;
    const { json } = await ask(sandbox, "POST", "/api/graphql", { as: "reporter", json: { query } });
    expect(json).toEqual({
      data: {
        project: {
          repository: {
            blobs: {
              nodes: [
                {
                  path: "lib/b.bin",
                  size: "1",
                  storedExternally: false,
                  rawTextBlob: null,
                  simpleViewer: { fileType: "download" },
                },
                {
                  path: "a.txt",
                  size: "4",
                  storedExternally: false,
                  rawTextBlob: "text",
                  simpleViewer: { fileType: "text" },
                },
                {
                  path: "lib/empty",
                  size: "0",
                  storedExternally: false,
                  rawTextBlob: "",
                  simpleViewer: { fileType: "empty" },
                },
              ],
            },
          },
        },
      },
    });
  });

  it("are of a tag or a branch as the type of the ref says; a path below refs/ is refused", async () => {
    const [project] = sandbox.state.projects;
    project?.files.set("main:a.txt", "of the branch");
    addTag(sandbox.state, 4, "main", { "a.txt": "of the tag" });
    const text = async (args: string) => {
      const query = `{ project(fullPath: "grp/proj") { repository { blobs(${args}, paths: ["a.txt"]) { nodes { rawTextBlob } } } } }`;
      return JSON.stringify(
        (await ask(sandbox, "POST", "/api/graphql", { as: "reporter", json: { query } })).json,
      );
    };
    expect(await text('ref: "main"')).toContain("of the tag");
    expect(await text('ref: "main", refType: HEADS')).toContain("of the branch");
    expect(await text('ref: "refs/heads/main"')).toContain("Ref is not valid");
  });
});
