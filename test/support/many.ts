/** What reading facts of many projects needs, against a sandbox. */

import { createTransport } from "../../src/gitlab/transport.ts";
import type { Policy } from "../../src/policy/policy.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";
import type { createManyReader } from "../../src/sweep/read-many.ts";

type Parameters_ = Parameters<typeof createManyReader>;

export function reachable(sandbox: Pick<Sandbox, "url">, token: string, policy: Policy): Parameters_ {
  const transport = createTransport({
    ...{ baseUrl: sandbox.url, token, now: Date.now, sleep: async () => {}, random: () => 0 },
  });
  const context = {
    inputs: { controls: [], timeout: 600_000 },
    pausesFromNow: () => () => 0,
    ports: { now: Date.now },
    transport,
    policies: { centre: { policy } },
  };
  // Of a whole sweep, this is all that it uses.
  return [context as unknown as Parameters_[0], {}];
}
