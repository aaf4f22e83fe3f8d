/**
 * What a wrong variable of the job, which could save a request, decides: nothing.
 *
 * Slow: every control and topic is judged three times in each world.
 */

import { expect, it } from "vitest";
import { type SandboxState, sample } from "../../src/sandbox/index.ts";
import { bad, everyControl, good } from "../support/all-evidence.ts";
import { runDirectly } from "../support/direct.ts";
import { controlsOf, dry, options } from "../support/direct-options.ts";

/** By a dotenv report, an earlier job can set each of them. */
const wrong = {
  CI_CONFIG_PATH: "README.md",
  CI_DEFAULT_BRANCH: "topic",
  CI_PIPELINE_ID: "701",
  CI_MERGE_REQUEST_SOURCE_PROJECT_ID: String(sample.projects.webShop),
  CI_MERGE_REQUEST_DIFF_BASE_SHA: "7".repeat(40),
  CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "topic",
};

it.each(["good", ...Object.keys(bad)])(
  "a wrong variable decides nothing where GitLab's state is %s",
  async (world) => {
    const state = world === "good" ? good : (bad[world] as () => SandboxState);
    const given = { ...options(dry), files: { "policy.json": controlsOf(everyControl) } };
    const judged = async (env: Readonly<Record<string, string | undefined>>) => {
      const report = await runDirectly({ ...given, state: state(), env: { ...given.env, ...env } });
      return report.requirements.flatMap(({ controls }) =>
        // Only its message says whether the pipeline of the merge request is the job's own.
        controls.map(
          ({ id, status, message }) => `${id} ${status} ${id === "pipeline_succeeded" ? "" : message}`,
        ),
      );
    };
    const none = Object.fromEntries(Object.keys(wrong).map((name) => [name, undefined]));
    const without = await judged(none);
    expect(await judged(wrong)).toEqual(without);
    expect(await judged({})).toEqual(without);
  },
);
