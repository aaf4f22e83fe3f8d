/** Mends one control in one project: compares its settings, writes what is stricter, reads it back. */

import type { Composed } from "../compose.ts";
import type { Plan, Remedy, Write } from "../controls/remedy.ts";
import type { GitLab } from "../gitlab/client.ts";
import { type Failure, failureOf } from "../rollout/refusal.ts";
import { listed } from "../shared/text.ts";

export interface Target {
  readonly gitlab: Pick<GitLab, "read">;
  readonly transport: Composed["transport"];
  readonly projectId: number;
}

interface Chosen {
  readonly remedy: Remedy;
  readonly wanted: unknown;
}

/** What the settings are now, and what would be written. @throws what the reads throw */
export function planFor({ gitlab, projectId }: Target, { remedy, wanted }: Chosen): Promise<Plan> {
  const read = (path: string) => {
    if (path.startsWith("/groups/")) return gitlab.read(path, { withProjects: false });
    return gitlab.read(`/projects/${projectId}${path}`, path === "" ? {} : { perPage: 100 });
  };
  return remedy.plan(read, wanted);
}

export interface Mended {
  /** What was written, or should have been. */
  readonly plan: Plan;
  /** A request was refused, or the settings are not what was written. */
  readonly failure: Failure | undefined;
}

/** The settings are compared again right before the write, because an earlier one may have changed them. */
export async function mend(target: Target, chosen: Chosen): Promise<Mended> {
  let plan: Plan = { writes: [], obstacles: [] };
  try {
    plan = await planFor(target, chosen);
    let failure: Failure | undefined;
    for (const write of plan.writes) {
      try {
        await send(target, write);
      } catch (error) {
        failure ??= failureOf(error);
      }
    }
    if (plan.writes.length === 0) return { plan, failure };
    // An answer can be lost although the change was made, and a success can change nothing.
    const { writes: left } = await planFor(target, chosen);
    return { plan, failure: left.length === 0 ? undefined : (failure ?? dropped(left)) };
  } catch (error) {
    return { plan, failure: failureOf(error) };
  }
}

async function send({ transport, projectId }: Target, { method, path, body }: Write): Promise<void> {
  await transport.send({ method, path: `/api/v4/projects/${projectId}${path}`, body, expects: "empty" });
}

function dropped(left: readonly Write[]): Failure {
  const shown = left.flatMap(({ changes }) =>
    changes.map(({ setting, from }) => `${setting} as ${from ?? "not set"}`),
  );
  return {
    outcome: "failed",
    reason: `GitLab accepted the change, but still shows ${listed(shown)}: the licence, a group above, the instance or a policy may prevent the change`,
  };
}
