/** The files that the configuration includes from certain places, as they are at the commits that GitLab resolved. */

import { globMatcher } from "../../../shared/glob.ts";
import { matchesParts } from "../../../shared/stars.ts";
import { checkLimit, underLimit } from "../../../shared/work-limit.ts";
import { defineFact, type Fact, type FactContext } from "../../define.ts";
import { UnreadableFact } from "../../source.ts";
import { type CiInclude, type MergedConfiguration, mergedConfiguration } from "../ci-config.ts";
import { type Entry, isGiven } from "../ci-jobs.ts";
import { isStable, overriddenIn } from "./conditional-includes.ts";
import { type FileContent, includedFile } from "./included-file.ts";
import { ownIncludes } from "./own-includes.ts";

export type RequiredFile = FileContent & {
  /** Address of the component without its version, or path of the project. */
  readonly source: string;
  readonly include: CiInclude;
  /** With the version or the ref, as messages name it. */
  readonly name: string;
  /** Whether `rules` or variables of `include` decide if it is included. Undefined if another file includes it. */
  readonly isConditional: boolean | undefined;
};

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
      const overridden = await overriddenIn(context, [{ include: entries }]);
      return {
        ...from,
        files: await Promise.all(
          wanted.map((include) => fileOf(include, context, { entries, overridden }, from.projectPath)),
        ),
      };
    },
  });
}

function sourceText({ type, location, project }: CiInclude): string | undefined {
  if (type === "file") return project;
  return type === "component" ? location.replace(/@[^@]*$/, "") : undefined;
}

/** Of the project's own files, with the names of the variables that the settings set. */
interface OwnEntries {
  readonly entries: readonly Entry[];
  readonly overridden: ReadonlySet<string>;
}

async function fileOf(
  include: CiInclude,
  context: FactContext,
  own: OwnEntries,
  projectPath: string | undefined,
): Promise<RequiredFile> {
  const { type, location, project, ref, from } = include;
  return {
    include,
    source: sourceText(include) ?? "",
    name: type === "file" ? `${project}:${location}${ref === undefined ? "" : `@${ref}`}` : location,
    ...(await includedFile(include, context)),
    isConditional:
      from === projectPath ? underLimit(context.limit?.check, () => conditionOf(include, own)) : undefined,
  };
}

/** Whether an entry that may be this include has `rules`, or another place in a pipeline. */
function conditionOf(include: CiInclude, { entries, overridden }: OwnEntries): boolean | undefined {
  const own = entries.filter((entry) => {
    if (include.type === "component") return mayBe(entry.component, include.location);
    const files = [entry.file].flat(10);
    return mayBe(entry.project, include.project ?? "") && files.some((file) => mayBe(file, include.location));
  });
  if (own.length === 0) return undefined;
  return own.some((entry) => isGiven(entry.rules) || !isStable(entry, overridden));
}

/** Longer texts are not compared, so that their author cannot make it slow. */
const longestCompared = 2000;

/** Before GitLab replaces variables, a text may be longer or shorter. */
function mayBe(written: unknown, resolved: string): boolean {
  if (typeof written !== "string") return false;
  checkLimit();
  if (written.length > longestCompared) return true;
  const parts = written.replace(/^\/+/, "").split(/\$\{?\w+\}?|\$\[\[.*?\]\]/);
  return matchesParts(
    parts.map((part) => part.toLowerCase()),
    resolved.replace(/^\/+/, "").toLowerCase(),
  );
}
