/** Turns a group, a framework, paths and globs into projects, read one page after the other. */

import type { GitLab } from "../gitlab/client.ts";
import { GitLabError } from "../gitlab/errors.ts";
import { RunError } from "../shared/errors.ts";
import { globMatcher } from "../shared/glob.ts";
import { maybe, parse } from "../shared/schema.ts";
import { plain } from "../shared/text.ts";
import * as z from "../shared/zod.ts";
import { type GroupSeen, requireFramework } from "./framework-name.ts";
import { folderOf, isGlob, type Scope, scopeProblems } from "./scope.ts";

/** A project as a list shows it. */
export interface ListedProject {
  readonly id: number;
  /** The full path. */
  readonly path: string;
  readonly archived: boolean;
  /** Whether it is marked for deletion. */
  readonly leaving: boolean;
  /** Undefined if the token may not read the code. */
  readonly defaultBranch: string | undefined;
  /** GitLab's whole answer, with the keys that the token's role shows. */
  readonly raw: Readonly<Record<string, unknown>>;
}

type Reader = Pick<GitLab, "read" | "graphql">;

const Seen = z.object({
  id: z.number(),
  path_with_namespace: z.string(),
  archived: maybe(z.boolean()),
  default_branch: maybe(z.string()),
  marked_for_deletion_on: maybe(z.string()),
  compliance_frameworks: maybe(z.array(z.string())),
});
type Row = z.infer<typeof Seen> & Pick<ListedProject, "raw">;

const Group = z.object({ id: z.number(), full_path: z.string() });

const perPage = 100;

/**
 * Each project once, without those that are only shared with the group or marked for deletion. Those of one group come
 * in order of id.
 * @throws RunError INPUT_INVALID or SUBJECT_UNKNOWN that names the input
 */
export async function* projectsOf(gitlab: Reader, scope: Scope): AsyncIterable<ListedProject> {
  const problems = scopeProblems(scope);
  if (problems.length > 0) {
    const sentences = problems.map(({ input, message }) => `${input} ${message}`);
    const [only = ""] = sentences;
    throw sentences.length === 1
      ? new RunError("INPUT_INVALID", only)
      : new RunError("INPUT_INVALID", "the projects are not named correctly", { problems: sentences });
  }
  const isExcluded = globMatcher(scope.exclude ?? [], { nocase: true });
  const seen = new Set<number>();
  for await (const row of rowsOf(gitlab, scope)) {
    const archived = row.archived === true;
    const leaving = row.marked_for_deletion_on !== undefined;
    const isWanted = (scope.archived || !archived) && (scope.leaving || !leaving);
    if (!isWanted || seen.has(row.id) || isExcluded(row.path_with_namespace)) continue;
    seen.add(row.id);
    yield {
      ...{ id: row.id, path: row.path_with_namespace, archived, leaving, defaultBranch: row.default_branch },
      raw: row.raw,
    };
  }
}

async function* rowsOf(gitlab: Reader, scope: Scope): AsyncIterable<Row> {
  const { group, framework, projects = [], archived = false } = scope;
  if (group !== undefined) {
    const found = await groupOf(gitlab, group, `group ${plain(String(group), 100)}`);
    const name = framework === undefined ? undefined : await requireFramework(gitlab, found, framework);
    for await (const row of listed(gitlab, found.id, archived))
      if (name === undefined || row.compliance_frameworks?.includes(name)) yield row;
    return;
  }
  for (const typed of projects) if (!isGlob(typed)) yield await projectOf(gitlab, typed);
  const globs = projects.filter(isGlob);
  const matches = globMatcher(globs, { nocase: true });
  for (const folder of outermost(globs.map(folderOf))) {
    const glob = globs.find((one) => folderOf(one).toLowerCase() === folder) ?? folder;
    const found = await groupOf(gitlab, folder, `projects has ${plain(glob, 100)}, but the group ${folder}`);
    for await (const row of listed(gitlab, found.id, archived))
      if (matches(row.path_with_namespace)) yield row;
  }
}

/** Without the folders that are inside another one. */
function outermost(folders: readonly string[]): readonly string[] {
  const all = [...new Set(folders.map((folder) => folder.toLowerCase()))];
  return all.filter((one) => !all.some((other) => one.startsWith(`${other}/`)));
}

/**
 * By key: the route does not declare `id_after`, but its finder reads it (lib/api/helpers.rb,
 * `project_finder_params_ce`; app/finders/projects_finder.rb). Pages by number would skip a project whenever an earlier
 * one is deleted. `active` is newer, and older servers ignore it.
 */
async function* listed(gitlab: Reader, group: number, archived: boolean): AsyncIterable<Row> {
  const path = `/groups/${group}/projects`;
  const query = {
    ...{ includeSubgroups: true, withShared: false, orderBy: "id", sort: "asc", perPage },
    ...(archived ? {} : { archived: false, active: true }),
  };
  for (let last = 0; ; ) {
    // The page is named so that only this one is read. GitLab shows the newest page 1 after each id.
    const rows = rowsOfAnswer(await gitlab.read(path, { ...query, page: 1, idAfter: last }));
    if (rows.length === 0) return;
    if (rows.some(({ id }) => id <= last)) {
      // This server does not know `id_after`: the whole list at once.
      const all = rowsOfAnswer(await gitlab.read(path, query));
      yield* all.filter(({ id }) => id > last);
      return;
    }
    yield* rows;
    last = Math.max(...rows.map(({ id }) => id));
  }
}

function rowsOfAnswer(answer: unknown): readonly Row[] {
  return parse(z.array(z.unknown()), answer).map(rowOf);
}

/** Only what is read here is checked. An entry has a hundred keys, and a shard sees those of all projects. */
function rowOf(answer: unknown): Row {
  return { ...parse(Seen, answer), raw: answer as Row["raw"] };
}

async function groupOf(gitlab: Reader, typed: string | number, named: string): Promise<GroupSeen> {
  try {
    const answer = await gitlab.read(`/groups/${encodeURIComponent(typed)}`, { withProjects: false });
    const { id, full_path } = parse(Group, answer);
    // GitLab follows no former path of a group (lib/api/helpers.rb, `find_group`).
    if (String(id) !== String(typed) && full_path.toLowerCase() !== String(typed).toLowerCase())
      throw new RunError("GITLAB_UNEXPECTED", `${named} is not the one that GitLab answered about`, {
        advice: "look for a proxy or a cache that mixes up answers",
      });
    return { id, fullPath: full_path };
  } catch (error) {
    throw notFound(error, named, "a group");
  }
}

async function projectOf(gitlab: Reader, typed: string): Promise<Row> {
  try {
    return rowOf(await gitlab.read(`/projects/${encodeURIComponent(typed)}`));
  } catch (error) {
    throw notFound(error, `projects has ${plain(typed, 100)}, but it`, "the project");
  }
}

function notFound(error: unknown, named: string, what: string): unknown {
  if (!(error instanceof GitLabError) || error.status !== 404) return error;
  return new RunError("SUBJECT_UNKNOWN", `${named} was not found, or the token cannot see it`, {
    cause: error,
    advice: `check the path, and that the token's user or bot is a member of ${what}`,
  });
}
