/**
 * The component as GitLab's runner would run it.
 *
 * Slow: each test commits to a repository and has `gitlab-ci-local` read and run the pipeline.
 */

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import {
  type Component,
  type ComponentResult,
  type ComponentRun,
  prepareComponent,
} from "../support/component.ts";
import { pipelineOf, program } from "../support/job.ts";
import { answersFor, headOf } from "../support/merge-requests.ts";
import { missingHere, needs } from "../support/needs.ts";
import { nodeOf } from "../support/node.ts";

const standalone = fileURLToPath(new URL("../../dist/standalone.js", import.meta.url));
const advice =
  "  what to do: set download_url to a mirror of the same file, or image to one that has countersign\n";

interface Downloads {
  readonly url: string;
  readonly count: () => number;
  readonly close: () => Promise<void>;
}

/** Serves one answer for every request, and counts. */
async function serve(status: number, body: string | Buffer): Promise<Downloads> {
  let count = 0;
  const server: Server = createServer((_, response) => {
    count++;
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/standalone.js`,
    count: () => count,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

describe("the component", () => {
  let sandbox: Sandbox;
  let component: Component;
  let downloads: Downloads | undefined;

  beforeEach(async (context) => {
    needs(context, "git", "rsync");
    const { instead } = nodeOf(24);
    if (instead !== undefined && Number(process.versions.node.split(".")[0]) < 22)
      missingHere(context, `gitlab-ci-local needs Node 22 or newer, and here is ${instead}`);
    sandbox = await startSandbox();
    component = await prepareComponent();
    return async () => {
      component.remove();
      await sandbox.close();
      await downloads?.close();
      downloads = undefined;
    };
  });

  /** @param options `more` are variables besides those of the pipeline */
  function job(
    iid: number,
    { more, ...options }: Partial<ComponentRun> & { readonly more?: ComponentRun["variables"] } = {},
  ): Promise<ComponentResult> {
    return component.run({
      variables: {
        ...pipelineOf(sandbox, iid, sample.projectId),
        INPUT_GITLAB_TOKEN: undefined,
        COUNTERSIGN_TOKEN: sample.token,
        ...more,
      },
      ...options,
      inputs: {
        download_url: downloads?.url ?? "http://127.0.0.1:9/",
        status_check: "Countersign",
        ...options.inputs,
      },
    });
  }

  it("downloads the program, checks it, and passes a compliant merge request", async () => {
    downloads = await serve(200, readFileSync(standalone));

    const { exitCode, output, folder } = await job(7);

    expect(exitCode).toBe(0);
    expect(downloads.count()).toBe(1);
    expect(output).toContain("Verdict  COMPLIANT (12 passed)");
    expect(answersFor(sandbox, 7)).toEqual([{ sha: headOf(sandbox, 7), status: "passed" }]);
    expect(readFileSync(join(folder, "countersign-report/countersign.env"), "utf8")).toBe(
      [
        ...["COUNTERSIGN_VERDICT=compliant", "verdict=compliant", "COUNTERSIGN_PASSED=12", "passed=12"],
        ...["COUNTERSIGN_FAILED=0", "failed=0", "COUNTERSIGN_UNKNOWN=0", "unknown=0", "COUNTERSIGN_WARNED=0"],
        ...["COUNTERSIGN_OBSERVED=0", "COUNTERSIGN_WAIVED=0", "waived=0"],
        ...["COUNTERSIGN_REPORT=countersign-report/report.json", "report=countersign-report/report.json", ""],
      ].join("\n"),
    );
    const report = JSON.parse(readFileSync(join(folder, "countersign-report/report.json"), "utf8"));
    expect(report).toMatchObject({ schema: "countersign.report/v1", verdict: "compliant" });
  });

  it("judges with the lines of the README alone, in a project without a policy file", async () => {
    const [, lines = ""] = /```yaml\n(include:\n[\s\S]*?)```/.exec(readFileSync("README.md", "utf8")) ?? [];
    const { include } = parse(lines) as { include: { component: string; inputs: ComponentRun["inputs"] }[] };
    expect(include.map(({ component }) => component)).toEqual([
      "gitlab.com/countersign/countersign/merge-request@1.0.0",
    ]);
    sandbox.state.projects.find(({ id }) => id === sample.projectId)?.files.delete("main:.countersign.yml");

    const { exitCode, output } = await job(7, {
      inputs: include[0]?.inputs ?? {},
      installed: `#!/bin/sh\nexec node "${program}" "$@"\n`,
    });

    expect(exitCode, output).toBe(0);
    expect(output).toContain("Recommended");
    expect(answersFor(sandbox, 7)).toEqual([{ sha: headOf(sandbox, 7), status: "passed" }]);
  });

  it("keeps reports and dotenv as artifacts, in the folder that was asked for", async () => {
    downloads = await serve(200, readFileSync(standalone));

    const { folder } = await job(7, { inputs: { report_dir: "out/reports" } });

    const artifacts = join(folder, ".gitlab-ci-local/artifacts/countersign/out/reports");
    const files = ["countersign.env", "manifest.json", "report.html", "report.json"];
    expect(readdirSync(artifacts).sort()).toEqual(files);
  });

  /**
   * The link that GitLab shows in the merge request: to a file if exactly one path of the list is in the archive, else to
   * all files. It looks for a path with a variable as it is written (app/services/ci/find_exposed_artifacts_service.rb).
   */
  function exposed(folder: string, reportDir: string): string | undefined {
    const [, body] = readFileSync("templates/merge-request.yml", "utf8").split("\n---\n");
    const { paths } = parse(body ?? "")["$[[ inputs.job_name ]]"].artifacts as { paths: string[] };
    const archive = join(folder, ".gitlab-ci-local/artifacts/countersign");
    const found = paths
      .map((path) => path.replace("$[[ inputs.report_dir ]]", reportDir))
      .filter((path) => existsSync(join(archive, path)));
    const [one] = found;
    if (found.length === 1 && one && statSync(join(archive, one)).isFile()) return `file/${one}`;
    return one === undefined ? undefined : "browse";
  }

  it("shows a link in the merge request that opens the page", async () => {
    const installed = `#!/bin/sh\nexec node "${program}" "$@"\n`;
    const { folder } = await job(8, { installed });
    expect(exposed(folder, "countersign-report")).toBe("file/countersign-report/report.html");
    const page = readFileSync(
      join(folder, ".gitlab-ci-local/artifacts/countersign/countersign-report/report.html"),
      "utf8",
    );
    expect(page).toContain("<h2>What to fix</h2>");
  });

  it("fails the job of a non-compliant merge request", async () => {
    downloads = await serve(200, readFileSync(standalone));

    const { exitCode, output } = await job(8);

    expect(exitCode).toBe(1);
    expect(output).toContain("Verdict  NON-COMPLIANT (3 failed, 9 passed)");
    expect(answersFor(sandbox, 8)).toEqual([{ sha: headOf(sandbox, 8), status: "failed" }]);
  });

  it("does not run a program that is not the released one", async () => {
    downloads = await serve(200, `${readFileSync(standalone, "utf8")}\n`);

    const { exitCode, output, folder } = await job(7);

    expect(exitCode).toBe(2);
    expect(output).toMatch(
      /countersign: the program could not be downloaded from http:\S+: its sha256 is [0-9a-f]{64}, expected [0-9a-f]{64}\n/,
    );
    expect(output).toContain(advice);
    expect(sandbox.log).toEqual([]);
    expect(existsSync(join(folder, "countersign-report"))).toBe(false);
  });

  it("follows the server to where it keeps the program, but not without end", async () => {
    const kept = await serve(200, readFileSync(standalone));
    const paths: string[] = [];
    const moved = createServer(({ url = "" }, response) => {
      paths.push(url);
      response.writeHead(302, { location: url === "/moved" ? kept.url : "/around" }).end();
    });
    await new Promise<void>((resolve) => moved.listen(0, "127.0.0.1", resolve));
    const { port } = moved.address() as AddressInfo;
    const from = (path: string) => job(7, { inputs: { download_url: `http://127.0.0.1:${port}${path}` } });

    expect((await from("/moved")).exitCode).toBe(0);
    const { exitCode, output } = await from("/around");
    await kept.close();
    moved.close();

    expect(exitCode).toBe(2);
    expect(output).toContain("the server answered 302");
    expect(paths).toEqual(["/moved", ...Array(6).fill("/around")]);
  });

  it("says that the download server does not have the program", async () => {
    downloads = await serve(404, "no such package");

    const { exitCode, output } = await job(7);

    expect(exitCode).toBe(2);
    expect(output).toMatch(
      /countersign: the program could not be downloaded from http:\S+: the server answered 404\n/,
    );
    expect(output).toContain(advice);
    expect(sandbox.log).toEqual([]);
  });

  it("does not repeat the query or the login of a mirror's address", async () => {
    downloads = await serve(404, "no such package");
    for (const url of [
      `${downloads.url}?private_token=hunter22`,
      downloads.url.replace("//", "//robot:hunter22@"),
    ]) {
      const { exitCode, output } = await job(7, { inputs: { download_url: url } });
      expect(exitCode).toBe(2);
      expect(output).toContain("the program could not be downloaded from http://127.0.0.1:");
      expect(output.replace(/^.*download_url.*$/gm, "")).not.toContain("hunter22");
    }
  });

  it("does not end as if it had judged when the program cannot be kept", async () => {
    downloads = await serve(200, readFileSync(standalone));

    const { exitCode, output } = await job(7, { more: { TMPDIR: "/nowhere" } });

    expect(exitCode).toBe(2);
    expect(output).toContain("ENOENT");
    expect(sandbox.log).toEqual([]);
  });

  it("leaves no report of the checkout when the program cannot be downloaded", async () => {
    downloads = await serve(404, "no such package");
    const forge = "mkdir -p countersign-report && echo forged > countersign-report/report.html";

    const { exitCode, folder } = await job(7, { before: { forging: forge } });

    expect(exitCode).toBe(2);
    expect(existsSync(join(folder, "countersign-report"))).toBe(true);
    expect(existsSync(join(folder, "countersign-report/report.html"))).toBe(false);
  });

  it("runs the program of the image when there is one, and downloads nothing", async () => {
    downloads = await serve(200, readFileSync(standalone));

    const { exitCode } = await job(7, { installed: `#!/bin/sh\nexec node "${program}" "$@"\n` });

    expect(exitCode).toBe(0);
    expect(downloads.count()).toBe(0);
    expect(answersFor(sandbox, 7)).toEqual([{ sha: headOf(sandbox, 7), status: "passed" }]);
  });

  describe("after a job with a dotenv report", () => {
    const dotenv = (values: Readonly<Record<string, string>>) =>
      Object.entries(values)
        .map(([name, value]) => `echo '${name}=${value}' >> earlier.env`)
        .join("\n");
    const steered = {
      INPUT_POLICY: "preset:none",
      INPUT_STATUS_CHECK: "Another",
      CI_SERVER_URL: "http://127.0.0.1:9",
      CI_MERGE_REQUEST_IID: "8",
    };

    it("is not steered by its variables", async () => {
      downloads = await serve(200, readFileSync(standalone));
      const other = await serve(200, 'console.log("another program")');

      const { exitCode, output } = await job(7, {
        before: {
          build: dotenv({ ...steered, COUNTERSIGN_MIRROR: other.url, COUNTERSIGN_URL: other.url }),
        },
      });

      await other.close();
      expect(output).toContain("Verdict  COMPLIANT (12 passed)");
      expect(exitCode).toBe(0);
      expect(other.count()).toBe(0);
      expect(answersFor(sandbox, 7)).toEqual([{ sha: headOf(sandbox, 7), status: "passed" }]);
    });

    it("takes them from the jobs that evidence_from_jobs names, and runs no other program even so", async () => {
      const program = Buffer.from('console.log("another program")');
      const other = await serve(200, program);
      const digest = createHash("sha256").update(program).digest("hex");

      const { exitCode, output } = await job(7, {
        inputs: { evidence_from_jobs: ["build"] },
        before: {
          build: dotenv({
            COUNTERSIGN_MIRROR: other.url,
            COUNTERSIGN_URL: other.url,
            COUNTERSIGN_SHA256: digest,
          }),
        },
      });

      await other.close();
      expect(other.count()).toBe(1);
      expect(exitCode).toBe(2);
      expect(output).toContain(`its sha256 is ${digest}, expected `);
      expect(output).not.toContain("another program");
    });
  });

  it("adds the scheme to a proxy that has none, which Node would end with code 1 for", async () => {
    downloads = await serve(200, readFileSync(standalone));

    const { exitCode, output } = await job(7, {
      more: { HTTPS_PROXY: "127.0.0.1:9", http_proxy: "" },
    });

    expect(output).not.toContain("ERR_INVALID");
    expect(exitCode).toBe(0);
  });

  it("makes no command of what an input holds", async () => {
    downloads = await serve(200, readFileSync(standalone));

    const { exitCode, output, folder } = await job(7, {
      inputs: { status_check: "x'; touch one; \"; touch two; `touch three` $(touch four)" },
    });

    expect(exitCode).toBe(2);
    expect(output).toContain("there is no status check \"x'; touch one; ");
    expect(readdirSync(folder).filter((name) => /one|two|three|four/.test(name))).toEqual([]);
  });

  it("names a bad input as the component spells it", async () => {
    downloads = await serve(200, readFileSync(standalone));

    const { exitCode, output } = await job(7, { inputs: { timeout: "soon" } });

    expect(exitCode).toBe(2);
    expect(output).toContain("countersign: timeout must be a duration");
    expect(sandbox.log).toEqual([]);
  });
});
