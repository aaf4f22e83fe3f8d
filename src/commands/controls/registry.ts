/** The commands of `controls`, one entry each. */

import type { Family } from "../command.ts";

export const controlCommands: Family["verbs"] = {
  apply: {
    summary: "make a compliance framework as a file says, with its requirements, controls and projects",
    examples: [
      ["what would change", "countersign controls apply framework.yml --dry-run"],
      [
        "also write the secrets of existing controls",
        "countersign controls apply framework.yml --rotate-secrets",
      ],
    ],
    load: async () => (await import("./apply.ts")).apply,
  },
  list: {
    summary: "list frameworks with their requirements and controls",
    examples: [
      ["those that are applied to a project", "countersign controls list --project acme/payments"],
      ["those of a group, for a program", "countersign controls list --group acme --json"],
    ],
    load: async () => (await import("./list.ts")).list,
  },
  set: {
    summary: "answer an external control for a project, signed with the control's secret",
    examples: [
      [
        "with the secret in COUNTERSIGN_CONTROL_SECRET_12",
        "countersign controls set 12 pass --project acme/payments",
      ],
      ["as failed", "countersign controls set 12 fail --project acme/payments"],
    ],
    load: async () => (await import("./set.ts")).set,
  },
};
