/** What a GraphQL pipeline shows of its scanners: the jobs that declare a report, and the stored findings. */
import { callRole, role } from "../access.ts";
import { downstreamOf } from "../entities/pipeline.ts";
import type { Viewer } from "../http/call.ts";
import type { PipelineRow, ScanFindingRow } from "../state/pipeline.ts";
import type { ProjectRow } from "../state/project.ts";
import { Crash, connection, gid, type PageArgs } from "./connection.ts";

interface JobArgs extends PageArgs {
  readonly securityReportTypes?: readonly string[] | null;
  readonly statuses?: readonly string[] | null;
  readonly retried?: boolean | null;
}

interface FindingArgs extends PageArgs {
  readonly reportType?: readonly string[] | null;
  readonly severity?: readonly string[] | null;
  readonly state?: readonly string[] | null;
}

const sections = {
  sast: "sast",
  secretDetection: "secret_detection",
  dependencyScanning: "dependency_scanning",
  containerScanning: "container_scanning",
  clusterImageScanning: "cluster_image_scanning",
  dast: "dast",
  apiFuzzing: "api_fuzzing",
  coverageFuzzing: "coverage_fuzzing",
};

const classes = { build: "Ci::Build", bridge: "Ci::Bridge", external: "GenericCommitStatus" };

export function pipelineScans(viewer: Viewer, project: ProjectRow, row: PipelineRow) {
  const isShown = project.licence === "ultimate" && callRole(viewer, project) >= role.developer;
  return {
    /** Lists what the configuration declares, so also a failed or manual job. */
    jobs({ securityReportTypes, statuses, retried, ...args }: JobArgs) {
      const types = (securityReportTypes ?? []).map((type) => type.toLowerCase());
      const rows = row.jobs
        .filter(({ kind }) => kind === "build" || types.length === 0)
        .filter(({ status }) => !statuses || statuses.includes(status.toUpperCase()))
        .filter((job) => typeof retried !== "boolean" || job.retried === retried)
        .filter(({ declares }) => types.length === 0 || declares.some((type) => types.includes(type)))
        .sort((one, other) => other.id - one.id);
      const present = (job: (typeof rows)[number]) => ({
        id: gid(classes[job.kind], job.id),
        name: job.name,
        status: job.status.toUpperCase(),
        allowFailure: job.allow_failure,
        retried: job.retried,
      });
      return connection(rows, present, args);
    },
    /** The value is null for a type that did not run. */
    securityReportSummary: isShown
      ? Object.fromEntries(Object.entries(sections).map(([section, type]) => [section, summary(row, type)]))
      : null,
    /**
     * Lists findings of successful scans only, and leaves out dismissed ones unless the query names a state. For each scan and
     * severity, GitLab finds at most one more than the page size, and no cursor reaches the rest. Scans of child pipelines
     * of the same project count (ee/app/finders/security/findings_finder.rb), but not in the summary's count
     * (ee/app/services/security/vulnerability_counting_service.rb).
     */
    securityReportFindings({ reportType, severity, state, ...args }: FindingArgs) {
      if (!isShown) return null;
      // GitLab compares in lower case, so another spelling finds nothing.
      const types = reportType ?? [];
      const severities = (severity ?? []).map((one) => one.toUpperCase());
      if (severity?.some((one) => one !== one.toLowerCase())) throw new Crash("no key of that name");
      const reach = (args.first ?? 100) + 1;
      const rows = [row, ...childrenOf(viewer, project, row)]
        .flatMap(({ scans }) => scans)
        .filter(({ status, type }) => status === "SUCCEEDED" && (!reportType || types.includes(type)))
        .flatMap(({ type, findings }) => {
          const inState = findings.filter((one) =>
            state ? state.includes(one.state) : one.state !== "DISMISSED",
          );
          return severitiesDown
            .filter((severity) => severities.length === 0 || severities.includes(severity))
            .flatMap((severity) => inState.filter((one) => one.severity === severity).slice(0, reach))
            .map((finding) => ({ type, finding }));
        });
      const present = ({ type, finding }: { type: string; finding: ScanFindingRow }) => ({
        ...finding,
        reportType: type.toUpperCase(),
      });
      return connection(rows, present, args);
    },
  };
}

/** Pipelines of the same project, at any depth. */
function childrenOf(
  { state }: Pick<Viewer, "state">,
  project: ProjectRow,
  row: PipelineRow,
): readonly PipelineRow[] {
  const own = downstreamOf(state, row).filter(({ place }) => place === project);
  return own.flatMap(({ pipeline }) => [pipeline, ...childrenOf({ state }, project, pipeline)]);
}

const severitiesDown = ["CRITICAL", "HIGH", "MEDIUM", "LOW", "UNKNOWN", "INFO"] as const;

function summary({ scans }: PipelineRow, type: string) {
  const own = scans.filter((scan) => scan.type === type);
  if (own.length === 0) return null;
  const present = ({ name, status, errors }: (typeof own)[number]) => ({
    name,
    status,
    errors,
    warnings: [],
  });
  return {
    vulnerabilitiesCount: own.reduce((sum, { findings }) => sum + findings.length, 0),
    scans: connection(own, present),
  };
}
