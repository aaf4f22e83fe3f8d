/** Every input once: name, default, secrecy and parser. All wrappers and pages are generated from it. */

import { formatNames } from "./format-names.ts";
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
}

function entry<T>(parse: (raw: string) => Parsed<T>, rest: Omit<InputEntry<T>, "parse">): InputEntry<T> {
  return { parse, ...rest };
}

export const inputTable = {
  mode: entry(value.choice("auto", "merge-request", "project"), {
    default: "auto",
  }),
  policy: entry(value.list, {
    default: ".countersign.yml",
  }),
  policy_from: entry(value.choice("target_branch", "checkout"), {
    default: "target_branch",
  }),
  gitlab_url: entry(value.instanceUrl, {
    default: "https://gitlab.com",
    environment: ["CI_SERVER_URL"],
  }),
  gitlab_token: entry(value.text, {
    secret: true,
    environment: ["COUNTERSIGN_TOKEN"],
  }),
  project: entry(value.project, {}),
  merge_request: entry(value.iid, {}),
  sha: entry(value.fullSha, {}),
  status_check: entry(value.lines, {}),
  external_control: entry(value.lines, {}),
  external_control_secret: entry(value.text, {
    secret: true,
    environment: ["COUNTERSIGN_CONTROL_SECRET"],
  }),
  fail_job_on: entry(value.choice("non_compliant", "undetermined", "never"), {
    default: "non_compliant",
  }),
  on_undetermined: entry(value.choice("fail", "leave"), {
    default: "fail",
  }),
  note: entry(value.choice("never", "on_failure", "always"), { default: "never" }),
  signing: entry(value.choice("key", "sigstore"), {}),
  signing_key: entry(value.text, {
    secret: true,
    environment: ["COUNTERSIGN_SIGNING_KEY"],
  }),
  report_limit: entry(value.megabytes, { default: "512" }),
  report_dir: entry(value.text, {
    default: "countersign-report",
  }),
  formats: entry(value.listOf(...formatNames), {
    default: "json",
  }),
  dry_run: entry(value.flag, {
    default: "false",
  }),
  timeout: entry(value.duration, {
    default: "10m",
  }),
  log_level: entry(value.choice("info", "debug"), {
    default: "info",
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
  | "external_control_secret"
  | "signing"
  | "signing_key";
