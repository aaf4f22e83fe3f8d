/** What a topic is: a name that rules may use, its typed shape, and the facts it is made of. */

import type { FactNeeds, Values } from "../facts/define.ts";
import type { Plain, ValueType } from "./types.ts";

export interface Topic {
  readonly name: string;
  readonly about: "project" | "merge_request";
  readonly summary: string;
  readonly needs: FactNeeds;
  readonly type: ValueType;
  readonly value: (facts: Record<string, unknown>) => Plain;
}

export function defineTopic<N extends FactNeeds>(
  topic: Omit<Topic, "needs" | "value"> & {
    readonly needs: N;
    readonly value: (facts: Values<N>) => Plain;
  },
): Topic {
  return topic as unknown as Topic;
}
