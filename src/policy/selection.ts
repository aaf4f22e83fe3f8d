/** The result for one entry of a policy: a control that can be judged, or the problems of the entry. */

import type { Path } from "../shared/schema.ts";
import type * as z from "../shared/zod.ts";
import type { Problem } from "./document.ts";
import type { SelectedControl } from "./policy.ts";
import type { ControlEntry } from "./schema.ts";

export interface Selection {
  readonly control?: SelectedControl;
  /** With paths below the entry. */
  readonly problems: readonly Problem[];
  /** Issues of the parameter schema, below `with`. */
  readonly issues: readonly z.core.$ZodIssue[];
  /** The schema of the parameters, to suggest keys that exist. */
  readonly schema?: z.ZodMiniType | undefined;
  readonly warnings: readonly string[];
}

export function selected(control: SelectedControl, warnings: readonly string[] = []): Selection {
  return { control, problems: [], issues: [], warnings };
}

export function refused(path: Path, message: string): Selection {
  return { problems: [{ path, message }], issues: [], warnings: [] };
}

/** Without a phase, a control that is enforced from a later day warns until then. */
export function phaseOf({ phase, enforce_from, final: isFinal = false }: ControlEntry) {
  const enforcedFromMs = enforce_from === undefined ? undefined : Date.parse(enforce_from);
  return {
    isFinal,
    phase: phase ?? (enforcedFromMs === undefined ? "enforce" : "warn"),
    enforcedFromMs,
  } as const;
}
