/**
 * What the source track of SLSA 1.2 and the build track of SLSA 1.1 require of a project, as far as GitLab shows it. Most
 * of the build track is a matter of the platform.
 */

import type { Preset } from "./registry.ts";

export const preset: Preset = {
  name: "SLSA (what the API shows)",
  description: "History is kept, somebody else has reviewed each change, and builds attest what they make",
  requirements: [
    {
      name: "Build level 1 and 2: provenance",
      description:
        "Serves follow-a-consistent-build-process, provenance-exists, provenance-authentic: the pipeline attests what it publishes",
      controls: [
        "has_valid_ci_config",
        { id: "pipeline_artifacts_signed", with: { attestation: true, when_none: "pass" } },
      ],
    },
    {
      name: "Build level 3: isolation",
      description:
        "Serves isolated: no pipeline of others writes the cache, and no job has rights on the runner",
      controls: ["pipeline_cache_keys", "pipeline_no_privileged_docker"],
    },
    {
      name: "Source level 2: history",
      description:
        "Serves access-and-history, history: the default branch is protected from force pushes and deletion, and release tags are protected",
      controls: [
        "default_branch_protected",
        "project_force_push_blocked",
        "project_default_branch_not_deletable",
        { id: "project_tags_protected", with: { tags: ["v*"] } },
      ],
    },
    {
      name: "Source level 3: continuous technical controls",
      description: "Serves technical-controls, protected-refs: changes come through merge requests only",
      controls: ["default_branch_protected_from_direct_push", "project_branches_protected"],
    },
    {
      name: "Source level 4: two-party review",
      description:
        "Serves two-party-review: a person who is neither author nor committer approved this change",
      controls: [
        "minimum_approvals_required_1",
        "merge_request_prevent_author_approval",
        "merge_request_prevent_committers_approval",
        { id: "merge_request_approvals", with: { at_least: 1 } },
        "reset_approvals_on_push",
      ],
    },
  ],
};
