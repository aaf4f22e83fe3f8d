/** The requirements of SLSA: the build track of 1.1, and the source track, which 1.2 added. */

import { by, not } from "../comparison/answers.ts";
import type { Standard } from "./page.ts";

const gitlab = "it is a property of GitLab, not of a project.";
const platform = "it is a property of the build platform, which is GitLab and the runner, not of a project.";

const attested = { id: "pipeline_artifacts_signed", with: { attestation: true } };

export const slsa: Standard = {
  title: "SLSA",
  preset: "slsa",
  source: [
    "The requirements are those of the build track of SLSA 1.1, and of the source track, which SLSA 1.2 added, by their names in",
    "the specification at [slsa.dev](https://slsa.dev/spec/).",
  ],
  rows: [
    not(
      "choose-an-appropriate-build-platform",
      "Build: the platform can reach the level (L1 to L3)",
      platform,
    ),
    by(
      "follow-a-consistent-build-process",
      "Build: the same process builds each artifact (L1 to L3)",
      [
        "has_valid_ci_config",
        {
          id: "pipeline_required_jobs_unchanged",
          with: { sets: [{ required: [{ source: "gitlab.example.com/acme/ci/scan" }] }] },
        },
      ],
      "whether all artifacts come from the pipeline.",
    ),
    not(
      "distribute-provenance",
      "Build: consumers get the provenance (L1 to L3)",
      "it happens after the pipeline.",
    ),
    by(
      "provenance-exists",
      "Build: the build makes provenance (L1 to L3)",
      [attested],
      "what is in the provenance.",
    ),
    by(
      "provenance-authentic",
      "Build: the platform signs the provenance (L2, L3)",
      [attested, { id: "pipeline_id_tokens", with: { audiences: ["https://vault.example.com"] } }],
      "whether the platform itself made it.",
    ),
    not("provenance-unforgeable", "Build: no build step can forge the provenance (L3)", platform),
    by(
      "hosted",
      "Build: builds run on a hosted platform (L2, L3)",
      [{ id: "project_runners", with: { types: ["instance"] } }],
      "where a runner is.",
    ),
    by(
      "isolated",
      "Build: builds do not influence each other (L3)",
      ["pipeline_cache_keys", "pipeline_no_privileged_docker"],
      "whether the runner keeps anything between jobs.",
    ),
    not("choose-scs", "Source: the system can reach the level (L1 to L4)", gitlab),
    by(
      "access-and-history",
      "Source: access is controlled, and history and tags are kept (L2 to L4)",
      [
        "default_branch_protected",
        "project_default_branch_not_deletable",
        { id: "project_tags_protected", with: { tags: ["v*"] } },
      ],
      "tags that the preset does not name. Its pattern is `v*`; name others in your own policy.",
    ),
    not(
      "safe-expunging-process",
      "Source: removal of content is documented (L2 to L4)",
      "it is a process of the organization.",
    ),
    by(
      "technical-controls",
      "Source: claims are enforced all the time (L3, L4)",
      [
        "default_branch_protected_from_direct_push",
        "project_branches_protected",
        "project_security_policy_linked",
      ],
      "what was enforced between two runs.",
    ),
    not("repository-ids", "Source: repositories have stable names (L1 to L4)", gitlab),
    not("revision-ids", "Source: revisions cannot change (L1 to L4)", gitlab),
    not("human-readable-diff", "Source: changes are readable (L1 to L4)", gitlab),
    not(
      "source-summary",
      "Source: the system attests the level of each revision (L1 to L4)",
      "GitLab makes no such attestation.",
    ),
    by(
      "history",
      "Source: history cannot be rewritten (L2 to L4)",
      ["project_force_push_blocked"],
      "branches other than the default branch.",
    ),
    not(
      "continuity",
      "Source: there is no gap in the enforcement (L2 to L4)",
      "only the present state is visible.",
    ),
    not("identity-management", "Source: the system knows who does what (L2 to L4)", gitlab),
    not(
      "source-provenance",
      "Source: the system attests how a revision came to be (L2 to L4)",
      "GitLab makes no such attestation.",
    ),
    by("protected-refs", "Source: some branches and tags have technical controls (L3, L4)", [
      "default_branch_protected",
      { id: "project_tags_protected", with: { tags: ["v*"] } },
      "project_branches_protected",
    ]),
    by("two-party-review", "Source: two trusted people agree to each change (L4)", [
      "minimum_approvals_required_1",
      "merge_request_prevent_author_approval",
      "merge_request_prevent_committers_approval",
      { id: "merge_request_approvals", with: { at_least: 1 } },
      "reset_approvals_on_push",
    ]),
  ],
};
