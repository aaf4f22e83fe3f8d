/** The job's own folder and Git as facts see them: read-only, bounded, and evidence only of the commit they belong to. */

export interface WorkspaceFile {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
}

export interface CommittedFile extends WorkspaceFile {
  /** Six octal digits: `120000` for a symbolic link, `160000` for a submodule, which has no bytes of its own. */
  readonly mode: string;
}

/** The files of one commit, from Git's own store. Changes that a job made in its folder are not visible. */
export interface LocalCommit {
  readonly files: readonly CommittedFile[];
  /** Contents in the order of `paths`, each at most `mostBytes` long or cut there. Throws UnreadableFact. */
  read(paths: readonly string[], mostBytes: number): AsyncIterable<CommittedContent>;
}

/**
 * Whether the commit brought what is at this path: as a file, or in a submodule or through a link, of which it lists
 * only the entry.
 */
export function isBrought({ files }: Pick<LocalCommit, "files">): (path: string) => boolean {
  const entries = new Set(files.map(({ path }) => path));
  return (path) => {
    const parts = path.split("/");
    const folders = parts.map((_, at) => parts.slice(0, at + 1).join("/"));
    return folders.some((folder) => entries.has(folder));
  };
}

export interface CommittedContent {
  readonly path: string;
  readonly content: Uint8Array;
  readonly isCut: boolean;
}

/** A file that differs between two commits. */
export interface LocalChange {
  readonly path: string;
  /** The same, unless the file was moved. */
  readonly oldPath: string;
  /** Lines; binary files have none. */
  readonly additions: number;
  readonly deletions: number;
}

/**
 * Everything here throws UnreadableFact with a reason if it cannot answer. A job may run in another project than the
 * one that is judged, so call `isFor` before a file counts as evidence.
 */
export interface Workspace {
  /** Whether the job's pipeline runs for this commit, so that the files in its folder were made from it. */
  isFor(sha: string): Promise<boolean>;
  /** Regular files that match any of the globs, by path. Links are not followed, `.git` is left out. */
  list(globs: readonly string[]): Promise<readonly WorkspaceFile[]>;
  /** The file in pieces. It is refused if it is larger, not a regular file, or reached through a link. */
  open(path: string, mostBytes: number): AsyncIterable<Uint8Array>;
  /** Undefined if local Git does not have the commit, or there is no Git. */
  commit(sha: string): Promise<LocalCommit | undefined>;
  /** Every file that differs; undefined if local Git does not have both commits. */
  diff(base: string, head: string): Promise<readonly LocalChange[] | undefined>;
}
