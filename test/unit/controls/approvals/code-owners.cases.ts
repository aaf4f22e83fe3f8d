/** Cases of the control that asks code owners. */

const id = "merge_request_code_owner_approval";
const noon = "2026-09-21T12:00:00.000Z";

interface World {
  readonly file?: string;
  readonly paths?: readonly string[];
  /** `section pattern` to usernames. */
  readonly rules?: Readonly<Record<string, readonly string[]>>;
  readonly approvedBy?: readonly string[];
  readonly committers?: readonly string[];
  readonly hidesGroups?: boolean;
}

function facts(world: World) {
  const { file = "* @bob @carol", paths = ["src/a.ts"], approvedBy = [], committers = [] } = world;
  const { rules = { "codeowners *": ["bob", "carol"] }, hidesGroups = false } = world;
  return {
    mergeRequest: { author: "alice" },
    approvals: { approvedBy, approvedAt: Object.fromEntries(approvedBy.map((name) => [name, noon])) },
    committers: { usernames: committers, unownedCommits: 0 },
    codeOwners: { branch: "main", path: "CODEOWNERS", text: file },
    paths,
    rules: Object.entries(rules).map(([name, eligible]) => {
      const [section, pattern] = name.split(" ");
      return { section, pattern, approvers: eligible, hidesGroups };
    }),
  };
}

const two = {
  file: "* @bob\n[Docs][2]\n*.md @carol @dave @erin",
  paths: ["a.ts", "b.md", "c.md"],
  rules: { "codeowners *": ["bob"], "Docs *.md": ["carol", "dave", "erin"] },
};

export const codeOwnerCases = [
  {
    entry: { id },
    name: "one of several owners is enough",
    facts: facts({ approvedBy: ["carol"] }),
    outcome: { status: "pass", message: "the owners of * approved" },
  },
  {
    entry: { id },
    name: "an owner who may have committed a merge in another's name is not known to be independent",
    facts: {
      ...facts({ approvedBy: ["carol"] }),
      committers: { usernames: [], unownedCommits: 0, hiddenMergers: 1 },
    },
    outcome: { status: "unknown" },
  },
  {
    entry: { id },
    name: "somebody who owns nothing is not",
    facts: facts({ approvedBy: ["mallory"] }),
    outcome: {
      status: "fail",
      message: "* (src/a.ts) has 0 of 1 approval; bob and carol can approve",
      actual: 1,
    },
  },
  {
    entry: { id },
    name: "every section asks its own owners",
    facts: facts({ ...two, approvedBy: ["carol", "dave"] }),
    outcome: { status: "fail", message: "* (a.ts, b.md and 1 more) has 0 of 1 approval; bob can approve" },
  },
  {
    entry: { id },
    name: "as many of them as it says",
    facts: facts({ ...two, approvedBy: ["bob", "carol"] }),
    outcome: {
      status: "fail",
      message: "*.md of [Docs] (b.md and c.md) has 1 of 2 approvals; dave and erin can approve",
    },
  },
  {
    entry: { id },
    name: "all of them did",
    facts: facts({ ...two, approvedBy: ["bob", "carol", "erin"] }),
    outcome: { status: "pass", message: "the owners of * and *.md of [Docs] approved" },
  },
  {
    entry: { id },
    name: "an optional section asks nobody",
    facts: facts({ ...two, file: two.file.replace("[Docs][2]", "^[Docs]"), approvedBy: ["bob"] }),
    outcome: { status: "pass", message: "the owners of * approved" },
  },
  {
    entry: { id },
    name: "an owner who committed does not count",
    facts: facts({ approvedBy: ["carol"], committers: ["carol"] }),
    outcome: { status: "fail", message: "* (src/a.ts) has 0 of 1 approval; bob can approve" },
  },
  {
    entry: { id },
    name: "where nobody is left, GitLab would let it through",
    facts: facts({ rules: { "codeowners *": [] } }),
    outcome: {
      status: "fail",
      message: "* (src/a.ts) has 0 of 1 approval, and nobody among @bob and @carol can approve",
    },
  },
  {
    entry: { id },
    name: "nor where too few are",
    facts: facts({
      file: "[A][2]\n* @bob @carol",
      rules: { "A *": ["bob"] },
      approvedBy: ["bob"],
    }),
    outcome: {
      status: "fail",
      message: "* of [A] (src/a.ts) has 1 of 2 approvals, and no one else among @bob and @carol can approve",
    },
  },
  {
    entry: { id },
    name: "or not enough of them",
    facts: facts({ file: "[A][2]\n* @bob @carol", rules: { "A *": ["bob"] } }),
    outcome: {
      status: "fail",
      message:
        "* of [A] (src/a.ts) has 0 of 2 approvals, and only bob among @bob and @carol can still approve",
    },
  },
  {
    entry: { id },
    name: "no file",
    facts: { ...facts({}), codeOwners: { branch: "main", path: undefined, text: "" } },
    outcome: { status: "fail", message: "main has no CODEOWNERS file" },
  },
  {
    entry: { id },
    name: "a path that nobody owns needs nobody",
    facts: facts({ file: "*.md @bob", rules: {} }),
    outcome: { status: "pass", message: "no changed path has an owner in CODEOWNERS (1 path)" },
  },
  {
    entry: { id, with: { every_path_owned: true } },
    name: "unless the policy asks for owners",
    facts: facts({ file: "*.md @bob", paths: ["x.ts", "y.ts"], rules: {} }),
    outcome: { status: "fail", message: "x.ts and y.ts have no owner in CODEOWNERS" },
  },
  {
    entry: { id, with: { every_path_owned: true } },
    name: "a line without owners names none",
    facts: facts({ file: "* @bob\n*.ts", paths: ["x.ts"], rules: {} }),
    outcome: { status: "fail", message: "x.ts has no owner in CODEOWNERS" },
  },
  {
    entry: { id },
    name: "a rule that GitLab has not made yet",
    facts: facts({ rules: {}, approvedBy: ["bob", "carol"] }),
    outcome: {
      status: "unknown",
      message:
        "GitLab shows no rule for * (src/a.ts), either because it has not created one yet or because GitLab Premium is missing",
    },
  },
  {
    entry: { id },
    name: "a group that the token does not see",
    facts: facts({ rules: { "codeowners *": [] }, hidesGroups: true }),
    outcome: {
      status: "unknown",
      message: "GitLab hides a group that owns * (src/a.ts) from this token",
    },
  },
  {
    entry: { id, with: { after_last_push: true } },
    name: "an owner who approved before the last push",
    facts: {
      ...facts({ approvedBy: ["bob"] }),
      lastPush: { at: Date.parse(noon) + 1, unchangedSince: 0 },
    },
    outcome: { status: "fail" },
  },
  {
    entry: { id, with: { rebase_keeps: true } },
    name: "and only a rebase came after",
    facts: {
      ...facts({ approvedBy: ["bob"] }),
      lastPush: { at: Date.parse(noon) + 1, unchangedSince: 0 },
    },
    outcome: { status: "pass" },
  },
  {
    entry: { id },
    name: "what is wrong in the file is said",
    facts: facts({ file: "* @bob\n[Open\n^[A][2]\n*.md @x", approvedBy: ["bob"] }),
    outcome: {
      status: "pass",
      note: "GitLab ignores 2 problems in CODEOWNERS: invalid_section_format in line 2 and invalid_approval_requirement in line 3",
    },
  },
];
