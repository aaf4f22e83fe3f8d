/** Whether an earlier result of a project may be taken as it is: only if everything that decides was the same. */

import type { SweepContext } from "./context.ts";
import type { SweptProject } from "./schema.ts";
import type { Earlier } from "./state.ts";

export interface Same {
  /** Digest of everything that decides, and of everything that is delivered. */
  readonly same: string;
  readonly mayResume: (earlier: Earlier) => boolean;
}

export async function sameAs({ inputs, sweep, ports, policies }: SweepContext): Promise<Same> {
  const loaded = policies.centre;
  const baselines = await baselinesOf(loaded.policy.baselines, ports);
  const { gitlabUrl, dryRun, controls, statusChecks, onUndetermined } = inputs;
  const deciding = [
    ...[gitlabUrl, loaded.digests().sha256, ports.version, dryRun, controls, statusChecks, onUndetermined],
    ...[sweep.mergeRequests, baselines],
  ];
  const nowMs = ports.now();
  const days = enforcedDays(loaded.policy.requirements);
  return {
    same: ports.sha256(JSON.stringify(deciding)),
    mayResume({ project, isSame }) {
      const { judged_at, verdict, deliveries, error } = project;
      const judgedAtMs = Date.parse(judged_at);
      const isYoung = nowMs - judgedAtMs < sweep.resume && judgedAtMs <= nowMs;
      const isDone = error === null && verdict !== "undetermined";
      const isDelivered = deliveries.every(({ outcome }) => outcome !== "failed");
      const hasNewDay = days.some((dayMs) => dayMs > judgedAtMs && dayMs <= nowMs);
      return (
        isSame &&
        isYoung &&
        isDone &&
        isDelivered &&
        !hasNewDay &&
        !hasEndedWaiver(project, nowMs) &&
        baselines !== undefined
      );
    },
  };
}

type Policy = SweepContext["policies"]["centre"]["policy"];

/** Days from which a control is enforced, as a time. */
function enforcedDays(requirements: Policy["requirements"]): readonly number[] {
  const controls = requirements.flatMap((requirement) => requirement.controls);
  return controls.flatMap(({ enforcedFromMs }) => (enforcedFromMs === undefined ? [] : [enforcedFromMs]));
}

function hasEndedWaiver({ requirements }: SweptProject, nowMs: number): boolean {
  const waivers = requirements.flatMap(({ controls }) => controls.flatMap(({ waiver }) => waiver ?? []));
  const today = new Date(nowMs).toISOString().slice(0, 10);
  return waivers.some(({ expires }) => expires < today);
}

/** Their texts; undefined if one of them is not the same for all projects, or cannot be read. */
async function baselinesOf(
  baselines: Policy["baselines"],
  { readersFor }: SweepContext["ports"],
): Promise<readonly string[] | undefined> {
  const readers = readersFor(0);
  try {
    return await Promise.all(
      baselines.map(async ({ job, path, place }) => {
        if (job === undefined && place?.kind === "checkout") return await readers.checkout(path);
        throw new Error("it is another one for each project");
      }),
    );
  } catch {
    return undefined;
  }
}
