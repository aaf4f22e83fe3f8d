/** `project_marked_for_deletion`: the project itself is scheduled for deletion; the compliant value is false. */

import { deletion } from "../../facts/project/deletion.ts";
import { defineBuiltInControl } from "../define.ts";

/** Source: project_fields.rb; a group above that is scheduled does not count (row 45). */
export const projectMarkedForDeletion = defineBuiltInControl({
  id: "project_marked_for_deletion",
  title: "The project is not about to be deleted",
  description:
    "True when the project itself is scheduled for deletion. A scheduled deletion of a group above it does not count. The control expects false.",
  type: "boolean",
  severity: "medium",
  needs: { deletion },
  remediation: { text: "restore the project under Settings > General > Advanced", page: "/edit" },
  remedy: "whether the project should be deleted is a decision",
  read: ({ deletion: { isScheduled } }) => ({
    value: isScheduled,
    reason: `the project is ${isScheduled ? "" : "not "}scheduled for deletion`,
  }),
});
