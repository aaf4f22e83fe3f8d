/** The names of the variables that scanners read, and those that decide what any job sees. */

/** Types of security reports, with what the names of the variables begin with that their scanners read. */
const prefixes = {
  sast: ["SAST_", "SEARCH_", "SCAN_KUBERNETES_", "GITLAB_ADVANCED_SAST_", "ADVANCED_SAST_", "KUBESEC_"],
  secret_detection: ["SECRET_DETECTION_", "GIT_DEPTH"],
  dependency_scanning: ["DEPENDENCY_SCANNING_", "DS_", "SEARCH_", "GEMNASIUM_", "PIP_REQUIREMENTS_FILE"],
  container_scanning: ["CONTAINER_SCANNING_", "CS_", "TRIVY_", "CI_APPLICATION_"],
  cluster_image_scanning: ["CLUSTER_IMAGE_SCANNING_", "CIS_", "TRIVY_"],
  dast: ["DAST_", "APISEC_"],
  api_fuzzing: ["API_FUZZING_", "FUZZAPI_"],
  coverage_fuzzing: ["COVERAGE_FUZZING_", "COVFUZZ_"],
} as const;
type ReportType = keyof typeof prefixes;
export const reportTypes = Object.keys(prefixes) as readonly ReportType[];
/** Their scanners read the files that the runner fetched. */
const ofFiles: readonly string[] = ["sast", "secret_detection", "dependency_scanning"];

/** Which commits and files there are to scan. The configuration and the settings overrule GitLab's own values. */
export const subject = /^CI_(?:COMMIT_|MERGE_REQUEST_|PROJECT_DIR$|DEFAULT_BRANCH$|BUILDS_DIR$)/;
/** Which files the runner fetches. */
const fetched = /^GIT_(?:STRATEGY|CHECKOUT|CLONE_PATH|FETCH_EXTRA_FLAGS)$/;
/** Of all programs. */
const common = /^(?:PATH$|LD_|BASH_ENV$|ENV$)/;
/** Of all scanners. */
const ofScanners = /^(?:SECURE_|AST_|ANALYZER_|FAIL_NEVER$)/;
/** Passwords, logs, and images, which `pipeline_images` judges. */
const harmless =
  /(?:_PASSWORD|_USER|_USERNAME|_TOKEN|_LOG_LEVEL|_IMAGE|_IMAGE_SUFFIX|_IMAGE_TAG|_VERSION)$|^SECURE_(?:ANALYZERS_PREFIX|BINARIES_\w+)$/;

/** @param isScanner whether the job is one even without a report, so that it may read those of every type */
function typesOf(reports: readonly string[], isScanner: boolean): readonly ReportType[] {
  const found = reportTypes.filter((type) => reports.includes(type));
  return isScanner && found.length === 0 ? reportTypes : found;
}

/** Whether the scanner of a job with these reports reads a variable of this name, or the runner before it. */
export function readerOf(reports: readonly string[], isScanner: boolean): (name: string) => boolean {
  const types = typesOf(reports, isScanner);
  const starts = types.flatMap((type) => [...prefixes[type]]);
  const readsFiles = types.length === 0 || types.some((type) => ofFiles.includes(type));
  return (name) =>
    starts.some((start) => name.replace(/^DEFAULT_/, "").startsWith(start)) ||
    subject.test(name) ||
    (readsFiles && fetched.test(name));
}

/** Whether a variable of this name can change what a job with these reports does, although the job does not name it. */
export function isSteering(reports: readonly string[], isScanner: boolean): (name: string) => boolean {
  const reads = readerOf(reports, isScanner);
  const isOne = typesOf(reports, isScanner).length > 0;
  return (name) =>
    !harmless.test(name) && (reads(name) || common.test(name) || (isOne && ofScanners.test(name)));
}

/** For all variables that the scanner reads. */
export function typicalName(reports: readonly string[]): string {
  const [type = "sast"] = typesOf(reports, true);
  return `${prefixes[type][0]}*`;
}
