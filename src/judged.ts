/** What a run knows, step by step: the types that its files share. */

import type { DeliveryOrder } from "./delivery/deliver-target.ts";
import type { TargetMatcher } from "./delivery/find-targets.ts";
import type { JudgedHead } from "./delivery/status-check.ts";
import type { Target } from "./delivery/targets.ts";
import type { Evaluation, JudgedRequirement } from "./evaluation/evaluate.ts";
import type { Exempt } from "./evaluation/exemptions.ts";
import type { FactStore } from "./facts/collect.ts";
import type { AnyFact } from "./facts/define.ts";
import type { MergeRequest } from "./facts/merge-request/merge-request.ts";
import type { SettledHead } from "./facts/merge-request/settle-head.ts";
import type { Project } from "./facts/project/project.ts";
import type { GitLab } from "./gitlab/client.ts";
import type { Inputs } from "./inputs/read.ts";
import type { LoadedPolicy } from "./policy/policy.ts";
import type { Ports } from "./ports.ts";
import type { Delivery, ReportedSubject } from "./reporting/report.ts";
import type { Subject } from "./subject/subject.ts";

/** What is known before anything is decided, and what is still being read. */
export interface Begun {
  readonly inputs: Inputs;
  readonly ports: Ports;
  readonly gitlab: GitLab;
  readonly subject: Subject;
  readonly projectId: number;
  /** The facts that are read from the start. */
  readonly store: FactStore;
  readonly newStore: (known?: SettledHead["known"]) => FactStore;
  /** GitLab's clock when it first answered. */
  readonly nowMs: number;
  /** Without it there is nothing to judge. */
  readonly anchor: MergeRequest | Project;
  readonly loaded: LoadedPolicy;
  readonly targets: readonly Target[];
  readonly judging: Promise<readonly JudgedRequirement[]>;
  readonly exemptions: Promise<Exempt>;
}

/** The judged head of the merge request, after GitLab shows it or the wait for it has ended. */
export interface Head {
  readonly judged: JudgedHead;
  readonly settled: SettledHead;
  /** When GitLab showed it, by GitLab's clock. */
  readonly shownAtMs: number;
}

export interface Judged extends Begun {
  readonly head: Head | undefined;
  readonly evaluation: Evaluation;
  readonly projectPath: string;
  readonly facts: FactStore["begun"];
  readonly exempted: readonly string[];
  /** What happened to the merge request meanwhile, if something did. */
  readonly meanwhile?: string;
}

/** What a mode adds to a run of one merge request or project. */
export interface Around {
  /** The event that started it, for the report. */
  readonly trigger?: ReportedSubject["trigger"];
  /** Instead of what the inputs name. */
  readonly findTargets?: () => Promise<TargetMatcher>;
  /** Called with the facts that the policy needs, before any of them is read. */
  readonly beforeJudging?: (facts: readonly AnyFact[]) => Promise<void>;
  /**
   * Delivers, instead of once.
   * @param again judges from the beginning
   * @param once delivers one verdict; the map has the status of each check that GitLab shows, if it was read
   */
  readonly deliver?: (
    judged: Judged,
    again: () => Promise<Judged>,
    once: (judged: Judged, shown?: DeliveryOrder["shown"]) => Promise<readonly Delivery[]>,
  ) => Promise<{ readonly last: Judged; readonly deliveries: readonly Delivery[] }>;
}
