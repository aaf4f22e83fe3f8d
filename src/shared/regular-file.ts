/** The one way to a file on the disk: a regular file or a sentence. A pipe would wait for a writer, a device never ends. */

import { constants } from "node:fs";
import { type FileHandle, open, realpath } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";

/** Far more than any file that is read as a whole: evidence with its archive, a policy, a key. */
const mostBytes = 256 * 2 ** 20;

/**
 * @param flags added to those for reading, such as `O_NOFOLLOW`
 * @throws UnfitFile, or the system's error
 */
export async function openRegular(path: string, flags = 0): Promise<FileHandle> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | flags).catch(async (error) =>
    (await words()).unopened(error),
  );
  try {
    const found = await file.stat();
    if (!found.isFile()) throw (await words()).notRegular(found);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/**
 * The whole content. A link is followed, because people mount certificates and keys that way.
 * @param within a folder that others can write to: a path below it must not lead out of it
 */
export async function readRegular(path: string, within?: string): Promise<Buffer> {
  if (within !== undefined) await refuseToLeave(path, within);
  const file = await openRegular(path);
  try {
    const { size } = await file.stat();
    if (size > mostBytes) throw (await words()).tooLong(size, mostBytes);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function refuseToLeave(path: string, folder: string): Promise<void> {
  if (!isWithin(resolve(path), resolve(folder))) return;
  const [target, root] = await Promise.all([realpath(path), realpath(folder)]);
  if (!isWithin(target, root)) throw (await words()).leadsOut();
}

function isWithin(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return below !== ".." && !below.startsWith(`..${sep}`) && resolve(folder, below) === path;
}

function words() {
  return import("./unfit-file.ts");
}
