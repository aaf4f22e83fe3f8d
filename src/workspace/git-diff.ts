/** What differs between two commits of a local Git store, even if attributes and configuration would hide it. */

import type { LocalChange } from "../facts/workspace.ts";
import { type GitStore, git, hasGenuine, isFullSha, output } from "./git.ts";

const everything = ["--no-textconv", "--no-ext-diff", "--ignore-submodules=none"];

export async function localDiff(
  place: GitStore,
  base: string,
  head: string,
): Promise<readonly LocalChange[] | undefined> {
  if (!isFullSha(base) || !isFullSha(head)) return undefined;
  const store = (await output(git(place, ["rev-parse", "--absolute-git-dir"])))?.toString().trim();
  if (!store) return undefined;
  // An attribute of the change itself could declare its files binary, and binary files have no lines. Git looks for
  // attributes in the work tree and in the index. Here the work tree has none, and the index does not exist.
  const nowhere = { GIT_DIR: store, GIT_WORK_TREE: store, GIT_INDEX_FILE: `${store}/no-index` };
  const args = ["diff-tree", "-r", "-z", "-M", "--numstat", ...everything, base, head, "--"];
  // Files above the threshold have no lines either.
  const settings = ["-c", "core.attributesFile=/dev/null", "-c", "core.bigFileThreshold=512m"];
  const listing = await output(
    git({ ...place, root: store }, [...settings, ...args], { ...nowhere, GIT_ATTR_NOSYSTEM: "1" }),
  );
  if (!listing || !(await isGenuineDiff({ ...place, root: store }, base, head))) return undefined;
  return changesOf(listing.toString().split("\0"));
}

/** Both commits, all their folders that differ and all files that differ fit their names. */
async function isGenuineDiff(store: GitStore, base: string, head: string): Promise<boolean> {
  const trees = await output(git(store, ["rev-parse", `${base}^{tree}`, `${head}^{tree}`]));
  const rows = await output(
    git(store, ["diff-tree", "-r", "-t", "-z", "--raw", "--no-renames", "--no-abbrev", base, head, "--"]),
  );
  if (!trees || !rows) return false;
  const changed = rows.toString().split("\0").flatMap(objectsOfRow);
  return hasGenuine(store, [base, head, ...trees.toString().trim().split("\n"), ...changed]);
}

/** `:MODE MODE OBJECT OBJECT STATUS`: what was added has no old object, and of a submodule the store has none. */
function objectsOfRow(row: string): readonly string[] {
  const [, oldMode, newMode, before = "", after = ""] =
    /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) /.exec(row) ?? [];
  const objects = [
    { mode: oldMode, object: before },
    { mode: newMode, object: after },
  ];
  return objects.flatMap(({ mode, object }) =>
    mode === undefined || mode === "160000" || /^0+$/.test(object) ? [] : object,
  );
}

/** `ADDITIONS<tab>DELETIONS<tab>PATH`. For a moved file the path is empty, and the old and the new path follow. */
function changesOf(fields: readonly string[]): readonly LocalChange[] {
  const changes: LocalChange[] = [];
  for (let at = 0; at + 1 < fields.length; at++) {
    const [additions = "", deletions = "", ...rest] = (fields[at] ?? "").split("\t");
    const path = rest.join("\t");
    const counts = { additions: Number(additions) || 0, deletions: Number(deletions) || 0 };
    if (path !== "") changes.push({ path, oldPath: path, ...counts });
    else {
      const [oldPath = "", newPath = ""] = [fields[at + 1], fields[at + 2]];
      changes.push({ path: newPath, oldPath, ...counts });
      at += 2;
    }
  }
  return changes;
}
