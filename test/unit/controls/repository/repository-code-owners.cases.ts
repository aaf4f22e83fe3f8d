/** Cases of the control over the CODEOWNERS file of the repository. */

const id = "repository_code_owners";

function facts(text: string | undefined, paths: readonly string[] = ["src/a.ts", "README.md"]) {
  const path = text === undefined ? undefined : "CODEOWNERS";
  return {
    found: { path, text: text ?? "", paths, where: "at the head of main, from GitLab" },
    possible: { usernames: ["alice"], groups: ["acme", "acme/security"] },
  };
}

const place = "(CODEOWNERS at the head of main, from GitLab)";

export const repositoryCodeOwnerCases = [
  {
    entry: { id },
    name: "every path has an owner who exists",
    facts: facts("* @Alice @acme/security b@acme.example\n[Docs] @@maintainer\n*.md"),
    outcome: { status: "pass", message: `2 paths have owners ${place}` },
  },
  {
    entry: { id },
    name: "no file",
    facts: facts(undefined),
    outcome: { status: "fail", message: "there is no CODEOWNERS file (at the head of main, from GitLab)" },
  },
  {
    entry: { id },
    name: "paths without owners",
    facts: facts("/src/ @alice", ["src/a.ts", "README.md", "LICENSE"]),
    outcome: {
      status: "fail",
      message: `2 paths have no owner: README.md and LICENSE ${place}`,
      actual: ["README.md has no owner", "LICENSE has no owner"],
    },
  },
  {
    entry: { id, with: { except: ["*.md"] } },
    name: "those that need none aside",
    facts: facts("/src/ @alice"),
    outcome: { status: "pass" },
  },
  {
    entry: { id },
    name: "an excluded path has no owner",
    facts: facts("* @alice\n!README.md"),
    outcome: { status: "fail", message: `1 path has no owner: README.md ${place}` },
  },
  {
    entry: { id },
    name: "an owner whom nobody knows",
    facts: facts("* @alice\n*.md @bob @acme/none"),
    outcome: {
      status: "fail",
      message: `line 2 names @bob, which is neither a member nor a group that GitLab shows and line 2 names @acme/none, which is neither a member nor a group that GitLab shows ${place}`,
    },
  },
  {
    entry: { id },
    name: "every mistake with its line",
    facts: facts("* @alice nobody\n[A\n[]\n^[B][2]\n[C] x\n*.c\n[D]\n*.md"),
    outcome: {
      status: "fail",
      actual: [
        "line 1 has an owner that is not valid",
        "line 2 is not a valid section header",
        "line 3 begins a section without a name",
        "line 4 requires a number of approvals that GitLab does not accept",
        "line 5 has a default owner that is not valid",
        "line 8 has no owner",
      ],
    },
  },
  {
    entry: { id },
    name: "addresses alone may be anybody's",
    facts: facts("* b@acme.example"),
    outcome: {
      status: "unknown",
      message:
        "GitLab does not show who owns the addresses in line 1 of CODEOWNERS; add users or groups to the line",
    },
  },
];
