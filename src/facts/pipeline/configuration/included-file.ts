/** A file of a CI configuration as it is written, before GitLab evaluates it. */

import { MissingNeed } from "../../collect.ts";
import { defineFact, type Fact, type FactContext } from "../../define.ts";
import { UnreadableFact } from "../../source.ts";
import type { CiInclude } from "../ci-config.ts";
import { type Entry, isEntry, isGiven } from "../ci-jobs.ts";
import { mergedYaml } from "../merged-yaml.ts";
import { includedProject } from "./included-tags.ts";

/** Without its header. Undefined: why it cannot be read. */
export type FileContent =
  | { readonly content: Entry; readonly unreadable: undefined }
  | { readonly content: undefined; readonly unreadable: string };

/** The file of an include at the commit that GitLab resolved. */
export async function includedFile(include: CiInclude, context: FactContext): Promise<FileContent> {
  const { type, sha, path, from } = include;
  if (type === "remote") return { content: undefined, unreadable: "GitLab does not show remote files" };
  const project = type === "local" ? from : includedProject(include);
  if (sha === undefined || path === undefined || project === undefined)
    return { content: undefined, unreadable: "GitLab does not show at which commit it is included" };
  return contentOf(fileAt(project, path, sha), context);
}

/** A file that cannot be read does not hide the others. */
export async function contentOf(file: Fact<Entry>, { read }: FactContext): Promise<FileContent> {
  try {
    return { content: await read(file), unreadable: undefined };
  } catch (error) {
    if (!(error instanceof MissingNeed)) throw error;
    return { content: undefined, unreadable: error.message };
  }
}

/** @param project its id or its full path */
export function fileAt(project: number | string, path: string, ref: string): Fact<Entry> {
  return defineFact<Entry>({
    id: `ci_file(${project}, ${path}, ${ref})`,
    summary: `The file ${path}`,
    requiredRole: `at least Reporter in ${typeof project === "string" ? project : "the project of the source branch"}, if it is private, with scope read_api`,
    scope: "project",
    async collect({ gitlab, limit }) {
      const { text, commit } = await gitlab.rawFile(project, path, ref);
      if (commit !== undefined && /^[0-9a-f]{40,64}$/.test(ref) && commit !== ref)
        throw new UnreadableFact("GitLab answered with another commit");
      return contentOfFile(text, limit?.check);
    },
  });
}

/** A file as it is written, without its header. Documents are divided as in lib/gitlab/config/loader/multi_doc_yaml.rb. */
async function contentOfFile(text: string, check?: () => void): Promise<Entry> {
  const parts = text.split(/^---\s+/m).filter((part) => part.trim() !== "");
  const [first, ...rest] = await Promise.all(parts.map((part) => mergedYaml(part, check)));
  const last = rest.at(-1);
  // lib/gitlab/ci/config/yaml/documents.rb
  const content = isEntry(first) && isGiven(first.spec) && last !== undefined ? last : first;
  if (!isEntry(content)) throw new UnreadableFact("it is not a mapping");
  return content;
}
