/** Files of the repository with which GitLab's scanners leave out rules, paths or vulnerabilities. */

import { parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { defineFact } from "../define.ts";
import { UnreadableFact } from "../source.ts";
import { judgedCommit } from "./judged-commit.ts";
import { localCommit, requiredRole } from "./repository-tree.ts";

/**
 * By the type of the report. A ruleset disables or replaces rules. A link in place of the folder hides what is in it from
 * GitLab, but not from the scanner.
 */
export const scannerFilePaths: Readonly<Record<string, readonly string[]>> = {
  // doc/user/application_security/sast/customize_rulesets.md and _index.md
  sast: [".gitlab/sast-ruleset.toml", ".gitlab", ".semgrepignore"],
  // doc/user/application_security/secret_detection/pipeline/configure.md
  secret_detection: [".gitlab/secret-detection-ruleset.toml", ".gitlab"],
  // doc/user/application_security/container_scanning/_index.md
  container_scanning: ["vulnerability-allowlist.yml"],
};

const Entries = z.array(z.object({ path: z.string(), type: z.enum(["blob", "tree", "commit"]) }));
const folder = ".gitlab";

/** Those of the judged commit. */
export const scannerFiles = defineFact<
  readonly string[],
  { commit: typeof judgedCommit; local: typeof localCommit }
>({
  id: "scanner_files",
  summary: "Files of the repository that restrict scanners",
  requiredRole,
  scope: "project",
  needs: { commit: judgedCommit, local: localCommit },
  async collect({ gitlab, projectId }, { commit, local }) {
    const wanted = [...new Set(Object.values(scannerFilePaths).flat())];
    if (local) return wanted.filter((one) => local.files.some(({ path }) => path === one));
    const listed = async (more: object) =>
      parse(
        Entries,
        await gitlab.read(`/projects/${projectId}/repository/tree`, {
          ...{ ref: commit.sha, perPage: 100 },
          ...more,
        }),
      );
    const top = await listed({});
    // More likely, GitLab does not show them.
    if (top.length === 0) throw new UnreadableFact(`GitLab lists no file at ${commit.name}`);
    const isFolder = top.some(({ path, type }) => path === folder && type === "tree");
    const all = [...top, ...(isFolder ? await listed({ path: folder }) : [])];
    return wanted.filter((one) => all.some(({ path, type }) => path === one && type !== "tree"));
  },
});
