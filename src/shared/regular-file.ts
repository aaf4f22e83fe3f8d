/** The one way to a file on the disk: a regular file or a sentence. A pipe would wait for a writer, a device never ends. */

import { constants, type Stats } from "node:fs";
import { type FileHandle, open, realpath } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";

/** What stands at the path cannot be read as a file. The message continues a sentence that begins with the path. */
export class UnfitFile extends Error {
  readonly code = "UNFIT";
}

/** Far more than any file that is read as a whole: evidence with its archive, a policy, a key. */
const mostBytes = 256 * 2 ** 20;

/** @param flags added to those for reading, such as `O_NOFOLLOW` */
export async function openRegular(path: string, flags = 0): Promise<FileHandle> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | flags).catch(unopened);
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new UnfitFile(`is ${kindOf(found)}, not a regular file`);
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
    if (size > mostBytes) throw new UnfitFile(`has ${size} bytes, more than the ${mostBytes} that are read`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Why it could not be read; continues a sentence that begins with the path. */
export function whyUnread(error: unknown): string {
  if (error instanceof UnfitFile) return error.message;
  const { code } = error as { code?: string };
  return code === "ENOENT" ? "does not exist" : `cannot be opened (${code})`;
}

/** Without a reader or a driver behind it, a socket or a device cannot even be opened. */
function unopened(error: unknown): never {
  const { code } = error as { code?: string };
  if (code === "ENXIO" || code === "ENODEV")
    throw new UnfitFile("is a socket or a device, not a regular file", { cause: error });
  throw error;
}

function kindOf(found: Stats): string {
  if (found.isDirectory()) return "a directory";
  return found.isFIFO() ? "a named pipe" : "a socket or a device";
}

async function refuseToLeave(path: string, folder: string): Promise<void> {
  if (!isWithin(resolve(path), resolve(folder))) return;
  const [target, root] = await Promise.all([realpath(path), realpath(folder)]);
  if (!isWithin(target, root))
    throw new UnfitFile("is reached through a symbolic link that leads out of the folder");
}

function isWithin(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return below !== ".." && !below.startsWith(`..${sep}`) && resolve(folder, below) === path;
}
