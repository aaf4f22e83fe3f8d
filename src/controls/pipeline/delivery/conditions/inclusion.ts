/** Whether rules, `only` and `except` let a pipeline or a job run, and how (lib/gitlab/ci/build). */

import type { CiRule } from "../../../../facts/pipeline/ci-jobs.ts";
import type { Configured, ConfiguredJob } from "../../../../facts/pipeline/configuration/configured-jobs.ts";
import { checkLimit } from "../../../../shared/work-limit.ts";
import { type Push, worldOf } from "./kinds.ts";
import { patternOf } from "./syntax.ts";
import { and, not, or, type Truth, truthOf, type World } from "./truth.ts";

/** A rule that may be the one that decides; undefined: no rule matches. */
export interface Ruling {
  readonly runs: Truth;
  readonly deciding: readonly (CiRule | undefined)[];
  /** Conditions that nobody can evaluate. */
  readonly open: readonly string[];
}

/** The first rule that matches decides. Without one, there is no job. */
function rulingOf(rules: readonly CiRule[], world: World): Ruling {
  const deciding: (CiRule | undefined)[] = [];
  const open: string[] = [];
  for (const rule of rules) {
    const truth = matches(rule, world);
    if (truth === false) continue;
    deciding.push(rule);
    if (truth === true) return { runs: runsBy(deciding), deciding, open };
    open.push(rule.condition ?? (rule.hasChanges ? "changes" : "exists"));
  }
  deciding.push(undefined);
  return { runs: runsBy(deciding), deciding, open };
}

function runsBy(deciding: readonly (CiRule | undefined)[]): Truth {
  const runs = deciding.map((rule) => rule !== undefined && rule.when !== "never");
  if (runs.every((one) => one)) return true;
  return runs.some((one) => one) ? undefined : false;
}

/** Which files are changed and exist is not known. */
function matches({ condition, isConditional, hasChanges, exists }: CiRule, world: World): Truth {
  if (!isConditional) return true;
  const isOpen = hasChanges || exists !== undefined || condition === undefined;
  return and(condition === undefined ? true : truthOf(condition, world), isOpen ? undefined : true);
}

/** Whether the rules of `workflow` let the pipeline start. */
export function workflowRuling(configured: Configured, push: Push): Ruling {
  const { rules } = configured.workflow;
  if (!rules) return { runs: true, deciding: [], open: [] };
  return rulingOf(rules, worldOf(push, configured));
}

export function jobRuling(job: ConfiguredJob, configured: Configured, push: Push): Ruling {
  checkLimit();
  const world = worldOf(push, configured, job);
  if (job.rules) return rulingOf(job.rules, world);
  const hasDefault = !configured.workflow.rules || job.only !== undefined;
  const only = policyOf(job.only, push, world, hasDefault ? { refs: ["branches", "tags"] } : {});
  const except = policyOf(job.except, push, world, {});
  const runs = and(...only, ...except.map(not));
  return { runs, deciding: [], open: runs === undefined ? [`only or except of ${job.name}`] : [] };
}

/** Each part of `only` must hold, and no part of `except` may (lib/gitlab/ci/pipeline/seed/build.rb). */
function policyOf(given: unknown, push: Push, world: World, fallback: object): readonly Truth[] {
  const parts: Record<string, unknown> = {
    ...fallback,
    ...(Array.isArray(given) ? { refs: given } : (given as object | undefined)),
  };
  return Object.entries(parts).map(([part, value]) => {
    const texts = [value].flat(10).filter((one): one is string => typeof one === "string");
    if (part === "refs") return or(...texts.map((ref) => isRef(ref, push)));
    return part === "variables" ? or(...texts.map((text) => truthOf(text, world))) : undefined;
  });
}

/** lib/gitlab/ci/build/policy/refs.rb */
function isRef(written: string, push: Push): Truth {
  const at = written.indexOf("@");
  if (at < 0) return isRefHere(written, push);
  const path = written.slice(at + 1);
  const ref = written.slice(0, at);
  // No project has an empty path.
  if (path === "" || (push.projectPath !== undefined && path !== push.projectPath)) return false;
  const isHere = push.projectPath === undefined ? undefined : true;
  return and(isHere, isRefHere(ref, push));
}

function isRefHere(ref: string, { kind, branch, isNeverSource, compile }: Push): Truth {
  if (kind === "merge_request") return ref === "merge_requests" || ref === "merge_request";
  if (["branches", "pushes", "push"].includes(ref)) return true;
  if (others.has(ref)) return false;
  const [, text, flags = ""] = /^\/(.*)\/([ismU]*)$/.exec(ref) ?? [];
  const source = text === undefined ? undefined : patternOf(text, flags).source;
  if (branch === undefined) return source === undefined && isNeverSource(ref) ? false : undefined;
  if (source === undefined) return ref === branch;
  return compile(source)?.(branch);
}

/** Sources of pipelines and kinds of refs that a push to a branch does not have. */
const others = new Set(
  ["tag", "merge_request", "schedule", "trigger", "web", "api", "external", "pipeline", "chat"]
    .concat(["external_pull_request", "parent_pipeline", "webide", "ondemand_dast_scan"])
    .flatMap((one) => [one, `${one}s`]),
);
