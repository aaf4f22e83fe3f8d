import zlib from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zipOf } from "../../../src/sandbox/zip.ts";
import { ArchiveError, filesOf } from "../../../src/shared/archive.ts";

const limits = { maxArchiveBytes: 2 ** 20, maxFileBytes: 2 ** 20 };
const files: [string, string][] = [
  ["report.json", `{"a":"${"x".repeat(5000)}"}`],
  ["out/", ""],
  ["out/empty.txt", ""],
  ["out/é.txt", "é"],
];
const zip = Buffer.from(zipOf(files));

async function read(archive: Uint8Array, path: string, own = limits): Promise<string> {
  const file = (await filesOf([archive], own)).find((one) => one.path === path);
  if (!file) throw new Error(`no ${path}`);
  const pieces: Uint8Array[] = [];
  for await (const piece of file.open()) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

/** The archive with bytes of the first central entry replaced; places count from its signature. */
function changed(
  place: number,
  bytes: readonly number[],
  at = zip.indexOf("PK\x01\x02", 0, "latin1"),
): Buffer {
  const copy = Buffer.from(zip);
  copy.set(bytes, at + place);
  return copy;
}

describe("an archive", () => {
  it("lists its files, and gives their bytes", async () => {
    const paths = (await filesOf([zip.subarray(0, 40), zip.subarray(40)], limits)).map(({ path }) => path);
    expect(paths).toEqual(["report.json", "out/empty.txt", "out/é.txt"]);
    expect(await read(zip, "report.json")).toBe(files[0]?.[1]);
    expect(await read(zip, "out/empty.txt")).toBe("");
    expect(await read(zip, "out/é.txt")).toBe("é");
  });

  it("may have a comment, and files that are not packed", async () => {
    const end = zip.lastIndexOf("PK\x05\x06", undefined, "latin1");
    const commented = Buffer.concat([zip, Buffer.from("made here")]);
    commented.writeUInt16LE(9, end + 20);
    expect(await read(commented, "out/é.txt")).toBe("é");
    const plain = Buffer.from(zipOf([["a", "plain"]]));
    // Eight bytes of deflate become five of text, the rest moves up.
    const packed = zlib.deflateRawSync(Buffer.from("plain")).length;
    const stored = Buffer.concat([plain.subarray(0, 31), Buffer.from("plain"), plain.subarray(31 + packed)]);
    for (const [at, size] of [
      [8, 18],
      [36 + 10, 36 + 20],
    ] as const) {
      stored.writeUInt16LE(0, at);
      stored.writeUInt32LE(5, size);
    }
    stored.writeUInt32LE(36, stored.length - 6);
    expect(await read(stored, "a")).toBe("plain");
  });

  it.each([
    "../report.json",
    "a/../../report.json",
    "/etc/passwd",
    "C:\\report.json",
    "C:/report.json",
    "a\\b",
    "./report.json",
    "a\0b",
    "",
  ])("is refused whole where a path leads out of it: %j", async (path) => {
    await expect(filesOf([zipOf([...files, [path, "x"]])], limits)).rejects.toThrow(
      "path is empty or leads out of the archive",
    );
  });

  it("is refused where it names a path twice", async () => {
    await expect(filesOf([zipOf([...files, ["report.json", "{}"]])], limits)).rejects.toThrow(
      "names a path twice",
    );
  });

  it.each([
    {
      name: "a file is larger than may be",
      own: { ...limits, maxFileBytes: 4000 },
      archive: zip,
      message: "larger than the 0 MB",
    },
    {
      name: "it is larger than may be",
      own: { ...limits, maxArchiveBytes: 100 },
      archive: zip,
      message: "is larger than the 0 MB",
    },
    {
      name: "more comes out than it says",
      archive: changed(24, [9, 0, 0, 0]),
      message: "larger than it says",
    },
    {
      name: "less comes out than it says",
      archive: changed(24, [0xff, 0x7f, 0, 0]),
      message: "contains an incomplete report",
    },
    {
      name: "the checksum is another",
      archive: changed(16, [1, 2, 3, 4]),
      message: "contains an incomplete report",
    },
    {
      name: "it is encrypted",
      archive: changed(8, [1]),
      message: "encrypted, or in a compression that is not supported",
    },
    {
      name: "it is packed otherwise",
      archive: changed(10, [12]),
      message: "encrypted, or in a compression that is not supported",
    },
    { name: "its place is none", archive: changed(42, [1, 0, 0, 0]), message: "broken list of contents" },
    {
      name: "its place is beyond the end",
      archive: changed(42, [0xff, 0xff, 0xff, 0x0f]),
      message: "broken list of contents",
    },
    {
      name: "it is longer than the archive",
      archive: changed(20, [0xff, 0xff, 0xff, 0x0f]),
      message: "contains an incomplete report",
    },
    { name: "its packed bytes are none", archive: changed(20, [0, 0, 0, 0]), message: "cannot be unpacked" },
  ])("is refused where $name", async ({ archive, own = limits, message }) => {
    await expect(read(archive, "report.json", own)).rejects.toThrow(message);
  });

  it("leaves links aside", async () => {
    const linked = changed(40, [0xff, 0xa1]);
    expect((await filesOf([linked], limits)).map(({ path }) => path)).not.toContain("report.json");
  });

  it("stops a bomb at its declared size, long before the bomb's own", async () => {
    const bomb = Buffer.from(zipOf([["report.json", Buffer.alloc(64 * 2 ** 20)]]));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(read(bomb, "report.json")).rejects.toThrow("larger than the 1 MB");
    bomb.writeUInt32LE(1000, bomb.indexOf("PK\x01\x02", 0, "latin1") + 24);
    await expect(read(bomb, "report.json")).rejects.toThrow("larger than it says");
  });

  it("never crashes, and gives no other bytes than were packed", async () => {
    const change = fc.record({ at: fc.nat(zip.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 4 }), fc.nat(zip.length), async (changes, cut) => {
        const copy = Buffer.from(zip);
        for (const { at, byte } of changes) copy[at] = byte;
        const text = await read(
          copy.subarray(0, changes.length === 0 ? cut : copy.length),
          "report.json",
        ).catch((error) => {
          if (!(error instanceof ArchiveError) && !/^no report/.test(String(error.message))) throw error;
          return undefined;
        });
        if (text !== undefined && typeof zlib.crc32 === "function") expect(text).toBe(files[0]?.[1]);
      }),
      { numRuns: 1000 },
    );
  });
});
