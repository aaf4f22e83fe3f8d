/** The pipeline that counts for the head of the merge request, and the pipelines that it triggered. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact, defineSelectedFact } from "../define.ts";
import { mergeRequest } from "../merge-request/merge-request.ts";
import { UnreadableFact } from "../source.ts";

/**
 * What a pipeline ran on: the branch, the merge request's head (`detached`), its head merged into the target
 * (`merged_result`), or that together with those before it in the queue (`merge_train`).
 */
export type PipelineKind = "branch" | "detached" | "merged_result" | "merge_train";

/** A pipeline that a trigger job of another one started. */
export interface Downstream {
  readonly id: number;
  readonly projectId: number;
  /** In lower case, such as `success`. */
  readonly status: string;
}

export interface HeadPipeline {
  readonly id: number;
  /** The project to read its jobs from: a fork's own pipelines are in the fork. */
  readonly projectId: number;
  readonly kind: PipelineKind;
  /** In lower case, such as `success`. */
  readonly status: string;
  /** No job of it will run any more, unless somebody starts one. */
  readonly isFinished: boolean;
  /** It succeeded although jobs that may fail have failed. */
  readonly hasWarnings: boolean;
  /** 40 hex digits; for a merged result, the temporary merge commit, which is not the merge request's head. */
  readonly sha: string;
  readonly ref: string;
  readonly source: string | undefined;
  /** The job that judges runs in it, or in a pipeline that it triggered. */
  readonly isOwn: boolean;
  /** Pipelines that it triggered, two levels deep, including those of other projects. */
  readonly downstream: readonly Downstream[];
  /** Statuses that other systems reported to it, except successes. Each counts as a job, but no job list contains it. */
  readonly external: readonly ExternalStatus[];
  /** All of those are known. More than a hundred jobs that have not succeeded may hide some. */
  readonly isExternalWhole: boolean;
}

/** A status that another system, such as Jenkins, gave the pipeline through the API. */
export interface ExternalStatus {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly mayFail: boolean;
}

interface Node {
  readonly id: string;
  readonly status: string;
  readonly project: { readonly id: string } | undefined;
}
interface Triggered extends Node {
  readonly downstream?:
    | { readonly nodes: readonly Triggered[]; readonly pageInfo: { readonly hasNextPage: boolean } }
    | undefined;
}

/** Levels of triggered pipelines below those that the pipeline itself triggered. */
const deepest = 1;

const node = { id: z.string(), status: z.string(), project: maybe(z.object({ id: z.string() })) };
const downstreamOf = (level: number): z.ZodMiniType<Triggered["downstream"]> =>
  maybe(
    z.object({
      nodes: z.array(
        level === 0 ? z.object(node) : z.object({ ...node, downstream: downstreamOf(level - 1) }),
      ),
      pageInfo: z.object({ hasNextPage: z.boolean() }),
    }),
  );

/** Only their class distinguishes them from jobs, which are read over REST. */
const ExternalJobs = maybe(
  z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        name: maybe(z.string()),
        status: z.string(),
        allowFailure: maybe(z.boolean()),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean() }),
  }),
);
const externalFields =
  "external: jobs(retried: false, statuses: [CREATED, PENDING, RUNNING, FAILED, CANCELED], first: 100) { nodes { id name status allowFailure } pageInfo { hasNextPage } }";

const nodeFields = "id status project { id }";
const downstreamFields = (rest: string) =>
  `downstream(first: 100) { nodes { ${nodeFields} ${rest} } pageInfo { hasNextPage } }`;

const Selected = z.object({
  headPipeline: z.nullable(
    z.object({
      ...node,
      sha: z.string(),
      ref: maybe(z.string()),
      source: maybe(z.string()),
      mergeRequestEventType: maybe(z.string()),
      detailedStatus: maybe(z.object({ group: maybe(z.string()) })),
      downstream: downstreamOf(deepest),
      external: ExternalJobs,
    }),
  ),
});

const requiredRole = "at least Reporter, or public pipelines, with scope read_api";

const pipelineRights = defineSelectedFact<boolean>({
  id: "pipeline_rights",
  summary: "Whether the token may see pipelines",
  requiredRole,
  scope: "project",
  select: {
    on: "project",
    fields: "userPermissions { readCommitStatus }",
    read: (raw) =>
      parse(z.object({ userPermissions: maybe(z.object({ readCommitStatus: z.boolean() })) }), raw)
        .userPermissions?.readCommitStatus === true,
  },
});

/** GitLab answers null unless the pipeline ran for the current head. REST shows the stored one, perhaps of an old head. */
const shownPipeline = defineSelectedFact({
  id: "shown_pipeline",
  summary: "The pipeline of the merge request's head",
  requiredRole,
  scope: "merge_request",
  select: {
    on: "merge_request",
    fields: `headPipeline { ${nodeFields} sha ref source mergeRequestEventType detailedStatus { group } ${externalFields} ${downstreamFields(downstreamFields(""))} }`,
    read: (raw) => parse(Selected, raw),
  },
});

/** Null if no pipeline ran for the head. */
export const headPipeline = defineFact<
  HeadPipeline | null,
  { shown: typeof shownPipeline; mayRead: typeof pipelineRights; mergeRequest: typeof mergeRequest }
>({
  id: "head_pipeline",
  summary: "The pipeline of the merge request's head",
  requiredRole,
  scope: "merge_request",
  needs: { shown: shownPipeline, mayRead: pipelineRights, mergeRequest },
  async collect({ projectId, iid, job }, { shown: { headPipeline: shown }, mayRead, mergeRequest: { sha } }) {
    if (!shown) {
      if (mayRead) return null;
      throw new UnreadableFact(`GitLab shows this token no pipeline, and reading it needs ${requiredRole}`);
    }
    const ref = shown.ref ?? "";
    const kind = kindOf(shown.mergeRequestEventType, ref, iid);
    const isMerged = kind === "merged_result" || kind === "merge_train";
    if (!isMerged && shown.sha !== sha)
      throw new UnreadableFact(`GitLab shows the pipeline of ${shown.sha}, and the head is ${sha}`);
    const status = shown.status.toLowerCase();
    const pipeline = {
      id: numberOf(shown.id),
      projectId: shown.project ? numberOf(shown.project.id) : projectId,
      downstream: triggeredBy(shown, projectId),
    };
    return {
      ...pipeline,
      ...{ kind, status, sha: shown.sha, ref, source: shown.source },
      ...externalOf(shown.external),
      isFinished: isFinished(status),
      hasWarnings: shown.detailedStatus?.group === "success-with-warnings",
      isOwn: [pipeline, ...pipeline.downstream].some(({ id }) => id === job?.pipelineId),
    };
  },
});

const finished = new Set(["success", "failed", "canceled", "skipped"]);

/** Also of a job. `manual` and `scheduled` are not finished: they wait for somebody or for their time. */
export function isFinished(status: string): boolean {
  return finished.has(status);
}

/** By GitLab's type of the event, and by the end of the ref. */
const kinds: Readonly<Record<string, PipelineKind>> = {
  ...{ DETACHED: "detached", MERGED_RESULT: "merged_result", MERGE_TRAIN: "merge_train" },
  ...{ head: "detached", merge: "merged_result", train: "merge_train" },
};

function kindOf(eventType: string | undefined, ref: string, iid: number | undefined): PipelineKind {
  const [, place = ""] = new RegExp(`^refs/merge-requests/${iid}/(head|merge|train)$`).exec(ref) ?? [];
  return kinds[eventType ?? ""] ?? kinds[place] ?? "branch";
}

function externalOf(jobs: z.infer<typeof ExternalJobs>): Pick<HeadPipeline, "external" | "isExternalWhole"> {
  const external = (jobs?.nodes ?? []).flatMap(({ id, name, status, allowFailure }) =>
    id.includes("/GenericCommitStatus/")
      ? [
          {
            ...{ id: numberOf(id), name: name ?? "an external status" },
            ...{ status: status.toLowerCase(), mayFail: allowFailure === true },
          },
        ]
      : [],
  );
  return { external, isExternalWhole: jobs?.pageInfo.hasNextPage === false };
}

/** @param level how deep it is below the pipeline; below the deepest level nothing is selected */
function triggeredBy({ downstream }: Triggered, projectId: number, level = 0): readonly Downstream[] {
  if (level > deepest) return [];
  if (!downstream) throw new UnreadableFact("GitLab does not show which pipelines it triggered");
  if (downstream.pageInfo.hasNextPage)
    throw new UnreadableFact(
      `it triggered more than the ${downstream.nodes.length} pipelines that are shown`,
    );
  return downstream.nodes.flatMap((one) => [
    {
      id: numberOf(one.id),
      projectId: one.project ? numberOf(one.project.id) : projectId,
      status: one.status.toLowerCase(),
    },
    ...triggeredBy(one, projectId, level + 1),
  ]);
}

/** The number at the end of a global id. */
export function numberOf(globalId: string): number {
  const [, digits] = /\/(\d+)$/.exec(globalId) ?? [];
  if (digits === undefined) throw new UnreadableFact(`GitLab answered ${globalId}, which is not an id`);
  return Number(digits);
}
