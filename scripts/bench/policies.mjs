/** The policies that the bench measures. */

/** A small policy that needs six facts. The budgets of the bundle apply to it. */
export const sixFacts = {
  name: "Six facts",
  requirements: [
    {
      name: "Four eyes",
      controls: ["minimum_approvals_required_2", "merge_request_prevent_author_approval"],
    },
    { name: "The project", controls: ["default_branch_protected", "secure_webhooks"] },
    {
      name: "The change",
      controls: [
        { id: "merge_request_title", with: { pattern: "^[A-Z]+-[0-9]+" } },
        "merge_request_is_not_draft",
      ],
    },
  ],
};

const title = { id: "merge_request_title", with: { pattern: "^[A-Z]+-[0-9]+" } };
const approvals = { id: "merge_request_approvals", with: { at_least: 2 } };
const label = { id: "merge_request_labels", with: { required: ["backend"] } };

/** Rules about a merge request alone. */
export const tenRules = {
  name: "Ten rules",
  requirements: [
    {
      name: "The change",
      controls: [
        title,
        "merge_request_is_not_draft",
        approvals,
        "merge_request_threads_resolved",
        label,
        "merge_request_size",
        "pipeline_succeeded",
        { id: "merge_request_description", with: { min_length: 20 } },
        { id: "merge_request_target_branch", with: { pattern: "^main$" } },
        "merge_request_commits_signed",
      ],
    },
  ],
};

/** The five rules that `danger.mjs` has in a Dangerfile. */
export const fiveRules = {
  name: "Five rules",
  requirements: [
    {
      name: "The change",
      controls: [
        title,
        "merge_request_is_not_draft",
        approvals,
        { id: "merge_request_protected_paths", with: { paths: [".gitlab-ci.yml"], at_least: 2 } },
        label,
      ],
    },
  ],
};
