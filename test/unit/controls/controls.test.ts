import { describe, expect, it } from "vitest";
import { ControlEntry } from "../../../src/policy/schema.ts";
import { selectControl } from "../../../src/policy/select.ts";
import { parse } from "../../../src/shared/schema.ts";
import { codeOwnerCases } from "./approvals/code-owners.cases.ts";
import { approvalCases } from "./approvals/merge-request-approvals.cases.ts";
import { protectedPathCases } from "./approvals/protected-paths.cases.ts";
import { commitCases } from "./merge-request/commits.cases.ts";
import { issueCases } from "./merge-request/issues.cases.ts";
import { sizeCases } from "./merge-request/size.cases.ts";
import { repositoryCases } from "./repository/repository.cases.ts";
import { repositoryCodeOwnerCases } from "./repository/repository-code-owners.cases.ts";
import { licenceCases } from "./sbom/licences.cases.ts";
import { sbomCases } from "./sbom/sbom.cases.ts";

const mergeRequest = { title: "PAY-12 add refunds", isDraft: false, author: "alice" };

interface Case {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly facts: Record<string, unknown>;
  readonly outcome: Record<string, unknown>;
}

const cases: readonly Case[] = [
  {
    entry: { id: "merge_request_title", with: { pattern: "^[A-Z]+-[0-9]+" } },
    name: "a title with a ticket",
    facts: { mergeRequest },
    outcome: { status: "pass" },
  },
  {
    entry: { id: "merge_request_title", with: { pattern: "^[A-Z]+-[0-9]+" } },
    name: "a title without",
    facts: { mergeRequest: { ...mergeRequest, title: "Add refunds" } },
    outcome: {
      status: "fail",
      message: 'the title "Add refunds" does not match ^[A-Z]+-[0-9]+',
      actual: "Add refunds",
    },
  },
  {
    entry: { id: "merge_request_title", with: { pattern: "(?i)^pay-\\d+" } },
    name: "a flag that only RE2 knows",
    facts: { mergeRequest },
    outcome: { status: "pass" },
  },
  {
    entry: { id: "merge_request_is_not_draft" },
    name: "ready",
    facts: { mergeRequest },
    outcome: { status: "pass" },
  },
  {
    entry: { id: "merge_request_is_not_draft" },
    name: "a draft",
    facts: { mergeRequest: { ...mergeRequest, isDraft: true } },
    outcome: { status: "fail", message: "the merge request is a draft" },
  },
  {
    entry: { id: "merge_request_is_not_draft" },
    name: "GitLab does not say",
    facts: { mergeRequest: { ...mergeRequest, isDraft: undefined } },
    outcome: { status: "unknown" },
  },
  {
    entry: { id: "merge_request_is_not_draft", message: "finish it first", remediation: "mark it ready" },
    name: "the author's own words lead",
    facts: { mergeRequest: { ...mergeRequest, isDraft: true } },
    outcome: { status: "fail", message: "finish it first (the merge request is a draft)" },
  },
  {
    entry: { id: "merge_request_description", with: { min_length: 10, sections: ["Risk", "Test plan"] } },
    name: "every section has something",
    facts: {
      mergeRequest: { ...mergeRequest, description: "## Risk\nlow\n\n### Test plan ###\n- run it\n" },
    },
    outcome: { status: "pass" },
  },
  {
    entry: { id: "merge_request_description", with: { sections: ["Risk", "Test plan"] } },
    name: "a section that only a template's comment fills is empty",
    facts: {
      mergeRequest: { ...mergeRequest, description: "## Risk\n<!-- how bad? -->\n## Test plan\nrun it\n" },
    },
    outcome: { status: "fail", message: "the description lacks the section Risk, or leaves it empty" },
  },
  {
    entry: { id: "merge_request_description", with: { sections: ["Risk"] } },
    name: "a section whose words are in a part of it",
    facts: { mergeRequest: { ...mergeRequest, description: "# Risk #\n## How bad\nnot at all\n# Tests" } },
    outcome: { status: "pass" },
  },
  {
    entry: { id: "merge_request_description", with: { sections: ["Risk"] } },
    name: "a section of nothing but headings, and words in a comment that is not closed",
    facts: { mergeRequest: { ...mergeRequest, description: "# Risk\n## How bad\n<!-- not\nat all" } },
    outcome: { status: "fail", message: "the description lacks the section Risk, or leaves it empty" },
  },
  {
    entry: { id: "merge_request_description", with: { min_length: 10 } },
    name: "a template that nobody filled in",
    facts: { mergeRequest: { ...mergeRequest, description: "<!-- Say what it is for, please. -->\n" } },
    outcome: { status: "fail", actual: 0 },
  },
  {
    entry: { id: "merge_request_description", with: { sections: ["Risk"] } },
    name: "a million characters that begin comments and headings",
    facts: {
      mergeRequest: {
        ...mergeRequest,
        description: `# ${" ".repeat(500_000)}x\n${"<!--".repeat(130_000)}`,
      },
    },
    outcome: { status: "fail" },
  },
  {
    entry: { id: "merge_request_description", with: { min_length: 10 } },
    name: "too short",
    facts: { mergeRequest: { ...mergeRequest, description: "  fix  " } },
    outcome: {
      status: "fail",
      message: "the description has 3 characters, at least 10 are expected",
      actual: 3,
    },
  },
  {
    entry: { id: "merge_request_labels", with: { required: ["type::*"], forbidden: ["do not merge"] } },
    name: "as asked",
    facts: { mergeRequest: { ...mergeRequest, labels: ["type::bug", "backend"] } },
    outcome: { status: "pass", message: "the labels are type::bug and backend" },
  },
  {
    entry: { id: "merge_request_labels", with: { required: ["type::*"], forbidden: ["do not merge"] } },
    name: "one missing, one not allowed",
    facts: { mergeRequest: { ...mergeRequest, labels: ["do not merge"] } },
    outcome: {
      status: "fail",
      message: "among the labels, type::* is missing, and do not merge is not allowed",
    },
  },
  {
    entry: { id: "merge_request_labels", with: { required: [] } },
    name: "of which nothing is asked",
    facts: { mergeRequest: { ...mergeRequest, labels: [] } },
    outcome: {
      status: "unknown",
      message: "the policy requires nothing of the labels: neither required nor forbidden is given",
    },
  },
  {
    entry: { id: "merge_request_labels", with: { forbidden: ["x"] } },
    name: "labels that GitLab does not show are not none",
    facts: { mergeRequest: { ...mergeRequest, labels: undefined } },
    outcome: { status: "unknown" },
  },
  {
    entry: { id: "merge_request_target_branch", with: { pattern: "^(main|release/.*)$" } },
    name: "another target",
    facts: { mergeRequest: { ...mergeRequest, targetBranch: "develop" } },
    outcome: { status: "fail", message: "the target branch develop does not match ^(main|release/.*)$" },
  },
  {
    entry: { id: "merge_request_source_branch", with: { pattern: "^feature/" } },
    name: "as asked",
    facts: { mergeRequest: { ...mergeRequest, sourceBranch: "feature/refunds" } },
    outcome: { status: "pass" },
  },
  {
    entry: { id: "merge_request_source_branch", with: { pattern: "^feature/" } },
    name: "not shown",
    facts: { mergeRequest: { ...mergeRequest, sourceBranch: undefined } },
    outcome: { status: "unknown" },
  },
  {
    entry: { id: "merge_request_threads_resolved" },
    name: "open threads",
    facts: { threads: { resolvable: 3, resolved: 1 } },
    outcome: { status: "fail", message: "2 threads are not resolved", actual: 2 },
  },
  {
    entry: { id: "merge_request_threads_resolved" },
    name: "none open",
    facts: { threads: { resolvable: 3, resolved: 3 } },
    outcome: { status: "pass", message: "every thread is resolved" },
  },
  ...approvalCases,
  ...codeOwnerCases,
  ...commitCases,
  ...issueCases,
  ...protectedPathCases,
  ...repositoryCases,
  ...licenceCases,
  ...sbomCases,
  ...repositoryCodeOwnerCases,
  ...sizeCases,
];

describe("controls of ours", () => {
  it.each(cases)("$entry.id: $name", async ({ entry, facts, outcome }) => {
    const { control } = await selectControl(parse(ControlEntry, entry));
    expect((await control?.judge?.())?.(facts)).toMatchObject(outcome);
  });
});
