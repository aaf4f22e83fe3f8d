/** Cases of the controls about merges and pushes. */

import { casesOf } from "./case.ts";

const on = { value: true, by: "the project" };
const off = { value: false, by: "the project" };
const hidden = { value: undefined, why: "the group acme is hidden" };
const checks = { pipelinesMustSucceed: on, acceptsSkippedPipelines: off, threadsMustBeResolved: on };
const settings = {
  ...{ method: "ff", squash: "always", deletesSourceBranch: true, mergedResults: true, mergeTrains: false },
  statusChecksMustPass: undefined,
};

const rule = {
  ...{ commit_message_regex: "^[A-Z]", commit_message_negative_regex: "", branch_name_regex: "" },
  ...{ author_email_regex: "@acme.example$", file_name_regex: "", max_file_size: 10, deny_delete_tag: true },
  ...{ member_check: false, prevent_secrets: true, commit_committer_check: undefined },
  ...{ commit_committer_name_check: undefined, reject_unsigned_commits: true, reject_non_dco_commits: false },
};

export const mergeCases = [
  ...casesOf("project_pipelines_must_succeed", [
    [
      "the project requires it",
      undefined,
      { checks },
      "pass",
      "a pipeline must succeed before a merge, as the project decides",
    ],
    [
      "a group requires it",
      undefined,
      { checks: { ...checks, pipelinesMustSucceed: { value: true, by: "the group acme" } } },
      "pass",
      "a pipeline must succeed before a merge, as the group acme decides",
    ],
    [
      "nobody requires it",
      undefined,
      { checks: { ...checks, pipelinesMustSucceed: off } },
      "fail",
      "a merge request can be merged without a successful pipeline",
    ],
    [
      "a skipped pipeline suffices",
      undefined,
      { checks: { ...checks, acceptsSkippedPipelines: on } },
      "fail",
      "a skipped pipeline counts as successful, as the project decides",
    ],
    [
      "a skipped pipeline may suffice",
      { skipped: "allow" },
      { checks: { ...checks, acceptsSkippedPipelines: on } },
      "pass",
    ],
    [
      "a group is hidden",
      undefined,
      { checks: { ...checks, pipelinesMustSucceed: hidden } },
      "unknown",
      "it is not known whether a pipeline must succeed: the group acme is hidden",
    ],
    [
      "a group is hidden that may accept skipped ones",
      undefined,
      { checks: { ...checks, acceptsSkippedPipelines: hidden } },
      "unknown",
    ],
    [
      "that group does not matter",
      { skipped: "allow" },
      { checks: { ...checks, acceptsSkippedPipelines: hidden } },
      "pass",
    ],
    [
      "a failure is certain, whatever a hidden group does",
      undefined,
      { checks: { ...checks, pipelinesMustSucceed: hidden, acceptsSkippedPipelines: on } },
      "fail",
    ],
  ]),
  ...casesOf("project_merge_settings", [
    [
      "as required",
      { merge_method: ["ff", "rebase_merge"], squash: ["always"], threads_must_be_resolved: true },
      { settings, checks },
      "pass",
      "the settings are as required: threads_must_be_resolved, merge_method and squash",
    ],
    [
      "another method",
      { merge_method: ["merge"] },
      { settings },
      "fail",
      "merge_method is ff, merge is expected",
    ],
    ["a flag that is off", { merge_trains: true }, { settings }, "fail"],
    ["a flag that should be off", { delete_source_branch: false }, { settings }, "fail"],
    [
      "without a licence",
      { status_checks_must_pass: true },
      { settings },
      "unknown",
      "status_checks_must_pass is not known: GitLab shows it only with GitLab Ultimate",
    ],
    [
      "a group is hidden",
      { threads_must_be_resolved: true },
      { settings, checks: { ...checks, threadsMustBeResolved: hidden } },
      "unknown",
      "threads_must_be_resolved is not known: the group acme is hidden",
    ],
    [
      "a failure beside what is hidden",
      { merge_method: ["merge"], status_checks_must_pass: true },
      { settings },
      "fail",
    ],
    ["nothing is required", {}, { settings }, "unknown", "the policy requires nothing of the settings"],
  ]),
  ...casesOf("project_push_rule", [
    [
      "as required",
      {
        commit_message_regex: true,
        author_email_regex: "@acme.example$",
        max_file_size: 10,
        prevent_secrets: true,
      },
      { rule },
      "pass",
    ],
    [
      "no push rule",
      { prevent_secrets: true },
      { rule: null },
      "fail",
      "the project has no push rule of its own",
    ],
    [
      "a flag that is off",
      { member_check: true },
      { rule },
      "fail",
      "member_check is false, true is expected",
    ],
    ["a flag that is on", { deny_delete_tag: false }, { rule }, "fail"],
    ["no expression", { file_name_regex: true }, { rule }, "fail", "file_name_regex is not set"],
    ["another expression", { commit_message_regex: "^x" }, { rule }, "fail"],
    [
      "larger files",
      { max_file_size: 5 },
      { rule },
      "fail",
      "max_file_size is 10 MB, at most 5 MB is expected",
    ],
    [
      "files of any size",
      { max_file_size: 5 },
      { rule: { ...rule, max_file_size: 0 } },
      "fail",
      "max_file_size is not limited, at most 5 MB is expected",
    ],
    [
      "a setting that the token may not see",
      { commit_committer_check: true },
      { rule },
      "unknown",
      "GitLab did not show commit_committer_check of the push rule; reading it needs Maintainer",
    ],
    [
      "a failure beside what is hidden",
      { commit_committer_check: true, member_check: true },
      { rule },
      "fail",
    ],
    ["nothing is required", {}, { rule }, "unknown"],
  ]),
];
