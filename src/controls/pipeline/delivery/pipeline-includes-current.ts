/** `pipeline_includes_current`: what the configuration includes is among the newest versions of its project. */

import semver from "semver";
import { now } from "../../../facts/now.ts";
import { type CiInclude, mergedConfiguration } from "../../../facts/pipeline/ci-config.ts";
import { conditionalIncludes } from "../../../facts/pipeline/configuration/conditional-includes.ts";
import {
  type IncludedTag,
  includedProject,
  includedTags,
  type TagsOfProject,
} from "../../../facts/pipeline/configuration/included-tags.ts";
import { globMatcher } from "../../../shared/glob.ts";
import { text } from "../../../shared/schema.ts";
import { count, plain } from "../../../shared/text.ts";
import * as z from "../../../shared/zod.ts";
import { defineControl, described, fail, type Outcome, pass, unknown } from "../../define.ts";
import { conditionalSaid, joined, wholeConfigParams } from "../ci-outcome.ts";

const dayMs = 86_400_000;

export const pipelineIncludesCurrent = defineControl({
  id: "pipeline_includes_current",
  title: "Included components and files are current",
  description: described(
    "Compares the version of every included component, and of every file from another project, with the tags of that project.",
    [
      "Versions are tags such as `1.2.3` or `v1.2.3`. Pre-releases count only if they are included.",
      "`newest` says how many of the newest versions are accepted. A newer version counts only after `window` days. Its date is that of the tag, or of its commit if the tag has none.",
      "`~latest` is current. For `1` and `1.2`, and for a commit, the newest version with a tag at the commit counts.",
      "A branch is current while it is at a version that is. Otherwise a branch, and a commit without a tag, are unknown. So is a name that GitLab resolves to another commit than the tag's.",
      "Files of the same project and GitLab's own templates have no version and are not judged. A remote file is unknown.",
    ],
  ),
  severity: "low",
  scope: "project",
  needs: { config: mergedConfiguration, conditional: conditionalIncludes, tags: includedTags, now },
  params: z.strictObject({
    newest: z.optional(
      z
        .int()
        .check(
          z.minimum(1),
          z.maximum(50),
          z.describe("How many of the newest versions are accepted; 1 by default"),
        ),
    ),
    window: z.optional(
      z
        .int()
        .check(
          z.minimum(0),
          z.maximum(3650),
          z.describe("Days after which a new version must be adopted; 0 by default"),
        ),
    ),
    except: z.optional(
      z
        .array(text(500))
        .check(
          z.describe(
            "Globs over what to ignore: addresses of components without the version, paths of projects, or hosts and paths of remote files; nothing by default",
          ),
        ),
    ),
    conditional_includes: wholeConfigParams.conditional_includes,
  }),
  example: { newest: 2, window: 30 },
  remediation: { text: "include a newer version of what the message names", page: "/-/ci/editor" },
  check(
    { config: { includes }, conditional, tags, now },
    { newest = 1, window = 0, except, conditional_includes },
  ): Outcome {
    if (!includes) return unknown("GitLab's lint does not list what the configuration includes");
    const isIgnored = except && globMatcher(except, { nocase: true });
    const versioned = includes.filter(
      (include) => !["local", "template"].includes(include.type) && !isIgnored?.(sourceOf(include).path),
    );
    const judged = versioned.map((include) => judge(include, tags, { newest, since: now - window * dayMs }));
    const wrong = [...new Set(judged.flatMap(({ wrong }) => wrong ?? []))];
    const open = [...new Set(judged.flatMap(({ open }) => open ?? []))];
    if (wrong.length > 0) return fail(joined(wrong), { actual: wrong });
    if (open.length > 0) return unknown(joined(open));
    const said = `${count(versioned.length, "include is", "includes are")} current`;
    if (conditional.length > 0 && conditional_includes !== "ignore")
      return unknown(`${said}, but ${conditionalSaid(conditional)}`);
    return pass(said);
  },
});

interface Demand {
  readonly newest: number;
  /** Versions that are newer than this moment need not be adopted yet. */
  readonly since: number;
}

interface Judged {
  readonly wrong?: string;
  readonly open?: string;
}

interface Version extends IncludedTag {
  readonly version: semver.SemVer;
}

function sourceOf({ type, location, project, ref }: CiInclude): { path: string; ref: string } {
  if (type === "file") return { path: project ?? "", ref: ref ?? "HEAD" };
  if (type !== "component") return { path: location.replace(/^[a-z]+:\/\/(?:[^/?#]*@)?/i, ""), ref: "" };
  const at = location.lastIndexOf("@");
  return at < 0 ? { path: location, ref: "" } : { path: location.slice(0, at), ref: location.slice(at + 1) };
}

function judge(include: CiInclude, tags: ReadonlyMap<string, TagsOfProject>, demand: Demand): Judged {
  const { path, ref } = sourceOf(include);
  const named = plain(`${include.type} ${path}${ref === "" ? "" : `@${ref}`}`);
  if (include.type !== "file" && include.type !== "component")
    return { open: `${named}: whether it is current is not known, because it has no version` };
  const found = tags.get((includedProject(include) ?? "").toLowerCase());
  if (!found) return { open: `${named}: which project it is from is not known` };
  if ("unreadable" in found) return { open: found.unreadable };
  if (include.type === "component" && ref === "~latest") return {};
  const versions = versionsIn(found.tags);
  const own = versionOf(ref, include, versions);
  if (typeof own === "string") return { open: `${named}: ${own}` };
  const ahead = newerThan(own, versions, demand);
  if (ahead.length < demand.newest) return {};
  const [first] = ahead;
  const at = own.name === ref ? "" : ` (${own.name})`;
  const many = ahead.length === 1 ? "a newer version" : `${ahead.length} newer versions`;
  return {
    wrong: plain(`${named}${at}: there ${ahead.length === 1 ? "is" : "are"} ${many}, up to ${first?.name}`),
  };
}

/** The newest first. Two tags of one version, such as 1.0.0 and v1.0.0, stay two. */
function versionsIn(tags: readonly IncludedTag[]): readonly Version[] {
  return tags
    .flatMap((tag) => {
      const version = semver.parse(tag.name.replace(/^v(?=\d)/, ""));
      return version ? [{ ...tag, version }] : [];
    })
    .sort((one, other) => semver.rcompare(one.version, other.version));
}

const isCommit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** The version that is included, or why it is not known. */
function versionOf(ref: string, { type, sha }: CiInclude, versions: readonly Version[]): Version | string {
  const at = (commit: string | undefined) =>
    commit === undefined ? undefined : versions.find((one) => one.sha === commit);
  if (isCommit.test(ref)) return at(ref) ?? "no version has a tag at this commit";
  if (type === "component" && /^\d+(?:\.\d+)?$/.test(ref)) {
    // GitLab takes the newest version of its catalogue, which need not have every tag.
    if (sha === undefined) return "GitLab does not show which version it takes";
    return at(sha) ?? "no version has a tag at the commit that GitLab takes";
  }
  const named = versions.find(({ name }) => name === ref);
  if (!named) return at(sha) ?? "it is not a version, and may be a branch";
  if (sha !== undefined && named.sha !== undefined && sha !== named.sha)
    return "GitLab resolves the name to another commit than that of the tag";
  return named;
}

/** Versions that must be adopted by now, the newest first. A version without a date counts. */
function newerThan(own: Version, versions: readonly Version[], { since }: Demand): readonly Version[] {
  const newer = versions.filter(({ version, createdAt }) => {
    if (version.prerelease.length > 0 || semver.compare(version, own.version) <= 0) return false;
    const at = createdAt === undefined ? Number.NaN : Date.parse(createdAt);
    return !(at > since);
  });
  return newer.filter(
    ({ version }, index) => newer.findIndex((one) => semver.eq(one.version, version)) === index,
  );
}
