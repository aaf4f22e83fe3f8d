/** Artifacts of jobs: single files of the archive, and the archive itself. */
import { callRole, canReadPipelines, demand, requireProject, role } from "../access.ts";
import { type Answer, notFound, recordNotFound } from "../http/answer.ts";
import { type Call, numberParam, textParam } from "../http/call.ts";
import type { ParamRule } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import type { ArchiveRow, JobRow } from "../state/pipeline.ts";
import type { ProjectRow } from "../state/project.ts";
import { packed } from "../zip.ts";

const base = "/projects/:id/jobs/:job_id/artifacts";
const rules: readonly ParamRule[] = [{ name: "job_id", type: "integer", required: true }];

export const artifactRoutes: readonly Route[] = [
  {
    method: "GET",
    ruby: "lib/api/ci/job_artifacts.rb",
    compared: "abilities, artifacts:access, expiry, redirection to object storage",
    path: base,
    jobToken: true,
    rules,
    handle: archive,
  },
  {
    method: "GET",
    ruby: "lib/api/ci/job_artifacts.rb",
    compared: "the newest successful pipeline of the ref, the newest successful job",
    path: "/projects/:id/jobs/artifacts/:ref_name/raw/*artifact_path",
    greedy: true,
    jobToken: true,
    rules: [{ name: "job", type: "string", required: true }],
    handle: latestFile,
  },
  {
    method: "GET",
    ruby: "lib/api/ci/job_artifacts.rb",
    compared: "the same abilities, Workhorse's own answer for a missing file",
    path: `${base}/*artifact_path`,
    greedy: true,
    jobToken: true,
    rules,
    handle: file,
  },
];

/** Archives in object storage. For a client, this is another server, which requires no token. */
export const storagePrefix = "/-/object-storage/";

interface Found {
  readonly project: ProjectRow;
  readonly job: JobRow;
  readonly archive: ArchiveRow;
}

/** A user who may read the job may not always read its artifacts: the standard templates require a Developer. */
function findArchive(call: Call): Found {
  const project = requireProject(call);
  demand(project.builds_access_level !== "disabled" && canReadPipelines(call, project));
  const id = numberParam(call, "job_id");
  const job = project.pipelines
    .flatMap(({ jobs }) => jobs)
    .find((row) => row.id === id && row.kind === "build");
  if (!job) throw recordNotFound();
  return { project, job, archive: archiveOf(call, project, job) };
}

function archiveOf(call: Call, project: ProjectRow, { archive, ...job }: JobRow): ArchiveRow {
  const level = callRole(call, project);
  const least = {
    all: 0,
    developer: role.developer,
    maintainer: role.maintainer,
    none: Number.POSITIVE_INFINITY,
  };
  demand(level >= least[archive?.access ?? "all"]);
  const isExpired =
    job.artifacts_expire_at !== null && Date.parse(job.artifacts_expire_at) <= call.clock.now();
  if (!archive || (isExpired && !archive.isKept)) throw notFound();
  return archive;
}

function archive(call: Call): Answer {
  const { job, archive } = findArchive(call);
  if (archive.isElsewhere) {
    const storage = call.rootUrl.replace("127.0.0.1", "localhost");
    return { status: 302, headers: { Location: `${storage}${storagePrefix}${job.id}?signature=s3cret` } };
  }
  return { status: 200, bytes: packed(archive), contentType: "application/zip" };
}

function file(call: Call): Answer {
  const { archive } = findArchive(call);
  return entry(call, archive);
}

/** Workhorse unpacks the archive, and has its own answer for a missing file (workhorse/internal/artifacts/entry.go). */
function entry(call: Call, { files }: ArchiveRow): Answer {
  const content = files.get(textParam(call, "artifact_path"));
  if (content !== undefined) return { status: 200, bytes: content, contentType: "application/octet-stream" };
  return { status: 404, text: "404 page not found\n", contentType: "text/plain; charset=utf-8" };
}

/** From the newest successful pipeline of the ref, and in it from the newest successful job of that name. */
function latestFile(call: Call): Answer {
  const project = requireProject(call);
  demand(project.builds_access_level !== "disabled" && canReadPipelines(call, project));
  const ref = textParam(call, "ref_name");
  const [pipeline] = project.pipelines
    .filter((one) => one.ref === ref && one.status === "success")
    .sort((a, b) => b.id - a.id);
  const [job] = (pipeline?.jobs ?? [])
    .filter((row) => row.kind === "build" && row.status === "success" && row.name === textParam(call, "job"))
    .sort((a, b) => b.id - a.id);
  if (!job) throw recordNotFound();
  return entry(call, archiveOf(call, project, job));
}

/** Refuses a request with a token, as object storage refuses a signed address together with other credentials. */
export function fromStorage(call: Pick<Call, "state" | "incoming">): Answer {
  const { path, query, headers } = call.incoming;
  const id = Number(path.slice(storagePrefix.length));
  const job = call.state.projects
    .flatMap(({ pipelines }) => pipelines.flatMap(({ jobs }) => jobs))
    .find((row) => row.id === id);
  if (!job?.archive || query !== "signature=s3cret" || headers["private-token"] !== undefined)
    return { status: 400, text: "InvalidRequest", contentType: "application/xml" };
  return { status: 200, bytes: packed(job.archive), contentType: "application/zip" };
}
