/** What a topic is: a name that rules may use, its typed shape, and the facts it is made of. */

import type { FactNeeds, Values } from "../facts/define.ts";
import type { Plain, ValueType } from "./types.ts";

export interface Topic {
  readonly name: string;
  readonly scope: "project" | "merge_request";
  readonly summary: string;
  /** A rule over it, for the reference. The job's bundle is built without it. */
  readonly example?: string;
  readonly needs: FactNeeds;
  readonly type: ValueType;
  /** @throws UnknownTopic if the facts are not reliable evidence */
  readonly value: (facts: Record<string, unknown>) => Plain;
  /**
   * For a topic that leaves fields out because something may override them: the value with these fields. Undefined if
   * nothing was left out. A rule must give the same result over both, because `has()` does not distinguish an unknown field
   * from an absent one.
   */
  readonly withDoubtful?: (facts: Record<string, unknown>) => Plain;
  /** For a topic that only groups others, as `findings` groups `findings.sast`: these, by their last name. */
  readonly parts?: ReadonlyMap<string, Topic>;
}

/** A rule that reads the topic is unknown, for this reason. */
export class UnknownTopic extends Error {}

/** A topic by the names of others, each read only if a rule names it: `findings.sast` of `findings`. */
export function groupOf(name: string, summary: string, members: readonly Topic[]): Topic {
  const parts = new Map(members.map((member) => [member.name.slice(name.length + 1), member]));
  const fields = Object.fromEntries(
    [...parts].map(([key, { type, summary: description }]) => [key, { ...type, description }]),
  );
  const [first] = members;
  return {
    name,
    summary,
    scope: first?.scope ?? "project",
    needs: {},
    type: { kind: "record", fields },
    value: () => undefined,
    parts,
  };
}

export function defineTopic<N extends FactNeeds>(
  topic: Omit<Topic, "needs" | "value" | "withDoubtful"> & {
    readonly needs: N;
    readonly value: (facts: Values<N>) => Plain;
    readonly withDoubtful?: (facts: Values<N>) => Plain;
  },
): Topic {
  return topic as unknown as Topic;
}
