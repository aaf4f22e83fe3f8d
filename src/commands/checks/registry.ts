/** The commands of `checks`, one entry each. */

import type { Family } from "../command.ts";

const trigger = "https://gitlab.example.com/api/v4/projects/900/ref/main/trigger/pipeline?token=";

export const checkCommands: Family["verbs"] = {
  apply: {
    summary: "make the status checks of many projects as a file says",
    examples: [
      ["what would change", "countersign checks apply checks.yml --dry-run"],
      ["change it, for a program", "countersign checks apply checks.yml --json"],
    ],
    load: async () => (await import("./apply.ts")).apply,
  },
  list: {
    summary: "list the status checks of a project or a group",
    examples: [
      ["of one project", "countersign checks list --project acme/payments"],
      ["of every project of a group, for a program", "countersign checks list --group acme --json"],
    ],
    load: async () => (await import("./list.ts")).list,
  },
  status: {
    summary: "show what the status checks of a merge request say",
    examples: [
      ["for a person", "countersign checks status --project acme/payments --merge-request 7"],
      ["for a program", "countersign checks status --project acme/payments --merge-request 7 --json"],
    ],
    load: async () => (await import("./status.ts")).status,
  },
  create: {
    summary: "create a status check in a project",
    examples: [
      [
        "one that starts a pipeline; the token is a variable",
        `countersign checks create --project acme/payments --name Countersign --external-url '${trigger}\${TRIGGER_TOKEN}'`,
      ],
      [
        "only for one branch",
        "countersign checks create --project acme/payments --name QA --external-url https://qa.example.com --branches main",
      ],
    ],
    load: async () => (await import("./change.ts")).create,
  },
  update: {
    summary: "change a status check of a project",
    examples: [
      ["its name", "countersign checks update QA --project acme/payments --name Quality"],
      ["for all branches", "countersign checks update QA --project acme/payments --branches '*'"],
    ],
    load: async () => (await import("./change.ts")).update,
  },
  delete: {
    summary: "delete a status check of a project",
    examples: [
      ["by its name", "countersign checks delete QA --project acme/payments"],
      ["by its id", "countersign checks delete 4 --project acme/payments"],
    ],
    load: async () => (await import("./change.ts")).remove,
  },
  retry: {
    summary: "have GitLab notify a failed status check of a merge request again",
    examples: [
      ["by its name", "countersign checks retry Countersign --project acme/payments --merge-request 7"],
      ["by its id", "countersign checks retry 3 --project acme/payments --merge-request 7"],
    ],
    load: async () => (await import("./retry.ts")).retry,
  },
};
