/** The CI configuration as GitLab merges it: at the head of the merge request, else of the default branch. */

import { parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { type AnyFact, defineFact, type Fact, type FactContext, type Probable } from "../define.ts";
import { mergeRequest } from "../merge-request/merge-request.ts";
import { project } from "../project/project.ts";
import { projectSettings } from "../project/settings/project-settings.ts";
import { UnreadableFact } from "../source.ts";
import { type CiJobs, type Entry, isEntry, jobsOfConfig } from "./ci-jobs.ts";
import { type Lint, lintAt, requiredRole } from "./lint-at.ts";
import { mergedYaml } from "./merged-yaml.ts";

export interface CiInclude {
  readonly type: "local" | "file" | "remote" | "template" | "component" | "artifact" | (string & {});
  /** Path, URL, or the address of a component with its version. */
  readonly location: string;
  /** Of a `file`: its project, and the ref as it was written. If the ref is undefined, the default branch. */
  readonly project: string | undefined;
  readonly ref: string | undefined;
  /** The commit that GitLab resolved it to. Undefined for templates and remote files, and where GitLab does not show it. */
  readonly sha: string | undefined;
  /** Path of the file at that commit. */
  readonly path: string | undefined;
  /** Full path of the project whose file includes it. */
  readonly from: string | undefined;
}

interface Origin {
  /** Full path of the project that it was read in. */
  readonly projectPath: string | undefined;
  /** Includes nested ones. Undefined if GitLab's lint does not list them. */
  readonly includes: readonly CiInclude[] | undefined;
}

export interface MergedConfiguration extends Origin {
  readonly merged: Entry;
}

export interface CiConfig extends Origin, CiJobs {}

const Source = z.object({ path_with_namespace: z.string(), ci_config_path: z.nullish(z.string()) });

/** What GitLab's lint answered, before anything is interpreted. The other facts about the configuration are made of it. */
export const mergedConfiguration = defineFact<MergedConfiguration>({
  id: "merged_configuration",
  summary: "The CI configuration as GitLab merges it",
  requiredRole,
  scope: "project",
  ahead: probableConfig,
  async collect(context) {
    const { limit } = context;
    const source = await sourceOf(context);
    if (source.configPath === undefined)
      throw new UnreadableFact("GitLab did not show this token where the CI configuration is");
    if (isElsewhere(source.configPath))
      throw new UnreadableFact(
        `the configuration is elsewhere (${source.configPath}), which GitLab's lint does not read`,
      );
    const lint = await context.read(lintAt(source));
    if (!lint.valid) {
      const [reason = "no reason given"] = lint.errors ?? [];
      throw new UnreadableFact(`GitLab's lint finds an error in it (${reason})`);
    }
    if (!lint.merged_yaml) throw new UnreadableFact("GitLab's lint does not show what it merged");
    if (!isOf(source, lint.includes ?? []))
      throw new UnreadableFact("GitLab's answer includes files from another project or commit only");
    const merged = await mergedYaml(lint.merged_yaml, limit?.check);
    if (!isEntry(merged)) throw new UnreadableFact("GitLab's merged configuration is not a mapping");
    return {
      projectPath: source.path,
      merged,
      includes: lint.includes?.map(({ type, location = "", context_project, blob, extra }) => ({
        ...{ type, location, from: context_project },
        ...{ project: extra?.project, ref: extra?.ref, ...placeIn(blob) },
      })),
    };
  },
});

/**
 * It contains neither jobs that policies add nor configurations of child pipelines. What a variable decides when the
 * pipeline runs is not resolved either.
 */
export const ciConfig = defineFact<CiConfig, { from: typeof mergedConfiguration }>({
  id: "ci_config",
  summary: "The CI configuration as GitLab merges it",
  requiredRole,
  scope: "project",
  needs: { from: mergedConfiguration },
  collect: async ({ limit }, { from: { merged, ...rest } }) => ({
    ...rest,
    ...jobsOfConfig(merged, limit?.check),
  }),
});

/** The commit that GitLab resolved, which only the address of the file contains (lib/gitlab/ci/config/external/file). */
function placeIn(blob: string | undefined): Pick<CiInclude, "sha" | "path"> {
  const [, sha, path] = /\/-\/blob\/([0-9a-f]{40}(?:[0-9a-f]{24})?)\/([^?#]+)$/.exec(blob ?? "") ?? [];
  return { sha, path: path === undefined ? undefined : decoded(path) };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * The answer says whose it is only where the configuration includes something: its own file names project and commit as
 * the context of an include (lib/gitlab/ci/config/external/file/base.rb).
 */
function isOf({ path, sha }: ConfigSource, includes: NonNullable<Lint["includes"]>): boolean {
  return (
    includes.length === 0 ||
    includes.some(
      ({ context_project, context_sha }) =>
        (context_project ?? path) === path && (context_sha ?? sha) === (sha ?? context_sha),
    )
  );
}

export interface ConfigSource {
  readonly projectId: number;
  /** Undefined for the newest commit of the default branch. */
  readonly sha: string | undefined;
  readonly path: string;
  readonly configPath: string | null | undefined;
}

export async function sourceOf(context: FactContext): Promise<ConfigSource> {
  const { projectId, iid, read } = context;
  if (iid === undefined) return ownSource(context, undefined);
  const { sha, sourceProjectId } = await read(mergeRequest);
  if (sha === undefined) throw new UnreadableFact("GitLab does not say which commit is the head");
  if (sourceProjectId === undefined)
    throw new UnreadableFact("GitLab does not show the project of the source branch");
  return sourceProjectId === projectId ? ownSource(context, sha) : forkSource(context, sourceProjectId, sha);
}

async function ownSource({ projectId, read }: FactContext, sha: string | undefined): Promise<ConfigSource> {
  const [{ ciConfigPath: configPath }, { path }] = await Promise.all([read(projectSettings), read(project)]);
  return { projectId, sha, path, configPath };
}

/** The project that the environment names as the fork, if it is one, and its configuration at the head. */
function probableConfig({ iid, projectId, hints }: Probable): readonly AnyFact[] {
  const { head } = hints ?? {};
  if (iid === undefined || !head) return [];
  return head.projectId === projectId ? [lintAt(head)] : [lintAt(head), forkAt(head.projectId)];
}

function forkAt(projectId: number): Fact<z.infer<typeof Source>> {
  return defineFact<z.infer<typeof Source>>({
    id: `fork(${projectId})`,
    summary: "The project of the source branch",
    requiredRole,
    scope: "merge_request",
    collect: async ({ gitlab }) => parse(Source, await gitlab.Projects.show(projectId)),
  });
}

/**
 * A fork's head is a commit of the fork, and the lint reads the file that the fork's own setting names. Its author may change
 * that setting, so that what is merged, and what runs in the target project, would be another file.
 */
async function forkSource({ read }: FactContext, projectId: number, sha: string): Promise<ConfigSource> {
  const [fork, { ciConfigPath }] = await Promise.all([read(forkAt(projectId)), read(projectSettings)]);
  const [theirs, ours] = [fork.ci_config_path, ciConfigPath].map((path) => path || ".gitlab-ci.yml");
  if (ciConfigPath === undefined)
    throw new UnreadableFact("GitLab did not show this token where the project's CI configuration is");
  // What is hidden, or elsewhere, is reported like that of a project.
  const isRead = fork.ci_config_path !== undefined && !isElsewhere(fork.ci_config_path);
  if (isRead && theirs !== ours)
    throw new UnreadableFact(
      `the fork has its configuration in ${theirs} and the project in ${ours}, so that they may differ`,
    );
  return { projectId, sha, path: fork.path_with_namespace, configPath: fork.ci_config_path };
}

/** In another project, or at an address. */
function isElsewhere(configPath: string | null): boolean {
  return /@|^[a-z]+:\/\//.test(configPath ?? "");
}
