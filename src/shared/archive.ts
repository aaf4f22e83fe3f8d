/** Reads one file from a zip archive of foreign origin. Nothing is unpacked to disk, and no entry is trusted. */

import zlib from "node:zlib";

export interface ArchiveLimits {
  /** Limit for the archive itself, which is in memory. */
  readonly maxArchiveBytes: number;
  /** Limit for the file that is read, unpacked. */
  readonly maxFileBytes: number;
  /** Called for every piece of a file that is read. Throws when there is no more time. */
  readonly check?: (() => void) | undefined;
}

/** The archive cannot be relied on. The message continues a sentence that begins with "the archive …". */
export class ArchiveError extends Error {}

export interface ArchivedFile {
  readonly path: string;
  /** The unpacked size, as the archive says. Reading shows whether it is true. */
  readonly bytes: number;
  readonly open: () => AsyncIterable<Uint8Array>;
}

interface Entry {
  readonly path: string;
  readonly isFile: boolean;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
}

const endBytes = 22;
const entryBytes = 46;
const localBytes = 30;
/** The longest comment at the end. */
const mostComment = 0xffff;
/** Means "see the larger fields", in archives beyond 4 GB or 65,535 files. */
const overflow = 0xffff;

/** The regular files of the archive. @throws ArchiveError, and what the stream throws */
export async function filesOf(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { maxArchiveBytes, maxFileBytes, check }: ArchiveLimits,
): Promise<readonly ArchivedFile[]> {
  const archive = await collected(pieces, maxArchiveBytes);
  return entriesOf(archive)
    .filter(({ isFile }) => isFile)
    .map((entry) => ({
      path: entry.path,
      bytes: entry.bytes,
      open: () => unpacked(archive, entry, maxFileBytes, check),
    }));
}

async function collected(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  most: number,
): Promise<Buffer> {
  const all: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > most)
      throw new ArchiveError(
        `is larger than the ${Math.round(most / 2 ** 20)} MB that are read: let the job list the report by its own name under artifacts:paths`,
      );
    all.push(piece);
  }
  return Buffer.concat(all);
}

function entriesOf(archive: Buffer): readonly Entry[] {
  const end = archive.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end < Math.max(0, archive.length - endBytes - mostComment) || end + endBytes > archive.length)
    throw new ArchiveError("is not a complete zip file");
  const count = archive.readUInt16LE(end + 10);
  if (count === overflow || archive.readUInt32LE(end + 16) === 0xffffffff)
    throw new ArchiveError(`has more than the ${overflow - 1} entries that are read`);
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + entryBytes > end || archive.toString("latin1", at, at + 4) !== "PK\x01\x02")
      throw new ArchiveError("has a broken list of contents");
    const [name, extra, comment] = [28, 30, 32].map((place) => archive.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    if (at + entryBytes + name > end) throw new ArchiveError("has a broken list of contents");
    entries.push(entryAt(archive, at, archive.toString("utf8", at + entryBytes, at + entryBytes + name)));
    at += entryBytes + name + extra + comment;
  }
  const paths = new Set(entries.map(({ path }) => path));
  if (paths.size !== entries.length) throw new ArchiveError("names a path twice");
  return entries;
}

/** Unix files have their kind in the upper half of the external attributes. */
const kindMask = 0o170000;
const regular = 0o100000;

function entryAt(archive: Buffer, at: number, path: string): Entry {
  const parts = path.split("/");
  if (path === "" || /[\0\\\ufffd]|^\/|^[A-Za-z]:/.test(path) || parts.includes("..") || parts.includes("."))
    throw new ArchiveError("has an entry whose path is empty or leads out of the archive");
  const mode = archive.readUInt32LE(at + 38) >>> 16;
  const kind = mode & kindMask;
  return {
    path,
    isFile: !path.endsWith("/") && (kind === 0 || kind === regular),
    isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
    method: archive.readUInt16LE(at + 10),
    crc: archive.readUInt32LE(at + 16),
    packedBytes: archive.readUInt32LE(at + 20),
    bytes: archive.readUInt32LE(at + 24),
    offset: archive.readUInt32LE(at + 42),
  };
}

const pieceBytes = 256 * 1024;
const stored = 0;
const deflated = 8;

/** Stops as soon as more comes out than the archive said, so a zip bomb never reaches its size. */
async function* unpacked(
  archive: Buffer,
  entry: Entry,
  most: number,
  check: ArchiveLimits["check"],
): AsyncIterable<Uint8Array> {
  const { bytes, packedBytes, method } = entry;
  if (bytes > most)
    throw new ArchiveError(
      `contains a report larger than the ${Math.round(most / 2 ** 20)} MB that are read`,
    );
  if (entry.isEncrypted || (method !== stored && method !== deflated))
    throw new ArchiveError("contains the report encrypted, or in a compression that is not supported");
  const packed = packedAt(archive, entry);
  let seen = 0;
  let crc = 0;
  for await (const piece of method === stored ? sliced(packed) : inflated(packed)) {
    check?.();
    seen += piece.length;
    if (seen > bytes) throw new ArchiveError("contains a report larger than it says");
    crc = zlib.crc32?.(piece, crc) ?? entry.crc; // Node before 20.15 has none.
    yield piece;
  }
  if (seen !== bytes || (bytes > 0 && crc !== entry.crc) || (method === stored && packedBytes !== bytes))
    throw new ArchiveError("contains an incomplete report");
}

/** In one piece, a large file would leave no moment to look at the clock. */
function* sliced(packed: Buffer): Iterable<Buffer> {
  for (let at = 0; at < packed.length; at += pieceBytes) yield packed.subarray(at, at + pieceBytes);
}

function packedAt(archive: Buffer, { offset, packedBytes }: Entry): Buffer {
  const isHere =
    offset + localBytes <= archive.length && archive.toString("latin1", offset, offset + 4) === "PK\x03\x04";
  if (!isHere) throw new ArchiveError("has a broken list of contents");
  const from = offset + localBytes + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  if (from + packedBytes > archive.length) throw new ArchiveError("contains an incomplete report");
  return archive.subarray(from, from + packedBytes);
}

async function* inflated(packed: Buffer): AsyncIterable<Buffer> {
  const stream = zlib.createInflateRaw();
  stream.end(packed);
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) yield piece;
  } catch (cause) {
    throw new ArchiveError("contains a report that cannot be unpacked", { cause });
  } finally {
    stream.destroy();
  }
}
