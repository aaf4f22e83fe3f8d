/** Whether the rules of a scanner job leave it out where GitLab's templates would run it. */

import type { CiRule } from "../../facts/pipeline/ci-jobs.ts";
import type { TemplateJob, TemplateRule } from "./scanner-templates.ts";

export interface RuleProblems {
  readonly wrong?: string;
  /** The rules fit the templates, but what decides is in files that the templates do not name. */
  readonly open?: string;
}

/** How people run a job for each merge request or each branch, whatever the template. */
const usualConditions = new Set(
  [
    "$CI_COMMIT_BRANCH",
    '$CI_PIPELINE_SOURCE == "merge_request_event"',
    "$CI_MERGE_REQUEST_IID",
    "$CI_MERGE_REQUEST_ID",
  ].map(folded),
);

/**
 * Whole conditions are compared: an allowed variable in another condition can disable everything.
 *
 * @param isNamed the job has the name of a template's job, so that conditions of its own are a change
 */
export function problemsOfRules(
  rules: readonly CiRule[],
  templates: readonly TemplateJob[],
  isNamed: boolean,
): RuleProblems {
  const end = rules.findIndex(({ isConditional }) => !isConditional);
  const reached = rules.slice(0, end < 0 ? undefined : end + 1);
  // What comes after all conditions runs the job anyway.
  const runsAnyway = !isNamed && end >= 0 && rules[end]?.when !== "never";
  const judged = (templates.length > 0 ? templates : [{ rules: [] }]).map((template): RuleProblems => {
    const problems = reached.flatMap((rule, index) => {
      if (!rule.isConditional) return [];
      if (rule.when === "never") return problemOfNever(rule, reached.slice(0, index), template.rules);
      return runsAnyway ? [] : problemOfRunning(rule, template.rules, isNamed);
    });
    return problems.find(({ wrong }) => wrong) ?? problems[0] ?? {};
  });
  return (
    judged.find(({ wrong, open }) => !wrong && !open) ??
    judged.find(({ wrong }) => !wrong) ?? { ...judged[0] }
  );
}

/** The template has it too, and what the template runs before it is before it here. */
function problemOfNever(
  rule: CiRule,
  before: readonly CiRule[],
  template: readonly TemplateRule[],
): readonly RuleProblems[] {
  const isUsual = template.some(
    (one, index) =>
      one.never &&
      isSameCondition(rule, one) &&
      template
        .slice(0, index)
        .filter(({ never }) => !never)
        .every((earlier) => before.some((own) => own.when !== "never" && isSameCondition(own, earlier))),
  );
  return isUsual ? [] : [{ wrong: `is excluded if ${placeOf(rule)}` }];
}

function problemOfRunning(
  rule: CiRule,
  template: readonly TemplateRule[],
  isNamed: boolean,
): readonly RuleProblems[] {
  const same = template.filter((one) => !one.never && isSameCondition(rule, one));
  const isUsual =
    rule.condition === undefined
      ? !isNamed && rule.exists !== undefined
      : same.length > 0 || usualConditions.has(folded(rule.condition));
  if (rule.hasChanges || !isUsual) return [{ wrong: `runs only where ${placeOf(rule)}` }];
  // Which files another scanner reads is not known here.
  if (!isNamed || hasExistsOf(rule, same.length > 0 ? same : template)) return [];
  return [{ open: "runs only where files exist that GitLab's template does not name" }];
}

function placeOf({ condition }: CiRule): string {
  return condition ?? "its rules match the files";
}

/** No `exists` runs the job more often than any. */
function hasExistsOf({ exists }: CiRule, templates: readonly TemplateRule[]): boolean {
  if (exists === undefined) return true;
  return templates.some((one) => one.exists !== undefined && String(one.exists) === String(exists));
}

/** White space and the kind of quotes apart. */
export function isSameCondition({ condition }: Pick<CiRule, "condition">, template: TemplateRule): boolean {
  return condition !== undefined && template.if !== undefined && folded(condition) === folded(template.if);
}

/** Without white space between the parts of a condition, and with one kind of quotes. */
function folded(condition: string): string {
  return condition.replace(
    /"([^"]*)"|'([^']*)'|(\/(?:\\.|[^/\\])*\/)|\s+/g,
    (_, double?: string, single?: string, pattern?: string) =>
      pattern ?? (double === undefined && single === undefined ? "" : JSON.stringify(double ?? single)),
  );
}
