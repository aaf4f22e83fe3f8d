/** What a branch pipeline and a merge request pipeline know of their variables, before they start. */

import type { Configured, ConfiguredJob } from "../../../../facts/pipeline/configuration/configured-jobs.ts";
import type { Overriding } from "../../../../facts/pipeline/configuration/overriding.ts";
import type { Value, World } from "./truth.ts";

export type Kind = "branch" | "merge_request";

export interface Push {
  readonly kind: Kind;
  /** Undefined: any branch that can be the source of a merge request. */
  readonly branch?: string | undefined;
  /** Of the merge request; undefined: any. */
  readonly target?: string | undefined;
  readonly defaultBranch: string | undefined;
  readonly projectPath: string | undefined;
  readonly compile: World["compile"];
  readonly overriding: Overriding;
  /** Branches that are never the source of a merge request. */
  readonly isNeverSource: (branch: string) => boolean;
  /** The source can be the default branch, too. */
  readonly mayBeDefault?: boolean;
  /** What is assumed of a branch that is not named: by the text of the question. */
  readonly assumed?: ReadonlyMap<string, boolean>;
  /** Notes each question about the branch that nothing answers. */
  readonly onQuestion?: (question: string) => void;
}

const filled = (key: string): Value => ({ key, isFilled: true });
const open = (key: string): Value => ({ key, isFilled: false });

/**
 * The predefined variables that tell the kinds of pipelines apart (lib/gitlab/ci/variables/builder/pipeline.rb,
 * app/models/merge_request.rb). Undefined for any other name.
 */
function predefined(name: string, push: Push): Value | undefined {
  const { kind, branch, target, defaultBranch, projectPath } = push;
  const source: Value = branch === undefined ? filled("branch") : { known: branch };
  const isBranch = kind === "branch";
  switch (name) {
    case "CI_PIPELINE_SOURCE":
      return { known: isBranch ? "push" : "merge_request_event" };
    case "CI_COMMIT_BRANCH":
      return isBranch ? source : { known: null };
    case "CI_COMMIT_REF_NAME":
      return source;
    case "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME":
      return isBranch ? { known: null } : source;
    case "CI_MERGE_REQUEST_TARGET_BRANCH_NAME":
      if (isBranch) return { known: null };
      return target === undefined ? filled("target") : { known: target };
    case "CI_DEFAULT_BRANCH":
      return defaultBranch === undefined ? filled("default") : { known: defaultBranch };
    case "CI_PROJECT_PATH":
      return projectPath === undefined ? filled("project") : { known: projectPath };
    case "CI":
    case "GITLAB_CI":
      return { known: "true" };
    default:
      return byPrefix(name, isBranch);
  }
}

/** These have a value in every merge request pipeline; labels, milestone, assignees and description may be missing. */
const alwaysFilled =
  /^CI_MERGE_REQUEST_(?:ID|IID|REF_PATH|PROJECT_ID|PROJECT_PATH|PROJECT_URL|TARGET_BRANCH_PROTECTED|TITLE|DRAFT|EVENT_TYPE|SOURCE_PROJECT_ID|SOURCE_PROJECT_PATH|SOURCE_PROJECT_URL|SQUASH_ON_MERGE)$/;

function byPrefix(name: string, isBranch: boolean): Value | undefined {
  if (name === "CI_OPEN_MERGE_REQUESTS") return filled(name);
  if (name.startsWith("CI_MERGE_REQUEST_")) {
    if (isBranch) return { known: null };
    return alwaysFilled.test(name) ? filled(name) : open(name);
  }
  const isOther =
    /^CI_(?:COMMIT_TAG(?:_MESSAGE)?|EXTERNAL_PULL_REQUEST_\w+|PIPELINE_SCHEDULE_DESCRIPTION|PIPELINE_TRIGGERED|TRIGGER_SHORT_TOKEN|UPSTREAM_\w+)$|^TRIGGER_PAYLOAD$/;
  return isOther.test(name) ? { known: null } : undefined;
}

/**
 * What the configuration sets. A value is open if rules of `workflow` or `parallel: matrix` decide it, or if it has
 * variables: whether GitLab expands it before it compares is not relied on.
 */
function ofConfiguration(
  name: string,
  configured: Configured,
  job: ConfiguredJob | undefined,
): Value | undefined {
  const isOfWorkflow = configured.variables.slice(1).some((variables) => Object.hasOwn(variables, name));
  if (job && isOfWorkflow && !job.ownVariables.includes(name)) return open(`set ${name}`);
  if (job && Object.hasOwn(job.matrix, name)) return open(`set ${name}`);
  const variables = job?.variables ?? configured.globalVariables;
  if (!Object.hasOwn(variables, name)) return undefined;
  const value = variables[name] ?? "";
  return /[$%]/.test(value) ? open(`set ${name}`) : { known: value };
}

function ofJob(name: string, job: ConfiguredJob | undefined): Value | undefined {
  if (name === "CI_JOB_NAME" && job) return { known: job.name };
  return name === "CI_JOB_STAGE" && job ? { known: job.stage } : undefined;
}

/** The world of the rules of `workflow`, which know the global variables only. */
export function worldOf(push: Push, configured: Configured, job?: ConfiguredJob): World {
  return {
    compile: push.compile,
    valueOf(name) {
      const own = ofConfiguration(name, configured, job);
      // Rules know the variables of the settings (lib/gitlab/ci/variables/builder.rb, scoped_variables_for_pipeline_seed).
      if (push.overriding.note(name, own !== undefined) !== undefined) return open(keyOf(name));
      return own ?? ofJob(name, job) ?? predefined(name, push) ?? open(keyOf(name));
    },
    equals(key, other) {
      if ("key" in other && [key, other.key].sort().join() === "branch,default")
        return push.mayBeDefault ? undefined : false;
      if (key !== "branch" || "key" in other) return undefined;
      return push.isNeverSource(other.text) ? false : answer(`is ${other.text}`);
    },
    matches(key, source) {
      if (key !== "branch") return undefined;
      return isNeverMatched(source, push.isNeverSource) ? false : answer(`matches ${source}`);
    },
  };

  /** Another kind of pipeline may have another value. */
  function keyOf(name: string): string {
    return `${push.kind} ${name}`;
  }

  function answer(question: string): boolean | undefined {
    const assumed = push.assumed?.get(question);
    if (assumed === undefined) push.onQuestion?.(question);
    return assumed;
  }
}

/** Every name that the expression matches begins with a text, or is one, that no source of a merge request has. */
function isNeverMatched(source: string, isNeverSource: (branch: string) => boolean): boolean {
  const [, group, plain = ""] = /^\^(?:\(\??:?([^()]*)\)\$?|([^()|]*))$/.exec(source) ?? [];
  const isClosed = group !== undefined && source.endsWith("$");
  const parts =
    group === undefined ? [plain] : group.split("|").map((part) => (isClosed ? `${part}$` : part));
  return parts.every((part) => {
    const [literal = ""] = /^(?:[\w/-]|\\[/.-])*/.exec(part) ?? [];
    const name = literal.replaceAll("\\", "");
    // A repeated character at the end may be missing.
    if (name === "" || /^[*?{]/.test(part.slice(literal.length))) return false;
    return isNeverSource(part === `${literal}$` ? name : `${name}\u0001`);
  });
}
