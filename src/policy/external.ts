/** An external control of GitLab's, by the one name that GitLab has for all of them: another service answers it. */

import type { ControlEntry } from "./schema.ts";
import { phaseOf, type SelectedControl } from "./select.ts";

export function external(entry: ControlEntry): SelectedControl {
  return {
    id: entry.id,
    title: entry.title ?? "Answered by an external service",
    severity: entry.severity ?? "info",
    scope: "project",
    needs: {},
    expected: null,
    remediation: { text: "the service behind this control answers it" },
    ...phaseOf(entry),
    judge: undefined,
  };
}
