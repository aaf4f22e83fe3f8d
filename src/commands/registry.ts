/** All commands, one entry each. A job runs `evaluate` and never loads this list. */

import { RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
import { plain } from "../shared/text.ts";
import { checkCommands } from "./checks/registry.ts";
import { type Commands, type Entry, type Family, isFamily } from "./command.ts";
import { controlCommands } from "./controls/registry.ts";

export const commands: Commands = {
  evaluate: {
    summary: "judge and report; this is the default",
    examples: [
      [
        "what a job would report, without reporting it",
        "countersign evaluate --dry-run --project acme/payments --merge-request 7 --status-check Countersign",
      ],
      [
        "judge by a policy that is only on your disk",
        "countersign evaluate --dry-run --project acme/payments --merge-request 7 --policy-from checkout --policy draft.yml",
      ],
    ],
    load: async () => (await import("./evaluate-command.ts")).evaluate,
  },
  demo: {
    summary: "run the job against an embedded GitLab, without a token or a network",
    examples: [
      ["see a job pass and fail", "countersign demo"],
      ["keep what it prints", "countersign demo > demo.log"],
    ],
    load: async () => (await import("./demo.ts")).demo,
  },
  sandbox: {
    summary: "start the embedded GitLab and print its address and tokens",
    examples: [
      ["an embedded GitLab on a free port", "countersign sandbox"],
      ["on a port that a script knows", "countersign sandbox --port 8929"],
    ],
    load: async () => (await import("./sandbox.ts")).sandbox,
  },
  init: {
    summary: "write a first policy, and add Countersign to .gitlab-ci.yml",
    examples: [
      ["the recommended policy, and the job", "countersign init"],
      [
        "a stricter one, with the name of the status check",
        "countersign init --preset strict --status-check Compliance",
      ],
    ],
    load: async () => (await import("./init.ts")).init,
  },
  doctor: {
    summary: "say what of the setup works and what does not, and how to mend it",
    examples: [
      ["the setup of the checkout's project", "countersign doctor --status-check Countersign"],
      [
        "with a merge request, for a program",
        "countersign doctor --json --project acme/payments --merge-request 7",
      ],
    ],
    load: async () => (await import("./doctor.ts")).doctor,
  },
  fix: {
    summary: "show which settings would mend the failed controls, and change them with --write",
    examples: [
      ["what would be changed in a project", "countersign fix --project acme/payments"],
      [
        "mend one control in every project of a group",
        "countersign fix --group acme --write resolve_discussions_required",
      ],
    ],
    load: async () => (await import("./fix.ts")).fix,
  },
  validate: {
    summary: "check policies",
    examples: [
      ["the policy of this repository", "countersign validate"],
      ["several files, for a program", "countersign validate --json policies/base.yml policies/strict.yml"],
    ],
    load: async () => (await import("./validate.ts")).validate,
  },
  explain: {
    summary:
      "say what a control requires and how to fix it, search all controls, or print a policy with everything that it extends",
    examples: [
      ["one control", "countersign explain merge_request_approvals"],
      ["a policy with everything that it extends", "countersign explain --policy .countersign.yml"],
    ],
    load: async () => (await import("./explain.ts")).explain,
  },
  test: {
    summary: "run policy tests; --record FILE makes one from a live project",
    examples: [
      ["every policy test below this folder", "countersign test"],
      [
        "make a test from a merge request",
        "countersign test --record payments.policy-test.yml --project acme/payments --merge-request 7",
      ],
    ],
    load: async () => (await import("./test.ts")).test,
  },
  verify: {
    summary: "verify signed evidence, alone or in an archive",
    examples: [
      ["the evidence of a job's artifacts", "countersign verify evidence.intoto.jsonl --key public.pem"],
      ["a whole archive", "countersign verify evidence.tar.gz --key public.pem"],
    ],
    load: async () => (await import("./verify.ts")).verify,
  },
  "sweep-report": {
    summary: "combine the shards of a sweep (mode sweep) into one page, a table and metrics",
    examples: [
      ["the shards that the jobs of a sweep left", "countersign sweep-report countersign-report"],
      [
        "with what has changed since the last sweep",
        "countersign sweep-report countersign-report --previous last/sweep.json",
      ],
    ],
    load: async () => (await import("./sweep-report.ts")).sweepReport,
  },
  diff: {
    summary: "say what changed between two report.json; exit code 1 if something newly fails",
    examples: [
      ["what a change of the policy would do", "countersign diff before/report.json after/report.json"],
      ["for a program", "countersign diff --json before/report.json after/report.json"],
    ],
    load: async () => (await import("./diff.ts")).diff,
  },
  waive: {
    summary: "add a waiver for a control to a policy file",
    examples: [
      [
        "accept a failure for a while",
        "countersign waive secure_webhooks --until 2027-01-31 --reason migration --owner @alice",
      ],
      [
        "in one merge request only",
        "countersign waive merge_request_size --merge-request 7 --until 2027-01-31 --reason import --owner @alice",
      ],
    ],
    load: async () => (await import("./waive.ts")).waive,
  },
  checks: {
    summary: "status checks of one project or many: list, change and roll out, also for whole groups",
    verbs: checkCommands,
  },
  controls: {
    summary: "compliance frameworks with their controls: list, answer and roll out",
    verbs: controlCommands,
  },
  completion: {
    summary: "print a script that completes commands and flags in a shell",
    examples: [
      ["bash: complete in every new shell", "countersign completion bash >> ~/.bashrc"],
      ["fish: the same", "countersign completion fish > ~/.config/fish/completions/countersign.fish"],
    ],
    load: async () => (await import("./completion.ts")).completion,
  },
};

export interface Found {
  /** All of its words. */
  readonly name: string;
  readonly entry: Entry | Family;
  /** The words after the name. */
  readonly rest: readonly string[];
}

/**
 * The family itself, if no second word names one of its commands.
 * @throws RunError INPUT_INVALID for a word that is not a command
 */
export function findCommand(words: readonly string[]): Found {
  const [first = "", second, ...others] = words;
  const entry = one(commands, first);
  if (!isFamily(entry)) return { name: first, entry, rest: words.slice(1) };
  if (second === undefined || second.startsWith("-")) return { name: first, entry, rest: words.slice(1) };
  return { name: `${first} ${second}`, entry: one(entry.verbs, second, first), rest: others };
}

/** Of a word that somebody typed. */
const longestShown = 200;

function one<T>(entries: Readonly<Record<string, T>>, name: string, family?: string): T {
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (entry !== undefined) return entry;
  const names = Object.keys(entries);
  const meant = didYouMean(name, names);
  const typed = plain(name, longestShown);
  if (family === undefined) {
    throw new RunError("INPUT_INVALID", `there is no command ${typed}${meant}`, {
      advice: `the commands are ${names.join(", ")}`,
    });
  }
  throw new RunError("INPUT_INVALID", `${family} has no command ${typed}${meant}`, {
    advice: `the commands of ${family} are ${names.join(", ")}`,
  });
}
