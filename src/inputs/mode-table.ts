/** Inputs that only the modes `responder` and `sweep` use. Other runs do not load this table. */

import type { Input } from "./table.ts";
import { choice, duration, flag, type Kind, lines, text } from "./values.ts";

export type FurtherMode = "responder" | "sweep";

export interface ModeInput extends Input {
  readonly mode: FurtherMode;
  readonly isRequired?: true;
}

/** A duration, or `0` for none. */
const durationOrZero: Kind<number> = {
  placeholder: "DURATION|0",
  parse: (raw) => (/^0[smh]?$/.test(raw) ? { value: 0 } : duration.parse(raw)),
};

/** A positive whole number. */
const amount: Kind<number> = {
  placeholder: "AMOUNT",
  parse: (raw) => (/^[1-9]\d{0,3}$/.test(raw) ? { value: Number(raw) } : undefined),
};

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly total: number;
}

/** `2/4`: the second of four parts. */
export const shard: Kind<Shard> = {
  placeholder: "K/N",
  parse(raw) {
    const [index, total] = (/^(\d{1,4})\/(\d{1,4})$/.exec(raw) ?? []).slice(1).map(Number);
    return index && total && index <= total ? { value: { index, total } } : undefined;
  },
};

export const modeTable = {
  allowed_groups: {
    mode: "responder",
    isRequired: true,
    kind: lines,
    summary:
      "Full paths of the groups, or of single projects, whose merge requests and projects are judged. Write one per line. Projects of subgroups are included",
  },
  wait_for_pipeline: {
    mode: "responder",
    kind: durationOrZero,
    default: "10m",
    summary:
      "How long a policy that needs jobs or reports of a running pipeline waits for its end. `0` means that it does not wait. What is missing after that is unknown",
  },
  group: {
    mode: "sweep",
    kind: text,
    summary:
      "Full path or id of a group. Its projects and those of its subgroups are judged, without projects that are only shared with it or marked for deletion",
  },
  framework: {
    mode: "sweep",
    kind: text,
    summary:
      "Name of a compliance framework of the top-level group of `group`. Only the projects of `group` that have it are judged",
  },
  projects: {
    mode: "sweep",
    kind: lines,
    summary:
      "Projects to judge instead of a group: full paths, ids, or patterns whose first segment has no wildcard, such as `acme/**`. Write one per line",
  },
  exclude: {
    mode: "sweep",
    kind: lines,
    summary: "Patterns of paths of projects that are not judged. Write one per line",
  },
  archived: {
    mode: "sweep",
    kind: flag,
    default: "false",
    summary: "Judge archived projects too",
  },
  shard: {
    mode: "sweep",
    kind: shard,
    summary:
      "`K/N`: which part of the projects this job judges. Default: `CI_NODE_INDEX` of `CI_NODE_TOTAL`, or else `1/1`",
  },
  merge_requests: {
    mode: "sweep",
    kind: choice("none", "open"),
    default: "none",
    summary:
      "With `open`, the open merge requests are judged too, and their status checks are answered, by name",
  },
  max_requests_per_second: {
    mode: "sweep",
    kind: amount,
    default: "20",
    summary: "Maximum number of requests to GitLab in any second, over all connections of this job",
  },
  concurrency: {
    mode: "sweep",
    kind: amount,
    default: "8",
    summary: "Maximum number of requests at the same time",
  },
  state_dir: {
    mode: "sweep",
    kind: text,
    default: ".countersign-sweep",
    summary: "Folder that keeps how far a shard came. Keep it with `cache:`, as the template does",
  },
  resume: {
    mode: "sweep",
    kind: durationOrZero,
    default: "6h",
    summary:
      "A project's earlier result that is not older than this is used again, if nothing that decides has changed. `0` judges all projects anew",
  },
} as const satisfies Readonly<Record<string, ModeInput>>;

export type ModeInputName = keyof typeof modeTable;
export const modeInputNames = Object.keys(modeTable) as readonly ModeInputName[];
