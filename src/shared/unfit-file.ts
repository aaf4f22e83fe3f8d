/** What stands instead of a file, in words; loaded when something cannot be read. */

import type { Stats } from "node:fs";

/** It cannot be read as a file. The message continues a sentence that begins with the path. */
export class UnfitFile extends Error {
  readonly code = "UNFIT";
}

export function notRegular(found: Stats): UnfitFile {
  const pipeOrDevice = found.isFIFO() ? "a named pipe" : "a socket or a device";
  return new UnfitFile(`is ${found.isDirectory() ? "a directory" : pipeOrDevice}, not a regular file`);
}

export function tooLong(bytes: number, most: number): UnfitFile {
  return new UnfitFile(`has ${bytes} bytes, more than the ${most} that are read`);
}

export function leadsOut(): UnfitFile {
  return new UnfitFile("is reached through a symbolic link that leads out of the folder");
}

/** Why it could not be read; continues a sentence that begins with the path. */
export function whyUnread(error: unknown): string {
  if (error instanceof UnfitFile) return error.message;
  const { code } = error as { code?: string };
  return code === "ENOENT" ? "does not exist" : `cannot be opened (${code})`;
}

/** Without a reader or a driver behind it, a socket or a device cannot even be opened. */
export function unopened(error: unknown): never {
  const { code } = error as { code?: string };
  if (code === "ENXIO" || code === "ENODEV")
    throw new UnfitFile("is a socket or a device, not a regular file", { cause: error });
  throw error;
}
