/** What a policy lets pass although it fails: waivers, and failures that stood in a baseline already. */

import type { Policy } from "../policy/policy.ts";
import { type BaselineReaders, readEarlier, standing } from "./baseline.ts";
import type { JudgedRequirement } from "./evaluate.ts";
import { type Circumstances, type Waived, waive } from "./waive.ts";

/** Reads what it needs while the policy is still judged; @returns what applies it to the outcome. */
export async function exemptionsOf(policy: Policy, readers: BaselineReaders) {
  const earlier = await Promise.all(policy.baselines.map((baseline) => readEarlier(baseline, readers)));
  return (judged: readonly JudgedRequirement[], circumstances: Circumstances): Waived => {
    const waived = waive(judged, policy.waivers, circumstances);
    const counted = standing(waived.judged, earlier);
    return { judged: counted.judged, notices: [...waived.notices, ...counted.notices] };
  };
}
