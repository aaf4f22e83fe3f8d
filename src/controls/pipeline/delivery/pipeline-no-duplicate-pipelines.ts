/** `pipeline_no_duplicate_pipelines`: one push never starts a branch pipeline and a merge request pipeline. */

import { conditionalIncludes } from "../../../facts/pipeline/configuration/conditional-includes.ts";
import { type Configuration, configuration } from "../../../facts/pipeline/configuration/configuration.ts";
import type { Overriding } from "../../../facts/pipeline/configuration/overriding.ts";
import { type Project, project } from "../../../facts/project/project.ts";
import { patternCompiler } from "../../../shared/pattern.ts";
import { text } from "../../../shared/schema.ts";
import { matchesStars } from "../../../shared/stars.ts";
import { listed, plain } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, fail, type Outcome, pass, unknown } from "../../define.ts";
import { conditionalSaid, namesOf, wholeConfigParams } from "../ci-outcome.ts";
import { overridingNeeds, settingsParams, settingsSaid, underSettings } from "../under-settings.ts";
import { exampleBranches } from "./conditions/example-branches.ts";
import { jobRuling, workflowRuling } from "./conditions/inclusion.ts";
import type { Kind, Push } from "./conditions/kinds.ts";
import { and, or, type Truth } from "./conditions/truth.ts";

export const pipelineNoDuplicatePipelines = defineControl({
  id: "pipeline_no_duplicate_pipelines",
  title: "A push starts one pipeline, not two",
  description: described(
    "Evaluates `workflow`, and `rules`, `only` and `except` of every job, for a push to a branch with an open merge request. Fails if both a branch pipeline and a merge request pipeline start.",
    [
      "GitLab starts a pipeline if `workflow` lets it, and at least one job outside of `.pre` and `.post` runs in it.",
      "Conditions are evaluated with the variables that GitLab predefines and that the configuration sets. If a condition on another variable, or on files, decides, the result is unknown.",
      "The default branch is assumed never to be the source of a merge request. `never_source` names further branches. For every other name of a branch, the result must hold.",
      "Pipelines for tags, schedules and triggers, and jobs that policies add, are not judged.",
      ...settingsSaid,
    ],
  ),
  severity: "low",
  scope: "project",
  needs: { config: configuration, conditional: conditionalIncludes, project },
  needsFor: overridingNeeds,
  params: z.strictObject({
    never_source: z.optional(
      z
        .array(text(255))
        .check(
          z.describe(
            "Branches that are never the source of a merge request, with * for any characters; the default branch by default",
          ),
        ),
    ),
    ...settingsParams,
    conditional_includes: wholeConfigParams.conditional_includes,
  }),
  prepare: async ({ never_source, conditional_includes, settings }) => ({
    ...{ settings, neverSource: never_source ?? [], compile: await patternCompiler() },
    ignoresConditions: conditional_includes === "ignore",
  }),
  example: { never_source: ["release/*"] },
  remediation: {
    text: "let workflow:rules exclude one of the two: before the rule for $CI_COMMIT_BRANCH, add if: $CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS with when: never",
    page: "/-/ci/editor",
  },
  check(facts, { settings, ...params }) {
    return underSettings(facts, settings, (overriding) => judgePush(facts, params, overriding));
  },
});

interface Facts {
  readonly config: Configuration;
  readonly conditional: readonly string[];
  readonly project: Project;
}

interface Prepared {
  readonly neverSource: readonly string[];
  readonly compile: Push["compile"];
  readonly ignoresConditions: boolean;
}

function judgePush(
  { config, conditional, project: { defaultBranch, path } }: Facts,
  { neverSource, compile, ignoresConditions }: Prepared,
  overriding: Overriding,
): Outcome {
  const push = {
    ...{ defaultBranch, compile, overriding },
    // Of a merge request from a fork, either of the two projects can have the pipeline.
    projectPath: config.projectPath === path ? path : undefined,
    isNeverSource: (branch: string) =>
      branch === defaultBranch || neverSource.some((one) => matchesStars(one, branch)),
  };
  const example = exampleBranches(config).find(
    (branch) => !push.isNeverSource(branch) && isDouble(config, { ...push, branch, target: defaultBranch }),
  );
  if (example !== undefined) {
    const [branch, request] = (["branch", "merge_request"] as const).map((kind) =>
      namesOf(runningJobs(config, { ...push, kind, branch: example, target: defaultBranch })),
    );
    const said = plain(
      `a push to ${example} with an open merge request starts a branch pipeline (${branch}) and a merge request pipeline (${request})`,
      500,
    );
    return fail(said, { actual: [said] });
  }
  if (neverDouble(config, push)) {
    const none = "no push starts a branch pipeline and a merge request pipeline";
    if (conditional.length === 0 || ignoresConditions) return pass(none);
    return unknown(`${none}, but ${conditionalSaid(conditional)}`);
  }
  const open = openConditions(config, push);
  return unknown(
    plain(
      open.length === 0
        ? "whether a push starts two pipelines depends on the name of the branch"
        : `whether a push starts two pipelines depends on ${listed(open, 5)}`,
      600,
    ),
  );
}

type Either = Omit<Push, "kind">;

function isDouble(config: Configuration, push: Either): Truth {
  return and(starts(config, { ...push, kind: "branch" }), starts(config, { ...push, kind: "merge_request" }));
}

function starts(config: Configuration, push: Push): Truth {
  const workflow = workflowRuling(config, push).runs;
  return workflow === false
    ? false
    : and(workflow, or(...mainJobs(config).map((job) => jobRuling(job, config, push).runs)));
}

/** GitLab starts no pipeline for jobs of these stages alone (lib/gitlab/ci/pipeline/chain/populate.rb). */
function mainJobs(config: Configuration) {
  return config.jobs.filter(({ stage }) => stage !== ".pre" && stage !== ".post");
}

function runningJobs(config: Configuration, push: Push) {
  return mainJobs(config).filter((job) => jobRuling(job, config, push).runs === true);
}

/** Questions about the name of the branch, of which all answers are tried. */
const mostQuestions = 10;

/** Each question is answered in both ways, whether or not a name exists that fits. */
function neverDouble(config: Configuration, push: Either): boolean {
  const questions = new Set<string>();
  if (isDouble(config, { ...push, onQuestion: (question) => questions.add(question) }) === false) return true;
  if (questions.size > mostQuestions) return false;
  const all = [...questions];
  return Array.from({ length: 2 ** all.length }, (_, answers) =>
    isDouble(config, {
      ...push,
      assumed: new Map(all.map((question, index) => [question, (answers >> index) % 2 === 1])),
    }),
  ).every((truth) => truth === false);
}

function openConditions(config: Configuration, push: Either): readonly string[] {
  const open = (["branch", "merge_request"] as const satisfies readonly Kind[]).flatMap((kind) => {
    const of = { ...push, kind, branch: "feature", target: push.defaultBranch };
    return [
      ...workflowRuling(config, of).open,
      ...mainJobs(config).flatMap((job) => jobRuling(job, config, of).open),
    ];
  });
  return [...new Set(open)];
}
