/**
 * The template of a central project, run as GitLab's runner would for an event.
 *
 * Slow: it starts `gitlab-ci-local`.
 */

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sample } from "../../src/sandbox/index.ts";
import { checkPayload, notDraft, startCentral } from "../support/central.ts";
import { prepareComponent } from "../support/component.ts";
import { program } from "../support/job.ts";
import { missingHere, needs } from "../support/needs.ts";
import { nodeOf } from "../support/node.ts";

it("answers the check of an event, by the central project's own policy", async (context) => {
  needs(context, "git", "rsync");
  const { instead } = nodeOf(24);
  if (instead !== undefined && Number(process.versions.node.split(".")[0]) < 22)
    missingHere(context, `gitlab-ci-local needs Node 22 or newer, and here is ${instead}`);
  const central = await startCentral();
  const component = await prepareComponent("responder");
  const folder = mkdtempSync(join(tmpdir(), "payload-"));
  const payload = join(folder, "TRIGGER_PAYLOAD");
  writeFileSync(payload, JSON.stringify(checkPayload({})));
  chmodSync(payload, 0o644);
  try {
    const { exitCode, output } = await component.run({
      files: { ".countersign.yml": notDraft },
      installed: `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`,
      inputs: { allowed_groups: "acme", status_check: sample.statusCheckName },
      variables: {
        GITLAB_CI: "true",
        CI_PIPELINE_SOURCE: "trigger",
        CI_SERVER_URL: central.sandbox.url,
        TRIGGER_PAYLOAD: payload,
        COUNTERSIGN_TOKEN: sample.groupToken,
      },
    });
    expect(output).toContain("Verdict  COMPLIANT (1 passed)");
    expect(exitCode).toBe(0);
    expect(central.statuses()).toEqual(["passed"]);
  } finally {
    rmSync(folder, { recursive: true });
    component.remove();
    await central.close();
  }
});
