/** The job, in the folder where another job has left an SBOM. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, sample, startSandbox } from "../../src/sandbox/index.ts";
import { type Checkout, makeCheckout } from "../support/checkout.ts";
import { policyOf, runJob } from "../support/job.ts";
import { needs } from "../support/needs.ts";
import { cycloneDx, library } from "../support/sboms.ts";

const controls = [
  "sbom_present",
  { id: "sbom_licences", with: { allow: ["MIT"] } },
  {
    id: "repository_files",
    with: { required: ["README.md"], content: [{ files: ["*.md"], matches: "Payments" }] },
  },
  "repository_no_binaries",
];

let sandbox: Sandbox;
let checkout: Checkout;
beforeEach(async () => {
  sandbox = await startSandbox();
  checkout = makeCheckout({ "README.md": "# Payments" });
});
afterEach(async () => {
  await sandbox.close();
  checkout.remove();
});

/** In a pipeline for the commit that is checked out, which is the merge request's head. */
async function judged() {
  const sha = checkout.commit();
  const merge = sandbox.state.mergeRequests.find(
    ({ iid, projectId }) => iid === sample.mergeRequestIid && projectId === sample.projectId,
  );
  if (merge) merge.diff_head_sha = sha;
  // Made after the checkout.
  checkout.write({ "policy.json": policyOf(...controls), "gl-sbom.cdx.json": sbom });
  const { report, output } = await runJob(sandbox, {
    env: {
      CI_PROJECT_DIR: checkout.folder,
      INPUT_POLICY: `${checkout.folder}/policy.json`,
      INPUT_POLICY_FROM: "checkout",
    },
  });
  const told = report?.requirements[0]?.controls.map(
    ({ id, status, message }) => `${id} ${status}: ${message}`,
  );
  return { told, output };
}
let sbom = "";

describe("a job with an SBOM in its folder", () => {
  it("judges it, and the files out of local Git without asking GitLab", async (context) => {
    needs(context, "git");
    sbom = cycloneDx([
      library("left-pad", "1.3.0", { license: { id: "WTFPL" } }),
      library("a", "1.0.0", { license: { id: "MIT" } }),
    ]);

    const { told } = await judged();

    expect(told).toEqual([
      "sbom_present pass: found gl-sbom.cdx.json in the job's folder (CycloneDX 1.6, 2 components)",
      "sbom_licences fail: 1 component has a licence that is not allowed, of 2 components in gl-sbom.cdx.json in the job's folder: left-pad 1.3.0 (WTFPL)",
      "repository_files pass: the files are as required (1 file at the merge request's head, from local Git)",
      "repository_no_binaries pass: no file is binary (1 file at the merge request's head, from local Git)",
    ]);
    expect(sandbox.log.filter(({ path }) => path.includes("/repository/"))).toEqual([]);
  });

  it("is undetermined where the file is cut off", async (context) => {
    needs(context, "git");
    sbom = cycloneDx([library("a", "1.0.0", { license: { id: "MIT" } })]).slice(0, -5);
    const { told } = await judged();
    expect(told?.slice(0, 2)).toEqual([
      expect.stringMatching(/^sbom_present unknown: .*gl-sbom.cdx.json ends in the middle/),
      expect.stringMatching(/^sbom_licences unknown: .*gl-sbom.cdx.json ends in the middle/),
    ]);
  });
});
