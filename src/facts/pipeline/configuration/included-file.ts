/** A file of a CI configuration as it is written, before GitLab evaluates it. */

import { MissingNeed } from "../../collect.ts";
import { defineFact, type Fact, type FactContext } from "../../define.ts";
import { UnreadableFact } from "../../source.ts";
import type { CiInclude } from "../ci-config.ts";
import { type Entry, isEntry } from "../ci-jobs.ts";
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

/** What Ruby's `^---\s+` matches. JavaScript's would also find lines and spaces of Unicode. */
const divider = /(?<=^|\n)---[ \t\r\n\f\v]+/g;
/** Two, and what is before the first divider. The last one has all that is left. */
const mostDocuments = 3;
/** YAML 1.1, which GitLab's reader follows, has these line breaks too: a comment ends at them. */
const lineBreaks = /[\u0085\u2028\u2029]/g;

/**
 * A file as it is written, without its header. Documents are divided as in lib/gitlab/config/loader/multi_doc_yaml.rb, of
 * which blank ones, such as comments alone, do not count.
 */
async function contentOfFile(text: string, check?: () => void): Promise<Entry> {
  const parts = documentsOf(text).map((part) => part.replace(lineBreaks, "\n"));
  const read = await Promise.all(parts.map((part) => documentIn(part, check)));
  const documents = read.filter((one) => !isBlank(one));
  const [first] = documents;
  // lib/gitlab/ci/config/yaml/result.rb
  const hasHeader = documents.length > 1 && isEntry(first) && Object.hasOwn(first, "spec");
  const content = hasHeader ? documents.at(-1) : first;
  if (!isEntry(content)) throw new UnreadableFact("it is not a mapping");
  return content;
}

/** A bracket may close where the key is that it belongs to. GitLab's reader accepts that, the specification does not. */
async function documentIn(text: string, check?: () => void): Promise<unknown> {
  try {
    return await mergedYaml(text, check);
  } catch (error) {
    const indented = text.replace(/\n([ \t]*)(?=[\]}])/g, "\n$1  ");
    if (!(error instanceof UnreadableFact) || indented === text) throw error;
    return mergedYaml(indented, check);
  }
}

function documentsOf(text: string): readonly string[] {
  const documents: string[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(divider)) {
    if (documents.length === mostDocuments - 1) break;
    documents.push(text.slice(from, index));
    from = index + found.length;
  }
  return [...documents, text.slice(from)];
}

/** As in Ruby. */
function isBlank(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0;
  return value === null || value === false || (typeof value === "string" && value.trim() === "");
}
