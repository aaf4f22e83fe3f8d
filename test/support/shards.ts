/** Shards of a sweep as its jobs would write them. */

import type { Sweep, SweptProject } from "../../src/sweep/schema.ts";

type Control = SweptProject["requirements"][number]["controls"][number];

export function control(partial: Partial<Control> = {}): Control {
  return {
    ...{ id: "secure_webhooks", status: "pass", severity: "medium", message: "all use https", waiver: null },
    ...partial,
  };
}

export function swept(id: number, partial: Partial<SweptProject> = {}): SweptProject {
  const verdict = partial.verdict ?? "compliant";
  const status = verdict === "compliant" ? "pass" : verdict === "non_compliant" ? "fail" : "unknown";
  return {
    ...{ id, path: `acme/project-${id}`, verdict, judged_at: "2026-11-01T00:00:00Z", resumed: false },
    requirements: [{ name: "Webhooks", status, controls: [control({ status })] }],
    ...{ deliveries: [], merge_requests: [], error: null },
    ...partial,
  };
}

export function shard(
  index: number,
  total: number,
  projects: readonly SweptProject[],
  partial: Partial<Sweep> = {},
): Sweep {
  return {
    schema: "countersign.sweep/v1",
    ...{ shard: { index, total }, complete: true },
    ...{ started_at: "2026-11-01T00:00:00Z", ended_at: "2026-11-01T00:10:00Z" },
    policy: { name: "Policy", sources: ["policy.yml"], documents: [], sha256: "a".repeat(64) },
    ...{ gitlab_url: "https://gitlab.example.com", requests: 10, throttled_ms: 0, projects: [...projects] },
    ...partial,
  };
}
