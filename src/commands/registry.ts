/** All commands, one entry each. A job runs `evaluate` and never loads this list. */

import { RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
import type { Command } from "./command.ts";

interface Entry {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const commands: Readonly<Record<string, Entry>> = {
  evaluate: {
    summary: "judge and report; this is the default",
    load: async () => (await import("./evaluate.ts")).evaluate,
  },
  demo: {
    summary: "run the job against an embedded GitLab, without a token or a network",
    load: async () => (await import("./demo.ts")).demo,
  },
  sandbox: {
    summary: "start the embedded GitLab and print its address and tokens",
    load: async () => (await import("./sandbox.ts")).sandbox,
  },
  init: {
    summary: "write a first policy, and add Countersign to .gitlab-ci.yml",
    load: async () => (await import("./init.ts")).init,
  },
  doctor: {
    summary: "say what of the setup works and what does not, and how to mend it",
    load: async () => (await import("./doctor.ts")).doctor,
  },
  validate: {
    summary: "check policies",
    load: async () => (await import("./validate.ts")).validate,
  },
  explain: {
    summary: "say what a control requires and how to fix it, or list all controls",
    load: async () => (await import("./explain.ts")).explain,
  },
  test: {
    summary: "run policy tests; --record FILE makes one from a live project",
    load: async () => (await import("./test.ts")).test,
  },
  verify: {
    summary: "verify signed evidence, alone or in an archive",
    load: async () => (await import("./verify.ts")).verify,
  },
};

/** @throws RunError INPUT_INVALID for a word that is not a command */
export function loadCommand(name: string): Promise<Command> {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry) return entry.load();
  const names = Object.keys(commands);
  throw new RunError("INPUT_INVALID", `there is no command ${name}${didYouMean(name, names)}`, {
    advice: `the commands are ${names.join(", ")}`,
  });
}
