/** Every input once: name, default, secrecy, parser and meaning. All wrappers and pages are checked against it. */

import type { Parsed } from "./values.ts";
import * as value from "./values.ts";

export interface InputEntry<T> {
  readonly parse: (raw: string) => Parsed<T>;
  /** The text that stands in when nothing is given; parsed like any other. */
  readonly default?: string;
  /** Never printed, masked where the host can mask, and not trimmed. */
  readonly secret?: true;
  /** Environment variables that count when the input itself is not given, in order. */
  readonly environment?: readonly string[];
  readonly summary: string;
}

function entry<T>(parse: (raw: string) => Parsed<T>, rest: Omit<InputEntry<T>, "parse">): InputEntry<T> {
  return { parse, ...rest };
}

export const inputTable = {
  mode: entry(value.choice("auto", "merge-request", "project"), {
    default: "auto",
    summary: "What is judged. `auto` takes the merge request the environment names, else the project",
  }),
  policy: entry(value.list, {
    default: ".countersign.yml",
    summary:
      "Where the policy is: a path in the checkout, `group/project:path/to/file.yml@ref` or an `https://` address. Several, separated by commas or line breaks, are merged. In `merge-request` mode a bare path is read from the target branch through the API",
  }),
  policy_from: entry(value.choice("target_branch", "checkout"), {
    default: "target_branch",
    summary: "Where a bare policy path is read in `merge-request` mode: the target branch, or the checkout",
  }),
  gitlab_url: entry(value.instanceUrl, {
    default: "https://gitlab.com",
    environment: ["CI_SERVER_URL"],
    summary:
      "Root of the GitLab instance; a sub-path is allowed. Default: `CI_SERVER_URL`, else `https://gitlab.com`",
  }),
  gitlab_token: entry(value.text, {
    secret: true,
    environment: ["COUNTERSIGN_TOKEN"],
    summary:
      "Access token with scope `api` that reads facts and posts status checks. Also taken from `COUNTERSIGN_TOKEN`",
  }),
  project: entry(value.project, {
    summary: "Numeric id or full path of the project the merge request is in. Default: from the environment",
  }),
  merge_request: entry(value.iid, {
    summary: "The merge request's number (iid). Default: from the environment",
  }),
  sha: entry(value.fullSha, {
    summary: "Full head SHA of the source branch. Default: from the environment",
  }),
  status_check: entry(value.lines, {
    summary:
      "Name or id of the external status check to answer; empty: none. Several, one a line, as `NAME`, or `REQUIREMENT NAME=CHECK NAME` to give one requirement its own check",
  }),
  external_control: entry(value.lines, {
    summary: "Id of the external control to answer. Several, one a line, also as `REQUIREMENT NAME=ID`",
  }),
  external_control_secret: entry(value.text, {
    secret: true,
    environment: ["COUNTERSIGN_CONTROL_SECRET"],
    summary:
      "Secret of those controls. Also from `COUNTERSIGN_CONTROL_SECRET`, for one control from `COUNTERSIGN_CONTROL_SECRET_<ID>`",
  }),
  fail_job_on: entry(value.choice("non_compliant", "undetermined", "never"), {
    default: "non_compliant",
    summary:
      "Which verdicts make the job itself fail: `non_compliant` (also undetermined), `undetermined` (only that) or `never`. Exit codes 2 and 4 are never softened",
  }),
  on_undetermined: entry(value.choice("fail", "leave"), {
    default: "fail",
    summary: "What GitLab is told when evidence is missing: `fail`, or `leave` to post nothing",
  }),
  report_dir: entry(value.text, {
    default: "countersign-report",
    summary: "Folder where reports are written",
  }),
  formats: entry(value.listOf("json"), {
    default: "json",
    summary: "Which reports are written; the CI host's own outputs come on top",
  }),
  dry_run: entry(value.flag, {
    default: "false",
    summary: "Evaluate and print what would be posted; write nothing to GitLab",
  }),
  timeout: entry(value.duration, {
    default: "10m",
    summary: "Overall deadline",
  }),
  log_level: entry(value.choice("info", "debug"), {
    default: "info",
    summary: "`debug` shows every request with its status and milliseconds, never a secret",
  }),
};

export type InputName = keyof typeof inputTable;
export const inputNames = Object.keys(inputTable) as readonly InputName[];

/** The value type of each input; without a default it can be absent. */
export type InputValues = {
  readonly [Name in InputName]: (typeof inputTable)[Name] extends InputEntry<infer T>
    ? T | (Name extends OptionalName ? undefined : never)
    : never;
};
export type OptionalName =
  | "gitlab_token"
  | "project"
  | "merge_request"
  | "sha"
  | "status_check"
  | "external_control"
  | "external_control_secret";
