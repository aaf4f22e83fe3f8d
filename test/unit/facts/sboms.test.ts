import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sbomsAt } from "../../../src/facts/sboms.ts";
import { type Sandbox, sample, startSandbox } from "../../../src/sandbox/index.ts";
import { openWorkspace } from "../../../src/workspace/open.ts";
import { type Checkout, makeCheckout } from "../../support/checkout.ts";
import { storeOf } from "../../support/judging.ts";
import { cycloneDx, library, spdx, spdxPackage } from "../../support/sboms.ts";

let sandbox: Sandbox;
let checkout: Checkout;
beforeEach(async () => {
  sandbox = await startSandbox();
  checkout = makeCheckout({
    "sbom/npm.cdx.json": cycloneDx([library("a", "1.0.0")]),
    "sbom/os.spdx.json": spdx([spdxPackage("b", "1.0.0", "MIT")]),
    "sbom/readme.json": "{}",
  });
});
afterEach(async () => {
  await sandbox.close();
  checkout.remove();
});

function headOf(iid: number): string {
  const found = sandbox.state.mergeRequests.find(
    (row) => row.projectId === sample.projectId && row.iid === iid,
  );
  return found?.diff_head_sha ?? "";
}

/** Read by a job of a pipeline for that commit. */
function read(commit: string, globs?: readonly string[], iid: number | undefined = sample.mergeRequestIid) {
  const workspace = openWorkspace({ PATH: process.env.PATH, CI_COMMIT_SHA: commit }, checkout.folder);
  const options = { token: sample.token, projectId: sample.projectId, port: workspace };
  return storeOf(sandbox, iid === undefined ? options : { ...options, iid }).read(sbomsAt(globs));
}

const reasonOf = (result: Awaited<ReturnType<typeof read>>) => (result.ok ? "" : result.reason);

describe("the SBOMs of a commit", () => {
  it("are the files in the job's folder, of both formats, each with where it was read", async () => {
    const result = await read(headOf(sample.mergeRequestIid));

    expect(result).toMatchObject({
      ok: true,
      value: [
        {
          source: "sbom/npm.cdx.json in the job's folder",
          format: "CycloneDX 1.6",
          components: [{ name: "a" }],
        },
        { source: "sbom/os.spdx.json in the job's folder", format: "SPDX 2.3", components: [{ name: "b" }] },
      ],
    });
  });

  it("are those of the default branch's head where there is no merge request", async () => {
    const project = sandbox.state.projects.find(({ id }) => id === sample.projectId);
    const head = project?.branches.find(({ name }) => name === project.default_branch)?.commitId ?? "";
    const workspace = openWorkspace({ CI_COMMIT_SHA: head }, checkout.folder);
    const store = storeOf(sandbox, { token: sample.token, projectId: sample.projectId, port: workspace });
    expect(await store.read(sbomsAt())).toMatchObject({ ok: true });
  });

  it("are none where the job runs for another commit", async () => {
    expect(reasonOf(await read("c".repeat(40)))).toContain(
      "this job does not run for the merge request's head",
    );
  });

  it("are none where no file matches", async () => {
    expect(reasonOf(await read(headOf(sample.mergeRequestIid), ["bom.json"]))).toContain(
      "no file in the job's folder matches bom.json",
    );
  });

  it("are none where one of them is broken: the others would be a part", async () => {
    checkout.write({ "sbom/broken.cdx.json": cycloneDx([]).slice(0, -1) });
    expect(reasonOf(await read(headOf(sample.mergeRequestIid)))).toContain(
      "sbom/broken.cdx.json ends in the middle",
    );
  });
});
