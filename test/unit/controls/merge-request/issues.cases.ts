/** Cases of the control that asks for an issue. */

import { expect } from "vitest";

const id = "merge_request_links_issue";
const pattern = "PAY-[0-9]+";

function facts(words: object, issues?: readonly string[]) {
  return {
    mergeRequest: { title: "Refunds", description: "", sourceBranch: "refunds", ...words },
    ...(issues ? { issues } : {}),
  };
}

export const issueCases = [
  {
    entry: { id, with: { pattern } },
    name: "named in the branch",
    facts: facts({ sourceBranch: "PAY-12-refunds" }),
    outcome: { status: "pass", message: "the source branch names an issue (PAY-[0-9]+)" },
  },
  {
    entry: { id, with: { pattern } },
    name: "named nowhere",
    facts: facts({}),
    outcome: {
      status: "fail",
      message: "neither title, description nor source branch matches PAY-[0-9]+",
    },
  },
  {
    entry: { id, with: { issue: "closed" } },
    name: "one that it closes",
    facts: facts({}, ["acme/payments#3"]),
    outcome: { status: "pass", message: "the merge request closes acme/payments#3" },
  },
  {
    entry: { id, with: { issue: "closed" } },
    name: "none that it closes",
    facts: facts({}, []),
    outcome: { status: "fail", message: "GitLab shows no issue that the merge request closes" },
  },
  {
    entry: { id },
    name: "without parameters one that it mentions",
    facts: facts({}, []),
    outcome: { status: "fail", message: "GitLab shows no issue that the merge request mentions" },
  },
  {
    entry: { id, with: { issue: "closed" } },
    name: "one that is written and not shown",
    facts: facts({ description: "Refunds.\n\nCloses #3" }, []),
    outcome: {
      status: "unknown",
      message:
        "GitLab shows no issue that the merge request closes, although it contains #3: GitLab may be late, or may hide the issue from this token",
    },
  },
  {
    entry: { id, with: { issue: "mentioned" } },
    name: "one of another project, by its address",
    facts: facts({ description: "See https://gitlab.example/acme/x/-/work_items/9" }, []),
    outcome: { status: "unknown", message: expect.stringContaining("although it contains /-/work_items/9") },
  },
  {
    entry: { id, with: { pattern, issue: "closed" } },
    name: "both are asked",
    facts: facts({ title: "PAY-1 Refunds" }, ["#3"]),
    outcome: {
      status: "pass",
      message: "the title names an issue (PAY-[0-9]+), and the merge request closes #3",
    },
  },
  {
    entry: { id, with: { pattern, issue: "closed" } },
    name: "one of both is missing",
    facts: facts({}, ["#3"]),
    outcome: { status: "fail" },
  },
];
