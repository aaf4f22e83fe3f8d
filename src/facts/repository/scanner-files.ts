/** Files of the repository with which GitLab's scanners leave out rules, paths or vulnerabilities. */

import { isAbsent } from "../../shared/absent.ts";
import { defineFact, type FactContext } from "../define.ts";
import { readAtCommit } from "../lagging-replica.ts";
import { sourceOf } from "../pipeline/ci-config.ts";
import { judgedCommit } from "./judged-commit.ts";

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

/** Those that are in the commit whose configuration is judged. */
export const scannerFiles = defineFact<readonly string[]>({
  id: "scanner_files",
  summary: "Files of the repository that restrict scanners",
  requiredRole: "at least Reporter in the project of the source branch, if it is private",
  scope: "project",
  async collect(context) {
    const { projectId, sha } = await placeOf(context);
    const paths = [...new Set(Object.values(scannerFilePaths).flat())];
    const found = await Promise.all(
      paths.map((path) =>
        readAtCommit("the configuration", sha, (ref) =>
          context.gitlab.rawFile(projectId, path, ref).catch(absent),
        ),
      ),
    );
    return paths.filter((_, index) => found[index] !== undefined);
  },
});

async function placeOf(context: FactContext): Promise<{ readonly projectId: number; readonly sha: string }> {
  const { projectId, sha } = await sourceOf(context);
  return { projectId, sha: sha ?? (await context.read(judgedCommit)).sha };
}

/** A file that is not there, and a folder. */
function absent(error: unknown): undefined {
  // lib/api/files.rb
  if (isAbsent(error, "404 File Not Found")) return undefined;
  throw error;
}
