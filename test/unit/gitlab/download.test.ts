import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGitLab } from "../../../src/gitlab/client.ts";
import { createTransport, type TransportOptions } from "../../../src/gitlab/transport.ts";
import {
  addPipeline,
  archiveRow,
  type JobRow,
  type Sandbox,
  scannerRow,
} from "../../../src/sandbox/index.ts";
import { head, start, startWorld, tokens } from "../../sandbox/support.ts";

const content = `{"binary":"${"é\u0001".repeat(40_000)}"}`;
const path = "/projects/4/jobs/500/artifacts/gl-sast-report.json";

let sandbox: Sandbox;
let job: JobRow;
beforeEach(async () => {
  sandbox = await startWorld();
  job = scannerRow(500, "sast", content, new Date(start).toISOString());
  addPipeline(sandbox.state, 4, { id: 50, sha: head, jobs: [job] });
});
afterEach(() => sandbox.close());

async function read(from = path, options: Partial<TransportOptions> = {}): Promise<Buffer> {
  const transport = createTransport({
    baseUrl: sandbox.url,
    token: tokens.developer,
    now: Date.now,
    sleep: async () => {},
    random: () => 0,
    ...options,
  });
  try {
    const { pieces } = await createGitLab(transport).download(from);
    const all: Uint8Array[] = [];
    for await (const piece of pieces) all.push(piece);
    return Buffer.concat(all);
  } finally {
    transport.close();
  }
}

describe("a download", () => {
  it("is what was kept, byte for byte", async () => {
    expect((await read()).toString()).toBe(content);
  });

  it("is not bound by how large an answer may be", async () => {
    expect(await read(path, { maxBodyBytes: 10 })).toHaveLength(Buffer.byteLength(content));
  });

  it("is an error where it breaks off", async () => {
    sandbox.faults.add({ kind: "truncate", path: /gl-sast/ });
    await expect(read()).rejects.toMatchObject({
      code: "GITLAB_UNAVAILABLE",
      message: expect.stringMatching(/broke off after \d+ bytes$/),
    });
  });

  it("is tried again where GitLab is not there for a moment", async () => {
    sandbox.faults.add({ kind: "status", status: 503, path: /gl-sast/ });
    expect(await read()).toHaveLength(Buffer.byteLength(content));
  });

  it("is an error with its status where GitLab refuses", async () => {
    job.archive = null;
    await expect(read()).rejects.toMatchObject({ status: 404 });
  });

  it("follows to object storage without the token, and names no signature", async () => {
    job.archive = archiveRow({ "gl-sast-report.json": content }, { isElsewhere: true });
    const seen: string[] = [];
    const zip = await read("/projects/4/jobs/500/artifacts", { onRequest: (entry) => seen.push(entry.path) });
    expect(zip.subarray(0, 2).toString()).toBe("PK");
    expect(seen.join()).not.toContain("s3cret");
    expect(sandbox.log.map(({ headers }) => headers["private-token"])).toEqual([tokens.developer, undefined]);
  });
});
