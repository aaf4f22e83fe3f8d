/** `pipeline_security_jobs_intact`: the scanner jobs exist, start automatically, must not fail, and run the scanner. */

import { type CiConfig, ciConfig } from "../../facts/pipeline/ci-config.ts";
import type { CiJob } from "../../facts/pipeline/ci-jobs.ts";
import { conditionalIncludes } from "../../facts/pipeline/configuration/conditional-includes.ts";
import type { Overriding } from "../../facts/pipeline/configuration/overriding.ts";
import type { scannerFiles } from "../../facts/repository/scanner-files.ts";
import { text } from "../../shared/schema.ts";
import { count } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, type Outcome } from "../define.ts";
import { namesOf, outcomeOf, shownTo, wholeConfigParams } from "./ci-outcome.ts";
import { jobNames, type WantedName, wantedNames } from "./job-names.ts";
import { type Acceptable, acceptable, problemsOf } from "./scanner-jobs.ts";
import { reportTypes } from "./scanner-names.ts";
import { isDormant } from "./scanner-templates.ts";
import { overridingNeeds, type Settings, settingsParams, underSettings } from "./under-settings.ts";

export const pipelineSecurityJobsIntact = defineControl({
  id: "pipeline_security_jobs_intact",
  title: "The scanner jobs are intact",
  description: described(
    "Checks that nobody has disabled or changed the security jobs of the merged configuration.",
    [
      "`jobs` or `reports` names the jobs. By default, these are all jobs with a security report.",
      "Each job must exist and start automatically: not manual, not delayed, and not only after a failure.",
      "It must not be allowed to fail. GitLab's templates set `allow_failure: true`; set it to false, or `accept` it.",
      "`only`, `except` and conditions that the templates of GitLab 18.9 lack must not exclude it. Conditions are compared whole.",
      "No variable of the configuration may disable its scanner, exclude analyzers, rules or files from it, or change which commit it scans. `accept: [variables]` accepts that.",
      "CI/CD variables of the project and its groups override the configuration and the templates. If they set a variable that a condition of the job or its scanner reads, the result is unknown. To read which variables they set, the token needs the role Maintainer; without it, and for a fork, the result is unknown too. `settings: ignore` trusts the configuration instead.",
      "`.gitlab/sast-ruleset.toml`, `.gitlab/secret-detection-ruleset.toml`, `.semgrepignore` and `vulnerability-allowlist.yml` in the repository can disable rules or leave out paths and vulnerabilities, so the result is unknown where there is one. `accept: [files]` accepts them. Comments in the code with which a scanner hides findings, such as `nosemgrep`, `gitleaks:allow`, `#nosec`, `trivy:ignore` and `checkov:skip`, are not read: `lacks` of `repository_files` can forbid them.",
      "`GITLAB_ADVANCED_SAST_ENABLED` may be set, because `gitlab-advanced-sast` then scans what `semgrep-sast` leaves out. Both must be intact.",
      "It does not see variables that the instance sets, or that a person gives to a pipeline: see `project_user_defined_variables_restricted_to_maintainers`.",
      "It must run the script of GitLab's template, and nothing else before or after it. `script` gives the lines of other jobs. Any other script is unknown, or wrong in a job with the name of one from a template.",
      "Jobs that a policy adds to the pipeline are not in the configuration. `pipeline_jobs_succeeded` checks that a job really ran, and `pipeline_images` checks where its image comes from.",
    ],
  ),
  severity: "high",
  scope: "project",
  needs: { config: ciConfig, conditional: conditionalIncludes },
  needsFor: needsOf,
  params: z.strictObject({
    jobs: z.optional(
      jobNames("Scanner jobs that must be there", "without reports, every job with a security report"),
    ),
    reports: z.optional(
      z
        .array(z.enum(reportTypes))
        .check(
          z.describe(
            "Types of security reports whose jobs must be there; without jobs, all that the configuration has by default",
          ),
        ),
    ),
    script: z.optional(
      z
        .array(text(10_000))
        .check(z.describe("Lines that a scanner job may run; those of GitLab's templates by default")),
    ),
    accept: z.optional(
      z
        .array(z.enum(acceptable))
        .check(z.describe("Differences from an intact job that are accepted; none by default")),
    ),
    ...settingsParams,
    ...wholeConfigParams,
  }),
  prepare: async ({ jobs, except, ...rest }) => ({
    ...rest,
    wanted: await wantedNames(jobs),
    except: await wantedNames(except),
  }),
  example: { reports: ["sast", "secret_detection"], accept: ["allow_failure"] },
  remediation: {
    text: "remove from the job what the message names, or restore it: allow_failure: false, no when: manual, the scanner's own script",
    page: "/-/ci/editor",
  },
  check(facts, { settings, ...params }) {
    return underSettings(facts, settings, (overriding) => judgeAll(facts, params, overriding));
  },
});

interface Facts {
  readonly config: CiConfig;
  readonly conditional: readonly string[];
  readonly files?: readonly string[] | undefined;
}

/** Scanners of other types read no such file. */
const withFiles: readonly string[] = ["sast", "secret_detection", "container_scanning"];

async function needsOf(params?: {
  readonly settings?: Settings;
  readonly accept?: readonly string[] | undefined;
  readonly jobs?: readonly unknown[] | undefined;
  readonly reports?: readonly string[] | undefined;
}): Promise<Awaited<ReturnType<typeof overridingNeeds>> & { readonly files?: typeof scannerFiles }> {
  const settings = await overridingNeeds(params);
  const { accept = [], jobs = [], reports = [] } = params ?? {};
  const isOther =
    jobs.length === 0 && reports.length > 0 && !reports.some((type) => withFiles.includes(type));
  if (params && (accept.includes("files") || isOther)) return settings;
  return { ...settings, files: (await import("../../facts/repository/scanner-files.ts")).scannerFiles };
}

interface Prepared {
  readonly wanted: readonly WantedName[];
  readonly reports?: readonly string[] | undefined;
  readonly script?: readonly string[] | undefined;
  readonly accept?: readonly string[] | undefined;
  readonly conditional_includes?: "unknown" | "ignore" | undefined;
  readonly child_pipelines?: "unknown" | "ignore" | undefined;
  readonly except: readonly WantedName[];
}

function judgeAll(
  { config, conditional, files = [] }: Facts,
  { conditional_includes, wanted, reports = [], script, accept = [], except, child_pipelines }: Prepared,
  overriding: Overriding,
): Outcome {
  const all = config.jobs.filter(
    (job) =>
      job.triggers === undefined && !isDormant(job) && !except.some(({ matches }) => matches(job.name)),
  );
  const isNamed = wanted.length > 0 || reports.length > 0;
  const jobs = all.filter((job) => isScanner(job, wanted, isNamed ? reports : reportTypes));
  const missing = [
    ...wanted
      .filter(({ matches }) => !all.some(({ name }) => matches(name)))
      .map(({ wanted }) => `job ${wanted}`),
    ...reports
      .filter((type) => !all.some((job) => job.reports.includes(type)))
      .map((type) => `job with a report of type ${type}`),
    ...(!isNamed && jobs.length === 0 ? ["job with a security report"] : []),
  ].map((what) => `there is no ${what}`);
  const hidden = shownTo(conditional, conditional_includes);
  // A child pipeline, or a file that rules include, may contain the job.
  const outside = hidden.length > 0 ? "in the files that GitLab's lint shows" : "outside of child pipelines";
  const isVisible =
    hidden.length === 0 &&
    (child_pipelines === "ignore" || config.jobs.every(({ triggers }) => triggers !== "child"));
  const around = { global: config.variables, judged: jobs, files };
  const problems = jobs.map((job) => ({
    name: job.name,
    ...problemsOf(job, around, script, accept as readonly Acceptable[], overriding),
  }));
  const said = (kind: "wrong" | "open") =>
    problems.filter((one) => one[kind].length > 0).map((one) => `${one.name} ${one[kind].join(", ")}`);
  const doubted = problems.filter(({ doubts }) => doubts.length > 0);
  const names = [...new Set(doubted.flatMap(({ doubts }) => doubts))];
  const dependent =
    names.length > 0
      ? [
          `${overriding.said(names)}, which can restrict ${namesOf(doubted)}; to ignore this, set settings: ignore`,
        ]
      : [];
  return outcomeOf(
    config,
    {
      wrong: [...said("wrong"), ...(isVisible ? missing : [])],
      open: [
        ...said("open"),
        ...dependent,
        ...(isVisible ? [] : missing.map((what) => `${what} ${outside}`)),
      ],
      said: `${count(jobs.length, "scanner job")} are intact`.replace(
        /^1 scanner job are/,
        "1 scanner job is",
      ),
      conditional: hidden,
    },
    child_pipelines,
  );
}

function isScanner(job: CiJob, wanted: readonly WantedName[], types: readonly string[]): boolean {
  return wanted.some(({ matches }) => matches(job.name)) || types.some((type) => job.reports.includes(type));
}
