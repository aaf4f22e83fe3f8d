/** Every command: one entry each. A job runs `evaluate` and never loads this list. */

import type { Terminal } from "./terminal.ts";

/** The words of a command line after the command itself. */
export interface Given {
  readonly operands: readonly string[];
  readonly flags: ReadonlyMap<string, string>;
}

type Run = (given: Given, terminal: Terminal) => Promise<number>;

interface Command {
  readonly summary: string;
  /** Absent for `evaluate`, which the program starts by itself. */
  readonly load?: () => Promise<Run>;
}

export const commands: Readonly<Record<string, Command>> = {
  evaluate: { summary: "judge and report; the same as no command at all" },
  demo: {
    summary: "run the job against an embedded GitLab: no GitLab, no token, no network",
    load: async () => (await import("./demo.ts")).demoCommand,
  },
  sandbox: {
    summary: "start that embedded GitLab and print its address and tokens",
    load: async () => (await import("./sandbox.ts")).sandboxCommand,
  },
  validate: {
    summary: "check policies: validate POLICY...",
    load: async () => (await import("./validate.ts")).validateCommand,
  },
  explain: {
    summary: "what a control asks and how to fix it: explain [CONTROL...]",
    load: async () => (await import("./explain.ts")).explainCommand,
  },
  test: {
    summary: "run policy tests: test [FOLDER or FILE...]; --record FILE makes one from a live project",
    load: async () => (await import("./test.ts")).testCommand,
  },
  verify: {
    summary: "check signed evidence: verify FILE --key PUBLIC.PEM [--sha SHA]; FILE may be the archive",
    load: async () => (await import("./verify.ts")).verifyCommand,
  },
};
