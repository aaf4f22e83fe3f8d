import { createServer } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { checkout, runJob } from "../support/job.ts";

const { files = {}, env } = checkout("merge_request_is_not_draft");

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

describe("an address that is not GitLab's", () => {
  it("a wrong address", async () => {
    const job = await runJob(sandbox, {
      files,
      env: { ...env, INPUT_TIMEOUT: "2s" },
      url: "http://127.0.0.1:1",
    });
    expect(job.code).toBe(2);
    expect(job.stderr).toContain("GitLab could not be reached");
  });

  it.each([
    {
      name: "HTML instead of JSON",
      status: 200,
      headers: { "content-type": "text/html" },
      body: "<html>Sign in</html>",
      says: "web page",
    },
    {
      name: "plain http that redirects to https",
      status: 301,
      headers: { location: "https://gitlab.example.test/" },
      body: "",
      says: "https://gitlab.example.test",
    },
  ])("$name", async ({ status, headers, body, says }) => {
    const server = createServer((_request, response) =>
      response.writeHead(status, headers as never).end(body),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    try {
      const job = await runJob(sandbox, { files, env, url: `http://127.0.0.1:${port}` });
      expect(job.code).toBe(2);
      expect(job.stderr).toContain(says);
    } finally {
      server.close();
    }
  });
});
