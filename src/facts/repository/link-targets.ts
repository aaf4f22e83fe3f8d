/** Where the links of the repository lead to, read only if a link would have to stand for a required file. */

import { globMatcher } from "../../shared/glob.ts";
import { defineFact, type Fact } from "../define.ts";
import { readFiles } from "./repository-files.ts";
import { isRegular, localCommit, repositoryTree, requiredRole } from "./repository-tree.ts";

/** Targets as the links contain them, by the paths of the links. */
export type LinkTargets = ReadonlyMap<string, string>;

const deepest = 40;

/** @param required globs that must each match a file */
export function linkTargets(required: readonly string[]): Fact<LinkTargets> {
  return defineFact<LinkTargets, { tree: typeof repositoryTree; local: typeof localCommit }>({
    id: `link_targets(${required.join(", ")})`,
    summary: "Where links of the repository lead to",
    requiredRole,
    scope: "project",
    needs: { tree: repositoryTree, local: localCommit },
    async collect(context, { tree, local }) {
      const links = tree.files.filter(isLink).map(({ path }) => path);
      const regular = tree.files.filter(isRegular).map(({ path }) => path);
      const decides = required.some((glob) => {
        const matches = globMatcher([glob]);
        return links.some(matches) && !regular.some(matches);
      });
      // A link can lead through another one.
      const read = decides ? await readFiles(context, { tree, local }, links, "content") : [];
      return new Map(read.flatMap(({ path, content }) => (content === undefined ? [] : [[path, content]])));
    },
  });
}

export function isLink({ mode }: { readonly mode: string }): boolean {
  return mode === "120000";
}

/**
 * Whether a link leads to a file or a folder of the repository, over any number of links. What is outside of it, or in a
 * submodule, is not known.
 */
export function leadsSomewhere(link: string, targets: LinkTargets, files: readonly string[]): boolean {
  const places = new Set(files);
  for (const file of files)
    for (let at = file.lastIndexOf("/"); at > 0; at = file.lastIndexOf("/", at - 1))
      places.add(file.slice(0, at));
  let parts = link.split("/");
  for (let step = 0; step < deepest; step++) {
    const at = parts.findIndex((_, index) => targets.has(parts.slice(0, index + 1).join("/")));
    if (at < 0) return places.has(parts.join("/"));
    const target = targets.get(parts.slice(0, at + 1).join("/")) ?? "";
    const next = target.startsWith("/") ? undefined : joined(parts.slice(0, at), target.split("/"));
    if (!next) return false;
    parts = [...next, ...parts.slice(at + 1)];
  }
  return false;
}

/** Undefined outside of the repository. */
function joined(folder: readonly string[], target: readonly string[]): string[] | undefined {
  const parts = [...folder];
  for (const part of target) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length === 0) return undefined;
    if (part === "..") parts.pop();
    else parts.push(part);
  }
  return parts;
}
