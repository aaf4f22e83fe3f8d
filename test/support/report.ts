/** A report of which a test says only what it is about. */

import type { Delivery, Report, ReportedControl } from "../../src/reporting/report.ts";

export function control(partial: Partial<ReportedControl> = {}): ReportedControl {
  return {
    id: "some_control",
    title: "Something holds",
    severity: "high",
    status: "pass",
    message: "because",
    note: null,
    expected: null,
    actual: null,
    evidence: [],
    remediation: { text: "do this", url: null },
    phase: "enforce",
    waiver: null,
    ...partial,
  };
}

export function delivery(partial: Partial<Delivery> = {}): Delivery {
  return {
    target: "status_check",
    id: 3,
    name: "Countersign",
    requirement: null,
    status: "passed",
    outcome: "delivered",
    attempts: 1,
    ...partial,
  };
}

interface Parts {
  readonly verdict?: Report["verdict"];
  readonly requirements?: Report["requirements"];
  readonly controls?: ReportedControl[];
  readonly deliveries?: Delivery[];
  readonly project?: string;
}

export function reportOf({
  verdict = "compliant",
  requirements,
  controls = [control()],
  deliveries = [],
  project = "acme/payments",
}: Parts = {}): Report {
  return {
    schema: "countersign.report/v1",
    verdict,
    generated_at: "2026-11-22T10:00:00Z",
    tool: { name: "countersign", version: "1.0.0" },
    subject: {
      gitlab_url: "https://gitlab.example.com",
      project: { id: 42, path: project },
      merge_request: { iid: 7, sha: "a".repeat(40), target_branch: "main" },
    },
    policy: {
      name: "Baseline",
      sources: ["policy.yml"],
      documents: [{ source: "policy.yml", sha256: "0123456789abcdef".repeat(4), commit: "c".repeat(40) }],
      sha256: "0123456789abcdef".repeat(4),
    },
    requirements: requirements ?? [{ name: "Everything", description: null, status: "pass", controls }],
    deliveries,
  };
}
