/** Which projects are meant: the words of a file or of inputs, checked before the first request. */

import { plain } from "../shared/text.ts";

export interface Scope {
  /** Full path or id. Its projects, and those of its subgroups. */
  readonly group?: string | number | undefined;
  /** Name of a framework of the top-level group: only those of `group`'s projects that it is applied to. */
  readonly framework?: string | undefined;
  /** Full paths, ids, or globs whose first part is literal. */
  readonly projects?: readonly string[] | undefined;
  /** Globs over full paths. */
  readonly exclude?: readonly string[] | undefined;
  /** Archived projects too. */
  readonly archived?: boolean | undefined;
  /** Projects marked for deletion too. */
  readonly leaving?: boolean | undefined;
}

/** One problem of a scope. */
export interface ScopeProblem {
  readonly input: "group" | "framework" | "projects" | "exclude";
  /** Of a list. */
  readonly index?: number;
  /** Follows the name of the input. */
  readonly message: string;
}

const wildcard = /[*?[\]{}\\]/;

export function isGlob(text: string): boolean {
  return wildcard.test(text);
}

/** The leading parts without wildcards, but never the last part, which is a project: `acme/tools` of `acme/tools/x*`. */
export function folderOf(glob: string): string {
  const parts = glob.split("/").slice(0, -1);
  const named = parts.findIndex(isGlob);
  return parts.slice(0, named < 0 ? undefined : named).join("/");
}

/** Everything that is wrong, without a request. */
export function scopeProblems({ group, framework, projects, exclude = [] }: Scope): readonly ScopeProblem[] {
  return [
    ...(group === undefined && projects === undefined
      ? ([{ input: "group", message: "is missing: name a group, or projects" }] as const)
      : []),
    ...(group !== undefined && projects !== undefined
      ? ([{ input: "projects", message: "and group exclude each other" }] as const)
      : []),
    ...(framework !== undefined && group === undefined
      ? ([{ input: "framework", message: "requires group, whose projects are meant" }] as const)
      : []),
    ...(projects?.length === 0 ? ([{ input: "projects", message: "must name a project" }] as const) : []),
    ...(projects ?? []).flatMap((typed, index) => flawOf("projects", typed, index)),
    ...exclude.flatMap((typed, index) => flawOf("exclude", typed, index)),
  ];
}

function flawOf(input: "projects" | "exclude", typed: string, index: number): readonly ScopeProblem[] {
  const shown = plain(typed, 100);
  const flaw = (message: string) => [{ input, index, message }];
  if (/^\d+$/.test(typed))
    return input === "projects" ? [] : flaw(`has ${shown}, but takes full paths and globs only`);
  if (/^\/|\/$|\/\/|\s$|^\s|:\/\//.test(typed))
    return flaw(
      `has ${shown}, which is not a full path such as group/project, without the address of GitLab`,
    );
  if (!typed.includes("/"))
    return input === "exclude" && isGlob(typed)
      ? []
      : flaw(`has ${shown}, which is not a full path; the projects of a group are ${shown}/**`);
  if (input === "projects" && isGlob(typed) && folderOf(typed) === "")
    return flaw(`has the glob ${shown}, whose first part must be the name of a group`);
  return [];
}
