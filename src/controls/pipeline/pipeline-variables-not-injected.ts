/** `pipeline_variables_not_injected`: no job runs text of the author of a change as code. */

import { type CiConfig, ciConfig } from "../../facts/pipeline/ci-config.ts";
import type { CiJob } from "../../facts/pipeline/ci-jobs.ts";
import { conditionalIncludes } from "../../facts/pipeline/configuration/conditional-includes.ts";
import { hasExpression } from "../../facts/pipeline/configuration/keywords.ts";
import type { Overriding } from "../../facts/pipeline/configuration/overriding.ts";
import { text } from "../../shared/schema.ts";
import { count } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, type Outcome } from "../define.ts";
import { jobsOf, outcomeOf, shownTo, variablesIn, wholeConfigParams } from "./ci-outcome.ts";
import { type WantedName, wantedNames } from "./job-names.ts";
import { UnreadableScript } from "./shell-command.ts";
import { type Injection, injectionsIn } from "./shell-injection.ts";
import {
  givenByGitLab,
  overridingNeeds,
  settingsParams,
  settingsSaid,
  underSettings,
} from "./under-settings.ts";

/** GitLab's variables whose values people other than the maintainers write. Slugs and ids are safe. */
const theirs = [
  ...["CI_COMMIT_MESSAGE", "CI_COMMIT_TITLE", "CI_COMMIT_DESCRIPTION", "CI_COMMIT_AUTHOR"],
  ...[
    "CI_COMMIT_BRANCH",
    "CI_COMMIT_REF_NAME",
    "CI_COMMIT_TAG",
    "CI_COMMIT_TAG_MESSAGE",
    "CI_BUILD_REF_NAME",
  ],
  ...["CI_MERGE_REQUEST_TITLE", "CI_MERGE_REQUEST_DESCRIPTION", "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME"],
  ...["CI_MERGE_REQUEST_LABELS", "CI_MERGE_REQUEST_MILESTONE", "CI_MERGE_REQUEST_SOURCE_PROJECT_PATH"],
  ...["CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME", "CI_RELEASE_DESCRIPTION"],
  ...["GITLAB_USER_NAME", "GITLAB_USER_EMAIL", "GITLAB_USER_LOGIN", "CHAT_INPUT"],
];

const variables = (description: string) =>
  z.optional(
    z
      .array(text(255).check(z.regex(/^[A-Za-z_]\w*$/, "the name of a variable")))
      .check(z.describe(description)),
  );

export const pipelineVariablesNotInjected = defineControl({
  id: "pipeline_variables_not_injected",
  title: "No job runs text of others as code",
  description: described(
    "Looks through the shell scripts of the merged configuration for code that contains values other people write.",
    [
      "Such values are CI_COMMIT_TITLE, CI_COMMIT_REF_NAME and CI_MERGE_REQUEST_TITLE, among others.",
      "They must not be part of `eval`, `sh -c`, `ssh`, `trap`, the code of a one-liner in Python, Node, Perl, Ruby or PHP, the input of a shell, or the name of a command.",
      ...settingsSaid,
      "A CI/CD variable of the settings can refer to such a value, and GitLab does not show its own, so code that contains one is unknown. `trusted` names variables that do not.",
      "The control follows variables of the configuration and assignments in the script. It does not follow scripts that are called, and it reads POSIX shells, not PowerShell.",
      "A pass does not prove that there is no injection.",
    ],
  ),
  severity: "high",
  scope: "project",
  needs: { config: ciConfig, conditional: conditionalIncludes },
  needsFor: overridingNeeds,
  params: z.strictObject({
    controlled: variables("Further variables whose values others decide; no variable by default"),
    trusted: variables("Variables that nobody else can set here; no variable by default"),
    ...settingsParams,
    ...wholeConfigParams,
  }),
  prepare: async ({ except, controlled = [], trusted = [], ...rest }) => ({
    ...{ ...rest, except: await wantedNames(except), trusted },
    controlled: [...theirs, ...controlled].filter((name) => !trusted.includes(name)),
  }),
  example: { controlled: ["RELEASE_NOTES"] },
  remediation: {
    text: 'pass the value as data: as a quoted argument ("$NAME") of a program or script, never as a part of code for eval, sh -c and similar commands',
    page: "/-/ci/editor",
  },
  check(facts, { settings, ...params }) {
    return underSettings(facts, settings, (overriding) => judge(facts, params, overriding));
  },
});

interface Facts {
  readonly config: CiConfig;
  readonly conditional: readonly string[];
}

interface Prepared {
  readonly controlled: readonly string[];
  readonly trusted: readonly string[];
  readonly except: readonly WantedName[];
  readonly conditional_includes?: "unknown" | "ignore" | undefined;
  readonly child_pipelines?: "unknown" | "ignore" | undefined;
}

function judge(
  { config, conditional }: Facts,
  { controlled, trusted, except, conditional_includes, child_pipelines }: Prepared,
  overriding: Overriding,
): Outcome {
  const jobs = jobsOf(config, except);
  const ofWorkflow = config.variables.slice(1);
  const wrong: string[] = [];
  const open: string[] = [];
  for (const job of jobs) {
    try {
      // What overrides a variable counts instead of the values that it would pass on.
      const overridden = overriding.isSeen ? overriding.names : [];
      const found = injectionsOf(job, ofWorkflow, controlled, overridden);
      const { before, main, after } = job.scripts;
      if ([...before, ...main, ...after].some(hasExpression))
        open.push(
          `${job.name} puts an expression into its script, such as an input that is given when the job is run`,
        );
      const said = ({ variable, into }: Injection) => `${job.name} puts $${variable} into ${into}`;
      wrong.push(...found.map(said));
      const set = new Set(givenTo(job, ofWorkflow).map(([name]) => name));
      const names = namesOpenIn(job, ofWorkflow, overriding).filter((name) => !trusted.includes(name));
      const doubted = injectionsOf(job, ofWorkflow, names, []).filter(
        ({ variable, into }) => !found.some((one) => one.variable === variable && one.into === into),
      );
      if (doubted.length > 0) {
        for (const name of usedOf(job, ofWorkflow, names))
          if (overriding.note(name, set.has(name)) === undefined) overriding.isUnset(name);
        open.push(...doubted.map(said));
      }
    } catch (error) {
      if (!(error instanceof UnreadableScript)) throw error;
      open.push(`a script of ${job.name} is too long or nested too deeply to be read`);
    }
  }
  const said = `no value that others decide was found in code that ${count(jobs.length, "job")} would run`;
  return outcomeOf(
    config,
    { wrong, open, said, conditional: shownTo(conditional, conditional_includes) },
    child_pipelines,
    except,
  );
}

/** Variables of the settings that may refer to others, or, where nobody can see them, those that the configuration sets. */
function namesOpenIn(
  job: CiJob,
  ofWorkflow: CiConfig["variables"],
  overriding: Overriding,
): readonly string[] {
  if (overriding.isSeen) return overriding.references;
  const given = givenTo(job, ofWorkflow);
  return [...new Set([...given.map(([name]) => name), ...namesOnlyRead(job)])];
}

/** Variables that the script uses and does not assign, so that the settings may set them. */
function namesOnlyRead({ scripts: { before, main, after } }: CiJob): readonly string[] {
  const text = [...before, ...main, ...after].join("\n");
  const elsewhere = new Set(text.replace(/\$\{?[#!]?[A-Za-z_]\w*/g, "").match(/[A-Za-z_]\w*/g));
  return variablesIn(text).filter((name) => !elsewhere.has(name) && !givenByGitLab.test(name));
}

function usedOf(job: CiJob, ofWorkflow: CiConfig["variables"], names: readonly string[]): readonly string[] {
  const { before, main, after } = job.scripts;
  const texts = [...before, ...main, ...after, ...givenTo(job, ofWorkflow).map(([, value]) => value)];
  const used = new Set(texts.flatMap(variablesIn));
  return names.filter((name) => used.has(name));
}

/** @param ofWorkflow variables that rules of `workflow` set. Global ones are among those of the job. */
function givenTo(job: CiJob, ofWorkflow: CiConfig["variables"]): readonly (readonly [string, string])[] {
  const ofRules = (job.rules ?? []).map(({ variables }) => variables);
  return [job.variables, ...ofWorkflow, ...ofRules].flatMap((one) => Object.entries(one));
}

/** @param overridden variables whose values in the configuration do not count */
function injectionsOf(
  job: CiJob,
  ofWorkflow: CiConfig["variables"],
  controlled: readonly string[],
  overridden: readonly string[],
): readonly Injection[] {
  const { before, main, after } = job.scripts;
  const tainted = new Set(controlled);
  const given = givenTo(job, ofWorkflow).filter(([name]) => !overridden.includes(name));
  // A variable of the configuration passes on the values it refers to, over any number of steps.
  for (let before = -1; before !== tainted.size; ) {
    before = tainted.size;
    for (const [name, value] of given) {
      if (variablesIn(value).some((one) => tainted.has(one))) tainted.add(name);
    }
  }
  // `before_script` and `script` run in one shell, `after_script` in another.
  return [[...before, ...main], after].flatMap((lines) => [...injectionsIn(lines.join("\n"), tainted)]);
}
