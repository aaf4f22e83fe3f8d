/** Reads a `.tar.gz` that Countersign wrote: complete plain files, each name once. It refuses everything else. */

import { gunzipSync } from "node:zlib";
import { NotGenuine } from "./open.ts";

const block = 512;
/** A small archive can unpack to any size. */
const mostBytes = 500_000_000;

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** @throws NotGenuine */
export function untarGz(packed: Uint8Array): ReadonlyMap<string, Buffer> {
  const tar = unpacked(packed);
  const files = new Map<string, Buffer>();
  for (let at = 0; ; ) {
    const header = tar.subarray(at, at + block);
    if (header.length < block) throw new NotGenuine("the archive is cut off");
    if (header.every((byte) => byte === 0)) {
      // Other readers continue after this block.
      if (tar.subarray(at).some((byte) => byte !== 0))
        throw new NotGenuine("the archive contains data after its end");
      return files;
    }
    const { name, size } = read(header);
    const content = tar.subarray(at + block, at + block + size);
    if (content.length < size) throw new NotGenuine("the archive is cut off");
    if (files.has(name)) throw new NotGenuine(`the archive contains ${name} twice`);
    files.set(name, content);
    at += block + Math.ceil(size / block) * block;
  }
}

function unpacked(packed: Uint8Array): Buffer {
  try {
    return gunzipSync(packed, { maxOutputLength: mostBytes });
  } catch (error) {
    throw new NotGenuine("the archive is cut off, changed, or larger than any evidence", { cause: error });
  }
}

function read(header: Buffer): { readonly name: string; readonly size: number } {
  const field = (from: number, length: number) =>
    header.toString("latin1", from, from + length).replace(/\0[\s\S]*$/, "");
  const sum = Number.parseInt(field(148, 8), 8);
  const blanked = Buffer.from(header);
  blanked.fill(" ", 148, 156);
  const isPlain = field(156, 1) === "0" && field(257, 6) === "ustar" && field(345, 155) === "";
  const size = field(124, 12);
  if (blanked.reduce((total, byte) => total + byte, 0) !== sum || !isPlain || !/^[0-7]{11}$/.test(size)) {
    throw new NotGenuine("the archive was not written by Countersign");
  }
  return { name: field(0, 100), size: Number.parseInt(size, 8) };
}
