/**
 * The folder of the reports: emptied before a run, and written as a whole. All that most jobs need of it is synchronous:
 * nothing else runs then, and to load node:fs/promises takes longer than the files.
 */

import { randomBytes } from "node:crypto";
import { accessSync, constants, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Environment } from "../shared/environment.ts";

/**
 * Called before anything else can fail, because GitLab uploads the folder of a failed job too.
 * @throws RunError INPUT_INVALID if the folder is a link, or is not a folder only for reports
 */
export async function clearFolder(folder: string, env: Environment): Promise<void> {
  const isNew = dirname(resolve(folder)) === process.cwd() && isAbsent(folder);
  if (!isNew) await (await import("./clear-folder.ts")).clearFolder(folder, env);
}

/** Of a link too, wherever it leads. */
function isAbsent(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

/** Called before anything is judged. @throws RunError INPUT_INVALID if the folder cannot be written */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw (await import("./clear-folder.ts")).unwritable(folder, error);
  }
}

/**
 * Writes a file that is either whole or absent. A link in its place is replaced, not followed.
 * @param data a long text in pieces, each of which is written at once
 */
export async function writeWhole(
  folder: string,
  name: string,
  data: string | Uint8Array | AsyncIterable<string>,
): Promise<void> {
  const temporary = join(folder, `.${name}.${randomBytes(6).toString("hex")}`);
  try {
    const isWhole = typeof data === "string" || data instanceof Uint8Array;
    if (isWhole) writeFileSync(temporary, data, { flag: "wx" });
    else await writeFile(temporary, data, { flag: "wx" });
    renameSync(temporary, join(folder, name));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
