/** What is in the folder of the reports before a run: nothing of it passes for this run's, and links are not followed. */

import { lstat, realpath, rm, unlink } from "node:fs/promises";
import { join, parse, resolve, sep } from "node:path";
import { formats } from "../reporting/formats/registry.ts";
import type { Environment } from "../shared/environment.ts";
import { RunError } from "../shared/errors.ts";

/** Of all files that a run can write. */
export const reportFiles: readonly string[] = [
  ...["countersign.env", "manifest.json"],
  ...["evidence.intoto.jsonl", "evidence.sigstore.jsonl", "evidence.tar.gz"],
  ...Object.values(formats).map(({ file }) => file),
];

/**
 * Removes files with the names of reports, which an earlier run or the author of a merge request may have left.
 * @throws RunError INPUT_INVALID if the folder is a link, or is not a folder only for reports
 */
export async function clearFolder(folder: string, env: Environment): Promise<void> {
  const roots = await workspaces(env);
  await refuseLinks(folder, roots, env.CI !== undefined);
  const real = await realpath(folder).catch(() => resolve(folder));
  if (roots.some((root) => root === real || root.startsWith(real.endsWith(sep) ? real : real + sep))) {
    throw new RunError("INPUT_INVALID", `‹report_dir› ${folder} contains the workspace: name a folder in it`);
  }
  await Promise.all(reportFiles.map((name) => remove(folder, name)));
}

async function remove(folder: string, name: string): Promise<void> {
  try {
    await rm(join(folder, name), { recursive: true, force: true });
  } catch (error) {
    const { code } = error as { code?: string };
    // Below a file there is nothing to remove. `prepareFolder` complains about the file.
    if (code === "ENOTDIR") return;
    const message = `‹report_dir› ${folder} contains ${name}, which cannot be removed (${code})`;
    throw new RunError("INPUT_INVALID", message, { cause: error });
  }
}

/** The folders whose content the author of a merge request decides. */
async function workspaces(env: Environment): Promise<readonly string[]> {
  const named = [".", env.CI_PROJECT_DIR, env.GITHUB_WORKSPACE].filter((path) => path !== undefined);
  const real = await Promise.all(named.map((path) => realpath(path).catch(() => "/")));
  return real.filter((path) => path !== parse(path).root);
}

/** @param isJob a CI host would upload what is behind the link, so the link is also removed */
async function refuseLinks(folder: string, roots: readonly string[], isJob: boolean): Promise<void> {
  const { root } = parse(resolve(folder));
  let path = root;
  let isInside = false;
  for (const name of resolve(folder).slice(root.length).split(sep)) {
    path = join(path, name);
    const found = await lstat(path).catch(() => undefined);
    if (!found) return;
    if (isInside && found.isSymbolicLink()) {
      if (isJob) await unlink(path);
      const message = `‹report_dir› ${folder} leads through the link ${name}, and links are not followed`;
      throw new RunError("INPUT_INVALID", message, {
        advice: "name a folder that is not a link, and is not below one",
      });
    }
    isInside ||= roots.includes(await realpath(path).catch(() => ""));
  }
}

/** Why no report can be in the folder. */
export function unwritable(folder: string, cause: unknown): RunError {
  const { code } = cause as { code?: string };
  return new RunError("INPUT_INVALID", `‹report_dir› ${folder} cannot be written (${code})`, { cause });
}
