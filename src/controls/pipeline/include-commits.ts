/** Whether the commit of an include is one that a protected branch or tag contains. */

import type { CiInclude } from "../../facts/pipeline/ci-config.ts";
import { commitKey, type Reviewed } from "../../facts/pipeline/configuration/included-commits.ts";

/** @param include a file or a component of a project */
export function problemOfCommit(
  include: CiInclude,
  reviewed: ReadonlyMap<string, Reviewed> | undefined,
): { readonly wrong?: string; readonly open?: string } {
  const key = commitKey(include);
  const found = key === undefined ? undefined : reviewed?.get(key);
  const { type, location, project, ref } = include;
  const named = type === "file" ? `${project}:${location}${ref === undefined ? "" : `@${ref}`}` : location;
  if (!found) return { open: `${named}: which branches contain its commit is not known` };
  if (found.isProtected === undefined) return { open: `${named}: ${found.reason}` };
  return found.isProtected
    ? {}
    : { wrong: `${named} is at a commit that no protected branch or tag of its project contains` };
}
