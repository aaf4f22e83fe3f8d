/** What excuses a failed control: waivers, and an earlier report as a baseline. */

import type { Policy } from "../policy/policy.ts";
import type { BaselineReaders } from "./baseline.ts";
import type { JudgedRequirement } from "./evaluate.ts";
import type { Circumstances, Waived } from "./waive.ts";

export type Exempt = (judged: readonly JudgedRequirement[], circumstances: Circumstances) => Waived;

/**
 * Reads what it needs while the controls are still being judged. Glob matching and the baseline load only for a policy that
 * has waivers or a baseline.
 * @returns a function that applies the exemptions to the judged requirements
 */
export async function exemptionsOf(policy: Policy, readers: BaselineReaders): Promise<Exempt> {
  if (policy.waivers.length + policy.baselines.length === 0) return (judged) => ({ judged, notices: [] });
  const [{ readEarlier, standing }, { waive }] = await Promise.all([
    import("./baseline.ts"),
    import("./waive.ts"),
  ]);
  const earlier = await Promise.all(policy.baselines.map((baseline) => readEarlier(baseline, readers)));
  return (judged, circumstances) => {
    const waived = waive(judged, policy.waivers, circumstances);
    const counted = standing(waived.judged, earlier, readers.sha256);
    return { judged: counted.judged, notices: [...waived.notices, ...counted.notices] };
  };
}
