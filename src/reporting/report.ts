/** The report: what was judged, why, and where it went. Every format is a function of it. */

import type { Remediation } from "../controls/define.ts";
import type { ConcludedRequirement, Evaluation } from "../evaluation/evaluate.ts";
import type { LoadedPolicy } from "../policy/policy.ts";
import { digestsOfRest, shownItems } from "../shared/long-list.ts";
import { textsIn, wellFormed } from "../shared/text.ts";
import { documentation } from "./home.ts";
import type { Delivery, Report, ReportedControl } from "./report-schema.ts";

export type { Delivery, Report, ReportedControl } from "./report-schema.ts";

export interface ReportedSubject {
  readonly gitlabUrl: string;
  readonly project: { readonly id: number; readonly path: string };
  readonly mergeRequest:
    | { readonly iid: number; readonly sha: string; readonly targetBranch: string }
    | undefined;
  /** The event of GitLab that started the run, in mode responder. */
  readonly trigger?: Report["subject"]["trigger"];
}

export interface ReportParts {
  readonly evaluation: Evaluation;
  readonly loaded: LoadedPolicy;
  readonly subject: ReportedSubject;
  readonly job: Pick<Report, "job_url" | "report_url">;
  readonly deliveries: readonly Delivery[];
  readonly generatedAt: Date;
  readonly version: string;
  readonly sha256: (text: string) => string;
  /** Takes secrets out of a text. */
  readonly clean: (text: string) => string;
  /** What a reader of the report must know about how it came about. */
  readonly notices: readonly string[];
}

export async function buildReport(parts: ReportParts): Promise<Report> {
  const { evaluation, subject } = parts;
  const { policy, digests } = parts.loaded;
  const { documents, sha256 } = digests();
  const described = new Map(policy.requirements.map(({ name, description }) => [name, description]));
  const used = evaluation.requirements.flatMap(({ controls }) => controls.map(({ control }) => control));
  const isTwice = new Set(used.map(({ id }) => id)).size < used.length;
  const variants = isTwice ? (await import("./variants.ts")).variantsOf(used) : undefined;
  const report: Report = {
    schema: "countersign.report/v1",
    verdict: evaluation.verdict,
    generated_at: parts.generatedAt.toISOString().replace(/\.\d+Z$/, "Z"),
    tool: { name: "countersign", version: parts.version },
    ...parts.job,
    subject: {
      gitlab_url: subject.gitlabUrl,
      project: { ...subject.project },
      merge_request: subject.mergeRequest
        ? {
            iid: subject.mergeRequest.iid,
            sha: subject.mergeRequest.sha,
            target_branch: subject.mergeRequest.targetBranch,
          }
        : null,
      ...(subject.trigger && { trigger: subject.trigger }),
    },
    policy: { name: policy.name, sources: [...policy.sources], documents: [...documents], sha256 },
    requirements: evaluation.requirements.map(({ name, status, controls }) => ({
      name,
      description: described.get(name) ?? null,
      status,
      controls: controls.map((judged) =>
        reportControl(judged, subject, parts.sha256, variants?.get(judged.control)),
      ),
    })),
    deliveries: [...parts.deliveries],
    ...(parts.notices.length === 0 ? {} : { notices: [...parts.notices] }),
  };
  // Every format is made from the report, so text from outside is made safe here, once.
  return isClean(report, parts.clean) ? report : (await import("./cleaned.ts")).cleaned(report, parts.clean);
}

/** Whether there is nothing to do: one look at all texts together takes far less time than one at each of them. */
function isClean(report: Report, clean: ReportParts["clean"]): boolean {
  const whole = textsIn(report).join("\n");
  return clean(wellFormed(whole)) === whole;
}

function reportControl(
  judged: ConcludedRequirement["controls"][number],
  subject: ReportedSubject,
  sha256: ReportParts["sha256"],
  variant: string | undefined,
): ReportedControl {
  const rest = Array.isArray(judged.actual) ? digestsOfRest(judged.actual, sha256) : [];
  const { id, title, severity, expected, page } = judged.control;
  const remediation = judged.mend ?? judged.control.remediation;
  return {
    id,
    title,
    ...(variant === undefined ? {} : { variant }),
    severity,
    status: judged.status,
    message: judged.message,
    note: judged.note ?? null,
    expected: expected ? { ...expected } : null,
    actual: Array.isArray(judged.actual) ? shownItems(judged.actual) : judged.actual,
    ...(rest.length === 0 ? {} : { actual_rest: [...rest] }),
    evidence: judged.evidence.map((item) => ({ ...item })),
    remediation: { text: remediation.text, url: remediationUrl(remediation, subject) },
    ...(page === undefined ? {} : { page: `${documentation}/${page}` }),
    phase: judged.inPhase,
    waiver: judged.waiver ? { ...judged.waiver } : null,
    ...(judged.baseline === undefined ? {} : { baseline: judged.baseline }),
  };
}

/** Pages are below the project; one that begins with `!` is below the merge request. */
function remediationUrl(
  { page }: Remediation,
  { gitlabUrl, project, mergeRequest }: ReportedSubject,
): string | null {
  if (page === undefined) return null;
  const base = `${gitlabUrl}/${project.path.split("/").map(encodeURIComponent).join("/")}`;
  if (!page.startsWith("!")) return `${base}${page}`;
  return mergeRequest ? `${base}/-/merge_requests/${mergeRequest.iid}${page.slice(1)}` : null;
}
