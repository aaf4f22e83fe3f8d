/** The whole state of the sandbox as one mutable value, and the lookups in it. */
import type { MergeRequestRow, StatusRow, StatusValue } from "./merge-request.ts";
import type {
  ControlRow,
  ControlStatusRow,
  FrameworkRow,
  GroupRow,
  ProtectedBranchRow,
  RequirementRow,
  TokenRow,
  UserRow,
} from "./people.ts";
import type { ProjectRow, StatusCheckRow } from "./project.ts";

export interface SandboxState {
  version: string;
  revision: string;
  enterprise: boolean;
  /** The maximum complexity of a GraphQL query, instead of GitLab's own limits. */
  maxComplexity?: number;
  /** What the GraphQL schema of an older GitLab lacks: enum values and fields, such as `CiJobStatus.CANCELING`. */
  missingFromSchema: string[];
  /** The instance limits job tokens in every project (app/models/project.rb, `ci_inbound_job_token_scope_enabled?`). */
  enforcesJobTokenScope?: boolean;
  /** The method of the endpoint for external controls. Real servers have only PATCH. */
  externalControlMethod: "PATCH" | "POST";
  /** 1 → `Poll-Interval: 10000`; -1 turns polling off. */
  pollingMultiplier: number;
  users: UserRow[];
  tokens: TokenRow[];
  groups: GroupRow[];
  projects: ProjectRow[];
  mergeRequests: MergeRequestRow[];
  frameworks: FrameworkRow[];
  /** Append-only. The newest row for a check and a SHA counts. */
  statusRows: StatusRow[];
  controlStatuses: ControlStatusRow[];
  /** Nonces of external controls, and when they expire, in milliseconds. */
  nonces: Map<string, number>;
  /** How many pipelines may be created in a minute for one project, user and commit. Undefined: any number. */
  pipelinesPerMinute?: number;
  /** When they were created, by project, user and commit, in milliseconds. */
  pipelineTimes: Map<string, number[]>;
  nextId: number;
}

export function emptyState(): SandboxState {
  return {
    version: "18.9.0-pre",
    revision: "5a0dbc0de00",
    enterprise: true,
    missingFromSchema: [],
    externalControlMethod: "PATCH",
    pollingMultiplier: 1,
    users: [],
    tokens: [],
    groups: [],
    projects: [],
    mergeRequests: [],
    frameworks: [],
    statusRows: [],
    controlStatuses: [],
    nonces: new Map(),
    pipelineTimes: new Map(),
    nextId: 1000,
  };
}

/** An id that no builder has used yet. */
export function freshId(state: SandboxState): number {
  state.nextId += 1;
  return state.nextId;
}

export function findUser(state: SandboxState, id: number): UserRow | undefined {
  return state.users.find((user) => user.id === id);
}

export function findProject({ projects }: SandboxState, id: number): ProjectRow | undefined {
  if (projects.length < many) return projects.find((project) => project.id === id);
  const index = indexes.get(projects) ?? new Map<number, ProjectRow>();
  indexes.set(projects, index);
  for (let at = index.size; at < projects.length; at++) {
    const row = projects[at];
    if (row) index.set(row.id, row);
  }
  return index.get(id);
}

/** Of so many projects, an index is kept. Their list may grow, but none of them is replaced. */
const many = 1000;
const indexes = new WeakMap<ProjectRow[], Map<number, ProjectRow>>();

export function findGroup({ groups }: SandboxState, id: number | null): GroupRow | undefined {
  // Of many groups made one after the other, each is where its id says.
  const guess = groups[(id ?? 0) - 1];
  return guess?.id === id ? guess : groups.find((group) => group.id === id);
}

/** A group followed by its parents, nearest first. */
export function groupLine(state: SandboxState, groupId: number | null): GroupRow[] {
  const line: GroupRow[] = [];
  let group = findGroup(state, groupId);
  while (group && !line.includes(group)) {
    line.push(group);
    group = findGroup(state, group.parent_id);
  }
  return line;
}

export function findMergeRequest(
  state: SandboxState,
  projectId: number,
  iid: number,
): MergeRequestRow | undefined {
  return state.mergeRequests.find((row) => row.projectId === projectId && row.iid === iid);
}

export function findCheckOwner(
  state: SandboxState,
  checkId: number,
): { project: ProjectRow; check: StatusCheckRow } | undefined {
  for (const project of state.projects) {
    const check = project.statusChecks.find(({ id }) => id === checkId);
    if (check) return { project, check };
  }
  return undefined;
}

export function findControl(
  state: SandboxState,
  controlId: number,
): { control: ControlRow; requirement: RequirementRow; framework: FrameworkRow } | undefined {
  for (const framework of state.frameworks) {
    for (const requirement of framework.requirements) {
      const control = requirement.controls.find(({ id }) => id === controlId);
      if (control) return { control, requirement, framework };
    }
  }
  return undefined;
}

/** Rules of the project, then rules of the top-level group, which are inherited. */
export function protectedBranchesOf(
  state: SandboxState,
  project: ProjectRow,
): { row: ProtectedBranchRow; inherited: boolean }[] {
  const own = project.protectedBranches.map((row) => ({ row, inherited: false }));
  const top = groupLine(state, project.groupId).at(-1);
  return [...own, ...(top?.protectedBranches ?? []).map((row) => ({ row, inherited: true }))];
}

/** The head SHA that GitLab knows at `now`. It lags behind a push if the lag is set. */
export function diffHeadSha(mergeRequest: MergeRequestRow, now: number): string {
  const { laggingHead } = mergeRequest;
  return laggingHead && now < laggingHead.until ? laggingHead.sha : mergeRequest.diff_head_sha;
}

export function newestStatusRow(
  state: SandboxState,
  checkId: number,
  mrId: number,
  sha: string,
): StatusRow | undefined {
  return state.statusRows.findLast((row) => row.checkId === checkId && row.mrId === mrId && row.sha === sha);
}

export function appendStatusRow(
  state: SandboxState,
  row: { checkId: number; mrId: number; sha: string; status: StatusValue; createdAt: number },
): StatusRow {
  const id = (state.statusRows.at(-1)?.id ?? 0) + 1;
  const stored: StatusRow = { id, ...row, retriedAt: null };
  state.statusRows.push(stored);
  return stored;
}
