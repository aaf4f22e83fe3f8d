/** `merge_request_size`. */

const file = (path: string, additions: number, deletions: number) => ({ path, additions, deletions });

export const sizeCases = [
  {
    entry: { id: "merge_request_size" },
    name: "400 lines, added or removed, are few enough",
    facts: { files: [file("src/a.ts", 300, 100)] },
    outcome: { status: "pass", message: "1 file and 400 lines are changed" },
  },
  {
    entry: { id: "merge_request_size" },
    name: "one line too many",
    facts: { files: [file("src/a.ts", 300, 100), file("src/b.ts", 0, 1)] },
    outcome: { status: "fail", message: "2 files and 401 lines are changed; at most 400 lines are allowed" },
  },
  {
    entry: { id: "merge_request_size", with: { max_files: 1, max_lines: 5 } },
    name: "both limits are named",
    facts: { files: [file("src/a.ts", 6, 0), file("src/b.ts", 6, 0)] },
    outcome: {
      status: "fail",
      message: "2 files and 12 lines are changed; at most 1 file and 5 lines are allowed",
      actual: ["2 files", "12 lines"],
    },
  },
  {
    entry: { id: "merge_request_size", with: { max_files: 1 } },
    name: "a limit of files alone asks nothing of lines",
    facts: { files: [file("src/a.ts", 5000, 0)] },
    outcome: { status: "pass" },
  },
  {
    entry: { id: "merge_request_size", with: { max_files: 1, except: ["**/*.lock", ".cache/**"] } },
    name: "files are left out at any depth, hidden ones too",
    facts: { files: ["a.ts", "x.lock", "b/c/y.lock", ".cache/.z/q"].map((path) => file(path, 1, 0)) },
    outcome: { status: "pass", message: "1 file and 1 line are changed, 3 files excluded" },
  },
  {
    entry: { id: "merge_request_size", with: { max_files: 1, except: ["*.lock", "!a.ts", "+(b).ts"] } },
    name: "what a glob does not name is counted",
    facts: { files: ["a.ts", "sub/y.lock", "b.ts"].map((path) => file(path, 1, 0)) },
    outcome: { status: "fail", actual: ["3 files", "3 lines"] },
  },
];
