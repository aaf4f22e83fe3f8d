/** The files of a repository, page by page, without sizes and contents (lib/api/repositories.rb). */
import { canReadCode, demand, requireProject } from "../access.ts";
import { type Answer, notFound } from "../http/answer.ts";
import { type Call, textParam } from "../http/call.ts";
import { paginate } from "../http/paginate.ts";
import { paginationRules } from "../http/params.ts";
import type { Route } from "../http/router.ts";
import { filesAt, treeOf } from "../tree.ts";

export const treeRoutes: readonly Route[] = [
  {
    method: "GET",
    ruby: "lib/api/repositories.rb",
    compared:
      "ability read_code, path, recursive, message, pages with links (lib/gitlab/pagination/gitaly_keyset_pager.rb)",
    path: "/projects/:id/repository/tree",
    rules: [
      { name: "ref", type: "string" },
      { name: "path", type: "string" },
      { name: "recursive", type: "boolean", default: false },
      ...paginationRules,
    ],
    handle: tree,
  },
];

function tree(call: Call): Answer {
  const project = requireProject(call);
  demand(canReadCode(call, project));
  const ref = textParam(call, "ref") || (project.default_branch ?? "");
  const files = filesAt(call.state, project, ref);
  if (!files) throw notFound("Tree");
  const isRecursive = call.params.recursive === true;
  const path = textParam(call, "path").replace(/^\/+|\/+$/g, "");
  if (path === "") return paginate(call, treeOf(files, isRecursive), (entry) => entry);
  const within = treeOf(files, true).filter((entry) => {
    const rest = entry.path.slice(path.length + 1);
    return entry.path.startsWith(`${path}/`) && (isRecursive || !rest.includes("/"));
  });
  // Git has no empty folder (lib/gitlab/git/tree.rb, `Gitlab::Git::Index::IndexError`).
  if (within.length === 0) throw notFound("invalid revision or path");
  return paginate(call, within, (entry) => entry);
}
