import{c as r,d as o}from"./shared-spdx-satisfies-index.js";import"./shared-placeholders.js";import"./shared-spdx-expression-parse-index.js";import"./shared-selection.js";
import"./shared-predefined.js";import"./shared-repository-tree.js";import"./shared-judged-jobs.js";import"./shared-judged-commit.js";import"./shared-pipeline-tests.js";
import"./shared-semver-index.js";import"./shared-member-activity.js";import"./shared-job-states.js";import"./shared-threads.js";import"./shared-security-types.js";
import"./shared-code-quality.js";import"./shared-fields.js";import"./shared-report-files.js";import"./shared-pipeline-jobs.js";import"./shared-CharClass.js";import"./shared-default-branch.js";
import"./shared-now.js";import"./shared-protected-branches.js";import"./shared-project-members.js";import"./shared-changed-files.js";import"./shared-local-changes.js";
import"./shared-change-origin.js";import"./shared-project.js";import"./shared-merge-request-approvals.js";import"./shared-commit-list.js";import"./shared-select.js";
import"./shared-commits.js";import"./shared-merge-request.js";import"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";
import"./shared-source.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-nearest.js";import"./shared-shared-errors.js";
import"./shared-time.js";import"./shared-api.js";import"./shared-text.js";import"./shared-bundler.js";export{o as ruleOf,r as selectRule};
