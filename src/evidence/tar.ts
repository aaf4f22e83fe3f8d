/** Writes a `.tar.gz` whose bytes depend only on its files: no owner, one time, sorted names (POSIX ustar). */

import { constants, gzipSync } from "node:zlib";

export interface ArchivedFile {
  /** At most 100 ASCII characters. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const block = 512;

/** @param seconds Unix time of every file */
export function tarGz(files: readonly ArchivedFile[], seconds: number): Buffer {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = sorted.flatMap(({ name, bytes }) => [
    header(name, bytes.length, seconds),
    bytes,
    Buffer.alloc(padding(bytes.length)),
  ]);
  const packed = gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * block)]), {
    level: constants.Z_BEST_COMPRESSION,
  });
  // The tenth byte names the operating system. 255 means "not known".
  packed[9] = 255;
  return packed;
}

function header(name: string, size: number, seconds: number): Buffer {
  const bytes = Buffer.alloc(block);
  if (!/^[\x21-\x7e]{1,100}$/.test(name)) throw new RangeError(`${name} is not a valid name in this archive`);
  const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, "0")}\0`;
  bytes.write(name, 0);
  bytes.write(octal(0o644, 8), 100);
  bytes.write(octal(0, 8), 108);
  bytes.write(octal(0, 8), 116);
  bytes.write(octal(size, 12), 124);
  bytes.write(octal(seconds, 12), 136);
  bytes.write(" ".repeat(8), 148);
  bytes.write("0", 156);
  bytes.write("ustar\x0000", 257);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return bytes;
}

function padding(size: number): number {
  return (block - (size % block)) % block;
}
