/** `pipeline_timeouts`: no job may run longer than the policy allows. */

import { conditionalIncludes } from "../../../facts/pipeline/configuration/conditional-includes.ts";
import { configuration } from "../../../facts/pipeline/configuration/configuration.ts";
import { ciSettings } from "../../../facts/project/ci-settings.ts";
import { durationSeconds } from "../../../shared/duration.ts";
import { satisfies, text } from "../../../shared/schema.ts";
import { count } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described } from "../../define.ts";
import { jobsOf, namesOf, outcomeOf, shownTo, wholeConfigParams } from "../ci-outcome.ts";
import { wantedNames } from "../job-names.ts";

export const pipelineTimeouts = defineControl({
  id: "pipeline_timeouts",
  title: "Every job has a time limit within the maximum",
  description: described("Compares the `timeout` of every job of the merged configuration with a maximum.", [
    "A job without `timeout` takes that of `default`, else the project's own, which GitLab shows to Maintainers only. With `explicit`, such a job fails.",
    "Durations are read as GitLab reads them: `90` is 90 seconds, `1:30` a minute and a half, a month 30 days.",
    "A runner can have a shorter limit of its own, which does not count here.",
    "Jobs that start another pipeline have no time limit.",
  ]),
  severity: "low",
  scope: "project",
  needs: { config: configuration, conditional: conditionalIncludes, settings: ciSettings },
  params: z.strictObject({
    at_most: text(100, "Longest time that a job may run, such as 1h 30m").check(
      satisfies((value) => durationSeconds(value) !== undefined, "a duration, such as 1h 30m"),
    ),
    explicit: z.optional(
      z
        .boolean()
        .check(
          z.describe("Whether each job must have a timeout, its own or that of default; false by default"),
        ),
    ),
    ...wholeConfigParams,
  }),
  prepare: async ({ except, ...rest }) => ({ ...rest, except: await wantedNames(except) }),
  example: { at_most: "2h" },
  remediation: {
    text: "set the timeout of the job, or of all jobs under default, to a shorter time",
    page: "/-/ci/editor",
  },
  check(
    { config, conditional, settings },
    { at_most, explicit = false, except, child_pipelines, conditional_includes },
  ) {
    const most = durationSeconds(at_most) ?? 0;
    const jobs = jobsOf(config, except).filter(({ triggers }) => triggers === undefined);
    const wrong: string[] = [];
    const open: string[] = [];
    for (const { name, timeout, timeoutSeconds } of jobs) {
      if (timeout === undefined) continue;
      if (timeoutSeconds === undefined)
        open.push(`the timeout of ${name} (${timeout}) is in a form that is not supported`);
      else if (timeoutSeconds > most) wrong.push(`${name} may run ${timeout}, more than ${at_most}`);
    }
    const bare = jobs.filter(({ timeout }) => timeout === undefined);
    if (bare.length > 0) {
      const [kind, sentence] = judgeBare(
        namesOf(bare),
        config.projectPath,
        settings,
        explicit ? undefined : most,
        at_most,
      );
      if (kind === "wrong") wrong.push(sentence);
      if (kind === "open") open.push(sentence);
    }
    const said = `${count(jobs.length, "job")} may run at most ${at_most}`;
    const found = { wrong, open, said, conditional: shownTo(conditional, conditional_includes) };
    return outcomeOf(config, found, child_pipelines, except);
  },
});

/** @param most undefined: each job must have its own */
function judgeBare(
  names: string,
  projectPath: string | undefined,
  { path, timeoutSeconds }: { readonly path: string; readonly timeoutSeconds: number | undefined },
  most: number | undefined,
  atMost: string,
): readonly ["wrong" | "open" | "right", string] {
  const said = `no timeout is set for ${names}`;
  if (most === undefined) return ["wrong", said];
  if (projectPath !== path) return ["open", `${said}, and the setting of the fork is not read`];
  if (timeoutSeconds === undefined)
    return ["open", `${said}, and GitLab shows the project's own to Maintainers only`];
  return timeoutSeconds > most
    ? ["wrong", `${said}, and the project's is ${timeoutSeconds} seconds, more than ${atMost}`]
    : ["right", said];
}
