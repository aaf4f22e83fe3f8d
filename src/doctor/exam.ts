/** What the questions share: inputs, the connection, and everything that more than one of them reads, each read once. */

import type { Composed } from "../compose.ts";
import { createFactStore, type FactStore } from "../facts/collect.ts";
import { identifyProject } from "../facts/project/project.ts";
import type { GitLab } from "../gitlab/client.ts";
import { GitLabError } from "../gitlab/errors.ts";
import type { Inputs } from "../inputs/read.ts";
import type { LoadedPolicy } from "../policy/policy.ts";
import type { Environment } from "../shared/environment.ts";
import { maybe, parse } from "../shared/schema.ts";
import * as z from "../shared/zod.ts";
import { hintsFrom, subjectFromEnvironment } from "../subject/from-environment.ts";
import type { Subject } from "../subject/subject.ts";
import { type FrameworkControl, readControls } from "./controls.ts";
import type { ReadInputs } from "./inputs.ts";
import { loadPolicyFor } from "./policy.ts";
import { type Probe, probe } from "./probe.ts";
import { readToken, readUser, type TokenSeen, type UserSeen } from "./token.ts";

export interface Exam {
  readonly inputs: Inputs;
  readonly wrong: ReadInputs["wrong"];
  readonly env: Environment;
  /** Whether `--write` allows the one request that is not a read. */
  readonly mayWrite: boolean;
  readonly gitlab: GitLab;
  readonly composed: Composed;
  readonly probe: () => Promise<Probe>;
  /** Undefined if it is not an access token. */
  readonly token: () => Promise<TokenSeen | undefined>;
  readonly user: () => Promise<UserSeen | undefined>;
  readonly subject: () => Promise<Subject>;
  readonly projectId: () => Promise<number>;
  readonly facts: () => Promise<FactStore>;
  readonly project: () => Promise<ProjectSeen>;
  /** Undefined if none is named. */
  readonly mergeRequest: () => Promise<MergeRequestSeen | undefined>;
  readonly policy: () => Promise<LoadedPolicy>;
  /** The project's status checks; undefined if the token's role is below Maintainer. */
  readonly projectChecks: () => Promise<readonly ProjectCheck[] | undefined>;
  /** Of the frameworks that are applied to the project; undefined if GitLab shows none. */
  readonly controls: () => Promise<readonly FrameworkControl[] | undefined>;
}

const ProjectSeen = z.object({
  id: z.number(),
  path_with_namespace: z.string(),
  web_url: z.string(),
  archived: maybe(z.boolean()),
  marked_for_deletion_on: maybe(z.string()),
  ci_config_path: maybe(z.string()),
});
export type ProjectSeen = z.infer<typeof ProjectSeen>;

const MergeRequestSeen = z.object({
  iid: z.number(),
  state: z.string(),
  sha: maybe(z.string()),
  source_branch: z.string(),
  target_branch: z.string(),
  created_at: z.string(),
  source_project_id: maybe(z.number()),
});
export type MergeRequestSeen = z.infer<typeof MergeRequestSeen>;

const ProjectCheck = z.object({
  id: z.number(),
  name: z.string(),
  /** With its query: it can contain a trigger token, and is never printed. */
  external_url: maybe(z.string()),
  protected_branches: maybe(z.array(z.object({ name: z.string() }))),
});
export type ProjectCheck = z.infer<typeof ProjectCheck>;

interface Given {
  readonly read: ReadInputs;
  readonly env: Environment;
  readonly mayWrite: boolean;
  readonly composed: Composed;
}

export function createExam({ read, env, mayWrite, composed }: Given): Exam {
  const { inputs, wrong } = read;
  const { ports } = composed;
  const gitlab = ports.gitlabFor();
  const subject = once(() => subjectFromEnvironment(inputs, env));
  const identified = once(async () => identifyProject((await subject()).project, ports.gitlabFor));
  const projectId = async () => (await identified()).projectId;
  const project = once(async () =>
    parse(ProjectSeen, await gitlab.read(`/projects/${encodeURIComponent((await subject()).project)}`)),
  );
  const mergeRequest = once(async () => {
    const judged = await subject();
    if (judged.kind !== "merge-request") return undefined;
    const answer = await gitlab.read(`/projects/${await projectId()}/merge_requests/${judged.iid}`);
    return parse(MergeRequestSeen, answer);
  });
  const facts: () => Promise<FactStore> = once(async () => {
    const [judged, { projectId: id, known }] = await Promise.all([subject(), identified()]);
    return createFactStore(
      {
        ...{ gitlabFor: ports.gitlabFor, workspace: ports.workspace, clock: ports.now, sleep: ports.sleep },
        projectId: id,
        sha: judged.kind === "merge-request" ? judged.sha : undefined,
        iid: judged.kind === "merge-request" ? judged.iid : undefined,
        policy: async () => (await policy()).policy.texts,
        limits: { reportLimitBytes: inputs.reportLimit },
        ...hintsFrom(judged, env),
        now: async () => ports.serverNow(),
      },
      known,
    );
  });
  const policy: () => Promise<LoadedPolicy> = once(async () =>
    loadPolicyFor(inputs, await subject(), await projectId(), await facts(), ports),
  );
  return {
    ...{ inputs, wrong, env, mayWrite, gitlab, composed },
    ...{ subject, projectId, facts, project, mergeRequest, policy },
    token: once(() => readToken(gitlab)),
    user: once(() => readUser(gitlab)),
    probe: once(() => probe(composed.transport.options)),
    projectChecks: once(async () => readProjectChecks(gitlab, await projectId())),
    controls: once(async () => readControls(gitlab, await projectId())),
  };
}

/** Requires Maintainer; others get 401 (ee/lib/api/status_checks.rb). */
async function readProjectChecks(gitlab: GitLab, projectId: number) {
  try {
    return parse(z.array(ProjectCheck), await gitlab.read(`/projects/${projectId}/external_status_checks`));
  } catch (error) {
    if (error instanceof GitLabError && (error.status === 401 || error.status === 403)) return undefined;
    throw error;
  }
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => (reading ??= read());
}
