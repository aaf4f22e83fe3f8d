/** Starts a pipeline with a trigger token, as GitLab's own webhooks can (lib/api/ci/triggers.rb). */
import { canSee, lookUpProject, role, roleIn } from "../access.ts";
import { pipelineBasic } from "../entities/pipeline.ts";
import { type Answer, forbidden, notFound, refuse } from "../http/answer.ts";
import { type Call, textParam } from "../http/call.ts";
import type { ParamRule } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import { branchesOf } from "../revisions.ts";
import type { UserRow } from "../state/people.ts";
import { addPipeline } from "../state/pipeline-builders.ts";
import type { ProjectRow } from "../state/project.ts";
import { findUser, protectedBranchesOf } from "../state/state.ts";

/** A pipeline that the sandbox does not run itself. */
export interface StartedPipeline {
  readonly id: number;
  readonly projectId: number;
  readonly ref: string;
  readonly sha: string;
  /** Content of the file whose path GitLab gives the jobs as `TRIGGER_PAYLOAD`. */
  readonly payload: string;
  /** Variables of the request. They override those of the job. */
  readonly variables: Readonly<Record<string, string>>;
}

const rules: readonly ParamRule[] = [
  { name: "ref", type: "string", required: true, allowBlank: false },
  { name: "token", type: "string", required: true },
];
const minuteMs = 60_000;

/** No credentials are looked at, only the trigger token. A ref with slashes must be encoded here. */
export const triggerRoutes: readonly Route[] = ["", "/ref/:ref"].map((place) => ({
  method: "POST",
  ruby: "lib/api/ci/triggers.rb",
  compared:
    "no credentials but the trigger token, refusals in their order, variables, the payload, the limit of pipelines a minute",
  path: `/projects/:id${place}/trigger/pipeline`,
  ignoresTokens: true,
  rules,
  handle: trigger,
}));

function trigger(call: Call): Answer {
  const { state, incoming, params } = call;
  if (incoming.headers["x-gitlab-event"] === "Pipeline Hook") throw forbidden();
  const variables = hashOf(params.variables);
  if (!isOfTexts(variables)) throw refuse(400, "variables needs to be a map of key-valued strings");
  const project = lookUpProject(state, call.segments.id ?? "")?.project;
  const found = project?.triggers?.find((row) => row.token === textParam(call, "token") && !row.expired);
  const owner = findUser(state, found?.ownerId ?? 0);
  // An unknown token, one of another project, and one whose owner does not see the project look the same
  // (app/services/ci/pipeline_trigger_service.rb).
  if (!project || !owner || !canRead(call, owner, project)) throw notFound();
  const ref = textParam(call, "ref");
  const sha = requireAllowed(call, project, owner, ref, variables);
  const row = addPipeline(state, project.id, {
    ...{ ref, sha, status: "created", source: "trigger" },
    created_at: new Date(call.clock.now()).toISOString(),
  });
  // Everything but the token: the route's own parameters overwrite those of the body.
  const { token: _, ...rest } = params;
  const payload = JSON.stringify({ ...rest, variables });
  const started = { id: row.id, projectId: project.id, ref, sha, payload, variables };
  const { startPipeline } = call;
  if (startPipeline) call.notify(() => startPipeline(started).catch(() => {}));
  return { status: 201, json: pipelineBasic(call, project, row) };
}

function hashOf(value: unknown): object {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

function isOfTexts(variables: object): variables is Record<string, string> {
  return Object.values(variables).every((value) => typeof value === "string");
}

function canRead({ state }: Call, user: UserRow, project: ProjectRow): boolean {
  const token = { kind: "personal" } as never;
  return canSee(state, { user, token }, project);
}

/**
 * The head of the ref, or a refusal, in the order of lib/gitlab/ci/pipeline/chain: abilities, repository, variables, rate
 * limit.
 */
function requireAllowed(
  call: Call,
  project: ProjectRow,
  owner: UserRow,
  ref: string,
  variables: Readonly<Record<string, string>>,
): string {
  const { state } = call;
  const level = roleIn(state, owner, project);
  if (project.builds_access_level === "disabled") throw unusable("Pipelines are disabled!");
  if (level < role.developer) throw unusable("Insufficient permissions to create a new pipeline");
  const rules = protectedBranchesOf(state, project).filter(({ row }) => row.name === ref);
  const levels = rules.flatMap(({ row }) => [...row.push_access_levels, ...row.merge_access_levels]);
  const isOpen = levels.some(({ access_level }) => access_level > 0 && level >= access_level);
  if (rules.length > 0 && !isOpen)
    throw unusable(
      `You do not have sufficient permission to run a pipeline on '${ref}'. Please select a different branch or contact your administrator for assistance.`,
    );
  const branch = branchesOf(state, project).find(({ name }) => name === ref);
  const sha = (branch ?? project.tags.find(({ name }) => name === ref))?.commitId;
  if (sha === undefined) throw unusable("Reference not found");
  const names = Object.keys(variables);
  if (names.includes("TRIGGER_PAYLOAD")) throw unusable("Duplicate variable name: TRIGGER_PAYLOAD");
  const least = leastRole[project.ci_pipeline_variables_minimum_override_role];
  if (names.length > 0 && level < least) throw unusable("Insufficient permissions to set pipeline variables");
  throttle(call, `${project.id} ${owner.id} ${sha}`);
  return sha;
}

const leastRole = {
  developer: role.developer,
  maintainer: role.maintainer,
  owner: role.owner,
  no_one_allowed: Number.POSITIVE_INFINITY,
};

/** `pipelines_create`, for each project, user and commit: all events of all projects share it. */
function throttle({ state, clock }: Call, scope: string): void {
  if (state.pipelinesPerMinute === undefined) return;
  const now = clock.now();
  const times = (state.pipelineTimes.get(scope) ?? []).filter((at) => at > now - minuteMs);
  state.pipelineTimes.set(scope, [...times, now]);
  if (times.length >= state.pipelinesPerMinute)
    throw unusable("Too many pipelines created in the last minute. Try again later.");
}

function unusable(message: string) {
  return refuse(400, { base: [message] });
}
