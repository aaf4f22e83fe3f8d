/** `pipeline_no_unverified_scripts`: no job runs code that it has downloaded and not verified. */

import { conditionalIncludes } from "../../../facts/pipeline/configuration/conditional-includes.ts";
import { configuration } from "../../../facts/pipeline/configuration/configuration.ts";
import { text } from "../../../shared/schema.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described } from "../../define.ts";
import { wholeConfigParams } from "../ci-outcome.ts";
import { wantedNames } from "../job-names.ts";
import { overridingNeeds, settingsParams, settingsSaid, unseenSaid } from "../under-settings.ts";
import { downloadedCode } from "./script/downloads.ts";
import { judgeJobs } from "./script/judge.ts";

export const pipelineNoUnverifiedScripts = defineControl({
  id: "pipeline_no_unverified_scripts",
  title: "No job runs code that it has downloaded without a check",
  description: described(
    "Looks through the scripts of the merged configuration for code that a job downloads and runs.",
    [
      'It fails for `curl URL | sh`, `bash <(curl URL)`, `sh -c "$(curl URL)"`, `eval`, `source`, `python -c`, `iwr URL | iex`, and for a file that a job downloads and then runs.',
      "A file is verified if a later command checks it before it runs: `sha256sum -c` with its name, `gpg --verify`, `cosign verify-blob`, `minisign`, or a command of `verify`. A list of checksums that does not name the file here is unknown.",
      "A check counts if its failure ends the script, or the commands that would run the file. Otherwise, as with `|| true`, in `if` without `exit`, after `set +e`, or in a branch that may not run, the result is unknown. A function counts where it is called, not where it is defined. One that is defined twice, or under a condition, is unknown.",
      "A file is compared with its folder, after `cd` too. A check does not count if the script may have put another program in its place, such as by `PATH` or by a file of its name: the result is then unknown.",
      unseenSaid,
      "`hosts` may serve code without a check, over TLS. If a variable that nobody sets here decides the host, the result is unknown.",
      "It does not look at scripts and Makefiles of the repository that run by themselves, at archives that a job unpacks, at packages and images, and at cloned repositories.",
      "It reads POSIX shells. Of PowerShell it sees a download and `iex` in the same line.",
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
          z.describe("Hosts whose code may run unverified, in which * matches anything; no host by default"),
        ),
    ),
    verify: z.optional(
      z
        .array(text(255))
        .check(
          z.describe("Further programs that verify the files among their arguments; no program by default"),
        ),
    ),
    ...settingsParams,
    ...wholeConfigParams,
  }),
  prepare: async ({ except, ...rest }) => ({ ...rest, except: await wantedNames(except) }),
  example: { hosts: ["*.example.com"], verify: ["verify-release"] },
  remediation: {
    text: "put the program into the image of the job, or download it to a file, compare the file with a checksum that the configuration contains, and only then run it",
    page: "/-/ci/editor",
  },
  check(facts, { hosts = [], verify = [], ...prepared }) {
    return judgeJobs(facts, prepared, "no unverified download was found in code of", (world, found) => {
      for (const shell of world.shells()) downloadedCode(shell, { hosts, verify }, found);
    });
  },
});
