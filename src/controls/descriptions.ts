/** What exactly each control asks, GitLab's accidents included; for the pages, never loaded by a run. */

/** By id of the control, or of the field that it compares. */
export const descriptions: Readonly<Record<string, string>> = {
  default_branch_protected:
    "True when a protected-branch rule matches the default branch, by equal name or wildcard, in the project or inherited from the top-level group. For an empty repository GitLab decides by the group's default-branch protection, which the API does not tell apart from the fallback name: unknown.",
  default_branch_protected_from_direct_push:
    "False without a default branch, for an empty repository, or without protection. Otherwise true unless the project's own rule of exactly that name allows a role of at least Developer to push. A branch protected by a wildcard or by the group alone passes, even if everybody may push: GitLab looks at the exact-name rule only.",
  ensure_2_admins_per_repo:
    "Counts users who are direct Owners of the project's immediate group. Owners inherited from a higher group, and Owners of the project itself, do not count, as in GitLab. For a personal project: users at Owner level, and the owner of the namespace.",
  merge_request_approvals:
    "Counts the people who approved this merge request and are neither its author nor a committer. A committer is, as in GitLab, a user who owns the committer address of one of its commits (for commits that GitLab itself signed, the author address); an address that no user owns excludes nobody.",
  merge_request_is_not_draft: "Fails while the merge request is marked as a draft.",
  merge_request_prevent_author_approval:
    "True when the effective setting (instance, top-level group, project) forbids approval by the author. GitLab also counts an approval policy with that override when it is linked to the framework; the API cannot tell the link, so such a policy makes the answer unknown.",
  merge_request_title:
    "Searches the title for an RE2 regular expression; anchor it with ^ and $ to match the whole title. The draft prefix is part of the title.",
  minimum_approvals_required:
    "Sums `approvals_required` over all approval rules of the project, whatever branch a rule is for. Rules that come from approval policies are hidden from the API: where such policies apply, the real sum can be higher, so a threshold that the visible rules miss is unknown.",
  project_visibility_not_public: "True for private and for internal projects.",
  push_protection_enabled:
    "The project's security setting. GitLab hides the key from roles below Developer and where it is not licensed: a missing key counts as off only when the token's role is known to be Developer or higher.",
  require_signed_commits:
    "True when the project has its own push rule and that rule rejects unsigned commits. Without such a row it is false, even if a rule of the group or the instance rejects them. A row that leaves it open takes the instance's default, which the API does not show: unknown.",
  resolve_discussions_required:
    "The project's own stored setting. A value forced by the group or by a policy is not consulted, as in GitLab.",
  secure_webhooks:
    "True when the address of every project webhook begins with the letters `https`, and for a project without webhooks. Group and system hooks, integrations, certificates and secret tokens are not looked at.",
  scanner_sast_running: scanner("sast"),
  scanner_secret_detection_running: scanner("secret_detection"),
};

function scanner(type: string): string {
  return `Takes the newest pipeline of the default branch that a push, a schedule, the web, the API or a trigger started, in any status, and asks whether a job of exactly that pipeline, retried attempts included, owns a report of type \`${type}\`. Child pipelines are not looked at, and a pipeline that has only just begun fails until its scanner job has uploaded.`;
}
