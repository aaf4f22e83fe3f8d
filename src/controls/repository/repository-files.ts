/** `repository_files`: required files exist, forbidden files do not, and each file has the required content and size. */

import { isLink, leadsSomewhere, linkTargets } from "../../facts/repository/link-targets.ts";
import { repositoryFilesAt } from "../../facts/repository/repository-files.ts";
import { isRegular, repositoryTree } from "../../facts/repository/repository-tree.ts";
import { globMatcher, withFolders } from "../../shared/glob.ts";
import { compilePattern, type Matcher } from "../../shared/pattern.ts";
import { text } from "../../shared/schema.ts";
import { count, listed, plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, fail, pass, unknown } from "../define.ts";

const globs = (meaning: string) => z.array(text(500)).check(z.describe(meaning));
const pattern = (meaning: string) => z.optional(text(1000, meaning));

const params = z.strictObject({
  required: z.optional(globs("Globs that must each match a file, such as LICENSE*; no glob by default")),
  forbidden: z.optional(globs("Globs that no file may match, such as **/*.pem; no glob by default")),
  content: z.optional(
    z
      .array(
        z.strictObject({
          files: globs("Globs over the paths of the files, such as LICENSE*"),
          matches: pattern("RE2 regular expression that the text must match; any text by default"),
          lacks: pattern("RE2 regular expression that the text must not match; any text by default"),
        }),
      )
      .check(z.describe("What the text of files must or must not contain; nothing by default")),
  ),
  max_bytes: z.optional(
    z
      .int()
      .check(
        z.minimum(1),
        z.maximum(2 ** 40),
        z.describe("Largest size of a file, in bytes; no limit by default"),
      ),
  ),
  except: z.optional(globs("Globs over paths to ignore, which required still counts; no path by default")),
});
type Params = z.infer<typeof params>;

interface ContentRule {
  readonly isChosen: (path: string) => boolean;
  readonly said: string;
  readonly matches: Matcher | undefined;
  readonly lacks: Matcher | undefined;
}

function contentsFor({ content, except = [] }: Params) {
  const chosen = content?.flatMap(({ files }) => files) ?? [];
  const isLeftOut = globMatcher(except);
  const isChosen = globMatcher(chosen);
  const name = [...chosen, ...except.map((one) => `not ${one}`)].join(", ");
  return repositoryFilesAt("content", name, (path) => isChosen(path) && !isLeftOut(path));
}

export const repositoryFiles = defineControl({
  id: "repository_files",
  title: "The files of the repository are as required",
  description: described(
    "Checks the files of the merge request's head, or of the default branch if no merge request is judged.",
    [
      "Each glob of `required` must match a file, or a link that leads to a file or a folder of the repository, but not a submodule. No glob of `forbidden` may match one. A folder in such a glob also matches a submodule or link in its place.",
      "Each entry of `content` names `files` whose text must match `matches` and must not match `lacks`; both are RE2 regular expressions. A binary file, a text that is not UTF-8 or a symbolic link fails. If no file is found, the entry is ignored, so name the file in `required` too.",
      "`max_bytes` is the largest size of a file.",
      "`except` lists paths to ignore. `required` does not use it.",
      "Files are read from local Git if it has the commit, or else from GitLab. Changes that the job has made in its folder do not count. From GitLab, the control reads the sizes of at most 2000 files and the contents of at most 200; with more, the result is unknown.",
    ],
  ),
  severity: "medium",
  scope: "project",
  needs: { tree: repositoryTree },
  needsFor: async (given?: Params) => ({
    ...(given === undefined || given.max_bytes !== undefined
      ? { sizes: repositoryFilesAt("size", "", () => true) }
      : {}),
    ...(given === undefined || given.content !== undefined
      ? { contents: contentsFor(given ?? ({} as Params)) }
      : {}),
    ...(given === undefined || given.required !== undefined
      ? { links: linkTargets(given?.required ?? []) }
      : {}),
  }),
  params,
  prepare: async (given) => ({
    ...given,
    rules: await Promise.all(
      (given.content ?? []).map(
        async ({ files, matches, lacks }): Promise<ContentRule> => ({
          isChosen: globMatcher(files),
          said: [matches && `matches ${matches}`, lacks && `does not match ${lacks}`]
            .filter(Boolean)
            .join(" and "),
          matches: matches === undefined ? undefined : await compilePattern(matches),
          lacks: lacks === undefined ? undefined : await compilePattern(lacks),
        }),
      ),
    ),
  }),
  example: { required: ["SECURITY.md"], content: [{ files: ["LICENSE"], matches: "^MIT License" }] },
  remediation: { text: "add, remove or change the files that the message names, and push" },
  check(
    { tree, sizes, contents, links = new Map() },
    { required = [], forbidden = [], max_bytes, except = [], rules },
  ) {
    if (required.length + forbidden.length + rules.length === 0 && max_bytes === undefined)
      return unknown(
        "the policy requires nothing of the files: none of required, forbidden, content and max_bytes is given",
      );
    if (rules.some(({ matches, lacks }) => !matches && !lacks))
      return unknown("an entry of content names files, but neither matches nor lacks");
    const isLeftOut = globMatcher(except);
    const paths = tree.files.map(({ path }) => path);
    const isForbidden = globMatcher(forbidden);
    const regular = tree.files.filter(isRegular).map(({ path }) => path);
    const linked = tree.files.filter(isLink).map(({ path }) => path);
    const missing = required.flatMap((one) => {
      const matches = globMatcher([one]);
      if (regular.some(matches)) return [];
      const found = linked.filter(matches);
      if (found.some((path) => leadsSomewhere(path, links, regular))) return [];
      return [
        found[0] === undefined ? `no file matches ${one}` : `${found[0]} is a link that leads to no file`,
      ];
    });
    // What a submodule or a link brings is in no list of files.
    const mayBring = globMatcher(forbidden.flatMap(withFolders));
    const unwanted = tree.files
      .filter((file) => isForbidden(file.path) || (!isRegular(file) && mayBring(file.path)))
      .flatMap(({ path }) => (isLeftOut(path) ? [] : path));
    const large = (sizes ?? []).filter(({ path, bytes }) => bytes > (max_bytes ?? 0) && !isLeftOut(path));
    const texts = new Map((contents ?? []).map(({ path, content }) => [path, content]));
    const wrong = rules.flatMap((rule) =>
      paths
        .filter((path) => rule.isChosen(path) && !isLeftOut(path))
        .filter((path) => !meets(rule, texts.get(path)))
        .map((path) => `${path} is not text that ${rule.said}`),
    );
    const problems = [
      ...missing,
      ...unwanted.map((path) => `${path} is forbidden`),
      ...large.map(({ path, bytes }) => `${path} has ${bytes} bytes, at most ${max_bytes} are allowed`),
      ...wrong,
    ].map((problem) => plain(problem));
    const where = `${count(paths.length, "file")} at ${tree.commit.name}, from ${tree.source}`;
    return problems.length === 0
      ? pass(`the files are as required (${where})`)
      : fail(`${listed(problems)} (${where})`, { actual: problems });
  },
});

/** A binary file or a symbolic link never meets a rule: it has no text to match. */
function meets({ matches, lacks }: ContentRule, content: string | undefined): boolean {
  return content !== undefined && matches?.(content) !== false && lacks?.(content) !== true;
}
