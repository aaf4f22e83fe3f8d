/** From the subject's project, given as id or path, to its id: GitLab is asked once where only a path is known. */

import type { FactResult } from "./facts/collect.ts";
import { project, readProject } from "./facts/project.ts";
import type { Ports } from "./ports.ts";
import type { Subject } from "./subject/from-environment.ts";

export interface Identified {
  readonly projectId: number;
  readonly iid: number | undefined;
  /** The project fact, when asking for the id has read it. */
  readonly known: ReadonlyMap<string, FactResult<unknown>>;
}

export async function identify(subject: Subject, ports: Ports): Promise<Identified> {
  const iid = subject.kind === "merge-request" ? subject.iid : undefined;
  if (typeof subject.project === "number") return { projectId: subject.project, iid, known: new Map() };
  const requests: string[] = [];
  const value = await readProject(
    ports.gitlabFor((request) => requests.push(request)),
    subject.project,
  );
  return { projectId: value.id, iid, known: new Map([[project.id, { ok: true, value, requests }]]) };
}
