/** Every input: its kind, default, secrecy and meaning. All wrappers, pages and flags are generated from this table. */

import { formatNames } from "../reporting/formats/registry.ts";
import {
  choice,
  duration,
  flag,
  fullSha,
  iid,
  instanceUrl,
  type Kind,
  lines,
  list,
  listOf,
  megabytes,
  project,
  text,
} from "./values.ts";

export interface Input {
  readonly kind: Kind<unknown>;
  /** The text that is used if nothing is given. It is parsed like any other text. */
  readonly default?: string;
  /** Never printed, masked if the host can mask, and not trimmed. */
  readonly secret?: true;
  /** Environment variables that are used if the input itself is not given, in order. */
  readonly environment?: readonly string[];
  /** Its meaning, for the manifests, the pages and the help. */
  readonly summary: string;
}

export const inputTable = {
  mode: {
    kind: choice("auto", "merge-request", "project", "responder", "sweep"),
    default: "auto",
    summary:
      "What to judge. `auto` judges the merge request that the environment names, or else the project. In a pipeline that an event of GitLab started, `auto` is `responder`: it judges what the event is about. `sweep` judges the projects of a group",
  },
  policy: {
    kind: list,
    default: ".countersign.yml",
    summary:
      "Where the policy is: a path in the checkout, `group/project:path/to/file.yml@ref` or an `https://` address. Several, separated by commas or line breaks, are merged. In `merge-request` mode a bare path is read through the API, from the target branch if it is protected, else from the default branch. `subject:PATH` is a file of the judged project, on top of the others: it can make them stricter, but not weaker",
  },
  policy_from: {
    kind: choice("target_branch", "checkout"),
    default: "target_branch",
    summary:
      "Where a bare policy path is read in `merge-request` mode: the target branch (if it is not protected, the default branch), or the checkout. Mode `project` always reads the checkout",
  },
  gitlab_url: {
    kind: instanceUrl,
    default: "https://gitlab.com",
    environment: ["CI_SERVER_URL"],
    summary:
      "Address of the GitLab instance, with its sub-path if it has one. Default: `CI_SERVER_URL`, or else `https://gitlab.com`",
  },
  gitlab_token: {
    kind: text,
    secret: true,
    environment: ["COUNTERSIGN_TOKEN"],
    summary:
      "Access token with scope `api` that reads facts and posts status checks. It can also be in `COUNTERSIGN_TOKEN`",
  },
  project: {
    kind: project,
    summary:
      "Numeric id or full path of the project. For the merge request of a fork, it is the target project. Default: from the environment",
  },
  merge_request: {
    kind: iid,
    summary: "The merge request's number (iid). Default: from the environment",
  },
  sha: {
    kind: fullSha,
    summary: "Full head SHA of the source branch. Default: from the environment",
  },
  status_check: {
    kind: lines,
    summary:
      "Name or id of the external status check to answer. For several, write one per line: `NAME`, or `REQUIREMENT NAME=CHECK NAME` to give one requirement its own check",
  },
  external_control: {
    kind: lines,
    summary:
      "Id of the external control to answer. For several, write one per line, as `ID` or `REQUIREMENT NAME=ID`",
  },
  external_control_secret: {
    kind: text,
    secret: true,
    environment: ["COUNTERSIGN_CONTROL_SECRET"],
    summary:
      "Secret of the external controls. It can also be in `COUNTERSIGN_CONTROL_SECRET`, or for one control in `COUNTERSIGN_CONTROL_SECRET_<ID>`",
  },
  fail_job_on: {
    kind: choice("non_compliant", "undetermined", "never"),
    default: "non_compliant",
    summary:
      "Which verdicts fail the job: `non_compliant` (and undetermined), `undetermined` (only undetermined) or `never`. Exit codes 2 and 4 always fail it",
  },
  on_undetermined: {
    kind: choice("fail", "leave"),
    default: "fail",
    summary: "What is reported to GitLab if evidence is missing: `fail`, or with `leave` nothing",
  },
  note: {
    kind: choice("never", "on_failure", "always"),
    default: "never",
    summary:
      "When the merge request gets a note that says what to fix: `never`, `on_failure` or `always`. Each job has one note, which each of its runs updates",
  },
  signing: {
    kind: choice("key", "sigstore"),
    summary:
      "How the evidence is signed: with a `key` (the default if `signing_key` is given), or by `sigstore` with the job's own identity",
  },
  signing_key: {
    kind: text,
    secret: true,
    environment: ["COUNTERSIGN_SIGNING_KEY"],
    summary:
      "Private key that signs the evidence, Ed25519 or ECDSA P-256: PEM text, PEM text in base64, or the path of a file. It can also be in `COUNTERSIGN_SIGNING_KEY`",
  },
  report_limit: {
    kind: megabytes,
    default: "512",
    summary:
      "Maximum size of a file with evidence, such as a scanner's report, in megabytes. A larger one is unknown evidence",
  },
  report_dir: {
    kind: text,
    default: "countersign-report",
    summary:
      "Folder for the reports, and for nothing else. Files with the names of reports are removed from it first, and links are not followed",
  },
  formats: {
    kind: listOf(formatNames),
    default: "json",
    summary: `Which reports are written, separated by commas: \`${formatNames.join("`, `")}\`. The component also writes \`html\` by default. The CI host's own outputs are always written`,
  },
  dry_run: {
    kind: flag,
    default: "false",
    summary: "Evaluate and print what would be reported; write nothing to GitLab",
  },
  timeout: {
    kind: duration,
    default: "10m",
    summary:
      "Deadline of the whole run. In mode `responder`, the time that the job waits for a pipeline does not count. In mode `sweep`, it is the deadline of each project",
  },
  log_level: {
    kind: choice("info", "debug"),
    default: "info",
    summary: "`debug` shows every request with its status and its duration, and never a secret",
  },
} satisfies Readonly<Record<string, Input>>;

type Table = typeof inputTable;
export type InputName = keyof Table;
export const inputNames = Object.keys(inputTable) as readonly InputName[];

/** The value of each input by its name in camelCase. An input without a default may be absent. */
export type InputValues = ValuesOf<Table>;

export type ValuesOf<Entries> = {
  readonly [Name in keyof Entries & string as CamelCase<Name>]: ValueOf<Entries[Name]>;
};

type ValueOf<Entry> = Entry extends { readonly kind: Kind<infer T> }
  ? Entry extends { readonly default: string }
    ? T
    : T | undefined
  : never;

type CamelCase<Text extends string> = Text extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Text;

export function camelCase(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The flag of an input, without the dashes. */
export function flagName(name: string): string {
  return name.replaceAll("_", "-");
}
