/** `files`: the files of the repository at the commit that is judged. */

import { isRegular, repositoryTree } from "../../../facts/repository/repository-tree.ts";
import { defineTopic } from "../../topic.ts";
import { bool, record, string } from "../../types.ts";

export const filesTopic = defineTopic({
  name: "files",
  scope: "project",
  summary: "The files of the repository: at the merge request's head, or else on the default branch",
  needs: { repositoryTree },
  type: {
    kind: "list",
    of: record({
      path: string("Path from the root"),
      regular: bool("Whether it has content of its own: neither a link nor a submodule"),
    }),
  },
  value: ({ repositoryTree: { files } }) =>
    files.map((file) => ({ path: file.path, regular: isRegular(file) })),
});
