/** What GitLab's own lint says of the CI configuration at the head of the default branch. */

import { isAbsent } from "../../shared/absent.ts";
import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";
import { project } from "../project/project.ts";

const Lint = z.object({ valid: z.boolean(), errors: maybe(z.array(z.string())) });

export interface CiLint {
  readonly isValid: boolean;
  readonly errors: readonly string[];
}

/** Without it GitLab takes the default branch by its bare name, of which a tag comes first (lib/api/lint.rb). */
export const contentRef = "HEAD";

/** Null if there is no commit to read it from. */
export const ciLint = defineFact<CiLint | null>({
  id: "ci_lint",
  summary: "The check of the CI configuration",
  requiredRole: "at least Reporter in a private project",
  scope: "project",
  async collect({ gitlab, projectId, read }) {
    try {
      const { valid, errors = [] } = parse(
        Lint,
        await gitlab.read(`/projects/${projectId}/ci/lint`, { contentRef }),
      );
      return { isValid: valid, errors };
    } catch (error) {
      // lib/api/lint.rb
      const isMissing = isAbsent(error, "404 Repository Not Found", "404 Commit Not Found");
      if (isMissing && (await read(project)).isEmpty === true) return null;
      throw error;
    }
  },
});
