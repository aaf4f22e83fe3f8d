/** `pipeline_no_job_token_misuse`: no job prints its token, stores it, or sends it to another host. */

import { conditionalIncludes } from "../../../facts/pipeline/configuration/conditional-includes.ts";
import { configuration } from "../../../facts/pipeline/configuration/configuration.ts";
import { text } from "../../../shared/schema.ts";
import { matchesStars } from "../../../shared/stars.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described } from "../../define.ts";
import { wholeConfigParams } from "../ci-outcome.ts";
import { wantedNames } from "../job-names.ts";
import { overridingNeeds, settingsParams, settingsSaid, unseenSaid } from "../under-settings.ts";
import { type Findings, judgeJobs, ownHost } from "./script/judge.ts";
import { isAmong } from "./script/network.ts";
import { type Exit, SecretFlow, secretNames } from "./script/secret-flow.ts";

/** All contain the token of the job (app/models/ci/build.rb). */
const tokens = [
  ...["CI_JOB_TOKEN", "CI_BUILD_TOKEN", "CI_REGISTRY_PASSWORD", "CI_DEPENDENCY_PROXY_PASSWORD"],
  "CI_REPOSITORY_URL",
];

export const pipelineNoJobTokenMisuse = defineControl({
  id: "pipeline_no_job_token_misuse",
  title: "No job prints, stores or gives away its job token",
  description: described(
    "Follows CI_JOB_TOKEN, and the variables that contain it, through the scripts of the merged configuration.",
    [
      "It fails if a job prints the token, writes it to a file, gives it to a build as `--build-arg`, or sends it to a host that is neither GitLab itself nor one of `hosts`. `env > FILE` writes the token too.",
      "GitLab itself is what `CI_SERVER_HOST`, `CI_API_V4_URL`, `CI_REGISTRY` and similar variables name. A host that is written out belongs into `hosts`.",
      "`files` may contain the token, `.netrc` by default.",
      "If a variable that nobody sets here decides the host, the result is unknown.",
      "It does not see what programs do with the token by themselves, nor what scripts of the repository do.",
      unseenSaid,
      ...settingsSaid,
    ],
  ),
  severity: "high",
  scope: "project",
  needs: { config: configuration, conditional: conditionalIncludes },
  needsFor: overridingNeeds,
  params: z.strictObject({
    hosts: z.optional(
      z
        .array(text(255))
        .check(
          z.describe(
            "Hosts besides GitLab itself that may get the token, in which * matches anything; no host by default",
          ),
        ),
    ),
    files: z.optional(
      z
        .array(text(255))
        .check(
          z.describe(
            "Names of files that may contain the token, in which * matches anything; .netrc by default",
          ),
        ),
    ),
    ...settingsParams,
    ...wholeConfigParams,
  }),
  prepare: async ({ except, ...rest }) => ({ ...rest, except: await wantedNames(except) }),
  example: { hosts: ["gitlab.example.com"] },
  remediation: {
    text: "use the token only in requests to GitLab, as a header or as a password from standard input, and never write it to a file or an image",
    page: "/-/ci/editor",
  },
  check(facts, { hosts = [], files = [".netrc"], ...prepared }) {
    const said = "no job token is printed, stored or sent to another host in";
    return judgeJobs(facts, prepared, said, (world, found) => {
      const names = secretNames(tokens, world.variables);
      for (const { script, pipelines } of world.shells()) {
        const flow = new SecretFlow(names, script);
        for (const pipeline of pipelines)
          for (const exit of flow.exits(pipeline)) judgeExit(exit, { hosts, files }, found);
      }
    });
  },
});

function judgeExit(
  exit: Exit,
  { hosts, files }: { readonly hosts: readonly string[]; readonly files: readonly string[] },
  found: Findings,
): void {
  const { name, program } = exit;
  const what = /^\w+$/.test(name) ? `$${name}` : name;
  if (exit.kind === "print") found.wrong.push(`${program} prints ${what}`);
  else if (exit.kind === "image")
    found.wrong.push(`${program} gives ${what} to a build, which may store it in the image`);
  else if (exit.kind === "file") {
    if (!files.some((pattern) => matchesStars(pattern, exit.file)))
      found.wrong.push(`${program} writes ${what} to the file ${shown(exit.file)}`);
  } else if ("unknown" in exit.host) found.open.push(`which host ${program} sends ${what} to is not known`);
  else if (exit.host.host !== ownHost && !isAmong(exit.host.host, hosts))
    found.wrong.push(`${program} sends ${what} to ${exit.host.host}`);
}

/** A name with a variable may contain anything. */
function shown(file: string): string {
  return /^[\w.-]{1,100}$/.test(file) ? file : "that a variable names";
}
