/** A document as a draft of a policy, ours or GitLab's: names and entries with their paths, nothing looked up yet. */

import type { Path } from "../shared/schema.ts";
import type { Problem } from "./document.ts";
import type { ControlEntry } from "./schema.ts";

export interface DraftEntry {
  readonly entry: ControlEntry;
  readonly path: Path;
}

export interface DraftRequirement {
  readonly name: string;
  readonly isFinal: boolean;
  readonly description: string | undefined;
  readonly path: Path;
  readonly entries: readonly DraftEntry[];
}

export interface Draft {
  readonly name: string;
  readonly requirements: readonly DraftRequirement[];
  readonly bases: readonly string[];
  /** As they stand in the file; read only where there are any. */
  readonly waivers: unknown;
  readonly waiverRules: unknown;
  readonly baseline: unknown;
  /** Whether anything in it depends on the day: a waiver, or a control that is enforced later. */
  readonly isDated: boolean;
  readonly problems: readonly Problem[];
}

/** Whether anything depends on the day, beside what does. */
export function dated(requirements: readonly DraftRequirement[], waivers: unknown, waiverRules: unknown) {
  const isLater = requirements.some(({ entries }) =>
    entries.some(({ entry }) => entry.enforce_from !== undefined),
  );
  return { waivers, waiverRules, isDated: isLater || waivers !== undefined || waiverRules !== undefined };
}
