/** `ci`: the merged CI configuration. What a variable decides that nobody knows yet is absent, so that rules are unknown. */

import type { CiInclude } from "../../../facts/pipeline/ci-config.ts";
import type { CiRule } from "../../../facts/pipeline/ci-jobs.ts";
import { conditionalIncludes } from "../../../facts/pipeline/configuration/conditional-includes.ts";
import { type Configuration, configuration } from "../../../facts/pipeline/configuration/configuration.ts";
import type { Configured, ConfiguredJob } from "../../../facts/pipeline/configuration/configured-jobs.ts";
import { hasExpression } from "../../../facts/pipeline/configuration/keywords.ts";
import {
  nothingOverrides,
  type Overriding,
  overridingBy,
} from "../../../facts/pipeline/configuration/overriding.ts";
import { overridingVariables } from "../../../facts/pipeline/configuration/overriding-variables.ts";
import { resolverFor } from "../../../facts/pipeline/configuration/variables.ts";
import { listed } from "../../../shared/text.ts";
import { defineTopic, UnknownTopic } from "../../topic.ts";
import type { Plain } from "../../types.ts";
import { ciType } from "./ci-types.ts";

interface Facts {
  readonly configuration: Configuration;
  readonly conditional: readonly string[];
}

export const ciTopic = defineTopic({
  name: "ci",
  example:
    'ci.jobs.all(j, !has(j.environment) || j.environment.name != "production" || (has(j.rules) && j.rules.all(r, r.when == "manual" || r.when == "never")))',
  scope: "project",
  summary:
    "The CI configuration as GitLab merges it at the head, else on the default branch, with what jobs inherit; it contains neither child pipelines nor jobs that policies add, and is unknown if rules or variables can decide what is included. A value that a CI/CD variable of the project or a group can change is absent: without the role Maintainer, and for a fork, every value that comes from a variable of the configuration. Variables of the instance, and those that a person gives to a pipeline, are not seen",
  needs: { configuration, conditional: conditionalIncludes, overriding: overridingVariables },
  type: ciType,
  value: (facts) => valueWith(facts, overridingBy(facts.overriding, facts.configuration.projectPath)),
  withDoubtful(facts) {
    const overriding = overridingBy(facts.overriding, facts.configuration.projectPath);
    valueWith(facts, overriding);
    return overriding.met.size > 0 ? valueWith(facts, nothingOverrides()) : undefined;
  },
});

function valueWith(
  { configuration: found, conditional }: Facts,
  overriding: Overriding,
): { readonly [field: string]: Plain } {
  const { jobs, stages, workflow, includes, defaults, globalVariables } = found;
  if (jobs.length === 0) throw new UnknownTopic("the CI configuration has no job");
  if (conditional.length > 0)
    throw new UnknownTopic(
      `rules or variables of include can decide ${listed(conditional, 3)}, and GitLab's lint evaluates them outside of a pipeline`,
    );
  // What a job of the pipeline reports cannot change what is global.
  const global = knownBy({ ...found, jobs: [] }, defaults, overriding);
  return {
    jobs: jobs.map((job) => jobValue(job, found, overriding)),
    variables: variablesValue(globalVariables, global),
    stages,
    workflow: {
      name: workflow.name === undefined ? undefined : global(workflow.name),
      rules: workflow.rules?.map((rule) => ruleValue(rule, {}, global)),
    },
    includes: includes?.map(includeValue),
    components: includes?.flatMap(componentValue),
    default: sharedValue(defaults, global),
  };
}

/** A text with the values of its variables; undefined if there may be another one. */
type Known = (text: string) => string | undefined;

function knownBy(configured: Configured, job: ConfiguredJob, overriding: Overriding): Known {
  const { resolve } = resolverFor(configured, job, { overriding });
  return (text) => {
    const found = resolve(text);
    return "values" in found && found.values.length === 1 ? found.values[0] : undefined;
  };
}

function jobValue(job: ConfiguredJob, configured: Configured, overriding: Overriding): Plain {
  const known = knownBy(configured, job, overriding);
  const { environment, trigger, scripts, resourceGroup } = job;
  return {
    ...{ name: job.name, stage: job.stage, never_runs: job.neverRuns },
    ...sharedValue(job, known),
    script: job.hasCodeElsewhere ? undefined : scripts.main,
    variables: variablesValue(job.variables, known),
    rules: job.rules?.map((rule) => ruleValue(rule, job, known)),
    ...{ when: job.when, allow_failure: job.allowsFailure },
    environment: environment && {
      name: known(environment.name),
      action: environment.action,
      tier: environment.tier === undefined ? undefined : known(environment.tier),
    },
    resource_group: resourceGroup === undefined ? undefined : known(resourceGroup),
    trigger: trigger && {
      child: job.triggers === "child",
      project: trigger.project === undefined ? undefined : known(trigger.project),
      branch: trigger.branch === undefined ? undefined : known(trigger.branch),
      forwards_variables: trigger.forwardsVariables,
    },
    needs: job.needs?.map((need) => ({
      ...{ job: need.job, project: need.project, ref: need.ref, pipeline: need.pipeline },
      ...{ artifacts: need.artifacts, optional: need.isOptional },
    })),
  };
}

/** Undefined if the runner puts something else into them. */
function linesOf(lines: readonly string[]): readonly string[] | undefined {
  return lines.some(hasExpression) ? undefined : lines;
}

function sharedValue(job: ConfiguredJob, known: Known): { readonly [field: string]: Plain } {
  const tags = job.tags.map(known);
  return {
    image: job.image === undefined ? undefined : known(job.image),
    services: job.serviceDetails.map((service) => ({
      ...{ name: known(service.name), alias: service.alias, command: linesOf(service.command) },
      variables: ownVariablesValue(service.variables, known),
    })),
    ...{ before_script: linesOf(job.scripts.before), after_script: linesOf(job.scripts.after) },
    tags: areKnown(tags) ? tags : undefined,
    ...{ timeout_seconds: whole(job.timeoutSeconds), interruptible: job.interruptible },
    cache: job.caches.map((cache) => ({
      key: cache.files.length > 0 ? undefined : known(cache.key),
      ...{ files: cache.files, paths: linesOf(cache.paths), policy: known(cache.policy) },
      unprotect: cache.isUnprotected,
    })),
    id_tokens: Object.entries(job.idTokens).map(([name, written]) => {
      const audiences = written.map(known);
      return { name, audiences: areKnown(audiences) ? audiences : undefined };
    }),
    artifacts: job.artifacts && {
      ...{ paths: linesOf(job.artifacts.paths), reports: Object.keys(job.artifacts.reports) },
      ...{ access: job.artifacts.access, expire_in: job.artifacts.expireIn, when: job.artifacts.when },
    },
  };
}

function areKnown(texts: readonly (string | undefined)[]): texts is readonly string[] {
  return !texts.includes(undefined);
}

function whole(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : Math.round(seconds);
}

/** By their names, because rules, a matrix and reports of other jobs may set them too. */
function variablesValue(variables: Readonly<Record<string, string>>, known: Known): Plain {
  return Object.keys(variables).map((name) => ({ name, value: known(`\${${name}}`) }));
}

function ownVariablesValue(variables: Readonly<Record<string, string>>, known: Known): Plain {
  return Object.entries(variables).map(([name, value]) => ({ name, value: known(value) }));
}

/** What the rule leaves open, the job decides. */
function ruleValue(rule: CiRule, { when, allowsFailure }: Partial<ConfiguredJob>, known: Known): Plain {
  return {
    ...{ if: rule.condition, changes: rule.changes },
    exists: rule.exists === "elsewhere" ? undefined : (rule.exists ?? []),
    when: rule.when ?? when ?? "on_success",
    allow_failure: rule.mayFail ?? allowsFailure ?? false,
    conditional: rule.isConditional,
    variables: ownVariablesValue(rule.variables, known),
  };
}

function includeValue({ type, location, project, ref, sha, from }: CiInclude): Plain {
  return { type, location, project, ref, sha, from };
}

function componentValue({ type, location, sha }: CiInclude): readonly Plain[] {
  const at = location.lastIndexOf("@");
  if (type !== "component" || at < 0) return [];
  return [{ address: location.slice(0, at), version: location.slice(at + 1), sha }];
}
