/** Delivery in process: the real client against a sandbox, with waits that take no time and that a test can look into. */

import type { DeliveryOrder } from "../../src/delivery/deliver-target.ts";
import type { Target } from "../../src/delivery/targets.ts";
import { createGitLab, type GitLab } from "../../src/gitlab/client.ts";
import { createTransport, type Transport } from "../../src/gitlab/transport.ts";
import type { Delivery } from "../../src/reporting/report.ts";
import { type MergeRequestRow, type Sandbox, sample } from "../../src/sandbox/index.ts";

export interface Stage {
  readonly gitlab: GitLab;
  readonly transport: Transport;
  /** How long the delivery waited, each time. */
  readonly waits: number[];
  /** What it announced as done, in order. */
  readonly announced: Delivery[];
  /** Called at each wait, with the number of waits before it. */
  onWait: (before: number) => void;
  order(partial?: Partial<DeliveryOrder>): DeliveryOrder;
  /** As a cancelled job does. */
  interrupt(): void;
}

export const check: Target = {
  kind: "status_check",
  id: sample.statusCheckId,
  name: sample.statusCheckName,
  requirement: undefined,
};
export const otherCheck: Target = { ...check, id: sample.secondStatusCheckId, name: "QA" };
export const control: Target = {
  kind: "external_control",
  id: sample.controlId,
  name: "Countersign verdict",
  requirement: undefined,
};

export function mergeRequestOf(sandbox: Sandbox, iid: number = sample.mergeRequestIid): MergeRequestRow {
  const row = sandbox.state.mergeRequests.find(
    (one) => one.projectId === sample.projectId && one.iid === iid,
  );
  if (!row) throw new Error(`the sample has no merge request ${iid}`);
  return row;
}

export function stageOn(sandbox: Sandbox, token: string = sample.token): Stage {
  const stop = new AbortController();
  const transport = createTransport({
    baseUrl: sandbox.url,
    token,
    now: Date.now,
    sleep: async () => {},
    random: () => 0,
    signal: stop.signal,
  });
  const gitlab = createGitLab(transport);
  const stage: Stage = {
    ...{ gitlab, transport, waits: [], announced: [], onWait: () => {}, order },
    interrupt: () => stop.abort(),
  };
  return stage;

  /** Of a compliant verdict about !7, whose head GitLab shows. */
  function order(partial: Partial<DeliveryOrder> = {}): DeliveryOrder {
    const { diff_head_sha: sha, iid } = mergeRequestOf(sandbox);
    return {
      gitlab,
      targets: [check],
      evaluation: { verdict: "compliant", requirements: [] },
      projectId: sample.projectId,
      mergeRequest: { projectId: sample.projectId, iid, sha, createdAtMs: sandbox.clock.now() - 86_400_000 },
      isSuperseded: false,
      isLagging: false,
      onUndetermined: "fail",
      dryRun: false,
      secrets: new Map([[sample.controlId, sample.controlSecret]]),
      nonce: () => crypto.randomUUID().replaceAll("-", ""),
      serverNow: () => sandbox.clock.now(),
      sleep: async (ms) => {
        stage.waits.push(ms);
        stage.onWait(stage.waits.length - 1);
        return true;
      },
      checksAreOver: () => {},
      given: { flags: new Map(), env: { CI: "true" } },
      onDelivered: (delivery) => stage.announced.push(delivery),
      ...partial,
    };
  }
}
