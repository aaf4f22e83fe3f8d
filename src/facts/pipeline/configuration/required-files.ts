/** The files that the configuration includes from certain places, as they are at the commits that GitLab resolved. */

import { RunError } from "../../../shared/errors.ts";
import { globMatcher } from "../../../shared/glob.ts";
import { defineFact, type Fact, type FactContext } from "../../define.ts";
import { UnreadableFact } from "../../source.ts";
import { type CiInclude, type MergedConfiguration, mergedConfiguration } from "../ci-config.ts";
import { type Entry, isGiven } from "../ci-jobs.ts";
import { includedProject } from "./included-tags.ts";
import { contentOfFile, ownIncludes } from "./own-includes.ts";

export interface RequiredFile {
  /** Address of the component without its version, or path of the project. */
  readonly source: string;
  /** With the version or the ref, as messages name it. */
  readonly name: string;
  /** As it is written, with inputs and references; without its header. Undefined: why it cannot be read. */
  readonly content: Entry | undefined;
  readonly unreadable: string | undefined;
  /** Whether `rules` of `include` decide if it is included. Undefined if another file includes it. */
  readonly isConditional: boolean | undefined;
}

export interface RequiredFiles extends MergedConfiguration {
  readonly files: readonly RequiredFile[];
}

const mostAtOnce = 20;

/** @param sources globs over sources */
export function requiredFiles(sources: readonly string[]): Fact<RequiredFiles> {
  return defineFact<RequiredFiles, { from: typeof mergedConfiguration }>({
    id: sources.length === 0 ? "required_files" : `required_files(${sources.join(" ")})`,
    summary: "The files that the CI configuration must include",
    requiredRole: "at least Reporter in the included project, if it is private, with scope read_api",
    scope: "project",
    needs: { from: mergedConfiguration },
    async collect(context, { from }) {
      if (!from.includes)
        throw new UnreadableFact("GitLab's lint does not list what the configuration includes");
      const matches = globMatcher(sources, { nocase: true });
      const wanted = from.includes.filter((include) => {
        const source = sourceText(include);
        return source !== undefined && matches(source);
      });
      if (wanted.length > mostAtOnce)
        throw new UnreadableFact(`${wanted.length} includes match, more than ${mostAtOnce}`);
      const entries = wanted.length === 0 ? [] : await context.read(ownIncludes);
      return {
        ...from,
        files: await Promise.all(
          wanted.map((include) => fileOf(include, context, entries, from.projectPath)),
        ),
      };
    },
  });
}

function sourceText({ type, location, project }: CiInclude): string | undefined {
  if (type === "file") return project;
  return type === "component" ? location.replace(/@[^@]*$/, "") : undefined;
}

async function fileOf(
  include: CiInclude,
  context: FactContext,
  entries: readonly Entry[],
  projectPath: string | undefined,
): Promise<RequiredFile> {
  const { type, location, project, ref, from } = include;
  return {
    source: sourceText(include) ?? "",
    name: type === "file" ? `${project}:${location}${ref === undefined ? "" : `@${ref}`}` : location,
    ...(await contentOf(include, context)),
    isConditional: from === projectPath ? conditionOf(include, entries) : undefined,
  };
}

async function contentOf(
  include: CiInclude,
  { gitlab, limit }: FactContext,
): Promise<Pick<RequiredFile, "content" | "unreadable">> {
  const { sha, path } = include;
  const project = includedProject(include);
  const unreadable = (why: string) => ({ content: undefined, unreadable: why });
  if (sha === undefined || path === undefined || project === undefined)
    return unreadable("GitLab does not show at which commit it is included");
  try {
    const { text, commit } = await gitlab.rawFile(project, path, sha);
    if (commit !== undefined && commit !== sha) return unreadable("GitLab answered with another commit");
    return { content: await contentOfFile(text, limit?.check), unreadable: undefined };
  } catch (error) {
    const status = error instanceof RunError && "status" in error ? Number(error.status) : 0;
    if (error instanceof UnreadableFact) return unreadable(error.message);
    if (![401, 403, 404].includes(status)) throw error;
    return unreadable(
      `GitLab answered ${status}, and reading it needs at least Reporter in ${project}, if it is private`,
    );
  }
}

/** Whether an entry that may be this include has `rules`. */
function conditionOf(include: CiInclude, entries: readonly Entry[]): boolean | undefined {
  const own = entries.filter((entry) => {
    if (include.type === "component") return mayBe(entry.component, include.location);
    const files = [entry.file].flat(10);
    return mayBe(entry.project, include.project ?? "") && files.some((file) => mayBe(file, include.location));
  });
  if (own.length === 0) return undefined;
  return own.some((entry) => isGiven(entry.rules));
}

/** Before GitLab replaces variables, a text may be longer or shorter. */
function mayBe(written: unknown, resolved: string): boolean {
  if (typeof written !== "string") return false;
  const parts = written.replace(/^\/+/, "").split(/\$\{?\w+\}?|\$\[\[.*?\]\]/);
  const pattern = parts.map((part) => part.replace(/[^\w]/g, "\\$&")).join(".*");
  return new RegExp(`^${pattern}$`, "i").test(resolved.replace(/^\/+/, ""));
}
