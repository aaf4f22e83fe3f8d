/**
 * The draft of a policy, from Countersign's format or GitLab's: names and entries with their paths, not looked up yet.
 */

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
  /** As they are in the file. Read only if there are any. */
  readonly waivers: unknown;
  readonly waiverRules: unknown;
  readonly baseline: unknown;
  /** Whether anything in it depends on the day: a waiver, or a control that is enforced later. */
  readonly isDated: boolean;
  readonly problems: readonly Problem[];
}

/** The parts of a draft that depend on the day, and whether there are any. */
export function dated(requirements: readonly DraftRequirement[], waivers: unknown, waiverRules: unknown) {
  const isLater = requirements.some(({ entries }) =>
    entries.some(({ entry }) => entry.enforce_from !== undefined),
  );
  return { waivers, waiverRules, isDated: isLater || waivers !== undefined || waiverRules !== undefined };
}
