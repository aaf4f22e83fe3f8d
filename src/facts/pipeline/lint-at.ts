/** GitLab's lint of the CI configuration of a project at a commit. Several facts read parts of the same answer. */

import { meanwhile } from "../../shared/meanwhile.ts";
import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact, type Fact } from "../define.ts";
import { contentRef } from "./ci-lint.ts";

export const requiredRole = "at least Reporter in the project of the source branch, with scope read_api";

const Lint = z.object({
  valid: z.boolean(),
  errors: maybe(z.array(z.string())),
  merged_yaml: maybe(z.string()),
  includes: maybe(
    z.array(
      z.object({
        type: z.string(),
        location: maybe(z.string()),
        context_project: maybe(z.string()),
        context_sha: maybe(z.string()),
        blob: maybe(z.string()),
        extra: maybe(z.object({ project: maybe(z.string()), ref: maybe(z.string()) })),
      }),
    ),
  ),
});

export type Lint = z.infer<typeof Lint>;

interface Place {
  readonly projectId: number;
  /** Undefined for the newest commit of the default branch. */
  readonly sha?: string | undefined;
}

/** What GitLab's lint says of the configuration of a project at a commit, whichever of them turns out to count. */
export function lintAt({ projectId, sha = contentRef }: Place): Fact<Lint> {
  return defineFact<Lint>({
    id: `ci_lint(${projectId}, ${sha})`,
    summary: "The CI configuration as GitLab merges it",
    requiredRole,
    scope: "project",
    async collect({ gitlab }) {
      const reading = gitlab.read(`/projects/${projectId}/ci/lint`, { contentRef: sha });
      meanwhile(() => import("js-yaml"));
      return parse(Lint, await reading);
    },
  });
}
