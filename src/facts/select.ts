/** One GraphQL query for all facts that are read over GraphQL. */

import type { AnyFact, FactContext } from "./define.ts";
import { ofJudgedHead } from "./judged-head.ts";
import { type FactSource, type Selected, UnreadableFact } from "./source.ts";

type Source = FactSource & Pick<FactContext, "head">;

/** The project by global id: a numeric id stays valid, a path may not. `projects` leaves out what the token cannot see. */
export function globalProjectId(projectId: number): string {
  return `gid://gitlab/Project/${projectId}`;
}

/** Sends the query when the first of `facts` is read. The others share its answer. */
export function selectAll(source: Source, facts: readonly AnyFact[]): (fact: AnyFact) => Promise<Selected> {
  let answer: Promise<Answer> | undefined;
  let halves: Promise<ReturnType<typeof selectAll>> | undefined;
  return async (fact) => {
    let found: Answer;
    try {
      answer ??= ask(source, facts);
      found = await answer;
    } catch (error) {
      halves ??= import("./select-halves.ts").then(({ selectHalves }) =>
        selectHalves(error, facts, (some) => selectAll(source, some)),
      );
      return (await halves)(fact);
    }
    const { project, request, otherHead } = found;
    if (otherHead && fact.select?.on === "merge_request") throw otherHead;
    const node = fact.select?.on === "merge_request" ? project.mergeRequest : project;
    if (node === null || node === undefined) {
      throw new UnreadableFact(
        `GitLab shows no merge request to this token; reading it needs ${fact.requiredRole}`,
      );
    }
    return { node, request };
  };
}

interface Answer {
  readonly project: Record<string, unknown>;
  readonly request: string;
  /** Why what is about the merge request is not of the judged head. */
  readonly otherHead?: unknown;
}

interface Node {
  readonly id?: unknown;
  readonly mergeRequest?: { readonly iid?: unknown; readonly diffHeadSha?: string | null } | null;
}

/** What is about the project counts even if the rest is of another head than the judged one. */
async function ask(source: Source, facts: readonly AnyFact[]): Promise<Answer> {
  const request = "POST /graphql";
  const fields = facts.filter(({ select }) => select?.on === "project").map(({ select }) => select?.fields);
  const onMergeRequest = facts
    .filter(({ select }) => select?.on === "merge_request")
    .map(({ select }) => select?.fields);
  const withIid = onMergeRequest.length > 0;
  if (withIid) fields.push(`mergeRequest(iid: $iid) { iid diffHeadSha ${onMergeRequest.join(" ")} }`);
  const query = `query($ids: [ID!]${withIid ? ", $iid: String!" : ""}) { projects(ids: $ids, first: 1) { nodes { id ${fields.join(" ")} } } }`;
  const read = () => send(source, query, withIid);
  if (!withIid) return { project: await read(), request };
  let project: Node & Record<string, unknown> = {};
  try {
    const again = async () => {
      project = await read();
      return project;
    };
    await ofJudgedHead(
      source,
      again,
      ({ mergeRequest }) => mergeRequest && (mergeRequest.diffHeadSha ?? undefined),
    );
    return { project, request };
  } catch (error) {
    if (project.mergeRequest) return { project, request, otherHead: error };
    throw error;
  }
}

async function send(source: FactSource, query: string, withIid: boolean) {
  const gitlab = source.gitlabFor(() => {});
  const { data, errors } = await gitlab.graphql(query, {
    ids: [globalProjectId(source.projectId)],
    ...(withIid ? { iid: String(source.iid) } : {}),
  });
  const nodes = (data as { projects?: { nodes?: unknown[] } }).projects?.nodes;
  const project = nodes?.[0];
  // A timeout leaves nulls beside `errors`. Every null is then in doubt, so nothing of the answer is used.
  if (errors.length > 0) throw new UnreadableFact(`GraphQL answered with errors: ${errors.join("; ")}`);
  if (!project) throw new UnreadableFact("GraphQL shows this token no such project");
  return project as Node & Record<string, unknown>;
}
