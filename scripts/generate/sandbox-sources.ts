/** The page that names, for each route of the sandbox, the file of GitLab that it was compared with. */

import { routes } from "../../src/sandbox/routes.ts";
import { emptyState } from "../../src/sandbox/state/state.ts";
import { page } from "./reference.ts";

export function sandboxSourcesPage(): string {
  const rows = routes(emptyState())
    .map(({ method, path, ruby, compared }) => `| \`${method} ${path}\` | \`${ruby}\` | ${compared} |`)
    .sort();
  return page("Sources of the sandbox", [
    "The [sandbox](../sandbox.md) follows the source of GitLab 18.9. For each route, this page names the file that it was",
    "compared with, and what was compared beside its parameters and the fields that Countersign reads. The sandbox was never",
    "compared with a running server.",
    "",
    "| route | file of GitLab | compared |",
    "|---|---|---|",
    ...rows,
    "",
    "Comments in `src/sandbox/` name the files for single behaviours, and those for GraphQL (`src/sandbox/graphql/`).",
  ]);
}
