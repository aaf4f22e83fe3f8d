/** Rows of a merge request and of its verdicts. */
import type { ApprovalRuleRow } from "./project.ts";

export interface CommitRow {
  id: string;
  title: string;
  message: string;
  parent_ids: string[];
  author_name: string;
  author_email: string;
  committer_name: string;
  committer_email: string;
  committed_date: string;
  /** Null if the commit is not signed. */
  signature: { verification_status: string; signature_type?: "PGP" | "SSH" | "X509" } | null;
}

export interface VersionRow {
  id: number;
  head_commit_sha: string;
  base_commit_sha: string;
  start_commit_sha: string;
  created_at: string;
  /** Undefined in an older GitLab, which does not have the key. */
  patch_id_sha: string | null | undefined;
  state: string;
  real_size: string;
}

export interface NoteRow {
  id: number;
  userId: number;
  body: string;
  system: boolean;
  resolvable: boolean;
  resolved: boolean;
  created_at: string;
  /** GitLab counts the note but shows it to nobody, because it refers to something that readers may not see. */
  isHidden?: boolean;
}

export interface DiscussionRow {
  id: string;
  individual_note: boolean;
  notes: NoteRow[];
}

export interface DiffRow {
  old_path: string;
  new_path: string;
  new_file: boolean;
  renamed_file: boolean;
  deleted_file: boolean;
  collapsed: boolean;
  too_large: boolean;
  diff: string;
}

export interface IssueRow {
  /** Text for an issue of an external tracker, such as `PAY-12`. */
  id: number | string;
  iid?: number;
  title: string;
  state?: string;
}

export interface MergeRequestRow {
  /** Unique in the instance. */
  id: number;
  iid: number;
  /** The target project, which the merge request belongs to. */
  projectId: number;
  sourceProjectId: number | null;
  source_branch: string;
  target_branch: string;
  title: string;
  description: string;
  draft: boolean;
  state: "opened" | "closed" | "merged" | "locked";
  authorId: number;
  assigneeIds: number[];
  diff_head_sha: string;
  base_sha: string;
  /** While the sandbox clock is before `until`, GitLab still shows (and requires) `sha`. */
  laggingHead: { sha: string; until: number } | null;
  /** When the job for the initial pending rows runs, in milliseconds. Null: it has run, or never will. */
  initialPendingAt: number | null;
  prepared_at: string | null;
  created_at: string;
  updated_at: string;
  merged_at: string | null;
  labels: string[];
  detailed_merge_status: string;
  changes_count: string | null;
  has_conflicts: boolean;
  approvals: { userId: number; approved_at: string }[];
  /** Null if the project's rules apply. */
  approvalRules: ApprovalRuleRow[] | null;
  /** One rule for each pattern of a section that the change touches. A worker writes them. */
  codeOwnerRules: ApprovalRuleRow[];
  reviewers: { userId: number; state: string; created_at: string }[];
  versions: VersionRow[];
  /** Newest first, as GitLab lists them. */
  commits: CommitRow[];
  discussions: DiscussionRow[];
  diffs: DiffRow[];
  closesIssues: IssueRow[];
  /** Issues that title, description, commits or notes mention. With an external tracker, only id and title. */
  relatedIssues: IssueRow[];
  headPipelineId: number | null;
}

export type StatusValue = "passed" | "failed" | "pending";

export interface StatusRow {
  readonly id: number;
  readonly checkId: number;
  readonly mrId: number;
  readonly sha: string;
  status: StatusValue;
  readonly createdAt: number;
  retriedAt: number | null;
}
