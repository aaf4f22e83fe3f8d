/** `pipeline_includes`: every include is pinned and from an allowed source, and every required include is there. */

import semver from "semver";
import { type CiInclude, ciConfig } from "../../facts/pipeline/ci-config.ts";
import { conditionalIncludes } from "../../facts/pipeline/configuration/conditional-includes.ts";
import { includedCommits, type Reviewed } from "../../facts/pipeline/configuration/included-commits.ts";
import { globMatcher } from "../../shared/glob.ts";
import { satisfies, text } from "../../shared/schema.ts";
import { count } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { defineControl, described, unknown } from "../define.ts";
import { outcomeOf, shownTo, variablesIn, wholeConfigParams } from "./ci-outcome.ts";
import { problemOfCommit } from "./include-commits.ts";

const range = text(200, "Range of its versions, such as >=1.2 <2; any version by default").check(
  satisfies((value) => semver.validRange(value) !== null, "a range of versions, such as >=1.2 <2"),
);

type Pinning = "commit" | "version" | "no";
interface Required {
  readonly component: string;
  readonly version?: string | undefined;
}

export const pipelineIncludes = defineControl({
  id: "pipeline_includes",
  title: "What the configuration includes is pinned and from allowed sources",
  description: described("Checks every include of the merged configuration, nested ones included.", [
    "By default an include must name a commit or an exact version. `pinned: commit` accepts commits only.",
    "A remote file counts as pinned only with a commit in its path, because GitLab does not show `integrity`.",
    "`sources` lists where includes may come from. Files of the same project and GitLab's own templates are always allowed.",
    "A commit of a project can also be that of an open merge request, from a fork too, or of a branch that nobody protects. `commits: protected` requires that a protected branch or tag of its project contains it. For a file or component, `sources` and `required` say little without that.",
    "`required` names components, or projects of included files, with a range of versions. GitLab does not show the version of a branch or of `~latest`.",
  ]),
  severity: "medium",
  scope: "project",
  needs: { config: ciConfig, conditional: conditionalIncludes },
  needsFor: async (params?: {
    readonly commits?: "protected" | "any" | undefined;
  }): Promise<{ readonly reviewed?: typeof includedCommits }> =>
    params && params.commits !== "protected" ? {} : { reviewed: includedCommits },
  params: z.strictObject({
    pinned: z.optional(
      z
        .enum(["commit", "version", "no"])
        .check(
          z.describe(
            "What an include must name: a commit, at least an exact version, or neither; version by default",
          ),
        ),
    ),
    commits: z.optional(
      z
        .enum(["protected", "any"])
        .check(
          z.describe(
            "Which commits of other projects may be included: those that a protected branch or tag contains, or any; any by default",
          ),
        ),
    ),
    sources: z.optional(
      z
        .array(text(500))
        .check(
          z.describe(
            "Globs over what may be included: paths of projects, addresses of components, or hosts and paths of URLs; any source by default",
          ),
        ),
    ),
    required: z.optional(
      z
        .array(
          z.strictObject({
            component: text(
              500,
              "Glob over the address of a component without its version, or over the path of a project",
            ),
            version: z.optional(range),
          }),
        )
        .check(z.describe("What must be included; nothing by default")),
    ),
    conditional_includes: wholeConfigParams.conditional_includes,
    child_pipelines: wholeConfigParams.child_pipelines,
  }),
  example: { pinned: "commit", commits: "protected", sources: ["acme/ci/**"] },
  remediation: {
    text: "name a commit or an exact version under ref or after the @ of the component, from a source that the policy allows",
    page: "/-/ci/editor",
  },
  check(
    { config, conditional, reviewed },
    { conditional_includes, commits, pinned = "version", sources, required = [], child_pipelines },
  ) {
    const { includes } = config;
    if (!includes) return unknown("GitLab's lint does not list what the configuration includes");
    const isAllowed = sources && globMatcher(sources, { nocase: true });
    const judged = includes.map((include) => judgeInclude(include, pinned, isAllowed));
    const wanted = required.map((one) => judgeRequired(one, includes));
    const ofCommits = commits === "protected" ? includes.map((one) => judgeCommit(one, reviewed)) : [];
    const all = [...judged, ...wanted, ...ofCommits];
    return outcomeOf(
      config,
      {
        wrong: all.flatMap(({ wrong }) => wrong ?? []),
        open: all.flatMap(({ open }) => open ?? []),
        said: `${count(includes.length, "include is", "includes are")} as required`,
        conditional: shownTo(conditional, conditional_includes),
      },
      child_pipelines,
    );
  },
});

interface Judged {
  readonly wrong?: string;
  readonly open?: string;
}

const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const exactVersion = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;

function judgeInclude(
  include: CiInclude,
  pinned: Pinning,
  isAllowed: ((source: string) => boolean) | undefined,
): Judged {
  const { type } = include;
  // A file of the same commit, or one that is part of GitLab.
  if (type === "local" || type === "template") return {};
  const source = sourceOf(include);
  const named = `${type} ${source.path}${source.ref === undefined ? "" : `@${source.ref}`}`;
  if (source.path === "") return { open: `GitLab does not show the source of a ${type} include` };
  if (variablesIn(named).length > 0) return { open: `${named}: a variable decides what is included` };
  if (/^http:/i.test(include.location)) return { wrong: `${named} is fetched without TLS` };
  if (isAllowed && !isAllowed(source.path)) return { wrong: `${named} is from a source that is not allowed` };
  if (pinned === "no") return {};
  if (type === "remote") {
    const isAtCommit = source.path.split("/").some((part) => commit.test(part));
    if (isAtCommit) return {};
    return { open: `${named} may change: GitLab's lint does not show whether integrity pins it` };
  }
  if (type === "artifact") return { open: `${named} is created while the pipeline runs` };
  const { ref = "" } = source;
  const isPinned = commit.test(ref) || (pinned === "version" && exactVersion.test(ref));
  if (isPinned) return {};
  const what = pinned === "commit" ? "a commit" : "a commit or an exact version";
  return {
    wrong:
      ref === ""
        ? `${named} follows the default branch, which is not ${what}`
        : `${named} is not pinned to ${what}`,
  };
}

function judgeCommit(include: CiInclude, reviewed: ReadonlyMap<string, Reviewed> | undefined): Judged {
  if (!["file", "component"].includes(include.type)) return {};
  return problemOfCommit(include, reviewed);
}

function sourceOf({ type, location, project, ref }: CiInclude): { path: string; ref: string | undefined } {
  if (type === "component") {
    const at = location.lastIndexOf("@");
    return at < 0
      ? { path: location, ref: undefined }
      : { path: location.slice(0, at), ref: location.slice(at + 1) };
  }
  if (type === "file") return { path: project ?? "", ref };
  // The host stays in the text, so that an allowed path on another host does not match.
  return { path: location.replace(/^[a-z]+:\/\/(?:[^/?#]*@)?/i, "").replace(/[?#].*$/s, ""), ref: undefined };
}

function judgeRequired({ component, version }: Required, includes: readonly CiInclude[]): Judged {
  const matches = globMatcher([component], { nocase: true });
  const found = includes
    .filter(({ type }) => type === "component" || type === "file")
    .map(sourceOf)
    .filter(({ path }) => matches(path));
  if (found.length === 0) return { wrong: `${component} is not included` };
  if (version === undefined) return {};
  const fits = found.map(({ ref }) => isWithin(ref, version));
  if (fits.includes(true)) return {};
  const refs = found.map(({ ref }) => ref ?? "the default branch").join(", ");
  return fits.includes(undefined)
    ? { open: `${component} is included at ${refs}, and GitLab does not show whether that is ${version}` }
    : { wrong: `${component} is included at ${refs}, which is not ${version}` };
}

/** For `1.2` and `1`, GitLab uses the newest version. For a commit, a branch or `~latest`, the version is unknown. */
function isWithin(ref: string | undefined, version: string): boolean | undefined {
  const given = (ref ?? "").replace(/^v/, "");
  if (semver.valid(given)) return semver.satisfies(given, version, { includePrerelease: true });
  if (!/^\d+(?:\.\d+)?$/.test(given)) return undefined;
  if (semver.subset(given, version)) return true;
  return semver.intersects(given, version) ? undefined : false;
}
