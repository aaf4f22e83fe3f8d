/** What each input means, for the manifests, the pages and the help; a run never loads it. */

import type { InputName } from "./table.ts";

export const inputSummaries: Readonly<Record<InputName, string>> = {
  mode: "What is judged. `auto` takes the merge request the environment names, else the project",
  policy:
    "Where the policy is: a path in the checkout, `group/project:path/to/file.yml@ref` or an `https://` address. Several, separated by commas or line breaks, are merged. In `merge-request` mode a bare path is read from the target branch through the API",
  policy_from:
    "Where a bare policy path is read in `merge-request` mode: the target branch, or the checkout. Mode `project` always reads the checkout",
  gitlab_url:
    "Root of the GitLab instance; a sub-path is allowed. Default: `CI_SERVER_URL`, else `https://gitlab.com`",
  gitlab_token:
    "Access token with scope `api` that reads facts and posts status checks. Also taken from `COUNTERSIGN_TOKEN`",
  project: "Numeric id or full path of the project the merge request is in. Default: from the environment",
  merge_request: "The merge request's number (iid). Default: from the environment",
  sha: "Full head SHA of the source branch. Default: from the environment",
  status_check:
    "Name or id of the external status check to answer; empty: none. Several, one a line, as `NAME`, or `REQUIREMENT NAME=CHECK NAME` to give one requirement its own check",
  external_control:
    "Id of the external control to answer. Several, one a line, also as `REQUIREMENT NAME=ID`",
  external_control_secret:
    "Secret of those controls. Also from `COUNTERSIGN_CONTROL_SECRET`, for one control from `COUNTERSIGN_CONTROL_SECRET_<ID>`",
  fail_job_on:
    "Which verdicts make the job itself fail: `non_compliant` (also undetermined), `undetermined` (only that) or `never`. Exit codes 2 and 4 are never softened",
  on_undetermined: "What GitLab is told when evidence is missing: `fail`, or `leave` to post nothing",
  note: "Whether the merge request gets a note that says what to fix: `never`, `on_failure` (shortened once all is well) or `always`. There is one, kept up to date",
  signing:
    "How the evidence is signed: with a `key`, which is what a given `signing_key` means, or by `sigstore` for the job's own identity. Empty: not at all",
  signing_key:
    "Private key that signs the evidence, Ed25519 or ECDSA P-256: PEM text, the base64 of one, or the path of a file. Also from `COUNTERSIGN_SIGNING_KEY`",
  report_limit:
    "Largest report of a scanner, or other evidence in a file, that is read, in megabytes; a larger one is unknown evidence",
  report_dir: "Folder where reports are written",
  formats: "Which reports are written; the CI host's own outputs come on top",
  dry_run: "Evaluate and print what would be posted; write nothing to GitLab",
  timeout: "Overall deadline",
  log_level: "`debug` shows every request with its status and milliseconds, never a secret",
};
