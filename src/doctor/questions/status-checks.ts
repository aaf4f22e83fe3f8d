/** `status_check`, `status_check_scope` and `status_checks_block`: whether the verdict counts where it must. */

import { statusCheckTargets, type Target } from "../../delivery/targets.ts";
import { readOrThrow } from "../../facts/collect.ts";
import { projectSettings } from "../../facts/project/settings/project-settings.ts";
import { RunError } from "../../shared/errors.ts";
import { listed, plain } from "../../shared/text.ts";
import type { Exam, ProjectCheck } from "../exam.ts";
import { namedChecks } from "../named-checks.ts";
import { type Finding, ok, problem, type Question, skipped, warning } from "../question.ts";

const noneNamed = skipped("‹status_check› is not given", "name the check with ‹status_check›");
const createIt = "create the check under Settings > Merge requests > Status checks";
const onlyMaintainers = skipped(
  "GitLab shows the project's status checks only to a Maintainer",
  "run doctor with the token of a Maintainer",
);

const statusCheck: Question = {
  id: "status_check",
  title: "GitLab lists the status check",
  needs: ["project", "licence"],
  async ask(exam) {
    if (exam.inputs.statusChecks.length === 0) return noneNamed;
    const mergeRequest = await mergeRequestOf(exam);
    const checks = mergeRequest
      ? await exam.gitlab.StatusChecks.allForMergeRequest(await exam.projectId(), mergeRequest.iid)
      : await exam.projectChecks();
    if (checks === undefined)
      return skipped(
        "GitLab shows the project's status checks only to a Maintainer",
        "name a merge request with ‹merge_request›, whose checks a Reporter sees too",
      );
    try {
      const targets = await statusCheckTargets(exam.inputs.statusChecks, await requirementsOf(exam), checks);
      return ok(listed(targets.map(({ id, name }) => `"${plain(name ?? "", 100)}" (${id})`)));
    } catch (error) {
      if (!(error instanceof RunError) || error.code !== "TARGET_UNKNOWN") throw error;
      const elsewhere = mergeRequest && (await boundElsewhere(exam, mergeRequest.target_branch));
      return (
        elsewhere ??
        problem([error.message, ...error.problems].join("; "), `${createIt}, or correct ‹status_check›`)
      );
    }
  },
};

/** One that does not exist is the answer of another question. */
async function mergeRequestOf(exam: Exam) {
  return exam.mergeRequest().catch(() => undefined);
}

async function requirementsOf(exam: Exam): Promise<readonly string[]> {
  const loaded = await exam.policy().catch(() => undefined);
  return loaded?.policy.requirements.map(({ name }) => name) ?? [];
}

/** The project has a check of that name, but GitLab does not list it for merge requests into this branch. */
async function boundElsewhere(exam: Exam, target: string): Promise<Finding | undefined> {
  const [check] = await namedChecks(exam);
  const branches = check?.protected_branches?.map(({ name }) => plain(name, 100)) ?? [];
  if (!check || branches.length === 0 || branches.includes(target)) return undefined;
  return problem(
    `"${plain(check.name, 100)}" (${check.id}) is bound to ${listed(branches)}, so that GitLab does not list it for merge requests into ${target}`,
    `bind the check to ${target} too, by the exact name of a protected branch`,
  );
}

const scope: Question = {
  id: "status_check_scope",
  title: "The status check is bound to protected branches",
  needs: ["status_check"],
  async ask(exam) {
    if ((await exam.projectChecks()) === undefined) return onlyMaintainers;
    const checks = await namedChecks(exam);
    const everywhere = checks.filter(({ protected_branches: bound }) => (bound ?? []).length === 0);
    const fix =
      "bind the check to the protected branches under Settings > Merge requests > Status checks, each by its exact name";
    if (everywhere.length > 0) {
      return warning(
        `${namesOf(everywhere)} counts for every branch: a status that a merge request got on a branch of its author's stays when it is retargeted`,
        fix,
      );
    }
    const wild = checks.flatMap((check) =>
      (check.protected_branches ?? []).filter(({ name }) => name.includes("*")),
    );
    if (wild.length > 0) {
      return warning(
        `a check is bound to ${listed(wild.map(({ name }) => plain(name, 100)))}, and GitLab never lists a check of a wildcard branch on a merge request`,
        fix,
      );
    }
    const branches = new Set(
      checks.flatMap((check) => (check.protected_branches ?? []).map(({ name }) => plain(name, 100))),
    );
    return ok(`bound to ${listed([...branches])}`);
  },
};

function namesOf(checks: readonly (ProjectCheck | Target)[]): string {
  return listed(checks.map(({ name }) => `"${plain(name ?? "", 100)}"`));
}

const block: Question = {
  id: "status_checks_block",
  title: "GitLab blocks merging until the status checks pass",
  needs: ["project", "licence"],
  async ask(exam) {
    const { mustPassStatusChecks } = await readOrThrow(await exam.facts(), projectSettings);
    if (mustPassStatusChecks === true) return ok("Status checks must succeed");
    if (mustPassStatusChecks !== false) return skipped("GitLab does not show the setting");
    const { web_url: page } = await exam.project();
    return warning(
      "GitLab shows the status, but does not block merging",
      `tick "Status checks must succeed" on ${page}/-/settings/merge_requests`,
    );
  },
};

export const questions: readonly Question[] = [statusCheck, scope, block];
