/** `repository_no_binaries`: the repository has no binary files, which nobody can review. */

import { repositoryFilesAt } from "../../facts/repository/repository-files.ts";
import { repositoryTree } from "../../facts/repository/repository-tree.ts";
import { globMatcher } from "../../shared/glob.ts";
import { text } from "../../shared/schema.ts";
import { count, listed, plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass } from "../define.ts";

function kindsFor(except: readonly string[] = []) {
  const isLeftOut = globMatcher(except);
  return repositoryFilesAt("kind", except.map((one) => `not ${one}`).join(", "), (path) => !isLeftOut(path));
}

export const repositoryNoBinaries = defineControl({
  id: "repository_no_binaries",
  title: "The repository holds no binary files",
  description: described(
    "Fails if a file of the merge request's head, or of the default branch if no merge request is judged, is binary.",
    [
      "A file is binary if it has a null byte among its first 8000 bytes, as in Git. Pointers of Git LFS are text.",
      "`except` lists paths that may be binary.",
      "If local Git does not have the commit, files are read from GitLab. With more than 2000 files, the result is then unknown.",
    ],
  ),
  severity: "medium",
  scope: "project",
  needs: { tree: repositoryTree, files: kindsFor() },
  needsFor: async (params) => (params?.except ? { files: kindsFor(params.except) } : {}),
  params: z.strictObject({
    except: z.optional(
      z
        .array(text(500))
        .check(z.describe("Globs over paths that may be binary, such as docs/**/*.png; no path by default")),
    ),
  }),
  example: { except: ["docs/**/*.png"] },
  remediation: {
    text: "remove the binary files, keep them in a registry or with Git LFS, or allow them with except",
  },
  check({ tree, files }) {
    const binary = files.filter(({ isBinary }) => isBinary);
    const named = binary.map(({ path, bytes }) => plain(`${path} (${bytes} bytes)`));
    const excluded = tree.files.length - files.length;
    const where = `${count(files.length, "file")} at ${tree.commit.name}, from ${tree.source}${excluded === 0 ? "" : `, ${excluded} excluded`}`;
    return binary.length === 0
      ? pass(`no file is binary (${where})`)
      : fail(`${count(binary.length, "file is", "files are")} binary: ${listed(named)} (${where})`, {
          actual: named,
        });
  },
});
